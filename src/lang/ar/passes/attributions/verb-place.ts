// Places: where the subject of a finite verb stands (before it, after it, left out) and where its clause begins.

import { recordAt } from '../../../draft.ts'
import type { Reading } from '../../words/cue.ts'
import { Role } from '../../words/cue/roles.ts'
import { adjunctBefore } from './adjunct.ts'
import { isAccused, isAgentless, isVowelledPassive, isWriters } from './agentless.ts'
import { deniedReport } from './denied-report.ts'
import { sourceIn } from './middle.ts'
import { nounBefore, openingOf, ownStart, subjectBefore, verbEdge } from './opening.ts'
import type { Complement, Place, Range, Subject } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, startsName, type Scene } from './scene.ts'
import { subjectOnly } from './subject.ts'

/** What shows something without anybody saying it, when nobody but an indefinite noun stands before. */
const EVIDENT = new Set(['اشار', 'دل', 'اظهر', 'كشف', 'اوحي', 'بين', 'اثبت', 'هدد', 'اكد'])
const SUSPECTS = new Set(['اشتبه', 'اعتقد', 'ظن', 'زعم', 'توقع'])
/** Verbs whose object is the one spoken to; a suffix on any other stands for what was said. */
export const ADDRESSED: ReadonlySet<string> = new Set([
  'ابلغ',
  'اخبر',
  'اعلم',
  'اطلع',
  'سال',
  'نصح',
  'طالب',
  'حذر',
  'حث',
  'حض',
  'ناشد',
  'دعا',
  'وعد',
  'هدد',
  'اتهم',
  'حمل',
  'انذر',
  'توعد',
  'لام',
])

const SHOWS = new Set(['اظهر', 'اثبت', 'كشف', 'دل', 'اوحي'])
const POINTS = new Set([...SHOWS, 'اشار'])

/** «لكنه دعا إيران إلى …»: the pronoun is the subject. */
const BUT_HE = /^[وف]?لكن(?:ه|ها|هم|هما|ني|نا)$/u

/** «هذا», «ذلك» as the subject of «يعتبر», «يعد». */
const POINTED = /^[وف]?(?:هذا|هذه|ذلك|تلك)$/u
const CONSIDERED = new Set(['اعتبر', 'عد', 'شكل'])

