// Which claims would touch which measures: the claims are looked through some at a time, those most repeated first.

import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ClaimCard, Names } from '../../api/client.ts'
import { touchingQuery } from '../../api/queries.ts'

/** Claims looked through at first, and each time that the end of the page comes into sight. */
const AT_ONCE = 500

interface Touching {
  readonly byMeasure: ReadonlyMap<string, readonly ClaimCard[]>
  readonly names: Names
  readonly seen: number
  readonly all: number
  /** Looks through more; undefined when nothing is left or it is at it. */
  readonly more: (() => void) | undefined
  readonly error: unknown
}

/** The claims by the measure that they would touch if they were true. */
export function useTouching(): Touching {
  const found = useInfiniteQuery(touchingQuery)
  const { hasNextPage, isFetching, isError, fetchNextPage } = found
  const pages = found.data?.pages
  const seen = pages?.reduce((sum, { items }) => sum + items.length, 0) ?? 0
  const [wanted, want] = useState(AT_ONCE)
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && seen < wanted) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, seen, wanted, fetchNextPage])
  const byMeasure = useMemo(() => {
    const held = new Map<string, ClaimCard[]>()
    for (const { items, touched } of pages ?? []) {
      const cards = new Map(items.map((card) => [card.id, card]))
      for (const { claim, measures } of touched) {
        const card = cards.get(claim)
        if (card !== undefined) for (const measure of measures) held.set(measure, [...(held.get(measure) ?? []), card])
      }
    }
    return held
  }, [pages])
  const names = useMemo(() => Object.assign({}, ...(pages ?? []).map((page) => page.names)) as Names, [pages])
  return {
    byMeasure,
    names,
    seen,
    all: pages?.[0]?.total ?? seen,
    more:
      hasNextPage && seen >= wanted
        ? () => {
            want(seen + AT_ONCE)
          }
        : undefined,
    error: found.error,
  }
}
