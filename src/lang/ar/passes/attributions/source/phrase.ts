// Source phrases: how far the noun phrase of a source reaches.

import { entityOf } from '../../../../../entities/index.ts'
import { recordAt, type Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import { Role } from '../../../words/cue/roles.ts'
import { pastManner } from '../manner.ts'
import type { Range } from '../report.ts'
import {
  cueOf,
  endsName,
  formAt,
  has,
  inName,
  inTime,
  isComma,
  isGlued,
  isWord,
  markAt,
  quotationFrom,
  startsName,
  type Scene,
} from '../scene.ts'
import { isEachOf, nationalAt } from './words.ts'

/** Longest source phrase, in tokens. */
const LONGEST = 60

/** The noun phrase of a source that starts at token `first` and never goes past `end`; undefined when none starts there. */
export function sourcePhrase(draft: Draft<ArabicWord>, first: number, end: number): Range | undefined {
  const limit = Math.min(end, first + LONGEST)
  const scene: Scene = { draft, first, last: limit }
  let i = first
  let last = first
  let relative = false
  const each = isEachOf(draft, first)
  for (; i < limit; i++) {
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < limit) {
      i = q.close
      last = i + 1
      continue
    }
    const c = markAt(scene, i)
    if (c === '(') {
      while (i < limit && markAt(scene, i) !== ')') i++
      last = Math.min(i + 1, limit)
      continue
    }
    if (isComma(scene, i)) {
      if (!continues(scene, i + 1, limit) && !(each && joins(scene, i + 1))) break
      continue
    }
    // «لندن (CNN)-- قررت الحكومة»: two dashes end a dateline.
    if (c === '-' && markAt(scene, i + 1) === '-') break
    if (c !== '' && c !== '-' && c !== '#' && c !== '_' && c !== '/' && !(c === '.' && inName(scene, i))) break
    if (c !== '') continue
    if (stops(scene, i, i === first, limit) || (i > first && !relative && isToWhom(scene, i))) break
    relative ||= has(scene, i, Role.relative)
    last = i + 1
  }
  return last > first ? { first, last } : undefined
}

/** Whether what follows a comma still names the source: a name or a title, closed by another comma or the limit. */
function continues(scene: Scene, i: number, limit: number): boolean {
  if (i >= limit || !isWord(scene, i) || inTime(scene, i)) return false
  const facts = cueOf(scene, i)
  if (has(scene, i, Role.according) || formAt(scene, i) === 'نقلا') return false
  if (facts?.participle !== undefined || facts?.that !== undefined || has(scene, i, Role.prep | Role.adverb | Role.while | Role.contrast))
    return false
  if (facts?.verb !== undefined && !inName(scene, i)) return false
  if (formAt(scene, i).startsWith('و') && !has(scene, i, Role.lexicalWaw) && !startsName(scene, i)) return false
  return true
}

/** «كل من الرياض، والكويت، و"حركة …"»: whether a further one of those named begins at `i`. */
function joins(scene: Scene, i: number): boolean {
  if (formAt(scene, i) === 'و') return quotationFrom(scene, i + 1) !== undefined
  if (!formAt(scene, i).startsWith('و') || has(scene, i, Role.lexicalWaw)) return false
  if (inName(scene, i)) return !startsName(scene, i)
  const word = scene.draft.tokens.words[i]?.speaker
  return word?.conjoined === true && word.preposition === '' && word.nouns.length > 0
}

/** «وزير الدفاع وهو في السعودية». */
const CIRCUMSTANCE = /^(?:وه[ويم]|وذلك|عندما|حينما|حين)$/u

const OBJECT = /^(?:ذلك|هذا|هذه|تلك)$/u

