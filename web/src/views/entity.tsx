// One entity: its names, what it put out, the claims and articles that name it.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimCard, ClaimQuery, Names } from '../api/client.ts'
import { entityQuery } from '../api/queries.ts'
import { usePreferences } from '../app/preferences.tsx'
import { ArticleLine } from '../parts/article-line.tsx'
import { ClaimList } from '../parts/claim-list.tsx'
import { nameOf } from '../parts/names.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Answer } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

const route = getRouteApi('/entities/$id')

/** The page of an entity. */
export function Entity(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { id } = route.useParams()
  const entity = useQuery(entityQuery(id))
  return (
    <Answer of={entity}>
      {(file) => (
        <Page title={nameOf(file.id, { [file.id]: file.names }, language)} save={{ name: `isnad-${file.id}`, data: file }}>
          <p className="signs-line">
            <span className="tag">{text.entities.type[file.type] ?? file.type}</span>
            {file.listed ? null : <span className="tag hedge">{text.entities.unlisted}</span>}
            <span className="soft">{format.counted(text.counts.articles, file.articles)}</span>
            {[file.names.ar, file.names.en].map((name) => (name === undefined ? null : <bdi key={name}>{name}</bdi>))}
          </p>
          <div className="columns wide-columns">
            <Named title={text.entities.said} claims={file.said} names={file.claimNames} search={{ origin: id }} />
            <Named title={text.entities.about} claims={file.claims} names={file.claimNames} search={{ entity: id }} />
            <div>
              {file.forms.length === 0 ? null : (
                <Section title={text.entities.forms}>
                  <ul className="chips">
                    {file.forms.map(({ words, count }) => (
                      <li key={words} className="tag">
                        <bdi>{words}</bdi> {format.number(count)}
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              <Section
                title={text.entities.recent}
                actions={
                  <Link to="/articles" search={{ entity: id }}>
                    {text.state.all}
                  </Link>
                }
              >
                <ul className="article-list">
                  {file.recent.map((article) => (
                    <ArticleLine key={article.id} article={article} />
                  ))}
                </ul>
              </Section>
            </div>
          </div>
        </Page>
      )}
    </Answer>
  )
}

/** Claims that have to do with the entity; nothing where there are none. */
function Named({
  title,
  claims,
  names,
  search,
}: {
  readonly title: string
  readonly claims: readonly ClaimCard[]
  readonly names: Names
  readonly search: ClaimQuery
}): ReactNode {
  const { state } = useText()
  if (claims.length === 0) return null
  return (
    <Section
      title={title}
      actions={
        <Link to="/claims" search={search}>
          {state.all}
        </Link>
      }
    >
      <ClaimList claims={claims} names={names} />
    </Section>
  )
}
