// Acts: what the innermost source does by the statement, from the cue and, for neutral cues, from the content.

import { recordAt } from '../../../draft.ts'
import type { Act, Hop } from '../../../../model/annotation.ts'
import { announces } from './announce.ts'
import { deniesByPhrase, isExceptive } from './denial.ts'
import { Role } from '../../words/cue/roles.ts'
import { isOwnPlan, judges } from './own.ts'
import type { Report } from './report.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, markAt, quotationFrom, type Scene } from './scene.ts'
import { foresees, resolves, wants } from './wants.ts'

/** Cues whose own act yields to what the content plainly does. */
const NEUTRAL: ReadonlySet<Act> = new Set<Act>(['assert', 'assess'])
const LOOK = 60

/** The act of a settled report whose chain is `nested`. */
export function actOf(scene: Scene, report: Report, nested: readonly Hop[]): Act {
  const { act, role, lemma } = report.meaning
  if (role === 'describe') {
    if (report.content.some(({ first, last }) => deniesByPhrase(scene, first, last))) return 'deny'
    return accuses(scene, report) ? 'accuse' : act
  }
  if (lemma === 'نص') return act
  if (role === 'express' && /^حرص/u.test(formAt(scene, report.complement.content.first))) return 'assert'
  if (role === 'express') return intends(scene, report) ? 'pledge' : act
  if (!NEUTRAL.has(act)) return act
  const first = report.content[0]?.first ?? 0
  const last = report.content[report.content.length - 1]?.last ?? first
  if (act === 'assess' ? deniesByPhrase(scene, first, last) && isOfAllegation(scene, first, last) : denies(scene, report, first, last))
    return 'deny'
  if (deniesItself(scene, nested, first, last)) return 'deny'
  if (hopes(scene, first)) return 'assess'
  if (shallWe(scene, first) || resolves(scene, first)) return 'pledge'
  if (wants(scene, first) || demands(scene, first, last)) return 'demand'
  if (act === 'assess') return act
  if (
    lemma === 'اشار' &&
    report.reading?.kind === 'imperfect' &&
    report.source !== undefined &&
    has(scene, report.source.first, Role.evidence)
  )
    return 'assess'
  if (announces(scene, report) || pledges(scene, report, first, last) || isOwnPlan(scene, nested, first, last)) return 'pledge'
  if (warns(scene, first, last)) return 'warn'
  if (foresees(scene, first, last) || estimates(scene, first, last) || judges(scene, nested, first, last)) return 'assess'
  return act
}

/** «نحض أعضاء المجلس على …»: the speaker asks in the first person. */
const ASKS = /^[وف]?(?:ننصح|انصح|نهيب|نحض|نحث|ندعو|نطالب|نناشد|ادعو|اناشد|احث|احض|اطالب|نطلب)$/u
/** «آمل بأن نجد سبيلا», «نأمل أن»: hope in the first person, where a claim begins. */
export function hopes(scene: Scene, first: number): boolean {
  const i = quotationFrom(scene, first) === undefined ? first : first + 1
  return (
    /^(?:امل|نامل|اتمني|نتمني)$/u.test(formAt(scene, i)) && cueOf(scene, i + (formAt(scene, i + 1) === 'في' ? 2 : 1))?.that !== undefined
  )
}

/** «سوف نتخذ إجراءات»: what the speakers say first that they will do. */
function shallWe(scene: Scene, first: number): boolean {
  const i = quotationFrom(scene, first) === undefined ? first : first + 1
  return /^[وف]?سوف$/u.test(formAt(scene, i)) && /^ن.{2,}/u.test(formAt(scene, i + 1))
}

/** «سأكون رئيسا للجميع». */
const I_SHALL = /^سا(?:كون|عمل|فعل|قوم|واصل|بقي|بذل|قدم|سعي|ظل|قاتل|دافع|ستمر)$/u

/** «سألته» asked, «سأحتاج», «سأندهش» foresee. */
const SEEN = /^[وف]?سا(?:ل|لت|لوا|لوني|لني|لته|لتها|لتهم|لناه|حتاج.*|ندهش|فاجا|تعرض|عتبر.*|خبرك|سمي.*|شدد)$/u

