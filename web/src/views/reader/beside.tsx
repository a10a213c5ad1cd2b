// Two articles side by side: what both have word for word is plain, what only one has is marked.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Beside } from '../../api/client.ts'
import { besideQuery } from '../../api/queries.ts'
import { brief } from '../../parts/brief.ts'
import { Page } from '../../parts/page.tsx'
import { Answer } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { usePart } from './part.tsx'
import { segments } from './segments.ts'

const route = getRouteApi('/articles/$id/beside/$other')

/** The comparison. */
export function BesideView(): ReactNode {
  const text = useText()
  const { id, other } = route.useParams()
  const beside = useQuery(besideQuery(id, other))
  return (
    <Page title={text.reader.beside} save={{ name: `isnad-${id}-${other}`, data: beside.data }}>
      <Answer of={beside}>{(both) => <Both both={both} />}</Answer>
    </Page>
  )
}

function Both({ both }: { readonly both: Beside }): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <>
      <p className="signs-line">
        {both.kind === undefined ? null : <span className="tag">{both.kind === 'same' ? text.reader.same : text.reader.edited}</span>}
        {both.similarity === undefined ? null : (
          <span className="soft">
            {format.percent(both.similarity)} {text.reader.shared}
          </span>
        )}
        <span className="soft">
          <span className="only-here">{text.reader.onlyHere}</span>
        </span>
      </p>
      <div className="sides">
        <Side side={both.a} shared={both.stretches.map(({ a }) => a)} />
        <Side side={both.b} shared={both.stretches.map(({ b }) => b)} />
      </div>
    </>
  )
}

function Side({
  side,
  shared,
}: {
  readonly side: Beside['a']
  readonly shared: readonly { readonly start: number; readonly end: number }[]
}): ReactNode {
  const format = useFormats()
  const { article, text } = side
  const [end, more] = usePart(0, text.length)
  const marks = shared.map(({ start, end }) => ({ start, end, layer: 'shared' }))
  return (
    <section className="card">
      <h2>
        <Link to="/articles/$id" params={{ id: article.id }}>
          <bdi>{brief(article.outlet ?? article.title ?? article.id, 200)}</bdi>
        </Link>
      </h2>
      <p className="soft small">{article.published === undefined ? null : format.day(article.published)}</p>
      <div className="reading whole" lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
        {segments(0, end, marks).map(({ start, end, marks: here }) => {
          const words = text.slice(start, end)
          if (here.length > 0 || !/[\p{L}\p{N}]/u.test(words)) return <span key={start}>{words}</span>
          // Spaces around what differs are nobody's.
          const own = words.trim()
          const at = words.indexOf(own)
          return (
            <span key={start}>
              {words.slice(0, at)}
              <span className="only-here">{own}</span>
              {words.slice(at + own.length)}
            </span>
          )
        })}
        {more}
      </div>
    </section>
  )
}
