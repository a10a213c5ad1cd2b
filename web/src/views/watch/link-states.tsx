// The state of each watched link, and the dated statements behind it.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LinkFile } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { Words } from '../../parts/words.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** Links, each with what was said of it. */
export function LinkStates({ links }: { readonly links: readonly LinkFile[] }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  return (
    <div className="columns">
      {links.map((link) => (
        <div key={link.id} className="card">
          <h3>
            <bdi>{link.names[language] ?? link.names.en ?? link.id}</bdi>{' '}
            <span className={`tag state-${link.state.state}`}>{text.watch.states[link.state.state]}</span>
          </h3>
          <p className="soft small">
            {link.state.from === undefined ? null : `${text.watch.since} ${format.day(link.state.from)}`}
            {link.state.promised === undefined
              ? null
              : `${link.state.from === undefined ? '' : ' · '}${text.watch.promised} ${format.days(link.state.promised)}`}
          </p>
          {link.statements.length === 0 ? null : (
            <details>
              <summary className="small">
                {text.watch.statements} ({format.number(link.statements.length)})
              </summary>
              <ol className="small statements">
                {link.statements.map((statement, i) => (
                  <li key={`${statement.stated} ${i}`}>
                    <span className="soft">{format.day(statement.stated)}</span>{' '}
                    {statement.article === undefined ? (
                      <bdi>{statement.words}</bdi>
                    ) : (
                      <Link to="/articles/$id" params={{ id: statement.article }}>
                        <Words>{statement.words}</Words>
                      </Link>
                    )}
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
      ))}
    </div>
  )
}