/** The place of the verb at token `i`, or undefined when the clause is the writer's own. */
export function placeOf(scene: Scene, i: number, reading: Reading, complement: Complement): Place | undefined {
  const relative = !reading.conjunction && (has(scene, i - 1, Role.relative) || (reading.cue.lemma === 'اسمي' && reading.suffix !== ''))
  // «المخاطر التي قد تهدد بـ»: nobody threatens.
  if (reading.cue.lemma === 'هدد' && (relative || has(scene, i - 2, Role.relative)) && !inName(scene, i - 2) && !inName(scene, i - 3))
    return undefined
  const word = i - (isWord(scene, i - 1) ? 1 : 2)
  const pronoun = !reading.conjunction && ((cueOf(scene, word)?.that?.suffix ?? '') !== '' || BUT_HE.test(formAt(scene, word)))
  if (isFalseDual(scene, i, reading, relative)) return undefined
  // «إن الأدلة "تؤكد …"»: the verb goes on with what somebody is saying.
  const running = verbEdge(scene, i)
  const denies = reading.cue.act === 'deny'
  if (running < i && !denies && (cueOf(scene, i - 2)?.that?.suffix ?? '') === '') return undefined
  const edge = denies ? running : i
  const opening = openingOf(scene, edge)
  const told = reading.conjunction || pronoun || relative ? undefined : deniedReport(scene, i)
  if (told !== undefined) return { rule: 'source-first', opens: told.first, source: told, subject: 'named', inside: true }
  if (isVowelledPassive(scene, i, reading)) {
    // «فلان الذي أُعلن مقتله»: tells who is meant, not what is said.
    if (relative && complement.lead !== 'that') return undefined
    return { rule: 'agentless', opens: ownStart(scene, i), source: undefined, subject: 'agentless', inside: relative }
  }
  const before = reading.conjunction || pronoun || relative ? undefined : subjectBefore(scene, opening.clause, edge)
  const speaks =
    before !== undefined &&
    !isPointer(scene, before) &&
    !isThing(scene, before, reading) &&
    !isEvent(scene, before, reading) &&
    !hasOwnSubject(scene, i, reading)
  // «كان الرئيس قد توعد بكين بـ»: the subject stands before, the object behind.
  const began = speaks && takesObject(reading) && has(scene, opening.clause - 1, Role.be)
  if (speaks && (before.last === edge || began || isSplit(scene, before, edge, opening.clause)))
    return { rule: 'source-first', opens: opening.opens, source: before, subject: 'named', inside: false }
  // «وهذا يعتبر خرقا»: held to be so by nobody in particular.
  if (before !== undefined && before.last === edge && POINTED.test(formAt(scene, before.first)) && CONSIDERED.has(reading.cue.lemma))
    return undefined
  // «شعارات تتهم الحكومة بـ»: an indefinite noun accuses, and the one behind the verb is accused.
  const said =
    before === undefined && !reading.conjunction && takesObject(reading) && reading.kind === 'imperfect' ? nounBefore(scene, i) : undefined
  const named = pronoun || said !== undefined ? undefined : subjectIn(scene, i, reading, complement)
  const after = named !== undefined && isLoneObject(scene, named, reading, complement) ? undefined : named
  if (after?.last === complement.at && isAccused(scene, i, reading, complement, after))
    return { rule: 'agentless', opens: i, source: undefined, subject: 'agentless', inside: true }
  if (relative) return relativePlace(scene, i, reading, complement, after)
  if (after !== undefined) return verbFirst(scene, i, reading, after)
  // «بل يهدد بتفاقم …»: said of what stands before.
  if (reading.cue.lemma === 'هدد' && reading.kind === 'imperfect' && !reading.conjunction) return undefined
  const opens = ownStart(scene, i)
  if (reading.cue.role === 'passive' || isAgentless(scene, i, reading, complement))
    return { rule: 'agentless', opens, source: undefined, subject: 'agentless', inside: false }
  const elided: Place = { rule: 'elided', opens, source: undefined, subject: 'elided', inside: false }
  if (reading.conjunction) return isWriters(i, reading, complement) ? undefined : elided
  if (before !== undefined) {
    // «لكن الحزب، الذي …، ينفي»: the word before shows that a subject stands here.
    const led = has(scene, opening.clause - 1, Role.contrast)
    const clear =
      led || reading.kind === 'perfect' || startsClause(scene, i, reading) || (!isComma(scene, i - 1) && complement.lead === 'that')
    return speaks && clear ? { rule: 'source-first', opens: opening.opens, source: before, subject: 'named', inside: false } : undefined
  }
  // «وعن العمال قال إن».
  const adjunct = reading.kind === 'perfect' && !isWriters(i, reading, complement) ? adjunctBefore(scene, i) : -1
  if (adjunct >= 0 && complement.at <= i + 3) return { ...elided, opens: adjunct }
  const noun = nounBefore(scene, i)
  // «مواطنين يشتبه في ضلوعهم»: nobody in particular suspects them.
  if (
    noun !== undefined &&
    SUSPECTS.has(reading.cue.lemma) &&
    reading.kind === 'imperfect' &&
    !reading.plural &&
    (reading.cue.lemma === 'اشتبه' || isMany(scene, noun))
  )
    return { rule: 'agentless', opens: i, source: undefined, subject: 'agentless', inside: true }
  // «19 شخصا تتهمهم بـ»: the pronoun is the noun, and the subject is left out.
  if (noun !== undefined && reading.suffix !== '') return { rule: 'relative', opens: i, source: undefined, subject: 'elided', inside: true }
  // «تقريرا تقول فيه», «بيانا أعلن فيه»: the pronoun is the text's, and who wrote it is left out.
  if (noun !== undefined && /^في(?:ه|ها|هما)$/u.test(formAt(scene, i + 1)))
    return { ...elided, opens: i, inside: reading.kind === 'imperfect' }
  if (noun !== undefined) {
    if (EVIDENT.has(reading.cue.lemma) && !/^(?:ال)?تقارير$/u.test(formAt(scene, noun.first))) return undefined
    return { rule: 'source-first', opens: noun.first, source: noun, subject: 'named', inside: true }
  }
  // «تغريدة على تويتر يقول فيها», «بيانا في باريس قالت فيه»: the pronoun is the text's.
  if (/^في(?:ه|ها|هما)$/u.test(formAt(scene, i + 1))) return { ...elided, opens: i, inside: reading.kind === 'imperfect' }
  // «… ، تؤكد على …» says more of a noun, unless nothing at all stands before.
  return isWriters(i, reading, complement) || !startsClause(scene, i, reading) ? undefined : elided
}

