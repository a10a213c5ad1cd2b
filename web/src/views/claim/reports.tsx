// Every report of a claim in its own words, with what stands around them.

import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ClaimFile, Report } from '../../api/client.ts'
import { brief } from '../../parts/brief.ts'
import { ActMark } from '../../parts/claim-marks.tsx'
import { Section } from '../../parts/page.tsx'
import { usePrinting } from '../../parts/printing.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { ChainWords } from './chain-words.tsx'

/** Reports that are shown at first; a wire story may have hundreds. */
const MOST = 20
/** Longest words of a report, in characters: the reader shows them whole. */
const MOST_WORDS = 3000

/** The reports, by day of publication. */
export function Reports({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const printing = usePrinting()
  const [all, showAll] = useState(false)
  const shown = all || printing ? file.reports : file.reports.slice(0, MOST)
  return (
    <Section title={text.claim.reports} id="reports">
      <div className="cards">
        {shown.map((report) => (
          <OneReport key={report.id} report={report} file={file} />
        ))}
      </div>
      {shown.length === file.reports.length ? null : (
        <button
          type="button"
          className="quiet after-cards"
          onClick={() => {
            showAll(true)
          }}
        >
          {format.counted(text.claim.allReports, file.reports.length - shown.length)}
        </button>
      )}
    </Section>
  )
}

function OneReport({ report, file }: { readonly report: Report; readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const { article, quote } = report
  const copy = file.families.find(({ id }) => id === report.family)?.articles.find((id) => id !== article.id)
  return (
    <article className="card report">
      <header>
        <ChainWords nested={report.nested} names={file.names} end={article.outlet ?? article.title} />
        <span className="signs">
          <ActMark act={report.act} certainty={report.certainty} />
          <span className="soft small">{text.voice[report.voice] ?? report.voice}</span>
          {report.published === undefined ? null : <span className="soft small">{format.day(report.published)}</span>}
        </span>
      </header>
      <blockquote dir="auto" lang={article.language} className="words">
        <span className="around">{quote.before === '' ? '' : `…${quote.before}`}</span>
        <mark>{brief(quote.words, MOST_WORDS)}</mark>
        <span className="around">{quote.after === '' ? '' : `${quote.after}…`}</span>
      </blockquote>
      <footer className="actions">
        <Link to="/articles/$id" params={{ id: article.id }} search={{ at: String(quote.start) }}>
          {text.claim.openReader}
        </Link>
        {copy === undefined ? null : (
          <Link to="/articles/$id/beside/$other" params={{ id: article.id, other: copy }}>
            {text.claim.compare}
          </Link>
        )}
      </footer>
    </article>
  )
}
