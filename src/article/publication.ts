// The publication day: of all the days that text and markup state, the article's own.

import type { Diagnostic, Finding } from '../model/article.ts'
import type { Page, ReadOptions } from '../model/page.ts'
import type { Tail } from './body.ts'
import type { Head } from './head.ts'
import type { Sheet } from './sheet.ts'
import { openingStamp, type Stamp } from './stamp.ts'

/** The day and where it was found. */
export interface Publication {
  readonly published: string | undefined
  readonly stated: string | undefined
  readonly found: Readonly<Record<string, Finding>>
  readonly diagnostics: Diagnostic[]
  /** The stamp that the first paragraph opens with. */
  readonly opening: Stamp | undefined
}

const RANKS: readonly Stamp['rank'][] = ['labelled', 'line', 'opening', 'updated']

/**
 * Labelled stamps win over bare ones, bare ones over what a paragraph opens with; of equals the earliest, since the day of a crawl or an
 * update is later. A day after `options.published`, or after the page was retrieved, is not the article's.
 */
export function publication(sheet: Sheet, page: Page, options: ReadOptions, head: Head, tail: Tail): Publication {
  const limit = options.published ?? page.retrieved?.slice(0, 10)
  const found: Record<string, Finding> = {}
  const diagnostics: Diagnostic[] = []
  const first = sheet.roles.indexOf('lede')
  const opening = first < 0 ? undefined : openingStamp(sheet, first)
  const stamps = [...head.stamps, ...(opening === undefined ? [] : [opening]), ...tail.stamps]
  const usable = stamps.flatMap((stamp) => {
    const iso = agreed(stamp, limit)
    if (limit === undefined || iso <= limit) return [iso === stamp.iso ? stamp : { ...stamp, iso }]
    diagnostics.push({
      code: 'future-date',
      message: `The day ${iso} lies after ${limit} and is not the article's.`,
      start: stamp.start,
      end: stamp.end,
    })
    return []
  })
  const best = RANKS.map(
    (rank) => usable.filter((stamp) => stamp.rank === rank).sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))[0],
  ).find((stamp) => stamp !== undefined)
  const fact = page.markup?.facts.published.find((day) => limit === undefined || day <= limit)
  const stated = fact ?? best?.iso
  if (fact !== undefined) found['publishedStated'] = { rule: page.markup?.facts.found['published'] ?? 'article/published/markup' }
  else if (best !== undefined) found['publishedStated'] = { rule: `article/published/${best.rank}`, start: best.start, end: best.end }
  const published = options.published ?? stated
  if (published !== undefined)
    found['published'] = options.published === undefined ? (found['publishedStated'] as Finding) : { rule: 'article/published/given' }
  return { published, stated, found, diagnostics, opening }
}

/** Of «06-01-2016» read either way, the reading that agrees with the day given, or lies before it. */
function agreed(stamp: Stamp, limit: string | undefined): string {
  if (stamp.swapped === undefined || limit === undefined || stamp.iso === limit) return stamp.iso
  return stamp.swapped === limit || (stamp.iso > limit && stamp.swapped <= limit) ? stamp.swapped : stamp.iso
}
