// Complements: what follows a cue (a clause, quoted words, a noun phrase, a preposition) and where it begins.

import { Role } from '../../words/cue/roles.ts'
import { Strength, type Frames, type Preposition } from '../../words/cue/lexicon.ts'
import type { Quotation } from '../../../../text/index.ts'
import { isAdjective } from './participle-place.ts'
import { isCalled } from './verb-gate.ts'
import type { Complement, Lead } from './report.ts'
import { cueOf, endsName, formAt, has, inName, inTime, isComma, isGlued, isWord, markAt, isNameQuote, quotationFrom, type Scene } from './scene.ts'

/** Farthest a complement may stand behind its cue, in tokens. */
const REACH = 60

const SKIPPED = Role.prep | Role.contrast

/** The nearest complement that `frames` allow in tokens `[from, limit)`, or undefined. Linear in the reach. */
export function complementOf(scene: Scene, frames: Frames, from: number, limit: number): Complement | undefined {
  const stop = Math.min(limit, from + REACH)
  if (frames.bare && isWord(scene, from) && !has(scene, from, Role.prep) && cueOf(scene, from)?.that === undefined) return made('noun', from, from, 0)
  let closed = true
  let pending: Frames | undefined
  let nouns = true
  let asked = false
  for (let i = from; i < stop; i++) {
    const c = markAt(scene, i)
    if (c !== '') {
      if (c === ':') return isClock(scene, i) || isOthers(scene, i, from) ? undefined : frames.speech || frames.that ? spoken(scene, i, limit) : undefined
      if (c === '؛' || c === '.' || c === '؟' || c === '!') return undefined
      const q = quotationFrom(scene, i)
      if (q === undefined && frames.speech && i > from && '"«“'.includes(c) && !isGlued(scene, i)) return made('speech', i, i + 1, 0)
      if (q !== undefined && frames.after.get('ب') === Strength.any && (cueOf(scene, i + 1)?.ba ?? 0) > 0) return made('preposition', i, i + 1, cueOf(scene, i + 1)?.ba ?? 0)
      if (q !== undefined) {
        if (!isNameQuote(scene, q)) {
          if (frames.speech && q.close - q.open > 3 && !isTitle(scene, q, stop)) return i > from && !inName(scene, i - 1) && cueOf(scene, i - 1)?.action === true && cueOf(scene, i - 1)?.definite === false ? made('noun', i - 1, i - 1, 0) : spoken(scene, i, limit)
          if (frames.noun !== Strength.none && closed) return made('noun', i, i, 0)
        }
        i = q.close
      } else if (c === '(') i = closing(scene, i, stop)
      if (isComma(scene, i)) nouns = true
      closed = true
      continue
    }
    const facts = cueOf(scene, i)
    if (facts === undefined) {
      closed = closed && inTime(scene, i)
      continue
    }
    if (facts.participle !== undefined && i > from && !modifies(scene, i)) {
      if (!frames.speech || takesNext(scene, i)) return undefined
      nouns = false
    }
    if (facts.that !== undefined && !inName(scene, i)) {
      if (facts.that.conjunction === 'و') continue
      if (pending !== undefined && allowed(scene, pending, i)) pending = undefined
      else if (allowed(scene, frames, i)) return clause(scene, i, frames.after.has(formAt(scene, i - 1) as Preposition) ? i - 1 : i)
      continue
    }
    if (facts.verb !== undefined && i > from && !inName(scene, i) && !isCalled(scene, i)) {
      if (frames.nominal === true && !has(scene, i, Role.nounlike)) return undefined
      if (facts.verb.conjunction && facts.verb.suffix === '' && facts.verb.cue.frames.that && !has(scene, i, Role.nounlike)) return undefined
      if (opensRelative(scene, i)) pending = facts.verb.cue.frames
    }
    if (i > from && isComma(scene, i - 1) && has(scene, i, Role.while | Role.contrast)) return undefined
    const strength = nouns && !inName(scene, i) && isPreposition(scene, i) ? frames.after.get(facts.form as Preposition) : undefined
    if (strength !== undefined) {
      const found = prepositional(scene, i, strength)
      if (found !== undefined) return found
    } else if (nouns && (facts.ب > 0 || (facts.ba > 0 && (frames.loose === true || (closed && i > from)))) && !inName(scene, i) && !has(scene, i, Role.adverb | Role.prep | Role.according | Role.lexicalBa)) {
      const b = frames.after.get('ب')
      if (b !== undefined && (b === Strength.any || (b === Strength.masdar && facts.bAction))) {
        if (facts.form === 'ب') return made('preposition', i, i + 1, 0)
        return made('preposition', i, i, facts.ب > 0 ? facts.ب : facts.ba)
      }
    }
    if (nouns && frames.after.has('ل') && facts.ل > 0 && (facts.lAction || closed) && i > from && !facts.toAudience && !inName(scene, i)) return made('preposition', i, i, facts.ل)
    if (closed && nouns && !inName(scene, i)) {
      if (frames.noun !== Strength.none && facts.action && (facts.form !== 'ما' || frames.noun === Strength.any) && !inTime(scene, i) && !has(scene, i, Role.prep) && !(i === from && isSubject(scene, i, stop, frames)) && !(facts.definite && isQuality(scene, i, from, frames))) return made('noun', i, i, 0)
      if (frames.noun === Strength.masdar && (facts.owned || isOwned(scene, i)) && facts.ل === 0 && facts.ba === 0 && i > from && !has(scene, i - 1, Role.prep) && facts.roles === 0 && facts.verb === undefined) return made('noun', i, i, 0)
      if (frames.noun === Strength.any && i > from && isPlain(scene, i) && !isComma(scene, i - 1)) return made('noun', i, i, 0)
      if ((frames.allegation || frames.noun === Strength.any) && has(scene, i, Role.allegation)) return made('noun', i, i, 0)
    }
    if (i > from && has(scene, i, Role.while | Role.contrast | Role.relative) && !inName(scene, i)) nouns = false
    if (!closed && nouns && i > from + 1 && frames.noun !== Strength.none && has(scene, i, Role.hosts) && facts.action && /(?:ي|ون|ان|يه|ين)$/u.test(formAt(scene, i - 1)) && !has(scene, i - 1, Role.prep)) return made('noun', i, i, 0)
    if (frames.from === true && facts.form === 'من') asked = true
    closed = (asked && !facts.closed) || facts.closed || endsName(scene, i) || has(scene, i, Role.adverb)
  }
  return undefined
}

