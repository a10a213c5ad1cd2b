// What later reports of a claim say otherwise than the first: numbers, hedges, acts, places.

import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { Section } from '../../parts/page.tsx'
import { usePreferences } from '../../app/preferences.tsx'
import { nameOf } from '../../parts/names.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** The sign of a bound before its number, as people write it. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['>=', '≥ '],
  ['<=', '≤ '],
  ['~', '≈ '],
  ['>', '> '],
  ['<', '< '],
  ['=', '= '],
]

/** The table of drift; nothing where nothing drifted. */
export function Drift({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  if (file.drift.length === 0) return null
  const outlet = (report: string): string => {
    const article = file.reports.find(({ id }) => id === report)?.article
    return article?.outlet ?? article?.title ?? report
  }
  const value = (on: string, words: string): string => {
    if (on === 'hedge') return text.certainty[words] ?? words
    if (on === 'place') return nameOf(words, file.names, language)
    const [sign, shown] = SIGNS.find(([known]) => words.startsWith(known)) ?? ['', '']
    const number = words.slice(sign.length)
    return `${shown}${/^\d{1,15}$/.test(number) ? format.number(Number(number)) : number}`.trim()
  }
  return (
    <Section title={text.claim.drift} note={text.claim.driftLede} id="drift">
      <div className="scroll" tabIndex={0}>
        <table>
          <tbody>
            {file.drift.map(({ on, from, to, was, is }) => (
              <tr key={`${on} ${from} ${to}`}>
                <th scope="row">{text.claim.driftKinds[on] ?? on}</th>
                <td>
                  <bdi dir={on === 'number' || on === 'bound' ? 'ltr' : undefined}>{value(on, was)}</bdi>
                  <span className="soft small block">
                    <bdi>{outlet(from)}</bdi>
                  </span>
                </td>
                <td>
                  <bdi className="strong" dir={on === 'number' || on === 'bound' ? 'ltr' : undefined}>
                    {value(on, is)}
                  </bdi>
                  <span className="soft small block">
                    <bdi>{outlet(to)}</bdi>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
