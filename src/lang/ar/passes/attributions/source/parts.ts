// Parts: where a source phrase names several that speak together: «واشنطن ولندن وباريس», «مسؤولون أميركيون وكوريون جنوبيون».

import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import { Role } from '../../../words/cue/roles.ts'
import type { Range } from '../report.ts'
import { cueOf, has, isComma, quotationFrom, type Scene } from '../scene.ts'
import { formOf, isEachOf, mentionAt, mentionEnd, mentionStart, nationalAt, nounAt, speakerAt } from './words.ts'

/** The parts of `whole` that name one source each, at least one; «كل من» is in none. */
export function partsOf(scene: Scene, whole: Range): readonly Range[] {
  const { draft } = scene
  const range = isEachOf(draft, whole.first) ? { ...whole, first: whole.first + 2 } : whole
  const cuts: number[] = []
  for (let i = range.first + 1; i < range.last; i++) {
    if (mentionAt(draft, i) !== undefined && !opensMention(draft, i)) continue
    if (cueOf(scene, i)?.that !== undefined || has(scene, i, Role.relative)) break
    if (opensPart(scene, range, cuts[cuts.length - 1] ?? range.first, i)) cuts.push(i)
  }
  if (cuts.length === 0) return [range]
  const bounds = [range.first, ...cuts, range.last]
  const parts = bounds.slice(0, -1).map((first, k) => trim(scene, { first, last: bounds[k + 1] as number }))
  return isOneSource(draft, parts) ? [range] : parts.filter((part) => part.last > part.first)
}

function opensMention(draft: Draft<ArabicWord>, i: number): boolean {
  return draft.mentions.at[i] !== draft.mentions.at[i - 1]
}

/** A conjunction before a name or a noun that speaks; a comma between names of an enumeration. */
function opensPart(scene: Scene, range: Range, from: number, i: number): boolean {
  const { draft } = scene
  const mention = mentionAt(draft, i)
  const conjoined = formOf(draft, i).startsWith('و')
  if (mention !== undefined) {
    if (mention.type === 'PRODUCT' || mention.type === 'EVENT') return false
    const plus = conjoined && mention.start > (draft.tokens.start[i] as number)
    const listed =
      isComma(scene, i - 1) &&
      mention.type !== 'PERSON' &&
      mentionAt(draft, i - 2)?.type === mention.type &&
      goesOn(draft, mentionEnd(draft, i), range.last)
    // «و"حركة …"»: the mark stands between the two.
    const joined = formOf(draft, quotationFrom(scene, i - 1) === undefined ? i - 1 : i - 2)
    if (!plus && !listed && joined !== 'و' && !/^وكذ[لا]/u.test(joined)) return false
    // «وزيرا خارجية روسيا وكوريا»: both belong to one noun, unless a name of the same kind stands alone before.
    const before = mentionBefore(draft, i, from)
    if (before < 0) return mention.type === 'PERSON' || mention.type === 'ORG' || speakerAt(draft, from)?.definite === true
    // «محامو فلان والولايات المتحدة».
    if (mentionAt(draft, before)?.type === 'PERSON' && mention.type === 'GPE') return true
    const led = mentionStart(draft, before) - 1
    if (has(scene, led, Role.prep) && mention.type === 'GPE' && !isEachOf(draft, led - 1)) return false
    const head = mentionAt(draft, from) === undefined ? nounAt(draft, from) : undefined
    if (head !== undefined && head.number > 1 && mention.type !== 'PERSON' && (speakerAt(draft, from)?.suffix ?? '') === '') return false
    if (head?.noun.kind === 'person' && mention.type === 'GPE' && (speakerAt(draft, from)?.suffix ?? '') === '') return false
    return true
  }
  if (!conjoined || has(scene, i, Role.lexicalWaw)) return false
  const word = speakerAt(draft, i)
  if (word === undefined || !word.conjoined || word.preposition !== '') return false
  const noun = nounAt(draft, i)
  if (noun?.noun.kind === 'text' && word.definite && speakerAt(draft, from)?.definite !== true) return false
  if (noun !== undefined)
    return (
      noun.noun.kind === 'person' ||
      !word.definite ||
      mentionAt(draft, from) !== undefined ||
      nounAt(draft, from)?.noun.kind === noun.noun.kind
    )
  const head = nounAt(draft, from)
  return head !== undefined && head.number > 1 && nationalAt(draft, i) !== undefined && nationalBefore(draft, from, i)
}

function goesOn(draft: Draft<ArabicWord>, i: number, limit: number): boolean {
  for (let k = i; k < limit; k++)
    if (
      formOf(draft, k).startsWith('و') &&
      mentionAt(draft, k) !== undefined &&
      (mentionAt(draft, k)?.start ?? 0) > (draft.tokens.start[k] as number)
    )
      return true
  return false
}

function mentionBefore(draft: Draft<ArabicWord>, i: number, from: number): number {
  for (let k = i - 1; k >= from; k--) if (mentionAt(draft, k) !== undefined) return k
  return -1
}

function nationalBefore(draft: Draft<ArabicWord>, from: number, i: number): boolean {
  for (let k = from + 1; k < i; k++) if (nationalAt(draft, k) !== undefined) return true
  return false
}

function trim(scene: Scene, range: Range): Range {
  let { first, last } = range
  while (last > first && (isComma(scene, last - 1) || /^(?:و|وكذلك|كذلك|وكذا)$/u.test(formOf(scene.draft, last - 1)))) last--
  if (isEachOf(scene.draft, first)) first += 2
  return { first, last }
}

/** «رئيس الحكومة ووزير الدفاع فلان»: roles of one person, whose name stands in the last part only. */
function isOneSource(draft: Draft<ArabicWord>, parts: readonly Range[]): boolean {
  const named = parts.map((part) => hasPerson(draft, part))
  const roles = parts.map(
    (part) =>
      mentionAt(draft, part.first) === undefined &&
      nounAt(draft, part.first)?.noun.kind === 'person' &&
      nounAt(draft, part.first)?.number === 1,
  )
  return roles.every((role) => role) && named.filter((one) => one).length === 1 && (named[named.length - 1] === true || named[0] === true)
}

function hasPerson(draft: Draft<ArabicWord>, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (mentionAt(draft, i)?.type === 'PERSON') return true
  return false
}
