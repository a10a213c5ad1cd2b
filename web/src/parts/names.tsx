// What an entity is called in the reader's language, always isolated from the words around it.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Names } from '../api/client.ts'
import { usePreferences, type Language } from '../app/preferences.tsx'
import { languageOf, roleOf } from './roles.ts'

/** What stands for those whom no article names. */
const NAMELESS: Names = {
  'unnamed-agencies': { ar: 'وكالات لم تُسمَّ', en: 'unnamed agencies' },
  'unnamed-source': { ar: 'مصدر لم يُسمَّ', en: 'an unnamed source' },
  unspecified: { ar: 'غير محدد', en: 'unspecified' },
}

/** The name of an entity in the reader's language, else in the other; an id that neither the gazetteer nor any article names is shown as words. */
export function nameOf(id: string, names: Names, language: Language): string {
  const known = names[id]
  return known?.[language] ?? NAMELESS[id]?.[language] ?? known?.[language === 'ar' ? 'en' : 'ar'] ?? id.replaceAll('-', ' ')
}

/** What one source of a chain is called. */
export interface Called {
  /** What it is, in the reader's language, where the words are in the other. */
  readonly role?: string
  readonly words: string
  /** Language of the words. */
  readonly language: Language | undefined
}

/** What one source of a chain is called: whoever has no name, as this very article calls them. */
export function hopName(id: string, label: string, names: Names, language: Language): Called {
  const nameless = (id.startsWith('unnamed-') || names[id] === undefined) && label !== '' && NAMELESS[id] === undefined
  const words = nameless ? label : nameOf(id, names, language)
  const own = languageOf(words)
  return { ...(nameless && own !== undefined && own !== language ? { role: roleOf(id, language) } : {}), words, language: own }
}

/** The name of an entity as text or as a way to its page. */
export function Name({ id, names, link = false }: { readonly id: string; readonly names: Names; readonly link?: boolean }): ReactNode {
  const [{ language }] = usePreferences()
  const words = nameOf(id, names, language)
  const own = languageOf(words)
  const foreign = own !== undefined && own !== language
  const name = (
    <>
      {foreign && id.startsWith('unnamed-') ? `${roleOf(id, language)}: ` : null}
      <bdi lang={foreign ? own : undefined}>{words}</bdi>
    </>
  )
  return link ? (
    <Link to="/entities/$id" params={{ id }}>
      {name}
    </Link>
  ) : (
    name
  )
}

/** Several names, at most `most` of them. */
export function NameList({
  ids,
  names,
  most = 3,
}: {
  readonly ids: readonly string[]
  readonly names: Names
  readonly most?: number
}): ReactNode {
  const [{ language }] = usePreferences()
  const shown = ids.slice(0, most)
  return (
    <>
      {shown.map((id, i) => (
        <span key={id}>
          {i > 0 ? (language === 'ar' ? '، ' : ', ') : null}
          <Name id={id} names={names} />
        </span>
      ))}
      {ids.length > most ? ` +${ids.length - most}` : null}
    </>
  )
}
