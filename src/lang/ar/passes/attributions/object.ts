// Objects: noun phrases that a cue reports («أعلن وقف …», «نفى وجود …»), told from its subject.

import { Strength, type Frames } from '../../words/cue/lexicon.ts'
import { Role } from '../../words/cue/roles.ts'
import { allowed } from './lead.ts'
import { cueOf, formAt, has, inName, inTime, isComma, isWord, lastLetter, markAt, type Scene } from './scene.ts'

/** The object of a verb at token `i`: an action noun, one's own («سيطرتها»), a plain noun, an allegation, as the frames allow. */
export function isObject(scene: Scene, i: number, from: number, stop: number, frames: Frames): boolean {
  const facts = cueOf(scene, i)
  if (facts === undefined || (PRONOUN.test(facts.form) && lastLetter(scene, i) !== 'ة')) return false
  const { noun } = frames
  // «طلب من مسؤوليه التعاون»: the ones who are asked.
  if (frames.from && formAt(scene, i - 1) === 'من') return false
  if (noun !== Strength.none && facts.action && isAction(scene, i, from, stop, frames)) return true
  const bare = facts.ل === 0 && facts.ba === 0 && facts.roles === 0 && facts.verb === undefined
  const owned = facts.owned || isOwned(scene, i)
  if (noun === Strength.masdar && bare && i > from && owned && !has(scene, i - 1, Role.prep) && !saysLater(scene, i, stop, frames))
    return true
  if (noun === Strength.any && i > from && isPlain(scene, i) && !isComma(scene, i - 1)) return true
  if (noun === Strength.masdar && i > from && isThingSaid(scene, i, stop, frames)) return true
  return (frames.allegation || noun === Strength.any) && has(scene, i, Role.allegation)
}

/** «أعلن مصدر رسمي مقتل …»: a sure opener behind an indefinite subject. */
export function isSureObject(scene: Scene, i: number, from: number, frames: Frames): boolean {
  if (i <= from + 1 || frames.noun === Strength.none || !has(scene, i, Role.hosts) || cueOf(scene, i)?.action !== true) return false
  return /(?:ي|ون|ان|يه|ين)$/u.test(formAt(scene, i - 1)) && !has(scene, i - 1, Role.prep)
}

function isAction(scene: Scene, i: number, from: number, stop: number, frames: Frames): boolean {
  if (formAt(scene, i) === 'ما' && frames.noun !== Strength.any) return false
  if (inTime(scene, i) || has(scene, i, Role.prep)) return false
  if (i === from && isSubject(scene, i, stop, frames)) return false
  return cueOf(scene, i)?.definite !== true || !(isQuality(scene, i, from, frames) || isSubjects(scene, i, stop, frames))
}

/** «أكد في لقاء نظمته النقابة موقفه بأن …»: the clause with «بأن» is still to come. */
function saysLater(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  for (let k = i + 1; k < stop && k < i + 14 && markAt(scene, k) === ''; k++)
    if (cueOf(scene, k)?.that?.preposition === 'ب') return frames.after.has('ب')
  return false
}

/** «عليها», «وحدهم»: a pronoun behind what is no noun. */
const PRONOUN = /^(?:علي|الي|في|من|عن|ل|ب|مع|لدي|وحد|كل|بعض|نفس|انفس)(?:ه|ها|هم|هما)$/u

/** «أكد المزارعون الأكراد أن»: what only «أن» parts from the verb belongs to the subject. */
function isSubjects(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  if (!frames.that) return false
  for (let k = i + 1; k < stop && k < i + 5 && markAt(scene, k) === ''; k++) {
    const facts = cueOf(scene, k)
    if (facts?.that !== undefined) return facts.that.conjunction === '' && allowed(scene, frames, k)
    if (
      facts?.verb !== undefined ||
      facts?.participle !== undefined ||
      facts?.masdar !== undefined ||
      has(scene, k, Role.prep | Role.relative)
    )
      return false
  }
  return false
}

/** A definite word right after the verb is its subject, after a definite noun that noun's adjective. */
function isQuality(scene: Scene, i: number, from: number, frames: Frames): boolean {
  if (i === from) return !frames.plural
  // «أكبر الأحزاب المعارضة».
  return /(?:ي|يه)$/u.test(formAt(scene, i)) || (/^الم.ا..ه$/u.test(formAt(scene, i)) && cueOf(scene, i - 1)?.definite === true)
}

/** «سيطرته»: a noun with «ه», which the letter itself tells from «ة». */
function isOwned(scene: Scene, i: number): boolean {
  const form = formAt(scene, i)
  if (form.length < 5 || !form.endsWith('ته')) return false
  return lastLetter(scene, i) === 'ه'
}

/** An action noun right after the verb is its subject («كشف تطبيق أن») when the verb has none before or a clause still comes. */
function isSubject(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  if (frames.lone) return true
  if (!frames.that) return false
  for (let k = i + 1; k < stop && k < i + 10 && markAt(scene, k) === ''; k++)
    if (cueOf(scene, k)?.that !== undefined) return allowed(scene, frames, k)
  return false
}

/** «أعلنت الحركة هدنة …», «أظهرت النتائج تقدما …», «أعلنت الوزارة 12 وفاة»: an indefinite noun or a count, with no clause to come. */
export function isThingSaid(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  const facts = cueOf(scene, i)
  const { quantities, tokens } = scene.draft
  const counted = (quantities.at[i] as number) >= 0 && quantities.at[i - 1] !== quantities.at[i] && !/^[وبل]/u.test(formAt(scene, i))
  if (!counted) {
    if (facts === undefined || !isPlain(scene, i) || facts.participle !== undefined || inName(scene, i) || isComma(scene, i - 1))
      return false
    const form = facts.form
    // The accusative shows in «ا»; «ة» only in the text of a thing that is announced.
    if (!(/^[^م].+[^يا]ا$/u.test(form) || (ANNOUNCED.has(form) && tokens.kind[i] === 1))) return false
  }
  if (has(scene, i - 1, Role.prep)) return false
  for (let k = i + 1; k < stop && k < i + 12 && markAt(scene, k) !== '.'; k++)
    if (cueOf(scene, k)?.that !== undefined && allowed(scene, frames, k)) return false
  return true
}

const ANNOUNCED: ReadonlySet<string> = new Set([
  'هدنه',
  'حاله',
  'خطه',
  'مبادره',
  'قائمه',
  'جلسه',
  'حزمه',
  'مساهمه',
  'منحه',
  'صفقه',
  'حمله',
  'زياره',
  'مناوره',
  'عقوبات',
  'اجراءات',
  'تدابير',
  'تعديلات',
  'مساعدات',
  'حصيله',
  'استراتيجيه',
  'تشكيله',
  'حكومه',
  'تعيينات',
  'مكافاه',
  'تدريبات',
  'مناورات',
  'عمليه',
  'قمه',
  'الحداد',
  'حداد',
])

/** A plain indefinite noun, such as «نفى وزير الدفاع خططاً». */
function isPlain(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  return (
    facts !== undefined &&
    isWord(scene, i) &&
    !facts.definite &&
    (facts.roles & ~(Role.deniable | Role.lexicalWaw)) === 0 &&
    !/^(?:ب|ل)(?:ه|ها|هم|هما)$/u.test(facts.form) &&
    facts.verb === undefined &&
    facts.ba === 0 &&
    facts.ل === 0 &&
    !inTime(scene, i) &&
    (!formAt(scene, i).startsWith('و') || has(scene, i, Role.lexicalWaw))
  )
}
