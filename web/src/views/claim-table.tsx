// Rows of claims in a window: only those in sight are drawn, all of them for paper. Arrow keys go from row to row.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ClaimCard, ClaimQuery, Names } from '../api/client.ts'
import { touchedQuery } from '../api/queries.ts'
import { ActMark, Contested, OriginsMark } from '../parts/claim-marks.tsx'
import { usePrinting } from '../parts/printing.ts'
import { ClaimWords } from '../parts/words.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

interface Props {
  readonly claims: readonly ClaimCard[]
  readonly names: Names
  readonly total: number | undefined
  /** Asks for the next page; undefined when there is none or it is on its way. */
  readonly more: (() => void) | undefined
  readonly order: NonNullable<ClaimQuery['order']>
  readonly sort: (order: NonNullable<ClaimQuery['order']>) => void
}

const STEP: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
}
/** The server tells of so many claims at once what they would touch. */
const ASKED = 50

/** The table. */
export function ClaimTable({ claims, names, total, more, order, sort }: Props): ReactNode {
  const text = useText()
  const body = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const printing = usePrinting()
  useLayoutEffect(() => {
    setMargin((body.current?.getBoundingClientRect().top ?? 0) + scrollY)
  }, [])
  const rows = useWindowVirtualizer({ count: claims.length, estimateSize: () => 96, overscan: 8, scrollMargin: margin })
  const seen = rows.getVirtualItems()
  const last = seen.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= claims.length - 20) more?.()
  }, [last, claims.length, more])
  const touched = useTouched(claims, seen[0]?.index ?? 0, last)
  const step = (event: KeyboardEvent): void => {
    const by = STEP[event.key]
    const row = (event.target as Element).closest<HTMLElement>('[data-index]')
    if (by === undefined || row === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const to = Math.max(0, Math.min(claims.length - 1, Number(row.dataset['index']) + by))
    rows.scrollToIndex(to, { align: 'auto' })
    const focus = (): boolean => {
      const link = body.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)
      link?.focus({ preventScroll: true })
      return link !== undefined && link !== null
    }
    // A row that is far away is drawn first.
    if (!focus()) requestAnimationFrame(focus)
  }
  const { claims: words } = text
  const sortable = (key: NonNullable<ClaimQuery['order']>, label: string): ReactNode => (
    <div role="columnheader" aria-sort={order === key ? 'descending' : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => {
          sort(key)
        }}
      >
        {label}
        <span aria-hidden="true">{order === key ? ' ↓' : ''}</span>
      </button>
    </div>
  )
  const shown = printing ? claims.map((_, index) => ({ index, start: 0 })) : seen
  return (
    <div className="claim-table" role="table" aria-label={words.title} aria-rowcount={(total ?? claims.length) + 1}>
      <div className="row head" role="row" aria-rowindex={1}>
        <div role="columnheader">{words.claim}</div>
        <div role="columnheader">{words.act}</div>
        {sortable('event', words.event)}
        {sortable('origins', words.origins)}
        {sortable('articles', words.spread)}
        <div role="columnheader">{words.marks}</div>
      </div>
      <div ref={body} role="rowgroup" className="body" onKeyDown={step} style={printing ? {} : { blockSize: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const claim = claims[index]
          return claim === undefined ? null : (
            <div
              key={claim.id}
              ref={rows.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={printing ? 'row' : 'row placed'}
              style={printing ? {} : { transform: `translateY(${start - margin}px)` }}
            >
              <Cells claim={claim} names={names} touched={touched.get(claim.id) ?? 0} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Drawn anew only when the claim is another: scrolling moves rows, it does not change them. */
const Cells = memo(function Cells({
  claim,
  names,
  touched,
}: {
  readonly claim: ClaimCard
  readonly names: Names
  readonly touched: number
}): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <>
      <div role="cell" className="what">
        <Link to="/claims/$id" params={{ id: claim.id }}>
          <ClaimWords gloss={claim.gloss} words={claim.words} language={claim.language} />
        </Link>
      </div>
      <div role="cell">
        <ActMark act={claim.act} certainty={claim.certainty} />
        {claim.category === undefined ? null : <span className="soft small"> {text.category[claim.category] ?? claim.category}</span>}
      </div>
      <div role="cell">
        {claim.event === undefined ? <span className="soft small">—</span> : format.days(claim.event)}
        {claim.published === undefined ? null : (
          <span className="soft small block">
            {text.claims.published}: {format.day(claim.published)}
          </span>
        )}
      </div>
      <div role="cell">
        <OriginsMark min={claim.origins.min} max={claim.origins.max} />
      </div>
      <div role="cell">{format.counted(text.counts.articles, claim.articles)}</div>
      <div role="cell">
        <Contested claim={claim} names={names} />
        {touched === 0 ? null : (
          <span className="tag touches" title={text.claim.measures}>
            {format.counted(text.counts.measures, touched)}
          </span>
        )}
      </div>
    </>
  )
})

/** How many measures the claims near those in sight would touch; asked for in blocks, so that scrolling asks seldom. */
function useTouched(claims: readonly ClaimCard[], first: number, last: number): ReadonlyMap<string, number> {
  const block = Math.floor((first + last) / 2 / ASKED)
  const ids = claims.slice(block * ASKED, (block + 1) * ASKED).map(({ id }) => id)
  const { data } = useQuery(touchedQuery(ids))
  return new Map(data?.items.map(({ claim, measures }) => [claim, measures.length]))
}
