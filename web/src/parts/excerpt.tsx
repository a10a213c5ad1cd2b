// The text around a found word, with the words that were asked for marked as far as their spelling shows them.

import type { ReactNode } from 'react'

/** Marks and letters that the search does not tell apart. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u0652\u0670\u0640]/gu, ''],
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
]
/** Letters written onto the next word. */
const CLITICS = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل])(?=..)/u
const WORD = /[\p{L}\p{N}\p{M}]{1,64}/gu

/** The words of `text`, those that `asked` means set off. */
export function Excerpt({
  children: text,
  asked,
  language,
}: {
  readonly children: string
  readonly asked: string
  readonly language?: string | undefined
}): ReactNode {
  const wanted = new Set((asked.match(WORD) ?? []).flatMap((word) => [folded(word), bare(word)]))
  const pieces: ReactNode[] = []
  let at = 0
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!wanted.has(folded(word)) && !wanted.has(bare(word))) continue
    pieces.push(text.slice(at, index), <mark key={index}>{word}</mark>)
    at = index + word.length
  }
  return (
    <q className="words" dir="auto" lang={language}>
      {pieces}
      {text.slice(at)}
    </q>
  )
}

function folded(word: string): string {
  return FOLDS.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase())
}

function bare(word: string): string {
  return folded(word).replace(CLITICS, '')
}