/** «مسلحين», «أشخاص أجانب»: several, with whom a singular verb behind them does not agree. */
function isMany(scene: Scene, { first, last }: Range): boolean {
  return /(?:ين|ون)$/u.test(formAt(scene, last - 1)) || scene.draft.tokens.words[first]?.speaker?.nouns[0]?.number === 3
}

/** «وكان الوزير قد قال في كلمة …»: an auxiliary, and a date at most, stands between a subject behind «كان» and its verb. */
function isSplit(scene: Scene, before: Range, edge: number, clause: number): boolean {
  if (!has(scene, clause - 1, Role.be)) return false
  let auxiliary = false
  for (let k = before.last; k < edge; k++) {
    if (has(scene, k, Role.be)) auxiliary = true
    else if (!has(scene, k, Role.adverb) && !inTime(scene, k) && !isComma(scene, k)) return false
  }
  return auxiliary
}

/** «الذي أوضح أن», «التي اتهمتها الولايات المتحدة بـ», «ما وصفه بـ»; «ما يشير إلى» is the writer's. */
function relativePlace(scene: Scene, i: number, reading: Reading, complement: Complement, after: Range | undefined): Place | undefined {
  if (/^(?:جاء|بين)$/u.test(reading.cue.lemma)) return undefined
  // «الفرضية التي تشير إلى أن».
  if (POINTS.has(reading.cue.lemma) && MEASURES.test(formAt(scene, i - 2))) return undefined
  const opens = relativeStart(scene, i)
  // «في الوقت الذي قال فيه …»: a clause beside, not in what was said before.
  if (/^(?:ال)?وقت$/u.test(formAt(scene, i - 2)))
    return after === undefined ? undefined : { rule: 'verb-first', opens: i - 3, source: after, subject: 'named', inside: false }
  const place = (source: Range | undefined, subject: Subject): Place => ({ rule: 'relative', opens, source, subject, inside: true })
  const what = /^(?:ما|مما|فيما|وما|بما)$/u.test(formAt(scene, i - 1))
  // «الصين، التي تتهم واشنطن بـ», «التي تعتبر تايوان جزءاً»: without a pronoun the head of the clause is its subject.
  const nominative = after !== undefined && /ون$/u.test(formAt(scene, after.first)) && !inName(scene, after.first)
  if (
    after !== undefined &&
    !nominative &&
    takesObject(reading) &&
    complement.pronoun === '' &&
    /^ال(?:ذي|تي|ذين|لذان|لتان)$/u.test(formAt(scene, i - 1))
  )
    return place(undefined, 'before')
  if (after !== undefined) return place(after, 'named')
  if (isWriters(i, reading, complement)) return undefined
  const said = reading.cue.lemma === 'قال' && complement.pronoun !== ''
  if (what && reading.suffix === '' && !said) return undefined
  return place(undefined, reading.suffix === '' && !what ? 'before' : 'elided')
}

