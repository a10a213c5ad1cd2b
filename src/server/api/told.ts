// Failures told in the language that is asked for: the library words them in English; here each wording has its Arabic one.

import { rows } from '../../generated/told/failures.ts'

/** A wording: what stands between the words that change. */
interface Wording {
  readonly parts: readonly string[]
  readonly ar: string
}

/** Wordings whose translation is kept at hand. */
const KEPT = 2000
const kept = new Map<string, string>()
/** Those that say most first: «{1} is {2}.» fits much. */
const wordings: readonly Wording[] = rows
  .map(({ en, ar }) => ({ parts: en.split(/\{\d\}/u), ar }))
  .sort((a, b) => lengthOf(b) - lengthOf(a))

/** What a failure says, message and remedy, in the language of whoever asks; as it is where its wording is not known. */
export function toldIn(language: 'ar' | 'en', text: string): string {
  if (language === 'en') return text
  let told = kept.get(text)
  if (told === undefined) {
    told = arabicOf(text) ?? text
    if (kept.size >= KEPT) kept.clear()
    kept.set(text, told)
  }
  return told
}

function arabicOf(text: string): string | undefined {
  // Message and remedy stand after each other; the remedy begins where one fits to the end.
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const remedy = sentence(text.slice(at + 1), true)
    const message = remedy === undefined ? undefined : sentence(text.slice(0, at))
    if (remedy !== undefined && message !== undefined) return `${message} ${remedy}`
  }
  return sentence(text)
}

function lengthOf({ parts }: Wording): number {
  return parts.join('').length
}

/** The Arabic wording of one sentence; `begins`: only one that begins with words of its own. */
function sentence(text: string, begins = false): string | undefined {
  for (const { parts, ar } of wordings) {
    if (begins && parts[0] === '') continue
    const words = wordsIn(text, parts)
    if (words !== undefined) return ar.replaceAll(/\{(\d)\}/gu, (_, n: string) => nameOf(words[Number(n) - 1] ?? ''))
  }
  return undefined
}

/** What changes may itself be worded: «a PDF». */
function nameOf(words: string): string {
  return wordings.find(({ parts }) => parts.length === 1 && parts[0] === words)?.ar ?? words
}

/** The words between the parts, if `text` is made of them. */
function wordsIn(text: string, parts: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return text === first ? [] : undefined
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return undefined
  const words: string[] = []
  const end = text.length - last.length
  let at = first.length
  for (const part of rest) {
    const next = text.indexOf(part, at)
    if (next < 0 || next + part.length > end) return undefined
    words.push(text.slice(at, next))
    at = next + part.length
  }
  return [...words, text.slice(at, end)]
}