/** «على» is written with ى; «علي» is a name. */
function isPreposition(scene: Scene, i: number): boolean {
  if (formAt(scene, i) !== 'علي') return true
  const { draft } = scene
  return draft.article.text.charAt((draft.tokens.end[i] as number) - 1) !== 'ي'
}

/** Whether the complementiser at `i` fits the frames, given the preposition on it or before it. */
function allowed(scene: Scene, frames: Frames, i: number): boolean {
  if (cueOf(scene, i)?.that?.preposition === 'ب') return frames.after.has('ب')
  if (frames.after.has(formAt(scene, i - 1) as Preposition)) return true
  if (/^(?:شانه|شانها|يمكن|يجب|ينبغي|المتوقع|المقرر|المنتظر|المفترض|الممكن|المحتمل|لابد|بد)$/u.test(formAt(scene, i - 1))) return false
  // «في بيان لها أن»: the preposition has its pronoun and takes no clause.
  if (/^[وف]?ل(?:ه|ها|هم|هما|دي.*)$/u.test(formAt(scene, i - 1))) return frames.that
  if (has(scene, i - 1, SKIPPED) || has(scene, i - 1, Role.while)) return false
  return frames.that
}

function clause(scene: Scene, i: number, at: number): Complement {
  let first = i + 1
  while (isComma(scene, first)) first++
  return { ...made('that', at, first, 0), pronoun: cueOf(scene, i)?.that?.suffix ?? '' }
}

function prepositional(scene: Scene, i: number, strength: Strength): Complement | undefined {
  const next = cueOf(scene, i + 1)
  if (next?.that !== undefined) return clause(scene, i + 1, i)
  if (strength === Strength.clause) return undefined
  if (strength === Strength.any) return isWord(scene, i + 1) || quotationFrom(scene, i + 1) !== undefined ? made('preposition', i, i + 1, 0) : undefined
  return next?.action === true || quotationFrom(scene, i + 1) !== undefined ? made('preposition', i, i + 1, 0) : undefined
}

