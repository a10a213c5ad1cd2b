// What is known about an article: where its text comes from, its copies, where it was seen, the claims it carries.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ArticleFile } from '../../api/client.ts'
import { someClaimsQuery } from '../../api/queries.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { Name } from '../../parts/names.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

const SAFE = /^https?:\/\//

/** The column beside the article. */
export function About({ file }: { readonly file: ArticleFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const { article, diagnostics } = file.reading
  const { data: claims } = useQuery(someClaimsQuery({ article: article.id, limit: 50 }))
  const { reader } = text
  return (
    <div className="about">
      {file.upstream.length === 0 ? null : (
        <div className="card">
          <h2>{reader.upstream}</h2>
          <ul>
            {file.upstream.map(({ entity, certainty }) => (
              <li key={entity}>
                <Name id={entity} names={file.names} link />{' '}
                <span className={`tag ${certainty === 'stated' ? 'good' : 'hedge'}`}>{reader.upstreamCertainty[certainty]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {file.copies.length === 0 ? null : (
        <div className="card">
          <h2>{reader.copies}</h2>
          <ul className="bar-list">
            {file.copies.map(({ article: other, kind, similarity }) => (
              <li key={other.id}>
                <Link to="/articles/$id/beside/$other" params={{ id: article.id, other: other.id }}>
                  <bdi>{other.outlet ?? other.title ?? other.id}</bdi>
                </Link>
                <span className="tag">{kind === 'same' ? reader.same : reader.edited}</span>
                <span className="soft small">
                  {format.percent(similarity)} {reader.shared}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {claims === undefined || claims.items.length === 0 ? null : (
        <div className="card">
          <h2>{reader.claims}</h2>
          <div className="held-claims">
            <ClaimList claims={claims.items} names={claims.names} />
          </div>
        </div>
      )}
      <div className="card">
        <h2>{reader.seen}</h2>
        <ul>
          {file.pages.map((page) => (
            <li key={`${page.digest} ${page.url ?? page.name ?? ''}`} className="small">
              <bdi>{page.outlet ?? ''}</bdi> {page.published === undefined ? null : format.day(page.published)}
              {page.url === undefined ? null : SAFE.test(page.url) ? (
                <a className="block wrap" href={page.url} rel="noreferrer noopener" target="_blank" dir="ltr">
                  {page.url}
                </a>
              ) : (
                <bdi className="block wrap">{page.url}</bdi>
              )}
            </li>
          ))}
        </ul>
      </div>
      {diagnostics.length === 0 ? null : (
        <div className="card">
          <h2>{reader.diagnostics}</h2>
          <ul className="small">
            {diagnostics.map(({ code, message, start }) => (
              <li key={`${code} ${start ?? ''} ${message}`} dir="auto">
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
