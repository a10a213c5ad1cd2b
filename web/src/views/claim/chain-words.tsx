// A chain in words: who said it, through whom, who printed it, in the order of its transmission.

import type { ReactNode } from 'react'
import type { Names, Report } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { hopName, type Called } from '../../parts/names.tsx'
import { languageOf } from '../../parts/roles.ts'
import { useText } from '../../text/index.ts'

type Hop = Report['nested'][number]

/** The hops of a chain, from the origin to the one nearest the article. */
export function ChainWords({
  nested,
  names,
  end,
}: {
  readonly nested: readonly Hop[]
  readonly names: Names
  readonly end?: string | undefined
}): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const hops = [...nested].reverse().map((hop) => hopName(hop.entity, hop.label, names, language))
  const writer: Called = { words: text.claim.writer, language }
  const all = [...(hops.length === 0 ? [writer] : hops), ...(end === undefined ? [] : [{ words: end, language: languageOf(end) }])]
  return (
    <span className="chain-words">
      {all.map((hop: Called, i) => (
        <span key={`${i} ${hop.words}`}>
          {i === 0 ? null : (
            <span className="then" aria-hidden="true">
              {language === 'ar' ? ' ← ' : ' → '}
            </span>
          )}
          {hop.role === undefined ? null : `${hop.role}: `}
          <bdi className={i === 0 ? 'strong' : undefined} lang={hop.language === language ? undefined : hop.language}>
            {hop.words}
          </bdi>
        </span>
      ))}
    </span>
  )
}
