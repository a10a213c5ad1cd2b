// Credit lines: what a byline or dateline names, taken apart into places, agencies, outlet and authors.

import type { KnownName, KnownNames } from './known-names.ts'
import { lettersOf } from './letters.ts'
import { foldedPart, has, matchAt, wordsOf, type Wording } from './wording.ts'

/** What a credit line names, in its order. `unknown` counts the parts that are neither known nor like a person's name. */
export interface CreditLine {
  readonly places: readonly KnownName[]
  readonly agencies: readonly string[]
  readonly outlets: readonly KnownName[]
  readonly authors: readonly string[]
  /** Outlet-like names in quotation marks that no gazetteer knows. */
  readonly quoted: readonly string[]
  /** Parts that stand for somebody or some place: known names and desks. */
  readonly known: number
  /** Single words that nothing explains: a place or an outlet that no gazetteer has, fit to stand beside known parts only. */
  readonly vague: number
  readonly unknown: number
}

const LONGEST = 160
const SEPARATORS = /&[a-z]{2,6};|&#\d{1,6};|\s[\u0640_]{1,9}\s|[-–—―:/|،,;()«»"“”{}[\]<>+•·\\*]+|\.{2,}/
const NOBODY: ReadonlySet<string> = new Set()
const QUOTES = /[«“"{]\s?([^«»“”"{}]{2,40}?)\s?[»”"}]/g

/** Parts right before a state in brackets, «{town} ({state})»: the town may be one that no gazetteer has, but it is no person. */
function abroadIn(line: string, wording: Wording, names: KnownNames): ReadonlySet<string> {
  const towns = new Set<string>()
  for (let open = line.indexOf('('); open >= 0; open = line.indexOf('(', open + 1)) {
    const close = line.indexOf(')', open)
    if (close < 0) break
    const town = line.slice(0, open).split(SEPARATORS).pop()?.trim() ?? ''
    if (town !== '' && stateIn(line.slice(open + 1, close), wording, names)) towns.add(town)
  }
  return towns
}

function stateIn(bracket: string, wording: Wording, names: KnownNames): boolean {
  const known = isKnown(bracket.trim(), wording, names)
  return known !== undefined && known !== true && known.state === true
}

/** Takes `line` apart, or gives nothing when it is too long to be a credit line. */
export function creditLine(line: string, wording: Wording, names: KnownNames): CreditLine | undefined {
  if (line.length > LONGEST) return undefined
  const into: Parts = { places: [], agencies: [], outlets: [], authors: [], quoted: [], known: 0, vague: 0, unknown: 0 }
  // «Agence France-Presse»: a dash inside a name parts nothing.
  if (!/[()«»"“”:،,|/]/u.test(line) && take(line.trim(), into, wording, names)) return into
  const quoted = new Set([...line.matchAll(QUOTES)].map((match) => (match[1] as string).trim()))
  const abroad = line.includes('(') ? abroadIn(line, wording, names) : NOBODY
  let afterDesk = false
  for (const part of line.split(SEPARATORS)) {
    const trimmed = part.trim()
    if (lettersOf(foldedPart(trimmed, wording.table)) === '') continue
    const known = isKnown(trimmed, wording, names, quoted.has(trimmed))
    // «خاص ب«الرياض»»: what a desk's words in front of quotation marks name is an outlet, not the city.
    if (afterDesk && quoted.has(trimmed) && known !== true && known?.kind === 'place') into.quoted.push(trimmed)
    else if (abroad.has(trimmed) && known === undefined) into.vague++
    else read(trimmed, into, wording, names, quoted.has(trimmed))
    afterDesk = known === true
  }
  return into.known + into.vague + into.unknown + into.authors.length + into.quoted.length === 0 ? undefined : into
}

type Parts = { -readonly [K in keyof CreditLine]: CreditLine[K] extends readonly (infer T)[] ? T[] : CreditLine[K] }

function read(part: string, into: Parts, wording: Wording, names: KnownNames, isQuoted: boolean): void {
  if (take(part, into, wording, names, isQuoted)) return
  const words = part.split(/\s+/)
  // «عواصم ووكالات»: the conjunction is written with the word.
  for (let cut = 1; cut < words.length; cut++) {
    const head = words.slice(0, cut).join(' ')
    const tail = words.slice(cut).join(' ')
    const bare = wording.lexicon.and !== '' && tail.startsWith(wording.lexicon.and) ? tail.slice(wording.lexicon.and.length) : tail
    if (isKnown(head, wording, names) && (isKnown(tail, wording, names) || isKnown(bare, wording, names))) {
      take(head, into, wording, names)
      if (!take(tail, into, wording, names)) take(bare, into, wording, names)
      return
    }
  }
  for (let cut = 1; cut < words.length; cut++) {
    const head = words.slice(0, cut).join(' ')
    // «فلان من فيينا»: a name, a preposition, a place.
    if (
      has(wording, foldedPart(words[cut] as string, wording.table), 'before-name') &&
      cut + 1 < words.length &&
      isKnown(words.slice(cut + 1).join(' '), wording, names)
    ) {
      read(head, into, wording, names, isQuoted)
      take(words.slice(cut + 1).join(' '), into, wording, names)
      return
    }
  }
  const lead = matchAt(wording, wordsOf(foldedPart(part, wording.table)), 0, 'before-name')
  if (lead !== undefined && lead.next < words.length) {
    read(words.slice(lead.next).join(' '), into, wording, names, isQuoted)
    return
  }
  // «… عبد الله إسطنبول»: two credits that a separator is missing between.
  if (words.length > 2 && !isQuoted) {
    const place = isKnown(words[words.length - 1] as string, wording, names)
    if (place !== undefined && place !== true && place.kind !== 'outlet') {
      read(words.slice(0, -1).join(' '), into, wording, names, false)
      take(words[words.length - 1] as string, into, wording, names)
      return
    }
  }
  // «Ada Thorne and Jonas Linden»: where a script has capitals, a small word between two names.
  const joint = isQuoted ? -1 : words.findIndex((word, k) => k > 1 && has(wording, foldedPart(word, wording.table), 'before-name'))
  if (joint > 0) {
    const sides = [words.slice(0, joint), words.slice(joint + 1)]
    if (sides.every((side) => side.length > 1 && side.every(isCapital) && isPersonLike(side.join(' '), wording))) {
      into.authors.push(...sides.map((side) => side.join(' ')))
      return
    }
  }
  // «Harbour Bell staff»: who writes, after the outlet's own name.
  const desk = wordsOf(foldedPart(part, wording.table)).at(-1)?.form ?? ''
  if (words.length > 1 && words.length < 6 && has(wording, desk, 'desk-of') && words.slice(0, -1).every(isCapital)) {
    into.known++
    if (!take(words.slice(0, -1).join(' '), into, wording, names)) into.quoted.push(words.slice(0, -1).join(' '))
    return
  }
  const bare = wording.lexicon.and !== '' && part.startsWith(wording.lexicon.and) ? part.slice(wording.lexicon.and.length) : undefined
  if (bare !== undefined && take(bare, into, wording, names)) return
  if (glued(part, into, wording, names)) return
  if (isQuoted) into.quoted.push(part)
  else if (isPersonLike(part, wording)) into.authors.push(...persons(part, wording))
  else if (words.length === 1 && part.length > 2 && part.length < 20 && !/\d/.test(part)) into.vague++
  else into.unknown++
}

/** Takes a part that is one known name or desk; says whether it was. */
function take(part: string, into: Parts, wording: Wording, names: KnownNames, isQuoted = false): boolean {
  const known = isKnown(part, wording, names, isQuoted)
  if (known === undefined) return false
  into.known++
  if (known === true) return true
  if (known.kind === 'agency') into.agencies.push(known.id)
  else if (known.kind === 'outlet') into.outlets.push({ ...known, label: part })
  else into.places.push(known)
  return true
}

/** The known name that `part` is as a whole; true for a desk that names nobody. */
function isKnown(part: string, wording: Wording, names: KnownNames, isQuoted = false): KnownName | true | undefined {
  const folded = foldedPart(part, wording.table)
  const words = wordsOf(folded)
  const match = matchAt(wording, words, 0, 'place', 'desk', 'outlet')
  if (match !== undefined && match.next === words.length) {
    const outlet = match.kinds.get('outlet')
    if (outlet !== undefined) return { id: outlet, kind: 'outlet', label: part }
    const id = match.kinds.get('place') ?? match.kinds.get('desk')
    if (id === undefined || id === '') return true
    return { id, kind: match.kinds.has('place') ? 'place' : 'agency', label: part }
  }
  const letters = lettersOf(folded)
  return isQuoted ? names.outlet(letters) : names.get(letters)
}

/** Agency codes run together («رويترزأ ف ب»): the first is an agency, and names cover all of it. */
function glued(part: string, into: Parts, wording: Wording, names: KnownNames): boolean {
  const letters = lettersOf(foldedPart(part, wording.table))
  if (letters.length > 60 || names.get(letters) !== undefined) return false
  const found: KnownName[] = []
  for (let i = 0; i < letters.length;) {
    let end = Math.min(letters.length, i + 40)
    let name: KnownName | undefined
    for (; end > i + 2 && name === undefined; end--) name = names.get(letters.slice(i, end))
    if (i === 0 && name?.kind !== 'agency') return false
    if (name === undefined || name.kind === 'place') {
      // What is left behind an agency's name is the outlet's own.
      if (part.includes(' ') || letters.length - i > 14 || letters.length - i < 3) return false
      found.push({ id: '', kind: 'outlet', label: part.slice(part.length - (letters.length - i)) })
      break
    }
    found.push(name)
    i = end + 1
  }
  for (const name of found) {
    into.known++
    if (name.kind === 'agency') into.agencies.push(name.id)
    else into.outlets.push(name)
  }
  return found.length > 0
}

/** Begins with a capital letter, initials and quotation marks apart. */
function isCapital(word: string): boolean {
  return /^[“"'(]?\p{Lu}/u.test(word)
}

/** Two to five words of letters, none a function word or a word of dates. */
function isPersonLike(part: string, wording: Wording): boolean {
  const words = wordsOf(foldedPart(part, wording.table))
  if (words.length < 2 || words.length > 6 || part.length > 48 || /[\d؟?!]/.test(part)) return false
  if (part.split(/\s+/).some((word) => wording.spelled.has(word))) return false
  // In a script with capitals a name begins and ends with one.
  if (/^\p{Ll}|\s\p{Ll}\S*$/u.test(part) || /\s\p{Ll}{4,}\s/u.test(part)) return false
  return words.every((word) => word.form.length < 16 && !has(wording, word.form, 'month') && !has(wording, word.form, 'weekday'))
}

/** «فلان وفلان» are two persons, each of two words at least. Titles stay out. */
function persons(part: string, wording: Wording): string[] {
  const words = part
    .replace(/\.(?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const { and } = wording.lexicon
  while (words.length > 2 && has(wording, foldedPart(words[0] as string, wording.table), 'title')) words.shift()
  for (let cut = 2; cut <= words.length - 2; cut++) {
    const word = words[cut] as string
    if (has(wording, foldedPart(word, wording.table), 'before-name') && cut + 1 <= words.length - 2)
      return [words.slice(0, cut).join(' '), words.slice(cut + 1).join(' ')]
    // A name that itself begins with the conjunction's letter («وليد») is kept whole unless it stands third of four or later.
    if (and !== '' && word.startsWith(and) && word.length > 4 && !has(wording, foldedPart(word, wording.table), 'given-name'))
      return [words.slice(0, cut).join(' '), [word.slice(and.length), ...words.slice(cut + 1)].join(' ')]
  }
  return [words.join(' ')]
}
