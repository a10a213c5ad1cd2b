// Whether a listed person's name goes on with the word behind it.

import type { Found, Scene } from './scene.ts'

/** «سلمان بن عبد العزيز» + «آل سعود», «محمد» + «الصباح»; «دونالد ترامب أهان» ends before the verb. */
export function goesOn(scene: Scene, name: Found): boolean {
  const next = scene.word(name.last)
  if (next === undefined) return false
  const whole = name.last - name.first >= 2
  return (whole && next.form.startsWith('ال')) || next.given === 2 || /^(?:عبد|بن|ال|ابو)$/u.test(next.form) || next.family
}
