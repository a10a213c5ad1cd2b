// Sources without a clause of their own: «بحسب X», «وفقاً لـX», «نقلاً عن X», «حسبما أفادت X», «كما أعلنت X».

import { Role, rolesOf } from '../../words/cue/roles.ts'
import { entriesOf, type Cue } from '../../words/cue/lexicon.ts'
import type { Reading } from '../../words/cue.ts'
import { complementOf } from './complement.ts'
import { made } from './lead.ts'
import { reportOf, type Place, type Range, type Report } from './report.ts'
import { cueOf, endsName, formAt, has, inName, inTime, isComma, markAt, quotationAround, startsName, type Scene } from './scene.ts'
import { sourcePhrase } from './source/phrase.ts'
import { relayedBehind } from './source/relayed.ts'

const SAY = (entriesOf('قال') as readonly { cue: Cue }[])[0] as { cue: Cue }
const CHARGE = (entriesOf('اتهم') as readonly { cue: Cue }[])[0] as { cue: Cue }
/** «كما أظهرت الصور معاناة الضحايا»: verbs that show a thing as often as they only name a source, which is then short. */
const SHOWS: ReadonlySet<string> = new Set(['اظهر', 'كشف', 'اثبت', 'بين'])
const SHORT = 3
/** Words that only say that somebody spoke. */
const OWN = /^(?:تعبير|قول|وصف|كلام|زعم|راي)$/u
/** How long the name of a source may be, in tokens. */
const REACH = 40
/** «وفقاً لـ», «طبقاً لـ», «نقلاً عن», «استناداً إلى», «تبعاً لـ». */
const LINKS = new Set(['عن', 'الي', 'ل', 'ما', 'لما'])

/** The report that names its source by the word at token `i`, or undefined. The content is left to be settled. */
export function accordingReport(scene: Scene, i: number): Report | undefined {
  const facts = cueOf(scene, i)
  if (facts === undefined || quotationAround(scene, i) !== undefined) return undefined
  // «فحسب» is «only».
  if (facts.form === 'فحسب') return undefined
  const as = facts.form === 'كما' || facts.form === 'وكما'
  if (as && i === scene.first) return undefined
  // «على حد قول X».
  const extent = facts.form === 'علي' && formAt(scene, i + 1) === 'حد'
  // «على ما أفاد X».
  const per = facts.form === 'علي' && formAt(scene, i + 1) === 'ما' && cueOf(scene, i + 2)?.verb?.cue.frames.that === true
  if (!as && !extent && !per && (facts.roles & Role.according) === 0) return undefined
  let k = i + (extent ? (cueOf(scene, i + 2)?.verb === undefined ? 3 : 2) : 1)
  while (LINKS.has(formAt(scene, k))) k++
  // «بحسب تعبير البيان».
  if (!as && OWN.test(formAt(scene, k))) k++
  const what = k > i + 1 && /^(?:ما|لما)$/u.test(formAt(scene, k - 1))
  let cue: Range = { first: i, last: i + 1 }
  let verb = cueOf(scene, k)?.verb
  if (has(scene, k, Role.be)) verb = cueOf(scene, k + 1)?.verb === undefined ? undefined : cueOf(scene, ++k)?.verb
  if (verb !== undefined && !verb.conjunction) {
    cue = { first: k, last: k + 1 }
    k++
    if (as && verb.plural) return undefined
  } else if (as || what || facts.form === 'حسبما' || facts.form === 'بحسبما' || per || facts.form === 'وفقما') return undefined
  // «ونقلا إلى المستشفى»: two were carried there.
  if (!as && /^و?نقلا$/u.test(facts.form) && !/^عن/u.test(formAt(scene, i + 1)) && (verb === undefined || k === i + 1)) return undefined
  // «-وفق محللين-».
  const dash = markAt(scene, i - 1) === '-'
  const end = clauseEnd(scene, k, dash)
  while (has(scene, k, Role.adverb) || (verb !== undefined && inTime(scene, k))) k++
  if (verb?.cue.lemma === 'جاء' || verb?.cue.lemma === 'ورد') while (formAt(scene, k) === 'في') k++
  while (/^(?:عنه|عنها|عنهم|به|بها)$/u.test(formAt(scene, k))) k++
  // «نقلته على لسانه وكالة …».
  if (formAt(scene, k) === 'علي' && formAt(scene, k + 1).startsWith('لسان')) k += 2
  const source = sourcePhrase(scene.draft, k, end)
  // «على حد تعبيره», «بحسب وصفه», where «وصفه» looks like a verb.
  const self = source === undefined && (has(scene, k, Role.quoting) || (k > i + 1 && has(scene, k - 1, Role.quoting)))
  if ((source === undefined && !self) || (source !== undefined && isNorm(scene, source.first))) return undefined
  const behind =
    (source === undefined
      ? undefined
      : relayedBehind(scene, source, end + REACH > scene.last ? scene.last : end + REACH, verb !== undefined, true)?.last) ??
    source?.last ??
    k + 1
  // «نقلا عن مصدر قوله إن»: the noun reports, and the phrase names who speaks.
  if (source !== undefined && has(scene, behind, Role.quoting) && (cueOf(scene, behind)?.masdar?.suffix ?? '') !== '' && i > scene.first)
    if (cueOf(scene, behind + 1)?.that !== undefined) return undefined
  let opens = i
  while (opens > scene.first && (isComma(scene, opens - 1) || formAt(scene, opens - 1) === 'وذلك')) opens--
  if (has(scene, opens - 1, Role.contrast)) opens--
  const aside = dash && markAt(scene, behind) === '-'
  if (aside) opens--
  const after = aside ? behind + 1 : pastUnnamed(scene, behind)
  // «كما أعلنت X أن …» is a verb of its own.
  if (
    source !== undefined &&
    as &&
    (verb?.cue.frames.that !== true ||
      (has(scene, cue.first, Role.nounlike) && verb.cue.lemma !== 'ذكر') ||
      !endsClause(scene, source.last) ||
      saysOwn(scene, verb, k, source) ||
      (SHOWS.has(verb.cue.lemma) && source.last - source.first > SHORT))
  )
    return undefined
  const charged = source !== undefined && /^(?:ال)?(?:مزاعم|ادعاءات|اتهامات)$/u.test(formAt(scene, source.first))
  const place: Place = { rule: as ? 'as-said' : 'according-to', opens, source, subject: 'named', inside: false }
  return reportOf(place, cue, charged ? CHARGE.cue : SAY.cue, verb, made('sentence', after, after, 0), true)
}