function stops(scene: Scene, i: number, first: boolean, limit: number): boolean {
  if (inName(scene, i)) return !first && (isToldMedium(scene, i) || isObject(scene, i))
  if (inTime(scene, i) || (first && formAt(scene, i) === 'و')) return true
  if (!first && has(scene, i, Role.be) && !has(scene, i - 1, Role.relative)) return true
  if (first && has(scene, i, Role.negation) && formAt(scene, i) !== 'غير') return true
  // «الشرطة لم تعثر على …»: the clause has begun.
  if (!first && /^[وف]?(?:لم|لن)$/u.test(formAt(scene, i)) && !has(scene, i - 1, Role.relative)) return true
  if (
    has(scene, i, Role.according) ||
    (!first && formAt(scene, i) === 'نقلا') ||
    (CIRCUMSTANCE.test(formAt(scene, i)) && (!first || limit > i + 1))
  )
    return true
  // «نقلته الوكالة على لسان مصدر».
  if (!first && formAt(scene, i) === 'علي' && formAt(scene, i + 1).startsWith('لسان')) return true
  // «نفت الشركة ذلك»: an object, where «رئيس هذا البلد» goes on.
  if (!first && OBJECT.test(formAt(scene, i)) && cueOf(scene, i + 1)?.definite !== true && !has(scene, i - 1, Role.prep)) return true
  // «مدير الوكالة آنذاك جورج تينيت».
  if (!first && /^(?:انذاك|حينذاك|حينها|وقتها)$/u.test(formAt(scene, i)) && startsName(scene, i + 1)) return false
  if (!first && pastManner(scene, i) > i) return true
  const facts = cueOf(scene, i)
  if (facts === undefined) return false
  if (facts.that !== undefined || (facts.participle !== undefined && !first)) return true
  // «مصدر بالوزارة نفيه», «متحدث تأكيده».
  if (!first && facts.masdar !== undefined && facts.masdar.suffix !== '' && facts.masdar.lead === 0) return true
  if (has(scene, i, Role.adverb | Role.while | Role.quoting)) return true
  const speech = has(scene, i + 1, Role.speech)
  // «بيان صادر عن مكتب الرئيس», «الوزير المسؤول عن المفاوضات».
  if (facts.form === 'عن' && /^(?:ال)?(?:صادر|مسوول)(?:ه|ون|ين)?$|^صدرت?$/u.test(formAt(scene, i - 1))) return false
  if (has(scene, i, Role.prep))
    return first || speech || !(facts.form === 'في' || facts.form === 'من' || facts.form === 'علي' || facts.form === 'لدي')
  const own = scene.draft.tokens.words[i]?.speaker?.lead === 0
  if (!first && !own && facts.ل > 0 && endsName(scene, i - 1) && !facts.definite) return true
  if (!first && !own && facts.ل > 0 && (has(scene, i, Role.audience) || audience(scene, i))) return true
  return facts.verb?.conjunction === true && facts.verb.cue.frames.that
}

/** «الحركة على موقعها», «البيان على المجلس»: «على» begins another phrase, unless the word before it governs it («مصدر مطلع على الملف»). */
function isToWhom(scene: Scene, i: number): boolean {
  if (formAt(scene, i) !== 'علي' || !has(scene, i, Role.prep) || inName(scene, i)) return false
  return !GOVERNS.test(formAt(scene, i - 1)) && !/^(?:الاقل|الارض)$/u.test(formAt(scene, i + 1))
}

const GOVERNS =
  /^(?:ال)?(?:مطلع|مشرف|قائم|قايم|محسوب|مسيطر|حاصل|حايز|مقيم|موقع|موافق|مقدم|مقبل|شاهد|رد|رده|ردها|خارج|متمرد|عضو|منسق|محافظ|اطلاع|معرفه|قضاء|حصول|تعرف|هجوم)(?:ه|ين|ون|ات|ان)?$/u

/** «لوكالة», «للصحافيين», «لـCNN». */
function audience(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]
  if (word?.form === 'ل') return isGlued(scene, i + 1)
  return word?.cue?.toAudience ?? false
}

/** «المصدر لوكالة يونهاب»: the medium that is told. */
function isToldMedium(scene: Scene, i: number): boolean {
  const { mentions, tokens } = scene.draft
  const mention = recordAt(mentions, i)
  if (
    mention === undefined ||
    mentions.at[i] === mentions.at[i - 1] ||
    !formAt(scene, i).startsWith('ل') ||
    mention.start === tokens.start[i]
  )
    return false
  const listed = entityOf(mention.entity)
  return listed === undefined ? audience(scene, i) : listed.roles.some((role) => role === 'news-agency' || role === 'outlet')
}

/** «مسؤولون كوريون جنوبيون كوريا الشمالية»: a state right behind an adjective is the object. */
function isObject(scene: Scene, i: number): boolean {
  const { mentions, tokens } = scene.draft
  const mention = recordAt(mentions, i)
  if (mention?.type !== 'GPE' || mentions.at[i] === mentions.at[i - 1] || mention.start !== tokens.start[i]) return false
  const before = tokens.words[i - 1]
  if (i > 1 && nationalAt(scene.draft, i - 2)?.last === i) return true
  return (
    (mentions.at[i - 1] as number) < 0 &&
    before?.speaker !== undefined &&
    before.speaker.nouns.length === 0 &&
    before.speaker.adjectives.length > 0
  )
}