/** Speech that begins at `i`: an opening mark, or a colon with or without marks after it. */
function spoken(scene: Scene, i: number, limit: number): Complement | undefined {
  const open = quotationFrom(scene, i) !== undefined ? i : i + 1
  const q = quotationFrom(scene, open)
  if (q !== undefined) return { ...made('speech', i, open + 1, 0), close: q.close }
  if (open >= limit) return undefined
  if (cueOf(scene, open)?.that !== undefined) return clause(scene, open, i)
  return made('speech', i, open, 0)
}

function made(lead: Lead, at: number, first: number, units: number): Complement {
  return { lead, at, content: { first, last: first, lead: units }, pronoun: '' }
}

function closing(scene: Scene, i: number, stop: number): number {
  for (let k = i + 1; k < stop && k < i + 15; k++) if (markAt(scene, k) === ')') return k
  return i
}

/** A definite word right after the verb is its subject, after a definite noun that noun's adjective. */
function isQuality(scene: Scene, i: number, from: number, frames: Frames): boolean {
  if (i === from) return frames.plural !== true
  return /(?:ي|يه)$/u.test(formAt(scene, i))
}

/** «سيطرته»: a noun with «ه», which the letter itself tells from «ة». */
function isOwned(scene: Scene, i: number): boolean {
  const form = formAt(scene, i)
  if (form.length < 5 || !form.endsWith('ته')) return false
  const { draft } = scene
  return draft.article.text.charAt((draft.tokens.end[i] as number) - 1) === 'ه'
}

/** Whether a participle in the way takes what follows («قائلاً إن») or only says how one spoke («طالباً عدم نشر اسمه»). */
function takesNext(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    const c = markAt(scene, k)
    if (c === ':' || quotationFrom(scene, k) !== undefined || cueOf(scene, k)?.that !== undefined) return true
  }
  return false
}

/** «تقارير غير مؤكدة»: a participle that says more of the noun before. */
function modifies(scene: Scene, i: number): boolean {
  return formAt(scene, i - 1) === 'غير' || isAdjective(scene, i)
}

/** A verb of a relative clause in the way that will take the next «أن» for itself. */
function opensRelative(scene: Scene, i: number): boolean {
  if (!has(scene, i - 1, Role.relative) || has(scene, i - 2, Role.according)) return false
  const frames = cueOf(scene, i)?.verb?.cue.frames
  if (frames === undefined || (!frames.that && frames.after.size === 0)) return false
  return cueOf(scene, i + 1)?.action !== true
}

/** An action noun right after the verb is its subject («كشف تطبيق أن») when the verb has none before or a clause still comes. */
function isSubject(scene: Scene, i: number, stop: number, frames: Frames): boolean {
  if (frames.lone === true) return true
  if (!frames.that) return false
  for (let k = i + 1; k < stop && k < i + 10 && markAt(scene, k) === ''; k++) if (cueOf(scene, k)?.that !== undefined) return allowed(scene, frames, k)
  return false
}

/** A plain indefinite noun, such as «نفى وزير الدفاع خططاً». */
function isPlain(scene: Scene, i: number): boolean {
  const facts = cueOf(scene, i)
  return facts !== undefined && isWord(scene, i) && !facts.definite && facts.roles === 0 && facts.verb === undefined && facts.ba === 0 && facts.ل === 0 && !inTime(scene, i) && !formAt(scene, i).startsWith('و')
}

/** A few words in marks with «أن» still to come are the source's name. */
function isTitle(scene: Scene, q: Quotation, stop: number): boolean {
  if (q.close - q.open < 10 && cueOf(scene, q.close + 1)?.that !== undefined) return true
  if (q.close - q.open > 5) return false
  for (let i = q.close + 1; i < stop && i < q.close + 25; i++) {
    const facts = cueOf(scene, i)
    if (facts?.that !== undefined) return true
    if (facts?.verb !== undefined && !inName(scene, i)) return false
  }
  return false
}

/** The colon belongs to another verb: «… تقول: …». */
function isOthers(scene: Scene, i: number, from: number): boolean {
  return i - 1 >= from && cueOf(scene, i - 1)?.verb !== undefined && !inName(scene, i - 1)
}

/** «10:30». */
function isClock(scene: Scene, i: number): boolean {
  return /^\d/.test(formAt(scene, i - 1)) && /^\d/.test(formAt(scene, i + 1))
}