/** «سأقود»: the hamza above the alif tells the first person of the future. */
function isIShall(scene: Scene, i: number): boolean {
  if (!/^[وف]?سا.{3,}/u.test(formAt(scene, i)) || inName(scene, i) || SEEN.test(formAt(scene, i))) return false
  if (has(scene, i - 1, Role.relative) || cueOf(scene, i - 1)?.that !== undefined) return false
  const { tokens, article } = scene.draft
  return /^[وف]?سأ/u.test(article.text.slice(tokens.start[i], tokens.end[i]))
}

/** «يجب», «ينبغي», «ضرورة» in the main clause: not behind a relative. */
function demands(scene: Scene, first: number, last: number): boolean {
  // «ربما يتعين علينا».
  if (has(scene, first, Role.possible)) return false
  for (let i = first; i < last && i < first + 5; i++)
    if (ASKS.test(formAt(scene, i)) || (formAt(scene, i) === 'من' && /^فضلك(?:م|ما|ن)?$/u.test(formAt(scene, i + 1)))) return true
  for (let i = first; i < last && i < first + LOOK; i++) {
    if (
      !(has(scene, i, Role.ought) || isMust(scene, i)) ||
      (has(scene, i - 1, Role.negation) && /^[نا]/u.test(formAt(scene, i))) ||
      // «ليس من الضروري».
      (formAt(scene, i - 1) === 'من' && /^[وف]?(?:ليس|ليست|غير|يكن|تكن)$/u.test(formAt(scene, i - 2))) ||
      /^(?:هناك|ثمه)$/u.test(formAt(scene, first))
    )
      continue
    // «شرح الوضع وأهمية التعاون وضرورة دعمه»: the last of what was spoken of.
    if (i > first + 6 && /^و(?:ضروره|وجوب)$/u.test(formAt(scene, i))) continue
    // «الاحترام الواجب», «دولة يجب أن تبقى»: said of the noun before.
    if (i > first && isOfNoun(scene, i)) continue
    // «تطابق وجهات النظر حول ضرورة …».
    if (i > first && /^(?:حول|بشان)$/u.test(formAt(scene, i - 1))) return false
    for (let k = i - 1; k >= first && k > i - 8; k--) if (has(scene, k, Role.relative)) return false
    return !(i > first && has(scene, i - 1, Role.relative))
  }
  return false
}

/** «لا بد من», «لا بد أن يكون», where «لا بد أنك تعرف» guesses. */
function isMust(scene: Scene, i: number): boolean {
  return formAt(scene, i) === 'بد' && formAt(scene, i - 1) === 'لا' && (cueOf(scene, i + 1)?.that?.suffix ?? '') === ''
}

/** A definite ought behind a definite noun, a verb of duty right behind an indefinite one. */
function isOfNoun(scene: Scene, i: number): boolean {
  const before = cueOf(scene, i - 1)
  if (before === undefined || !isWord(scene, i - 1) || inName(scene, i - 1) || inTime(scene, i - 1) || before.that !== undefined)
    return false
  if (formAt(scene, i) === 'الواجب') return before.definite
  const noun = scene.draft.tokens.words[i - 1]?.speaker?.nouns.length ?? 0
  return /^(?:يجب|ينبغي|يتعين|يتوجب)$/u.test(formAt(scene, i)) && !before.closed && before.roles === 0 && noun > 0
}

/** «عن رغبته في», «استعداده لـ»: what one means to do. */
function intends(scene: Scene, report: Report): boolean {
  return /^(?:رغب|استعداد|ني[هت]|عزم|تصميم)/u.test(formAt(scene, report.complement.content.first))
}

/** A description by a wrong is an accusation. */
function accuses(scene: Scene, report: Report): boolean {
  for (const { first, last } of report.content)
    for (let i = first; i < last && i < first + 8; i++) if (has(scene, i, Role.charge)) return true
  return false
}

/** «هذه الأنباء كاذبة», «مجرد أكاذيب»; not «نشر أنباء كاذبة», nor «هذه الأكاذيب». */
function isPredicate(scene: Scene, i: number): boolean {
  if (cueOf(scene, i)?.definite === true) return false
  return (
    cueOf(scene, i - 1)?.closed === true || /^(?:مجرد|محض|هي|هو|كلها|انها|انه|غير|[وف]?[يت]?كانت?|[يت]كون)$/u.test(formAt(scene, i - 1))
  )
}

