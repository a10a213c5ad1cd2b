// An article as one line of a list: its title as a way to it, who published it and when.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'
import { brief } from './brief.ts'

/** What a list tells of an article. */
interface Listed {
  readonly id: string
  readonly language: string
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
}

/** The line; `beside` stands after the day, `children` below. */
export function ArticleLine({
  article,
  beside,
  children,
}: {
  readonly article: Listed
  readonly beside?: ReactNode
  readonly children?: ReactNode
}): ReactNode {
  const { state } = useText()
  const format = useFormats()
  return (
    <li>
      <Link to="/articles/$id" params={{ id: article.id }}>
        <bdi className="headline" lang={article.language}>
          {brief(article.title ?? article.url ?? article.id, 300)}
        </bdi>
      </Link>
      <span className="soft small">
        <bdi>{article.outlet ?? state.unknown}</bdi>
        {article.published === undefined ? null : <> · {format.day(article.published)}</>} {beside}
      </span>
      {children}
    </li>
  )
}
