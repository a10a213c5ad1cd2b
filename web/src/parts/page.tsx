// The head of a view: its title, one sentence on what it shows, and what can be taken away from it.

import { useEffect, type ReactNode } from 'react'
import { useText } from '../text/index.ts'
import { brief } from './brief.ts'
import { SaveData, type Saved } from './export.tsx'

/** Longest heading, in characters: a stranger's title may be a whole text. */
const MOST = 400

/** A view with its heading; sets the title of the document. */
export function Page({
  title,
  lede,
  actions,
  save,
  children,
}: {
  readonly title: string
  readonly lede?: string
  readonly actions?: ReactNode
  /** What the view holds and can be taken away; nothing while it has no data. */
  readonly save?: Saved
  readonly children: ReactNode
}): ReactNode {
  const text = useText()
  useEffect(() => {
    document.title = `${brief(title, 120)} · ${text.name}`
  }, [title, text])
  return (
    <>
      <div className="page-head">
        <h1>
          <bdi>{brief(title, MOST)}</bdi>
        </h1>
        {actions === undefined && save?.data === undefined ? null : (
          <div className="actions">
            {actions}
            {save?.data === undefined ? null : <SaveData {...save} />}
          </div>
        )}
        {lede === undefined ? null : <p className="lede">{lede}</p>}
      </div>
      {children}
    </>
  )
}

/** A part of a view under its own heading. */
export function Section({
  title,
  note,
  actions,
  id,
  children,
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly id?: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {actions === undefined ? null : <div className="actions">{actions}</div>}
      </div>
      {note === undefined ? null : <p className="note">{note}</p>}
      {children}
    </section>
  )
}
