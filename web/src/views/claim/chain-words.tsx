// A chain in words: who said it, through whom, who printed it, in the order of its transmission.

import type { ReactNode } from 'react'
import type { Names, Report } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { hopName } from '../../parts/names.tsx'
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
  const all = [...(hops.length === 0 ? [text.claim.writer] : hops), ...(end === undefined ? [] : [end])]
  return (
    <span className="chain-words">
      {all.map((hop, i) => (
        <span key={`${i} ${hop}`}>
          {i === 0 ? null : (
            <span className="then" aria-hidden="true">
              {language === 'ar' ? ' ← ' : ' → '}
            </span>
          )}
          <bdi className={i === 0 ? 'strong' : undefined}>{hop}</bdi>
        </span>
      ))}
    </span>
  )
}
