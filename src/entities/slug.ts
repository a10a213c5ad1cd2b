// Slugs: ids for referents that no list knows.

const ASCII = /^[\0-\x7f]*$/

/** Lower-case ASCII words joined with hyphens; '' when nothing is left. */
export function slugOf(text: string): string {
  const lower = text.toLowerCase()
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
