// The moment at which something is written down.

/** Now, ISO 8601 UTC. */
export function moment(): string {
  return new Date().toISOString()
}
