// News of the watch in the journal, in the reader's language: a link in another state, a count out of the ordinary.

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Change } from '../../api/client.ts'
import { linksQuery, watchQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { siteName } from '../../parts/site-name.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

interface Detail {
  readonly state?: string
  readonly before?: string
  readonly from?: string
  readonly quantity?: string
  readonly direction?: string
  readonly observed?: number
  readonly expected?: number
  readonly time?: { readonly from: string; readonly to: string }
}

/** One piece of news: what, from what to what, since when; or how much, and how much was usual. */
export function WatchTold({ change }: { readonly change: Change }): ReactNode {
  const { watch } = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { data: links } = useQuery(linksQuery)
  const { data: watched } = useQuery(watchQuery)
  const { subject = '' } = change
  const link = links?.items.find(({ id }) => id === subject)
  const name = link?.names[language] ?? link?.names.en ?? siteName(subject, watched?.sites ?? [], language)
  const { state, before, from, quantity = '', direction, observed = 0, expected = 0, time } = (change.detail ?? {}) as Detail
  const states: Readonly<Record<string, string>> = watch.states
  const parts =
    state === undefined
      ? [
          `${format.number(observed)} ${watch.quantities[quantity] ?? quantity}`,
          direction === 'above' ? watch.above : watch.below,
          `${watch.expected} ${format.number(Math.round(expected * 10) / 10)}`,
          time === undefined ? '' : format.days(time),
        ]
      : [
          `${before === undefined ? '' : `${states[before] ?? before} ${language === 'ar' ? '←' : '→'} `}${states[state] ?? state}`,
          from === undefined ? '' : `${watch.since} ${format.day(from)}`,
        ]
  return (
    <>
      <bdi>{name}</bdi>: {parts.filter((part) => part !== '').join(' · ')}
    </>
  )
}
