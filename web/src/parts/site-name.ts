// What a watched site is called in the reader's language.

import type { Site } from '../api/client.ts'
import type { Language } from '../app/preferences.tsx'

/** The name of a site or, for want of one, its id as words. */
export function siteName(id: string, sites: readonly Site[], language: Language): string {
  const names = sites.find((site) => site.id === id)?.names
  return names?.[language] ?? names?.en ?? names?.ar ?? id.replaceAll('-', ' ')
}
