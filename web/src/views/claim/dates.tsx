// The four dates of a claim, never mixed: of the event, of the observation, of the statement, of publication.

import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { Section } from '../../parts/page.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** The dates; what nothing states is shown as not stated. */
export function Dates({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const published = file.reports.flatMap((report) => report.published ?? []).sort()
  const [first] = published
  const last = published.at(-1)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text.claim.dateEvent, file.event === undefined ? undefined : format.days(file.event)],
    [text.claim.dateObserved, file.seen === undefined ? undefined : format.days(file.seen)],
    [text.claim.dateStated, file.said === undefined ? undefined : format.days(file.said)],
    [text.claim.datePublished, first === undefined || last === undefined ? undefined : format.days({ from: first, to: last })],
  ]
  return (
    <Section title={text.claim.dates} id="dates">
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={value === undefined ? 'soft' : undefined}>{value ?? text.claim.notStated}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