/** «اعتبر أن لا أساس لهذه الاتهامات»: a judgement of what others say. */
function isOfAllegation(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + LOOK; i++) if (has(scene, i, Role.allegation)) return true
  return false
}

/** «لن تسمح», «لا تتهاون»: what one will not put up with is no denial. */
const FIRM = /^[يتن](?:سمح|قبل|تهاون|تساهل|تردد|تراجع|تخلي|رضخ|ستسلم|ساوم|تنازل|توقف|توان|تواني|فاوض|غفر|سامح)(?:وا|ون)?$/u

function denies(scene: Scene, report: Report, first: number, last: number): boolean {
  if (deniesByPhrase(scene, first, last)) return true
  for (let i = first; i < last && i < first + LOOK && !isOver(scene, i); i++)
    if (has(scene, i, Role.falsehood) && isPredicate(scene, i)) return true
  const lemma = report.meaning.lemma
  const flat = lemma === 'اكد' || lemma === 'شدد' || lemma === 'رد' || /^(?:اوكد|نوكد)$/u.test(formAt(scene, first))
  for (let i = first; i < last && i < first + 6; i++) {
    if (
      flat &&
      has(scene, i, Role.negation) &&
      !/^(?:غير|دون)$/u.test(formAt(scene, i)) &&
      // «أوامر عدم الاستهداف».
      (i === first || formAt(scene, i) !== 'عدم') &&
      !isExceptive(scene, i, last) &&
      !(formAt(scene, i) === 'لا' && /^[يت]زال/u.test(formAt(scene, i + 1))) &&
      !(/^ل[ان]$/u.test(formAt(scene, i)) && FIRM.test(formAt(scene, i + 1))) &&
      // «لا بد أن» asks, «ليست مجرد خلاف بل …» says more.
      !(formAt(scene, i) === 'لا' && formAt(scene, i + 1) === 'بد') &&
      !(/^[وف]?ليست?$/u.test(formAt(scene, i)) && /^(?:مجرد|فقط|محض|سوي)$/u.test(formAt(scene, i + 1))) &&
      // «الاتفاق ليس كافيا» judges.
      !(/^(?:ليس|ليست)$/u.test(formAt(scene, i)) && /^[^ل].*ا$|^كاف/u.test(formAt(scene, i + 1)))
    )
      return true
    if (i === first && formAt(scene, i) === 'لن' && cueOf(scene, i + 1)?.first === true) return true
  }
  return false
}

/** «تعليقا على الاتهامات، ينفي الحزب هذه المزاعم»: the speaker denies by name in its own words. */
function deniesItself(scene: Scene, nested: readonly Hop[], first: number, last: number): boolean {
  const speaker = nested.at(-1)?.entity
  const { mentions } = scene.draft
  for (let i = first; i < last && i < first + LOOK; i++) {
    const verb = cueOf(scene, i)?.verb
    if (verb?.cue.act !== 'deny' || verb.suffix !== '' || has(scene, i - 1, Role.relative | Role.negation)) continue
    const subject = recordAt(mentions, i + 1)
    if (subject !== undefined && subject.entity === speaker) return true
  }
  return false
}

/** Where the first statement of a content is over: its full stop, «لأن …». */
function isOver(scene: Scene, i: number): boolean {
  const c = markAt(scene, i)
  return c === '.' || c === '؟' || c === '!' || formAt(scene, i).startsWith('لان')
}