/** «كما حذر الأمين العام من تصعيد جديد», «كما أعلن الجيش مقتل جنديين»: the words taken for the source's name hold what it says itself. */
function saysOwn(scene: Scene, verb: Reading, from: number, source: Range): boolean {
  const own = complementOf(scene, { ...verb.cue.frames, plural: false }, from, source.last)
  if (own === undefined || own.content.first <= source.first) return false
  return own.lead === 'preposition' || (own.lead === 'noun' && cueOf(scene, own.content.first)?.definite !== true)
}

/** «بحسب مسؤول لم تسمه الوكالة، …»: that the source is left unnamed belongs to it, up to the comma. */
function pastUnnamed(scene: Scene, i: number): number {
  if (formAt(scene, i) !== 'لم' || !UNNAMED.test(formAt(scene, i + 1))) return i
  for (let k = i + 2; k < scene.last && k < i + 7; k++) if (isComma(scene, k)) return k
  return i
}

const UNNAMED = /^[يت](?:سم|ذكر|كشف|فصح|حدد)/u

/** «وفقاً للقانون»: nobody says it. */
function isNorm(scene: Scene, i: number): boolean {
  const form = formAt(scene, i)
  return ((rolesOf(form) | rolesOf(form.replace(/^لل/u, 'ال')) | rolesOf(form.replace(/^ل/u, ''))) & Role.norm) !== 0
}

/** Whether the clause is over at `i`: a mark, a date, or nothing more. */
function endsClause(scene: Scene, i: number): boolean {
  let next = i
  // «كما أفاد مصدر لوكالة الأنباء»: the one who is told.
  if (cueOf(scene, next)?.toAudience === true || (inName(scene, next) && !startsName(scene, next) && formAt(scene, next).startsWith('ل'))) {
    next++
    while (inName(scene, next)) next++
    i = next
  }
  while (isComma(scene, next) || inTime(scene, next)) next++
  if (cueOf(scene, next)?.that !== undefined || (has(scene, next, Role.prep) && cueOf(scene, next + 1)?.that !== undefined)) return false
  return i >= scene.last || markAt(scene, i) !== '' || inTime(scene, i) || has(scene, i, Role.adverb)
}

/** «، المدير العام للمنظمة»: a definite title that closes the sentence or stands between commas. */
function isAppositive(scene: Scene, i: number): boolean {
  if (cueOf(scene, i)?.definite !== true || cueOf(scene, i)?.lead !== 0) return false
  // «، المواقع التي …» goes on with what was said.
  if (scene.draft.tokens.words[i]?.speaker?.nouns[0]?.noun.kind !== 'person' && has(scene, i + 1, Role.relative)) return false
  for (let k = i + 1; k < scene.last && k < i + 9; k++) {
    if (markAt(scene, k) !== '') return true
    if (cueOf(scene, k)?.that !== undefined || cueOf(scene, k)?.verb !== undefined) return false
  }
  return false
}

/** «بحسب الوكالة تم نشر …»: a perfect behind a whole source, with no comma between; behind an indefinite one it says more of it («فتيات أطلق سراحهن»). */
function startsClause(scene: Scene, i: number): boolean {
  const verb = scene.draft.tokens.words[i]?.verb
  if (verb?.sure !== true || verb.purpose || verb.suffix !== '' || verb.conjunction !== '' || inName(scene, i)) return false
  if (has(scene, i - 1, Role.relative)) return false
  return endsName(scene, i - 1) || cueOf(scene, i - 1)?.definite === true
}

/** Where the source of an according-phrase must have ended: a full stop, a relative, a complementiser, a second comma; the dash that closes an aside. */
function clauseEnd(scene: Scene, from: number, dash: boolean): number {
  for (let i = from; i < scene.last && i < from + REACH; i++) {
    const c = markAt(scene, i)
    if (c === '-' && i > from && dash) return i
    if (c === '.' || c === '؛' || c === ':' || (i > from && /^(?:فقد|قد|كان|كانت)$/u.test(formAt(scene, i)))) return i
    if (isComma(scene, i) && !inName(scene, i + 1) && !isAppositive(scene, i + 1)) return i
    if (
      c === '' &&
      i > from &&
      cueOf(scene, i)?.verb !== undefined &&
      !inName(scene, i) &&
      (markAt(scene, i - 1) !== '' || cueOf(scene, i - 1)?.closed === true || inName(scene, i - 1))
    )
      return i
    if (c === '' && i > from && startsClause(scene, i)) return i
    if (c === '' && i > from && (cueOf(scene, i)?.that !== undefined || has(scene, i, Role.relative | Role.contrast | Role.while))) return i
  }
  return Math.min(scene.last, from + REACH)
}
