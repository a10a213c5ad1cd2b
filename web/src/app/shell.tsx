// What stands around every view: skip link, header, navigation, login where it is needed.

import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useNews } from '../api/news.ts'
import { sessionQuery, statusQuery } from '../api/queries.ts'
import { Failed, Loading } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'
import { Account } from './account.tsx'
import { Appearance } from './appearance.tsx'
import { Login } from './login.tsx'
import { usePreferences } from './preferences.tsx'

const PLACES = [
  ['/', 'changes'],
  ['/claims', 'claims'],
  ['/timeline', 'timeline'],
  ['/articles', 'articles'],
  ['/entities', 'entities'],
  ['/sources', 'sources'],
  ['/watch', 'watch'],
  ['/measures', 'measures'],
  ['/add', 'add'],
] as const

/** The frame of every view. */
export function Shell(): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }, change] = usePreferences()
  const { data: session, isPending } = useQuery(sessionQuery)
  const shut = session?.mode === 'users' && session.user === undefined
  const { data: status } = useQuery({ ...statusQuery, enabled: session !== undefined && !shut })
  const path = useRouterState({ select: (state) => state.location.pathname })
  useNews(session !== undefined && !shut)
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (menu.current !== null) menu.current.open = false
  }, [path])
  const title = status?.name[language] ?? status?.name.ar ?? status?.name.en
  const notices = (
    <>
      {status?.sample === true ? <p className="sample">{text.sample}</p> : null}
      {status !== undefined && status.backlog.articles > 0 ? (
        <p className="sample" role="status">
          {format.counted(text.state.backlog, status.backlog.articles)}
        </p>
      ) : null}
    </>
  )
  const places = PLACES.map(([to, key]) => (
    <li key={to}>
      <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {text.nav[key]}
      </Link>
    </li>
  ))
  return (
    <>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <header className="top">
        <Link to="/" className="mark" aria-label={text.name}>
          <Mark />
          <span>{text.name}</span>
        </Link>
        {title === undefined ? null : <bdi className="dossier">{title}</bdi>}
        <Finder />
        <button
          type="button"
          className="quiet"
          lang={language === 'ar' ? 'en' : 'ar'}
          onClick={() => {
            change({ language: language === 'ar' ? 'en' : 'ar' })
          }}
        >
          {text.otherLanguage}
        </button>
        <Appearance />
        <details className="menu" ref={menu}>
          <summary>{text.menu}</summary>
          <nav aria-label={text.menu}>
            <ul>{places}</ul>
            <Account />
          </nav>
        </details>
      </header>
      <nav className="side" aria-label={text.menu}>
        <ul>{places}</ul>
        {status === undefined ? null : (
          <p className="held">
            {format.counted(text.counts.articles, status.counts.articles)}
            <br />
            {format.counted(text.counts.claims, status.counts.claims)}
          </p>
        )}
        {notices}
        <Account />
      </nav>
      <main id="main" tabIndex={-1}>
        {shut ? <Login /> : session === undefined && isPending ? <Loading /> : <Outlet />}
      </main>
      <div className="notices">{notices}</div>
    </>
  )
}

/** The box in the header that leads to the search. */
function Finder(): ReactNode {
  const text = useText()
  const navigate = useNavigate()
  return (
    <form
      role="search"
      className="finder"
      onSubmit={(event) => {
        event.preventDefault()
        const q = new FormData(event.currentTarget).get('q')
        void navigate({ to: '/search', search: typeof q === 'string' && q.trim() !== '' ? { q: q.trim() } : {} })
      }}
    >
      <input type="search" name="q" aria-label={text.search.title} placeholder={text.nav.search} dir="auto" />
    </form>
  )
}

function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2.2">
        <circle cx="8" cy="16" r="3.4" fill="currentColor" />
        <circle cx="25" cy="7" r="3.4" />
        <circle cx="25" cy="25" r="3.4" />
        <path d="M11 14.5 22 8.5M11 17.5l11 6" />
      </g>
    </svg>
  )
}

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const text = useText()
  return (
    <div className="state">
      <h1>{text.state.notFound}</h1>
      <p>
        <Link to="/">{text.state.notFoundRemedy}</Link>
      </p>
    </div>
  )
}

/** A view that broke. */
export function Troubled({ error, reset }: ErrorComponentProps): ReactNode {
  return <Failed error={error} retry={reset} />
}
