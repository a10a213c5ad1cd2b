// One claim and all that bears on it: its chain, every report in its own words, denials, conflicts, drift, dates, measures, notes.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { claimQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { brief } from '../../parts/brief.ts'
import { OriginsMark } from '../../parts/claim-marks.tsx'
import { DataLinks } from '../../parts/export.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Answer, Loading } from '../../parts/state.tsx'
import { Words } from '../../parts/words.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Counting } from './counting.tsx'
import { Dates } from './dates.tsx'
import { Drift } from './drift.tsx'
import { Notes } from './notes.tsx'
import { Conflicts, Denials, States } from './relations.tsx'
import { Reports } from './reports.tsx'
import { Touches } from './touches.tsx'

const Chain = lazy(() => import('./chain.tsx').then(({ Chain }) => ({ default: Chain })))
const route = getRouteApi('/claims/$id')

/** The page of a claim. */
export function Claim(): ReactNode {
  const { id } = route.useParams()
  const claim = useQuery(claimQuery(id))
  return <Answer of={claim}>{(file) => <ClaimPage key={file.id} file={file} />}</Answer>
}

function ClaimPage({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const own = file.reports.find((report) => report.article.language === language) ?? file.reports[0]
  const title = own === undefined || language === 'en' ? file.gloss : own.quote.words
  return (
    <Page title={title} actions={<DataLinks path={`/v1/claims/${encodeURIComponent(file.id)}`} />}>
      <div className="claim-head">
        {language === 'en' && own !== undefined ? (
          <Words language={own.article.language}>{own.quote.words}</Words>
        ) : file.gloss === title ? null : (
          <p className="gloss soft" lang="en" dir="auto">
            {brief(file.gloss, 600)}
          </p>
        )}
        <div className="signs">
          <OriginsMark min={file.origins.min} max={file.origins.max} />
          <span className="soft">{text.claims.originsHelp}</span>
          <span>{format.counted(text.counts.reports, file.reports.length)}</span>
          {file.category === undefined ? null : (
            <Link to="/claims" search={{ category: file.category }} className="tag">
              {text.category[file.category] ?? file.category}
            </Link>
          )}
        </div>
      </div>
      <Section title={text.claim.chain} note={text.claim.chainLede} id="chain">
        <Suspense fallback={<Loading />}>
          <Chain file={file} />
        </Suspense>
      </Section>
      <Dates file={file} />
      <Denials file={file} />
      <Conflicts file={file} />
      <States file={file} />
      <Reports file={file} />
      <Drift file={file} />
      <Touches file={file} />
      <Counting file={file} />
      <Notes file={file} />
    </Page>
  )
}
