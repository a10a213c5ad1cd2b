// The articles of the dossier, newest first.

import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { articlesQuery } from '../../api/queries.ts'
import { ArticleLine } from '../../parts/article-line.tsx'
import { More } from '../../parts/more.tsx'
import { Page } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { useText } from '../../text/index.ts'

const route = getRouteApi('/articles')

/** The list. */
export function Articles(): ReactNode {
  const text = useText()
  const search = route.useSearch()
  const articles = useInfiniteQuery(articlesQuery(search))
  const items = articles.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={text.reader.articles}
      save={{
        name: 'isnad-articles',
        data: items,
        rows: () => items.map(({ id, language, title, outlet, published, url }) => ({ id, language, title, outlet, published, url })),
      }}
    >
      {Object.keys(search).length === 0 ? null : (
        <div className="actions filters">
          {Object.entries(search).map(([key, value]) => (
            <span key={key} className="tag">
              <bdi>{value}</bdi>
            </span>
          ))}
          <Link to="/articles" search={{}}>
            {text.state.clear}
          </Link>
        </div>
      )}
      <Answer of={articles}>
        {() =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <ul className="article-list">
              {items.map((article) => (
                <ArticleLine key={article.id} article={article} />
              ))}
            </ul>
          )
        }
      </Answer>
      <More of={articles.hasNextPage && !articles.isFetchingNextPage ? () => void articles.fetchNextPage() : undefined} />
    </Page>
  )
}
