// Nobody: words that stand where a source would and name none: the ones spoken to, a clause, the speaker's own «we».

import type { Report } from '../report.ts'
import { Role } from '../../../words/cue/roles.ts'
import { has, isWord, type Scene } from '../scene.ts'
import type { Party } from './party.ts'
import { bareOf, formOf, mentionAt, nounAt } from './words.ts'

/** Verbs whose object is the one spoken to. */
const ADDRESSED = new Set(['حث', 'حض', 'نصح', 'ناشد', 'دعا', 'طالب', 'حذر', 'ابلغ', 'اخبر', 'سال', 'اتهم'])
/** Whom news calls on and hardly ever quotes: «ودعا المجتمع الدولي إلى». */
const CALLED_ON = new Set([
  'مجتمع',
  'شعب',
  'عالم',
  'اطراف',
  'جميع',
  'كافه',
  'مواطن',
  'مواطنين',
  'سكان',
  'رعايا',
  'اعضاء',
  'شركاء',
  'مسلمين',
  'امه',
  'ابناء',
  'جماهير',
  'سفن',
  'مسافرين',
])
const WE = /^(?:نحن|انا|انني|اني|لدي|.{2,}نا)$/u

/** Whether the phrase at `first` is what the verb of `report` has for its object, while its subject is left out. */
export function isCalledOn(scene: Scene, report: Report, party: Party, first: number): boolean {
  const { reading } = report
  if (reading === undefined || reading.kind === 'masdar') return false
  // «في حين حث الأطراف المتحاربة على».
  const while_ = has(scene, report.cue.first - 1, Role.while)
  if (!reading.conjunction && !(while_ && reading.kind === 'perfect')) return false
  if (!ADDRESSED.has(report.meaning.lemma)) return report.meaning.role === 'describe' && party.vague && isObject(scene, first)
  const head = bareOf(scene.draft, first)
  return CALLED_ON.has(head) || CALLED_ON.has(head.replace(/(?:ها|ه|هم|نا)$/u, '')) || isOther(party, reading.feminine)
}

/** «ووصف عمل العسكريين بأنه»: a phrase without a speaker in it is what is described, unless its ending is a subject's. */
function isObject(scene: Scene, first: number): boolean {
  return !/ون$/u.test(formOf(scene.draft, first))
}

/** «وحث الحكومة على»: a noun of the other gender than the verb's is its object. */
function isOther(party: Party, feminine: boolean): boolean {
  if (party.hop.members !== undefined || party.gender === '') return false
  // «وحثت السكان»: persons in the plural take no feminine verb, sources do.
  if (party.number === 3) return feminine && party.kind === 'person' && party.gender === 'm' && party.noun !== 'مصدر'
  return party.number === 1 && (party.gender === 'f') !== feminine
}

/** «وقال هدفنا تنفيذ الاتفاق»: the speech itself, without a mark; «ألقت باللوم»: the verb's own words. */
export function isSpeech(scene: Scene, party: Party, first: number): boolean {
  return party.vague && isWord(scene, first) && (WE.test(formOf(scene.draft, first)) || /^(?:بال|لل)/u.test(formOf(scene.draft, first)))
}

/** «سيناريوهات أعتقد أننا», «عما إذا كان المهاجم معروفاً … قالت»: what stands before the verb is no subject of its own. */
export function isClause(scene: Scene, report: Report, party: Party, first: number, last: number): boolean {
  if (report.rule === 'as-said') return party.vague && last - first > 1 && !formOf(scene.draft, first).startsWith('ال')
  if (report.rule !== 'source-first') return false
  if (/^[وف]?كانت?$/u.test(formOf(scene.draft, first - 1)) && /^(?:اذا|ما|ان)$/u.test(formOf(scene.draft, first - 2))) return true
  // «ونشرت القوات صوراً قالت إنها»: a verb with a conjunction opens the phrase.
  if (
    /^[وف].{2,}ت$/u.test(formOf(scene.draft, first)) &&
    nounAt(scene.draft, first) === undefined &&
    mentionAt(scene.draft, first) === undefined &&
    !has(scene, first, Role.lexicalWaw)
  )
    return true
  if (!party.vague || formOf(scene.draft, first).startsWith('ال')) return false
  return (
    last - first > 1 ||
    /^(?:اعتقد|اظن|اري|امل|نعتقد|نامل|نري)$/u.test(report.reading?.form ?? '') ||
    !/(?:ون|ين|ان)$/u.test(formOf(scene.draft, first))
  )
}
