// What later reports of a claim say otherwise than the first: numbers, hedges, acts, places.

import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { Section } from '../../parts/page.tsx'
import { useText } from '../../text/index.ts'

/** The table of drift; nothing where nothing drifted. */
export function Drift({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  if (file.drift.length === 0) return null
  const outlet = (report: string): string => {
    const article = file.reports.find(({ id }) => id === report)?.article
    return article?.outlet ?? article?.title ?? report
  }
  const value = (kind: string, words: string): string =>
    (kind === 'act' ? text.act[words] : kind === 'certainty' ? text.certainty[words] : undefined) ?? words
  return (
    <Section title={text.claim.drift} note={text.claim.driftLede} id="drift">
      <div className="scroll">
        <table>
          <tbody>
            {file.drift.map(({ kind, from, to }) => (
              <tr key={`${kind} ${from.report} ${to.report}`}>
                <th scope="row">{text.claim.driftKinds[kind] ?? kind}</th>
                <td>
                  <bdi>{value(kind, from.value)}</bdi>
                  <span className="soft small block">
                    <bdi>{outlet(from.report)}</bdi>
                  </span>
                </td>
                <td>
                  <bdi className="strong">{value(kind, to.value)}</bdi>
                  <span className="soft small block">
                    <bdi>{outlet(to.report)}</bdi>
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
