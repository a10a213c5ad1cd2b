// The Host header: a page elsewhere may let its name point to this machine, and is then told apart by the name.

import { isIP } from 'node:net'

/** Names of this machine to itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a request for `host` is meant for this server; `hosts` are the further names it is known by. */
export function isOwnHost(host: string, mode: 'loopback' | 'users', hosts: readonly string[]): boolean {
  if (host.length > 255) return false
  const match = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(host)
  const name = match?.[1]?.toLowerCase()
  if (name === undefined) return false
  if (LOOPBACK.has(name) || hosts.includes(host.toLowerCase())) return true
  // No page can let a bare address point elsewhere.
  return mode === 'users' && isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

/** Whether `address` to listen on is this machine's own. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(?:\.\d{1,3}){3}$/.test(address)
}
