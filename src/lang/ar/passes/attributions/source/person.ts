// The person who speaks: which personal name of a source phrase is the speaker's own.

import { entityOf, holderOf } from '../../../../../entities/index.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import { Role } from '../../../words/cue/roles.ts'
import type { Range } from '../report.ts'
import { cueOf, has, isComma, isWord, markAt, type Scene } from '../scene.ts'
import { bareOf, formOf, mentionAt, mentionEnd, nounAt, speakerAt } from './words.ts'

/** First token of the personal name that speaks in `range`, -1 when none does. */
export function speakerName(scene: Scene, range: Range): number {
  const { draft } = scene
  const head = mentionAt(draft, range.first) === undefined ? nounAt(draft, range.first) : undefined
  // «منتقدو الرئيس فلان», «مسؤولون بينهم فلان»: several, and not the one named.
  if (head?.number === 3 && head.noun.kind === 'person') return -1
  // «القوات الموالية لحكومة الرئيس فلان»: a body speaks, and not the one whose it is.
  if (head?.noun.kind === 'body') return -1
  let best = -1
  let afterComma = false
  for (let i = range.first; i < range.last; i++) {
    if (isComma(scene, i) || markAt(scene, i) === '(') {
      if (best >= 0) return best
      afterComma = true
      continue
    }
    const mention = mentionAt(draft, i)
    if (mention === undefined) {
      if (i > range.first && endsRole(scene, i)) return best
      continue
    }
    const end = mentionEnd(draft, i)
    if (mention.type === 'PERSON' && !isGenitive(draft, scene, range, i)) {
      // «المتحدث باسم الرئيس X Y»: the second name is the spokesman's.
      if (best >= 0 && head?.noun.held !== true) return best
      // «مساعد سابق للرئيس الأمريكي، فلان»: the name is the president's.
      if (afterComma && best < 0 && namesOffice(scene, range, i)) {
        i = end - 1
        continue
      }
      best = i
      if (afterComma) return best
    }
    i = end - 1
  }
  return best
}

/** Whether the name at `i` behind a comma is that of the office which a lesser one before the comma serves. */
function namesOffice(scene: Scene, range: Range, i: number): boolean {
  const { draft } = scene
  const name = mentionAt(draft, i)
  for (let k = i - 2; name !== undefined && k > range.first; k--) {
    const noun = nounAt(draft, k)
    if (mentionAt(draft, k) === undefined && noun?.noun.office === true)
      return speakerAt(draft, k)?.definite === true && holdsNow(scene, name.entity, noun.noun.roles)
  }
  return false
}

/** Where the words that name somebody's role are over: a relative, a verb. */
function endsRole(scene: Scene, i: number): boolean {
  if (has(scene, i, Role.relative)) return true
  return cueOf(scene, i)?.that !== undefined
}

/** «مكتب نتنياهو», «مستشار لبوتين», «المتحدث باسم الرئيس بوتين», «مقرب من عباس»: whose it is, not who it is. */
function isGenitive(draft: Draft<ArabicWord>, scene: Scene, range: Range, i: number): boolean {
  if (i === range.first) return false
  const mention = mentionAt(draft, i)
  if (mention === undefined) return false
  if (mention.start > (draft.tokens.start[i] as number) && !formOf(draft, i).startsWith('و')) return true
  let p = i - 1
  while (p >= range.first && (!isWord(scene, p) || /^(?:انذاك|حينذاك|حينها|وقتها)$/u.test(formOf(draft, p)))) {
    if (isComma(scene, p)) return false
    p--
  }
  if (p < range.first) return false
  if (has(scene, p, Role.prep) || formOf(draft, p) === 'باسم' || formOf(draft, p) === 'بلسان') return true
  const beside = mentionAt(draft, p)
  // «مكتب رئيس البلدية فلان»: an office that is a name of its own.
  if (beside?.type === 'ORG' && mentionAt(draft, range.first) === beside && p === i - 1 && OFFICE.test(formOf(draft, range.first)))
    return true
  if (beside !== undefined) return false
  // «المتحدثة باسمه X».
  if (/^(?:باسم|بلسان)(?:ه|ها|هم|هما)$/u.test(formOf(draft, p))) return false
  let title = p
  while (title > range.first && nounAt(draft, title) === undefined && (speakerAt(draft, title)?.adjectives.length ?? 0) > 0) title--
  if (title > range.first && DEPUTY.test(bareOf(draft, title - 1)) && speakerAt(draft, title)?.definite === true)
    return holdsNow(scene, mention.entity, nounAt(draft, title)?.noun.roles ?? [])
  // «مصدر مقرب من الرئيس فلان», «مستشار للرئيس فلان».
  const led = speakerAt(draft, title)
  if (title > range.first && nounAt(draft, title)?.noun.kind === 'person' && nounAt(draft, title)?.number === 1 && led?.definite === true)
    if (has(scene, title - 1, Role.prep) || led.preposition !== '') return true
  // «مسؤول في إدارة الرئيس فلان».
  const whose =
    nounAt(draft, title)?.noun.kind === 'person' && title > range.first && !speakerAt(draft, title - 1)?.definite
      ? nounAt(draft, title - 1)
      : undefined
  if (whose?.noun.kind === 'body' && title - 1 > range.first && mentionAt(draft, title - 1) === undefined) return true
  const word = speakerAt(draft, p)
  const noun = nounAt(draft, p)
  if (noun === undefined) {
    // An indefinite noun that is no adjective has the name for its genitive: «محيط بوتين».
    const form = formOf(draft, p)
    return (
      word === undefined &&
      form.length > 2 &&
      !form.startsWith('ال') &&
      !form.startsWith('ل') &&
      !form.endsWith('ي') &&
      !form.endsWith('يه') &&
      (draft.tokens.words[p]?.name?.noun ?? 0) === 0 &&
      p > range.first
    )
  }
  if (word?.definite === true) {
    // «المتحدث باسم الرئيس بوتين» names whose spokesman it is when the title is the person's own.
    return p > range.first && noun.noun.office && formOf(draft, p - 1) === 'باسم' && isOwnTitle(mention.entity, noun.noun.roles)
  }
  if (noun.noun.kind === 'body' || noun.noun.kind === 'text') return true
  return (noun.noun.held && p === range.first) || (noun.number > 1 && p === range.first)
}

const OFFICE = /^(?:مكتب|ديوان|اداره|حكومه|حمله|رئاسه)$/u

/** «نائب المستشارة», «مساعد الوزير»: the title behind them is another's. */
const DEPUTY = /^(?:نايب|نايبه|مساعد|مساعده|وكيل|مستشار|مستشاره|مبعوث|محامي|زوجه|نجل|ابنه|شقيق|سلف|خلف|حليف|منافس|خصم)$/u

/** Whether the person held such an office when the article came out. */
function holdsNow(scene: Scene, entity: string, roles: readonly string[]): boolean {
  const { published } = scene.draft.article
  const country = entityOf(entity)?.country
  if (published === undefined || country === undefined) return false
  return roles.some((role) => holderOf(role, country, published)?.id === entity)
}

function isOwnTitle(entity: string, roles: readonly string[]): boolean {
  return entityOf(entity)?.roles.some((role) => roles.includes(role)) ?? false
}
