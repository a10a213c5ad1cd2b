// Statements: where the sentence's own statement begins, past datelines, openers and a conjunction.

import { rows } from '../../../../generated/ar/cue-openers.ts'
import { arabicForm } from '../../table.ts'
import { Role } from '../../words/cue/roles.ts'
import { formAt, has, isComma, isWord, markAt, quotationFrom, startsName, type Piece, type Scene } from './scene.ts'

const openers: ReadonlyMap<string, readonly (readonly string[])[]> = readOpeners()

/** The first word of the sentence's own statement, past «من جهة أخرى،» and a conjunction. */
export function clauseStart(scene: Scene): Piece {
  let first = pastDateline(scene)
  while (first < scene.last && !isWord(scene, first) && quotationFrom(scene, first) === undefined) first++
  if (formAt(scene, first) === 'كما') first += formAt(scene, first + 1) === 'ان' ? 2 : 1
  first = pastOpener(scene, first)
  const split = formAt(scene, first).startsWith('و') && !has(scene, first, Role.lexicalWaw) && !startsName(scene, first)
  return { first, last: first, lead: split ? 1 : 0 }
}

/** Past «من جهة أخرى», «بشكل منفصل» and their comma. */
function pastOpener(scene: Scene, first: number): number {
  const words = openers.get(formAt(scene, first).replace(/^و/u, ''))
  for (const rest of words ?? []) {
    if (!rest.every((word, k) => formAt(scene, first + 1 + k) === word)) continue
    const next = first + 1 + rest.length
    return isComma(scene, next) ? next + 1 : next
  }
  return first
}

/** Past a dateline that stands in the sentence: «دبي، الإمارات (CNN) –». */
function pastDateline(scene: Scene): number {
  for (let i = scene.first; i < scene.last && i < scene.first + 14; i++) {
    if (markAt(scene, i) !== ')' || markAt(scene, i + 1) !== '-') continue
    let next = i + 2
    while (markAt(scene, next) === '-') next++
    return next
  }
  return scene.first
}

function readOpeners(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const { words } of rows) {
    const [first, ...rest] = words.split(' ').map((word) => arabicForm(word)) as [string, ...string[]]
    found.set(
      first,
      [...(found.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    )
  }
  return found
}
