// Slugs: ids for referents that no list knows.

/** Lower-case ASCII words joined with hyphens; '' when nothing is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
