// Who and what is named, by how many articles.

import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { entitiesQuery } from '../api/queries.ts'
import { usePreferences } from '../app/preferences.tsx'
import { nameOf } from '../parts/names.tsx'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Answer, Empty } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

const route = getRouteApi('/entities')

/** The list, by kind and by part of a name. */
export function Entities(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const entities = useInfiniteQuery(entitiesQuery(search))
  const items = entities.data?.pages.flatMap((page) => page.items) ?? []
  const untyped = search.q === undefined ? {} : { q: search.q }
  const unnamed = search.type === undefined ? {} : { type: search.type }
  return (
    <Page
      title={text.entities.title}
      lede={text.entities.lede}
      save={{
        name: 'isnad-entities',
        data: items,
        rows: () => items.map(({ id, type, names, articles, mentions }) => ({ id, type, ar: names.ar, en: names.en, articles, mentions })),
      }}
    >
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          const q = new FormData(event.currentTarget).get('q')
          void navigate({ search: typeof q === 'string' && q.trim() !== '' ? { ...search, q: q.trim() } : unnamed })
        }}
      >
        <div className="fields">
          <label>
            {text.claims.words}
            <input type="search" name="q" dir="auto" defaultValue={search.q ?? ''} />
          </label>
        </div>
        <div className="actions">
          {Object.entries(text.entities.type).map(([type, label]) => (
            <button
              key={type}
              type="button"
              className="quiet"
              aria-pressed={search.type === type}
              onClick={() => void navigate({ search: search.type === type ? untyped : { ...search, type } })}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
      <Answer of={entities}>
        {() =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <ul className="entity-grid">
              {items.map((entity) => (
                <li key={entity.id}>
                  <Link to="/entities/$id" params={{ id: entity.id }}>
                    <bdi className="strong clamped">{nameOf(entity.id, { [entity.id]: entity.names }, language)}</bdi>
                    <span className="soft small">
                      {text.entities.type[entity.type] ?? entity.type} · {format.counted(text.counts.articles, entity.articles)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <More of={entities.hasNextPage && !entities.isFetchingNextPage ? () => void entities.fetchNextPage() : undefined} />
    </Page>
  )
}