/** A verb with its subject behind it; with a suffix and nothing to open it, it describes the noun before («أزمة تعتبرها الأمم المتحدة …»). */
function verbFirst(scene: Scene, i: number, reading: Reading, source: Range): Place {
  const describes =
    reading.suffix !== '' && !reading.conjunction && isWord(scene, i - 1) && !has(scene, i - 1, Role.be | Role.while | Role.headon)
  if (!describes) return { rule: 'verb-first', opens: ownStart(scene, i), source, subject: 'named', inside: false }
  const opens = has(scene, i - 2, Role.prep) && cueOf(scene, i - 1)?.closed === false ? i - 2 : i
  return { rule: 'relative', opens, source, subject: 'named', inside: true }
}

/** «تعهدًا» and the like look like duals; a dual follows its two subjects. */
function isFalseDual(scene: Scene, i: number, reading: Reading, relative: boolean): boolean {
  if (reading.kind !== 'perfect' || !reading.plural || !/[^و]ا$/u.test(reading.form) || reading.conjunction || relative) return false
  // «نفيا اختلاس الأموال», where «نفياً قاطعاً» and «نفياً لـ» are nouns.
  if (reading.cue.lemma === 'نفي' && isWord(scene, i + 1) && !/^ل|ا$/u.test(formAt(scene, i + 1))) return false
  return !/(?:ان|ين|تا|ا)$/u.test(formAt(scene, i - 1)) && !inName(scene, i - 1) && !has(scene, i - 1, Role.be)
}

/** «تقع في مناطق تؤكد الشرطة أن»: behind an indefinite noun a verb begins a relative clause, and who speaks stands right after it. */
function hasOwnSubject(scene: Scene, i: number, reading: Reading): boolean {
  if (reading.kind !== 'imperfect' || takesObject(reading) || reading.plural) return false
  const before = cueOf(scene, i - 1)
  if (before === undefined || before.definite || before.closed || inName(scene, i - 1) || !has(scene, i - 2, Role.prep)) return false
  const after = scene.draft.tokens.words[i + 1]?.speaker
  return startsName(scene, i + 1) || (after !== undefined && after.nouns.length > 0 && after.lead === 0)
}

/** Whether the verb stands without a pronoun where it takes an object. */
function takesObject(reading: Reading): boolean {
  return reading.suffix === '' && (ADDRESSED.has(reading.cue.lemma) || reading.cue.role === 'describe' || reading.cue.lemma === 'اعتبر')
}

/** Verbs that always name whom they accuse or urge. */
const NEEDS_OBJECT = new Set(['اتهم', 'حث', 'ناشد'])

/** «وأدان الهجوم، واتهم النظام الإيراني بـ»: the only one named behind such a verb is its object. */
function isLoneObject(scene: Scene, { first, last }: Range, reading: Reading, complement: Complement): boolean {
  if (!NEEDS_OBJECT.has(reading.cue.lemma) || !reading.conjunction || reading.suffix !== '') return false
  for (let k = last; k < complement.at; k++) if (isWord(scene, k)) return false
  const { mentions, tokens } = scene.draft
  const mention = recordAt(mentions, first)
  const whole = mention !== undefined && mention.start === tokens.start[first] && mention.end === tokens.end[last - 1]
  if (whole) return mention.type === 'GPE' || mention.type === 'ORG'
  return last === first + 2 && cueOf(scene, first)?.definite === true && (tokens.words[first + 1]?.name?.adjectives.length ?? 0) > 0
}

