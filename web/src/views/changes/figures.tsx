// The ledger in figures: how much it holds, and how much of that is denied, disputed or told independently; each leads to what it counts.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { statusQuery } from '../../api/queries.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** A row of figures; its place is kept while they come. */
export function Figures(): ReactNode {
  const { changes: words } = useText()
  const format = useFormats()
  const { data: status } = useQuery(statusQuery)
  const counts = status?.counts
  const figure = (n: number | undefined, label: string): ReactNode => (
    <>
      <span className="number">{n === undefined ? '·' : format.number(n)}</span> {label}
    </>
  )
  return (
    <ul className="figures">
      <li>
        <Link to="/articles">{figure(counts?.articles, words.figures.articles)}</Link>
      </li>
      <li>
        <Link to="/claims">{figure(counts?.claims, words.figures.claims)}</Link>
      </li>
      <li className="good">
        <Link to="/claims" search={{ origins: 2 }}>
          {figure(counts?.corroborated, words.figures.corroborated)}
        </Link>
      </li>
      <li className="denied">
        <Link to="/claims" search={{ denied: 'true' }}>
          {figure(counts?.denied, words.figures.denied)}
        </Link>
      </li>
      <li className="conflict">
        <Link to="/claims" search={{ conflicting: 'true' }}>
          {figure(counts?.conflicting, words.figures.conflicting)}
        </Link>
      </li>
    </ul>
  )
}
