// What later reports of a claim say otherwise than the first: numbers, hedges, acts, places.

import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { Section } from '../../parts/page.tsx'
import { useText } from '../../text/index.ts'

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '~': '≈' }

/** The table of drift; nothing where nothing drifted. */
export function Drift({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  if (file.drift.length === 0) return null
  const outlet = (report: string): string => {
    const article = file.reports.find(({ id }) => id === report)?.article
    return article?.outlet ?? article?.title ?? report
  }
  const value = (words: string): string => text.certainty[words] ?? SIGNS[words] ?? words
  return (
    <Section title={text.claim.drift} note={text.claim.driftLede} id="drift">
      <div className="scroll" tabIndex={0}>
        <table>
          <tbody>
            {file.drift.map(({ on, from, to, was, is }) => (
              <tr key={`${on} ${from} ${to}`}>
                <th scope="row">{text.claim.driftKinds[on] ?? on}</th>
                <td>
                  <bdi>{value(was)}</bdi>
                  <span className="soft small block">
                    <bdi>{outlet(from)}</bdi>
                  </span>
                </td>
                <td>
                  <bdi className="strong">{value(is)}</bdi>
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
