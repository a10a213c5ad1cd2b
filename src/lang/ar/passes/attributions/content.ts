// Content edges: where what is reported ends, and the bare words of it without marks at either end.

import { rows } from '../../../../generated/ar/cue-cuts.ts'
import { arabicForm } from '../../table.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Lead } from './report.ts'
import {
  cueOf,
  formAt,
  has,
  inName,
  inTime,
  isComma,
  isWord,
  markAt,
  quotationAround,
  quotationFrom,
  type Piece,
  type Scene,
} from './scene.ts'

/** Words after a comma by which the writer takes over again: first word → second words ('' for none needed) → the weakest lead they cut. */
const cuts: ReadonlyMap<string, ReadonlyMap<string, Cut>> = build()

/** The longest content whose inside is looked at, in tokens. */
export const LONGEST = 800

type Cut = 'clause' | 'report' | 'phrase' | 'none'

const EDGE = new Set(['،', ',', '.', ':', '؛', ';', '!', '?', '؟', '…', '"', '«', '»', '“', '”', '-', '(', '[', '*', '•', "'"])

/** Where the content that begins at `first` ends, at `hard` at the latest: before the writer's own continuation. */
export function contentEnd(scene: Scene, first: number, hard: number, lead: Lead): number {
  // A sentence without end is not searched again for every report in it.
  if (hard - first > LONGEST) return hard
  let depth = 0
  // Amid somebody's quoted words a content ends with its own sentence.
  const sentence = lead !== 'speech' && quotationAround(scene, first) !== undefined && quotationFrom(scene, first) === undefined
  for (let i = first; i < hard; i++) {
    if (sentence && scene.draft.sentenceAt[i] !== scene.draft.sentenceAt[first]) return i
    const c = markAt(scene, i)
    if (c === '') {
      if (depth === 0 && i > first && lead !== 'sentence' && isBeside(scene, i)) return i
      if (depth === 0 && i > first && (isCut(scene, i, lead, false) || isSilence(scene, i))) return i
      continue
    }
    const q = quotationFrom(scene, i)
    if (q !== undefined && q.close < hard) {
      i = q.close
      continue
    }
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (isComma(scene, i) || c === '؛') &&
      (isSilence(scene, i + 1) ||
        isCut(scene, i + 1, lead, true) ||
        (lead !== 'sentence' && isMeanwhile(scene, i + 1)) ||
        isManner(scene, i + 1) ||
        isNext(scene, i + 1, lead))
    )
      return i
  }
  return hard
}

/** `piece` without marks, quotation signs and commas at its ends; empty when nothing else is in it. */
export function trimmed(scene: Scene, piece: Piece): Piece {
  let { first, last } = piece
  const { tokens } = scene.draft
  // «و"…"»: the conjunction is a token of its own.
  if (piece.lead > 0 && piece.lead >= (tokens.to[first] as number) - (tokens.from[first] as number)) first++
  while (last > first && isEdge(scene, last - 1, first)) last--
  while (first < last && EDGE.has(markAt(scene, first)) && !(markAt(scene, first) === '(' && closes(scene, first, last))) first++
  return { first, last, lead: first === piece.first ? piece.lead : 0 }
}

const MANNERS = /^(?:ممتدح|رافض|شاكر|عازي|شاكي|معرج|معلق|معلل|مبرر|مذكر)(?:ا|ه)$/u

/** «استهدفت "مرتين"، موقعا للجيش»: objects that look like such participles. */
const THINGS = /^(?:موقع|مركز|مقر|منزل|مخزن|مسجد|مستودع|مطار|مكتب|مصنع|مبني|مدني|مواطن|مسلح|مقاتل|مشروع|مرفا|مليون)ا$/u

/** «، مشيداً بـ», «، مقدماً …»: an accusative participle that reports nothing goes with the speaker. */
function isManner(scene: Scene, i: number): boolean {
  if (THINGS.test(formAt(scene, i))) return false
  return (/^م[^عم].{2,5}ا$/u.test(formAt(scene, i)) || MANNERS.test(formAt(scene, i))) && !inName(scene, i) && !inTime(scene, i)
}

/** «، وتباينت الروايات», «، ولم تدع»: a new clause behind a noun phrase is the writer's. */
function isNext(scene: Scene, i: number, lead: Lead): boolean {
  if (lead !== 'noun' && lead !== 'preposition') return false
  // «، وبعد إقدام …، شنت الحكومة».
  if (/^و(?:بعد|عقب|رغم|اثر)$/u.test(formAt(scene, i))) return true
  if (/^و(?:لم|لن|قد|كان|كانت|سوف|ليس|ليست|هو|هي|هم)$/u.test(formAt(scene, i))) return true
  // «، ويواصل التجار …».
  if (/^و[يت].{3,}$/u.test(formAt(scene, i)) && isImperfect(scene, i)) return true
  return (
    /^و(?:[^ا][^ا]?.{1,5}[^ا]|ا[^ل]ت..|ات[^ا].|است...?|ان...)ت$/u.test(formAt(scene, i)) &&
    !inName(scene, i) &&
    cueOf(scene, i)?.definite !== true
  )
}

