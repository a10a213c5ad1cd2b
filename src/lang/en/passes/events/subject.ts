// Subjects: the phrases that stand before a verb and its auxiliaries.

import { formAt, isClosed, isVerb, markAt, type Chunk, type View } from './chunks.ts'

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** «visited Pyongyang and met»: a verb right behind «and», whose subject is that of the verb before. */
export function isCoordinated(view: View, at: number): boolean {
  const i = isClosed(view, at - 1, 'adverb') ? at - 2 : at - 1
  return formAt(view, i) === 'and' || formAt(view, i) === 'then' || formAt(view, i) === 'but'
}

/** The phrase that ends before the verb and its auxiliaries, and those joined to it. */
export function subjectsOf(view: View, at: number, chunks: readonly Chunk[], first: number): readonly Chunk[] {
  let i = at - 1
  while (
    i > first &&
    (isClosed(view, i, 'auxiliary') ||
      isClosed(view, i, 'adverb') ||
      isClosed(view, i, 'negation') ||
      (view.draft.times.at[i] as number) >= 0)
  )
    i--
  if (formAt(view, i) === 'to') return infinitiveSubject(view, i, chunks, first)
  if (RELATIVE.has(formAt(view, i))) i = markAt(view, i - 1) === ',' ? i - 2 : i - 1
  for (let n = chunks.length - 1; n >= 0; n--) {
    const chunk = chunks[n] as Chunk
    if (chunk.first > i) continue
    if (chunk.last <= first && !RELATIVE.has(formAt(view, first))) return []
    // A phrase behind a preposition belongs to the one before it: «the minister of X visited».
    if (chunk.preposition !== '') continue
    if (verbBetween(view, chunk.last, i)) return []
    const all = [chunk]
    for (let m = n; m > 0 && (chunks[m] as Chunk).joined; m--) all.unshift(chunks[m - 1] as Chunk)
    for (let m = n + 1; m < chunks.length && (chunks[m] as Chunk).joined && (chunks[m] as Chunk).last <= i + 1; m++)
      all.push(chunks[m] as Chunk)
    return all
  }
  return []
}

/** «Russia plans to send»: the subject of the verb before «to». */
function infinitiveSubject(view: View, to: number, chunks: readonly Chunk[], first: number): readonly Chunk[] {
  let i = to - 1
  while (
    i > first &&
    (isVerb(view, i) ||
      isClosed(view, i, 'adverb') ||
      isClosed(view, i, 'negation') ||
      formAt(view, i) === 'set' ||
      formAt(view, i) === 'due')
  )
    i--
  const chunk = chunks.find((c) => c.last === i + 1 && c.preposition === '')
  return chunk === undefined ? [] : [chunk]
}

function verbBetween(view: View, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isVerb(view, i) && !isClosed(view, i, 'auxiliary')) return true
  return false
}
