// An article's own words: text and never markup, in their own language and direction, apart from the words around them.

import type { ReactNode } from 'react'
import { usePreferences } from '../app/preferences.tsx'
import { brief } from './brief.ts'

/** Longest stretch that is shown outside the reader, in characters. */
const MOST = 1500

/** A stretch of an article. */
export function Words({ children, language }: { readonly children: string; readonly language?: string | undefined }): ReactNode {
  return (
    <q className="words" dir="auto" lang={language}>
      {brief(children, MOST)}
    </q>
  )
}

/** A claim in one line and in its own words: the one in the reader's language first. */
export function ClaimWords({
  gloss,
  words,
  language,
}: {
  readonly gloss: string
  readonly words: string
  readonly language?: string | undefined
}): ReactNode {
  const [{ language: own }] = usePreferences()
  // Where nothing in it has an English form the line is the words themselves.
  const line =
    gloss === words ? null : (
      <span className="gloss" dir="auto" lang="en">
        {brief(gloss, MOST)}
      </span>
    )
  const quoted = <Words language={language}>{words}</Words>
  return own === 'en' ? (
    <>
      {line}
      {quoted}
    </>
  ) : (
    <>
      {quoted}
      {line}
    </>
  )
}