/** «كما تنفي»: a report beside this one. */
function isBeside(scene: Scene, i: number): boolean {
  const verb = formAt(scene, i) === 'كما' ? cueOf(scene, i + 1)?.verb : undefined
  return verb !== undefined && verb.suffix === '' && !verb.conjunction && !inName(scene, i + 1) && !has(scene, i + 1, Role.nounlike)
}

/** «ويواصل», not «وتطوير», «وتعاون»: a verb by its shape. */
function isImperfect(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  if (facts === undefined || inName(scene, i) || inTime(scene, i) || facts.definite || facts.action) return false
  const form = facts.form.slice(1)
  return form.startsWith('ي') ? !/^(?:يوم|يد|يمين|يسار|يورو)/u.test(form) : facts.verb?.kind === 'imperfect'
}

const SILENT = /^[يت](?:قدم|ذكر|حدد|وضح|كشف|عط|عطي|دل|دلي|علق|شر|شير|فصح|سم|سمي|ضيف|ضف|دخل|خوض|تطرق|تسن|تسني)(?:وا|ون)?$/u

/** «لكن الوزارة لم تقدم …», «لكنها لم تحدد»: the writer says what the source left unsaid. */
function isSilence(scene: Scene, i: number): boolean {
  if (formAt(scene, i) === 'من' && formAt(scene, i + 1) === 'دون') return isSilence(scene, i + 1)
  if (/^(?:بدون|دون)$/u.test(formAt(scene, i))) {
    if (cueOf(scene, i + 1)?.that !== undefined) return SILENT.test(formAt(scene, i + 2))
    return /^(?:تحديد|ذكر|توضيح|اعطاء|تقديم|كشف|الكشف|الخوض|تفاصيل|مزيد|الاشاره|تسميه)$/u.test(formAt(scene, i + 1))
  }
  if (!/^و?لكن/u.test(formAt(scene, i))) return false
  for (let k = i + 1; k < i + 5; k++) {
    if (formAt(scene, k) === 'لم') return SILENT.test(formAt(scene, k + 1))
  }
  return false
}

/** «، في وقت تواصل …»: what goes on meanwhile is the writer's, where «في وقت سابق» only dates. */
function isMeanwhile(scene: Scene, i: number): boolean {
  return formAt(scene, i) === 'في' && formAt(scene, i + 1) === 'وقت' && isWord(scene, i + 2) && !WHEN.test(formAt(scene, i + 2))
}

const WHEN = /^(?:سابق|لاحق|متاخر|مبكر|واحد|قريب|قصير|قياسي|مناسب|حرج|حساس|صعب|ذروه|الذروه|ما|من)$/u

function isEdge(scene: Scene, i: number, first: number): boolean {
  const c = markAt(scene, i)
  if (EDGE.has(c)) return true
  if (scene.draft.tokens.kind[i] === 4) return true
  if (c !== ')') return false
  for (let k = i - 1; k >= first && k > i - 20; k--) if (markAt(scene, k) === '(') return false
  return true
}

function closes(scene: Scene, first: number, last: number): boolean {
  for (let k = first + 1; k < last; k++) if (markAt(scene, k) === ')') return true
  return false
}

function isCut(scene: Scene, i: number, lead: Lead, comma: boolean): boolean {
  const second = cuts.get(formAt(scene, i))
  if (second === undefined) return false
  const next = second.has(formAt(scene, i + 1)) ? formAt(scene, i + 1) : ''
  const found = second.get(next)
  if (found === undefined) return false
  if (!comma && !second.has(`${next}+`)) return false
  if (found === 'none' || (found === 'report' && lead === 'sentence')) return false
  return found !== 'phrase' || lead === 'noun' || lead === 'preposition'
}

function build(): ReadonlyMap<string, ReadonlyMap<string, Cut>> {
  const found = new Map<string, Map<string, Cut>>()
  for (const { words, cuts: what, comma } of rows) {
    const [first, second = ''] = words.split(' ').map((word) => arabicForm(word)) as [string, string?]
    const known = found.get(first) ?? new Map<string, Cut>()
    known.set(second, what as Cut)
    if (comma === 'no') known.set(`${second}+`, 'clause')
    found.set(first, known)
  }
  return found
}
