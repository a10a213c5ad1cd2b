// How the origins of a claim were counted, step by step.

import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { Name } from '../../parts/names.tsx'
import { Section } from '../../parts/page.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const TONES: Readonly<Record<string, string>> = { both: 'good', max: 'hedge', none: '' }

/** The steps of the counting. */
export function Counting({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <Section title={text.claim.counting} id="counting">
      <div className="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th>{text.claims.origin}</th>
              <th>{text.claims.origins}</th>
              <th>{text.claim.why}</th>
              <th className="n">{text.claim.reportsShort}</th>
            </tr>
          </thead>
          <tbody>
            {file.origins.because.map(({ origin, raises, rule, reports }) => (
              <tr key={`${origin} ${rule}`}>
                <td>
                  <Name id={origin} names={file.names} link />
                </td>
                <td>
                  <span className={`tag ${TONES[raises] ?? ''}`}>{text.claim.raises[raises] ?? raises}</span>
                </td>
                <td className="soft small">{text.claim.reason[rule] ?? rule.replaceAll('-', ' ')}</td>
                <td className="n">{format.number(reports.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
