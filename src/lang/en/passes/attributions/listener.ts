// Listeners: «told reporters», «told AFP by phone», «warned election officials to …».

import type { Scene } from './scene.ts'

const LONGEST = 5

/** The token after the listener that begins at `from`: one name, a pronoun, or a short noun phrase. */
export function afterListener(scene: Scene, from: number, last: number): number {
  const named = scene.name(from)
  if (named >= 0) {
    let i = from
    while (i < last && scene.name(i) === named) i++
    return scene.form(i) === "'s" ? afterWords(scene, i + 1, last) : i
  }
  if (scene.is(from, 'pronoun')) return from + 1
  let i = from
  while (i < last && scene.is(i, 'determiner')) i++
  return afterWords(scene, i, last)
}

function afterWords(scene: Scene, from: number, last: number): number {
  let i = from
  while (i < last && i - from < LONGEST && (scene.isWord(i) || scene.mark(i) === '-') && !ends(scene, i)) {
    const named = scene.name(i)
    i++
    if (named >= 0) {
      while (i < last && scene.name(i) === named) i++
      break
    }
    if (isPlural(scene.form(i - 1)) && scene.mark(i) !== '-') break
  }
  return i
}

function ends(scene: Scene, i: number): boolean {
  return (
    scene.is(i, 'preposition') ||
    (scene.draft.quantities.at[i] ?? -1) >= 0 ||
    scene.is(i, 'pronoun') ||
    scene.is(i, 'determiner') ||
    scene.isTime(i)
  )
}

function isPlural(form: string): boolean {
  return form.length > 3 && form.endsWith('s') && !form.endsWith('ss')
}
