// What changed since the last visit, and what the dossier holds at a glance: the first page.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimQuery } from '../../api/client.ts'
import { claimSearch } from '../../api/filter.ts'
import { someClaimsQuery } from '../../api/queries.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { useText } from '../../text/index.ts'
import { Figures } from './figures.tsx'
import { Journal } from './journal.tsx'
import { ReadingKey } from './reading-key.tsx'
import { Links, Unusual } from './watch-glance.tsx'

/** The first page. */
export function Changes(): ReactNode {
  const { changes: words } = useText()
  return (
    <Page title={words.title} lede={words.lede}>
      <Figures />
      <ReadingKey />
      <div className="glance">
        <div>
          <Some title={words.contested} query={{ denied: 'true', limit: 5 }} />
          <Some title={words.spread} query={{ order: 'articles', limit: 5 }} />
        </div>
        <div>
          <Journal />
          <Unusual />
          <Links />
        </div>
      </div>
    </Page>
  )
}

function Some({ title, query }: { readonly title: string; readonly query: ClaimQuery }): ReactNode {
  const text = useText()
  const claims = useQuery(someClaimsQuery(query))
  const search = claimSearch(query)
  return (
    <Section
      title={title}
      actions={
        <Link to="/claims" search={search}>
          {text.state.all}
        </Link>
      }
    >
      <Answer of={claims}>{({ items, names }) => (items.length === 0 ? <Empty /> : <ClaimList claims={items} names={names} />)}</Answer>
    </Section>
  )
}