/** «أنها ستنقل»: the subject announces what it will do itself; or «سنواصل» in direct speech. */
function pledges(scene: Scene, report: Report, first: number, last: number): boolean {
  let i = first
  if (quotationFrom(scene, i) !== undefined) i++
  const facts = cueOf(scene, i)
  if (facts === undefined || i >= last) return false
  if (report.complement.pronoun !== '' && isFuture(facts.form) && isOwn(report))
    return !/^س[يت](?:تم|جري|كون|كونون|بقي|بدا|ستمر|صدر|عقد)$/u.test(facts.form)
  if (
    /^(?:بلاده|بلادها|حكومته|حكومتها|الحكومه|البلدين|البلدان|الطرفين|الطرفان|الجانبين|قواته|قواتها|قواتنا|بلادنا)$/u.test(facts.form) &&
    (isFuture(formAt(scene, i + 1)) || isFuture(formAt(scene, i + 2)))
  )
    return true
  for (let k = first; k < last && k < first + 14; k++) if (I_SHALL.test(formAt(scene, k)) || (k < i + 4 && isIShall(scene, k))) return true
  // «ووفقا للتوجيهات، سأقود الجهود»: behind adjuncts without a verb.
  for (let k = i + 1; k < last && k < i + 40 && scene.draft.tokens.words[k - 1]?.verb?.sure !== true; k++)
    if (isComma(scene, k - 1) && isIShall(scene, k)) return !formAt(scene, k).startsWith('و')
  // «المجلس سيكون داعما».
  for (let k = first; k < last && k < first + 5; k++)
    if (/^س[يت]كون(?:ون)?$/u.test(formAt(scene, k)) && /^(?:داعم|ملتزم|مستعد|حازم)(?:ا|ه|ين|ون)$/u.test(formAt(scene, k + 1))) return true
  if (/^(?:اكد|شدد|جدد)$/u.test(report.meaning.lemma) && /^(?:ال)?(?:التزام|استعداد|عزم|تصميم)$/u.test(facts.form)) return true
  // «سنواصل», «إننا سنقف إلى جانبكم».
  const we = /^[وف]?(?:اننا|نحن|فاننا)$/u.test(facts.form) ? formAt(scene, i + 1) : facts.form
  if (/^(?:و|ف)?سن/u.test(we) && we.length > 3 && !/^[وف]?سن(?:وات|ين|ويا|وي)/u.test(we)) return true
  return /^(?:عزم|نيت|تصميم|التزام|استعداد|دعم|رغبت|اعتزام|حرص)(?:ه|ها|هم|هما|نا)$/u.test(facts.form)
}

/** «قالت المصادر إنه سيغادر»: the pronoun is another's than the one who speaks. */
function isOwn({ reading, complement }: Report): boolean {
  if (reading === undefined || reading.kind === 'masdar' || reading.plural) return true
  return !(complement.pronoun === 'ه' && reading.feminine) && !(complement.pronoun === 'ها' && !reading.feminine)
}

function isFuture(form: string): boolean {
  return /^س[يتن].+/u.test(form) || form === 'سوف'
}

/** «ذلك يهدد بـ», «سيكون خطأ»: what would come of it is held out. */
const THREATENING = new Set(['ذلك', 'هذا', 'الامر', 'هذه', 'ما', 'بل', 'الذي', 'التي', 'مما'])

function warns(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 20; i++) {
    const form = formAt(scene, i)
    if ((form === 'يهدد' || form === 'تهدد') && THREATENING.has(formAt(scene, i - 1))) return true
    if (form !== 'سيكون' && form !== 'ستكون') continue
    if (formAt(scene, i + (formAt(scene, i + 1).length === 1 ? 2 : 1)).startsWith('خطا')) return true
  }
  return false
}

/** «قد يكون», not «قد تم»: an imperfect after «قد». */
export function mayBe(scene: Scene, i: number): boolean {
  if (formAt(scene, i) === 'لا') return true
  return /^[يتن].+/u.test(formAt(scene, i)) && !has(scene, i, Role.perfectTa)
}

/** Whether token `i` hedges the claim that begins at `first`; «مهاجمين محتملين» says it of a noun only. */
export function isHedge(scene: Scene, i: number, first: number): boolean {
  if (formAt(scene, i) === 'مخاوف')
    return /^(?:من|بشان|حول|ازاء|حيال|لدي)$/u.test(formAt(scene, i + 1)) || /^(?:هناك|ثمه)$/u.test(formAt(scene, i - 1))
  return has(scene, i, Role.possible) && (i <= first + 2 || formAt(scene, i) !== 'محتملين')
}

function estimates(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 9; i++) {
    if (has(scene, i, Role.relative)) break
    if (has(scene, i, Role.probable)) return true
  }
  for (let i = first; i < last && i < first + LOOK; i++) {
    if (isHedge(scene, i, first) && !(/^[وف]?ل?قد$/u.test(formAt(scene, i)) && !mayBe(scene, i + 1))) return true
  }
  return false
}