/** The source after the verb; of a verb with an object, only up to the object. */
function subjectIn(scene: Scene, i: number, reading: Reading, complement: Complement): Range | undefined {
  // A verb before its subject is singular in Arabic: a plural one has its subject before it.
  if (/^(?:نفس|ذات|انفس)(?:ه|ها|هم)$/u.test(formAt(scene, i + 1))) return undefined
  const object = reading.cue.role === 'describe' && /^(?:هذا|هذه|ذلك|تلك|هؤلاء)$/u.test(formAt(scene, i + 1))
  if (object || reading.cue.role === 'passive' || reading.plural) return undefined
  // «جاء في بيان»: the text is the source.
  const inside = reading.cue.lemma === 'جاء' || reading.cue.lemma === 'وورد'
  const found = sourceIn(scene, inside && formAt(scene, i + 1) === 'في' ? i + 2 : i + 1, complement.at)
  // «ألقت باللوم»: what is laid on somebody is no subject.
  if (found !== undefined && /^ب?اللوم$/u.test(formAt(scene, found.first))) return undefined
  // «سلط التقرير الضوء على أن».
  if (reading.cue.lemma === 'سلط' && found !== undefined && formAt(scene, found.last - 1) === 'الضوء')
    return found.last - found.first > 1 ? { first: found.first, last: found.last - 1 } : undefined
  // «ووصف أمس في كلمة … النظام بأنه»: far behind stands the object.
  if (reading.cue.role === 'describe' && reading.conjunction && found !== undefined && found.first > i + 3) return undefined
  const takes = ADDRESSED.has(reading.cue.lemma) || reading.cue.lemma === 'طلب' || reading.cue.role === 'describe'
  if (found !== undefined && takes && reading.suffix === '' && isAccusative(scene, found.first)) return undefined
  return found !== undefined && takes && reading.suffix === '' ? subjectOnly(scene, found) : found
}

/** «حذر المشرعين», «طالبت المواطنين»: a definite plural of persons in the accusative is the object, and the subject is left out. */
function isAccusative(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  if (word === undefined || inName(scene, i) || word.preposition !== '' || cueOf(scene, i)?.definite !== true) return false
  return /^ال.{3,}ين$/u.test(formAt(scene, i)) && word.nouns.every((one) => one.number === 3 && one.noun.kind === 'person')
}

/** Whether a verb without «و» and without a subject may open a clause here. */
function startsClause(scene: Scene, i: number, reading: Reading): boolean {
  const before = cueOf(scene, i - (isWord(scene, i - 1) ? 1 : 2))
  if (i === scene.first || ownStart(scene, i) <= scene.first || before?.that !== undefined) return true
  if (has(scene, i - 1, Role.headon | Role.while | Role.contrast | Role.be | Role.adverb)) return true
  return reading.kind === 'perfect' && isComma(scene, i - 1)
}

/** «ذلك يهدد بـ»: nobody speaks. */
function isPointer(scene: Scene, range: Range): boolean {
  return range.last - range.first === 1 && /^(?:ذلك|هذا|هذه|تلك|هو|هي|ما|الامر)$/u.test(formAt(scene, range.first))
}

/** «الغموض يهدد بـ»: what threatens without a name is no speaker. */
function isThing(scene: Scene, range: Range, reading: Reading): boolean {
  if (reading.cue.lemma !== 'هدد') return false
  if (cueOf(scene, range.first)?.action === true && !inName(scene, range.first)) return true
  for (let i = range.first; i < range.last; i++) if (inName(scene, i)) return false
  return true
}

/** «الهجوم أظهر أن», «عملية تحرير المدينة كشفت عن»: what happened shows something, and nobody says it. */
function isEvent(scene: Scene, range: Range, reading: Reading): boolean {
  if (MEASURES.test(formAt(scene, range.first)) && !inName(scene, range.first)) return POINTS.has(reading.cue.lemma)
  if (!SHOWS.has(reading.cue.lemma) || inName(scene, range.first)) return false
  const word = scene.draft.tokens.words[range.first]?.speaker
  return (
    cueOf(scene, range.first)?.action === true &&
    (word?.nouns.length ?? 0) === 0 &&
    !has(scene, range.first, Role.evidence | Role.sourcehead)
  )
}

/** «الإجراءات المشددة تشير إلى», «الفرضية التي تشير إلى»: no more than things. */
const MEASURES = /^(?:ال)?(?:اجراءات|تدابير|تحركات|خطوات|خطوه|تطورات|فرضيه|نظريه|احداث|حادثه|واقعه|طريقه|لهجه)$/u

/** Where a relative clause opens, with the preposition before it: «بعد ما وصفته», «في مواجهة ما يعتبرانه». */
function relativeStart(scene: Scene, i: number): number {
  if (has(scene, i - 2, Role.prep | Role.while)) return i - 2
  if (cueOf(scene, i - 2)?.action === true && has(scene, i - 3, Role.prep)) return i - 3
  return i - 1
}
