// The filters of the ledger, written into the address as they change.

import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ClaimQuery, Names } from '../api/client.ts'
import { usePreferences } from '../app/preferences.tsx'
import { ACTS, claimSearch, ORDERS } from '../api/filter.ts'
import { entityQuery } from '../api/queries.ts'
import { DayField, isDay, typedDay } from '../parts/day-field.tsx'
import { nameOf } from '../parts/names.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

interface Props {
  readonly search: ClaimQuery
  readonly categories: readonly string[]
  readonly names: Names
  readonly change: (search: ClaimQuery) => void
}

/** The bar of filters. */
export function ClaimFilters({ search, categories, names, change }: Props): ReactNode {
  const text = useText()
  const format = useFormats()
  const { claims } = text
  const set = (key: keyof ClaimQuery, value: unknown): void => {
    change(claimSearch({ ...search, [key]: value }))
  }
  const select = (
    key: keyof ClaimQuery,
    label: string,
    options: readonly (readonly [string, string])[],
    none: string | undefined,
  ): ReactNode => (
    <label>
      {label}
      <select
        value={String(search[key] ?? '')}
        onChange={(event) => {
          set(key, event.target.value)
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  const typed = (key: 'q' | 'from' | 'to', label: string, type: 'search' | 'day'): ReactNode => (
    <Typed
      {...{ label, type }}
      value={search[key] ?? ''}
      set={(value) => {
        set(key, value)
      }}
    />
  )
  const flag = (key: 'denied' | 'conflicting', label: string): ReactNode => (
    <button
      type="button"
      className="quiet"
      aria-pressed={search[key] === 'true'}
      onClick={() => {
        set(key, search[key] === 'true' ? undefined : 'true')
      }}
    >
      {label}
    </button>
  )
  const narrow = matchMedia('(max-width: 40rem)').matches
  return (
    <details className="filters" open={!narrow}>
      <summary>{claims.filters}</summary>
      <form
        aria-label={claims.filters}
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <div className="fields">
          {typed('q', claims.words, 'search')}
          {select(
            'category',
            claims.category,
            categories.map((id) => [id, text.category[id] ?? id] as const),
            text.state.all,
          )}
          {select(
            'act',
            claims.act,
            ACTS.map((id) => [id, text.act[id] ?? id] as const),
            text.state.all,
          )}
          {typed('from', claims.from, 'day')}
          {typed('to', claims.to, 'day')}
          {select('by', claims.by, [['published', claims.byPublished]], claims.byEvent)}
          {select(
            'origins',
            claims.atLeast,
            ['1', '2', '3', '4'].map((n) => [n, n] as const),
            text.state.all,
          )}
          {select(
            'order',
            claims.order,
            ORDERS.map((id) => [id, claims.orders[id] ?? id] as const),
            undefined,
          )}
        </div>
        <div className="actions">
          {flag('denied', claims.denied)}
          {flag('conflicting', claims.conflicting)}
          {(['entity', 'origin', 'article'] as const).map((key) =>
            search[key] === undefined ? null : (
              <button
                key={key}
                type="button"
                className="quiet"
                aria-pressed="true"
                onClick={() => {
                  set(key, undefined)
                }}
              >
                {key === 'article' ? (
                  format.counted(text.counts.articles, 1)
                ) : (
                  <Filtered label={claims[key]} id={search[key] ?? ''} names={names} />
                )}{' '}
                <span aria-hidden="true">×</span>
              </button>
            ),
          )}
          {Object.keys(search).length === 0 ? null : (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                change({})
              }}
            >
              {text.state.clear}
            </button>
          )}
        </div>
      </form>
    </details>
  )
}

/** «Entity: NAME»; the list itself need not name who it is filtered by. */
function Filtered({ label, id, names }: { readonly label: string; readonly id: string; readonly names: Names }): ReactNode {
  const [{ language }] = usePreferences()
  const { data } = useQuery({ ...entityQuery(id), enabled: names[id] === undefined, retry: false })
  const known = names[id] ?? data?.names
  return (
    <>
      {label}: <bdi>{nameOf(id, known === undefined ? {} : { [id]: known }, language)}</bdi>
    </>
  )
}

/** A field that counts once its word is finished: on Enter, or when it is left. */
function Typed({
  label,
  value,
  type,
  set,
}: {
  readonly label: string
  readonly value: string
  readonly type: 'search' | 'day'
  readonly set: (value: string) => void
}): ReactNode {
  const [draft, write] = useState(value)
  const [before, remember] = useState(value)
  if (value !== before) {
    remember(value)
    write(value)
  }
  const wanted = type === 'day' ? typedDay(draft) : draft.trim()
  const settle = (): void => {
    if (wanted !== value && (type === 'search' || wanted === '' || isDay(wanted))) set(wanted)
  }
  if (type === 'day') return <DayField label={label} value={draft} change={write} settle={settle} />
  return (
    <label>
      {label}
      <input
        type="search"
        dir="auto"
        value={draft}
        onChange={(event) => {
          write(event.target.value)
          if (event.target.value === '') set('')
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
    </label>
  )
}
