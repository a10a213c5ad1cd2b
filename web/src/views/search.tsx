// Words found in claims, articles and names.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { searchQuery } from '../api/queries.ts'
import { usePreferences } from '../app/preferences.tsx'
import { ArticleLine } from '../parts/article-line.tsx'
import { ClaimList } from '../parts/claim-list.tsx'
import { Excerpt } from '../parts/excerpt.tsx'
import { nameOf } from '../parts/names.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Answer, Empty } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

const route = getRouteApi('/search')

/** The search. */
export function Search(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useQuery(searchQuery(q))
  return (
    <Page
      title={text.search.title}
      lede={text.search.lede}
      save={{
        name: 'isnad-search',
        data: found.data,
        rows: () =>
          (found.data?.articles ?? []).map(({ id, language, title, outlet, published, excerpt }) => ({
            ...{ id, language, title, outlet, published, excerpt },
          })),
      }}
    >
      <form
        key={q}
        className="search-form"
        role="search"
        aria-label={text.search.title}
        onSubmit={(event) => {
          event.preventDefault()
          const words = new FormData(event.currentTarget).get('words')
          void navigate({ search: typeof words === 'string' && words.trim() !== '' ? { q: words.trim() } : {} })
        }}
      >
        <input
          name="words"
          type="search"
          dir="auto"
          defaultValue={q}
          aria-label={text.claims.words}
          placeholder={text.search.placeholder}
        />
        <button>{text.search.go}</button>
      </form>
      {q === '' ? null : (
        <Answer of={found}>
          {({ articles, claims, entities, names }) =>
            articles.length + claims.length + entities.length === 0 ? (
              <Empty title={text.search.none} remedy={text.search.noneRemedy} />
            ) : (
              <div className="columns wide-columns">
                {claims.length === 0 ? null : (
                  <Section
                    title={text.search.claims}
                    actions={
                      <Link to="/claims" search={{ q }}>
                        {text.state.all}
                      </Link>
                    }
                  >
                    <ClaimList claims={claims} names={names} />
                  </Section>
                )}
                <div>
                  {entities.length === 0 ? null : (
                    <Section title={text.search.entities}>
                      <ul className="chips">
                        {entities.map(({ id, names: own, articles: count }) => (
                          <li key={id}>
                            <Link to="/entities/$id" params={{ id }} className="tag">
                              <bdi>{nameOf(id, { [id]: own }, language)}</bdi> {format.number(count)}
                            </Link>
                          </li>
                        ))}
                      </ul>
                    </Section>
                  )}
                  {articles.length === 0 ? null : (
                    <Section title={text.search.articles}>
                      <ul className="article-list">
                        {articles.map((hit) => (
                          <ArticleLine
                            key={hit.id}
                            article={hit}
                            beside={hit.exact ? <span className="tag good">{text.search.exact}</span> : null}
                          >
                            <span className="small soft">
                              <Excerpt language={hit.language} asked={q}>{`…${hit.excerpt}…`}</Excerpt>
                            </span>
                          </ArticleLine>
                        ))}
                      </ul>
                    </Section>
                  )}
                </div>
              </div>
            )
          }
        </Answer>
      )}
    </Page>
  )
}
