// Subjects before objects: where the one who accuses or asks ends and the one accused or asked begins.

import { recordAt } from '../../../draft.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Range } from './report.ts'
import {
  cueOf,
  endsName,
  formAt,
  has,
  inName,
  isComma,
  isNameQuote,
  isWord,
  markAt,
  quotationFrom,
  startsName,
  type Scene,
} from './scene.ts'

/** The subject's part of `range`, which holds a subject and its verb's object without a mark between: «باكستان الهند», «اللجنة وسائل الإعلام». */
export function subjectOnly(scene: Scene, range: Range): Range {
  const { mentions } = scene.draft
  for (let i = range.first + 1; i < range.last; i++) {
    // «الأردن "تنظيمات خطيرة"»: the object is quoted.
    const q = endsName(scene, i - 1) ? quotationFrom(scene, i) : undefined
    if (q !== undefined && !isNameQuote(scene, q)) return { first: range.first, last: i }
    // «طالب المتهم، المحكمة بـ»: a comma between subject and object.
    if (isComma(scene, i) && isObjectBehind(scene, i + 1, range.last)) return { first: range.first, last: i }
    // «غوتيريس #واشنطن»: the object is tagged.
    if (markAt(scene, i) === '#' && endsName(scene, i - 1) && inName(scene, i + 1)) return { first: range.first, last: i }
    if (!isWord(scene, i) || !isWord(scene, i - 1) || formAt(scene, i).startsWith('و')) continue
    if (formAt(scene, i) === 'من' && endsName(scene, i - 1)) return { first: range.first, last: i }
    const before = recordAt(mentions, i - 1)
    const next = recordAt(mentions, i)
    if (endsName(scene, i - 1) && before !== undefined) {
      if (before.type === 'PERSON') return { first: range.first, last: i }
      if (startsName(scene, i) && next?.type !== 'PERSON') return { first: range.first, last: i }
    }
    // «حزب الشعب المعارض أردوغان»: a body is no person.
    if (startsName(scene, i) && next?.type === 'PERSON' && mentions.items[mentions.at[range.first] as number]?.type === 'ORG')
      return { first: range.first, last: i }
    // «ثلاثة محامين لودريان»: a person's name behind an indefinite plural is the object.
    if (startsName(scene, i) && next?.type === 'PERSON' && isPlural(scene, i - 1)) return { first: range.first, last: i }
    const closed = cueOf(scene, i - 1)?.definite === true || endsName(scene, i - 1)
    if (!closed) continue
    if (startsName(scene, i) && next?.type === 'GPE' && cueOf(scene, i - 1)?.definite === true) return { first: range.first, last: i }
    if (isPerson(scene, i)) return { first: range.first, last: i }
    const open =
      !inName(scene, i) &&
      cueOf(scene, i)?.definite !== true &&
      !has(scene, i, Role.prep | Role.adverb | Role.relative) &&
      (cueOf(scene, i)?.ل ?? 0) === 0
    if (open && !isComma(scene, i - 1)) return { first: range.first, last: i }
  }
  return range
}

/** «المعارضة الحكومة»: behind a definite noun one that only names somebody, and describes nobody as «الحاكم» may, is another party. */
function isPerson(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  return (
    cueOf(scene, i)?.definite === true &&
    !inName(scene, i) &&
    word !== undefined &&
    word.nouns.length > 0 &&
    word.adjectives.length === 0 &&
    !word.conjoined &&
    !DESCRIBES.test(formAt(scene, i))
  )
}

/** Nouns that stand beside another as its adjective: «الدول المشاركة», «الحزب الحاكم», «الدول الأعضاء». */
const DESCRIBES = /^ال(?:م.+ه|حاكم|حاكمه|اعضاء|عضو|مقيم|مقيمين|شاب|شابه|محافظ|مسوول|مسيول|مسؤول|مشارك|مرافق|منافس)$/u

/** An indefinite plural of persons. */
function isPlural(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  return (
    word !== undefined && !word.definite && word.suffix === '' && word.nouns.some((one) => one.noun.kind === 'person' && one.number === 3)
  )
}

/** A definite noun right before the complement, no name or title of the one before and no comma closing it. */
function isObjectBehind(scene: Scene, i: number, last: number): boolean {
  if (last !== i + 1 || inName(scene, i) || cueOf(scene, i)?.definite !== true || cueOf(scene, i)?.lead !== 0) return false
  return /^(?:ال)?(?:محكمه|حكومه|سلطات|مجلس|مجتمع|دول|وزاره|اداره|بنك|شركه|لجنه|اطراف|جيش|شرطه|مواطنين|شعب)$/u.test(formAt(scene, i))
}
