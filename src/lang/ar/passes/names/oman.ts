// «عمان»: Oman or Amman, by its marks, the word before, its neighbours in a list, and the country that the article speaks of.

import { stateOf, stateOfCapital } from '../../../../entities/index.ts'
import type { Finder, Found, Scene } from './scene.ts'

const DAMMA = '\u064f'
const SHADDA = '\u0651'

/** Gives «عمان» the state as its referent where the capital of Jordan is not meant. */
export const oman: Finder = {
  id: 'ar/names/oman',
  find(scene) {
    const names = scene.inOrder().filter((name) => name.entity === 'amman')
    if (names.length === 0) return
    const usual = isOfOman(scene)
    for (const name of names)
      if (marked(scene, name) ?? beside(scene, name) ?? usual) scene.replace({ ...name, entity: 'oman', rule: 'ar/names/oman' })
  },
}

/** «عُمان» is Oman, «عمّان» is Amman. */
function marked(scene: Scene, { first }: Found): boolean | undefined {
  const { article, tokens } = scene.draft
  const written = article.text.slice(tokens.start[first], tokens.end[first])
  return written.includes(DAMMA) ? true : written.includes(SHADDA) ? false : undefined
}

/** «سلطان عمان», «العاصمة عمان»; between «والكويت» and «وقطر» a state, beside «دمشق» a capital. */
function beside(scene: Scene, { first, last, lead }: Found): boolean | undefined {
  const before = scene.form(first - 1)
  if (/^[وبل]?(?:سلطان|سلطنه|سلطه|خليج|بحر)$/u.test(before)) return true
  if (/^(?:العاصمه|الاردنيه|امين|مدينه)$/u.test(before)) return false
  const comma = (i: number): number => (/^[،,]$/u.test(scene.mark(i)) ? 1 : 0)
  // Of a list only what goes on with «و» or a comma counts.
  const earlier = lead > 0 || comma(first - 1) > 0 ? scene.over(first - 1 - comma(first - 1)) : undefined
  const next = last + comma(last)
  const later = scene.over(next)?.lead === 1 || next > last ? scene.over(next) : undefined
  // «عمان، الأردن».
  if (later?.entity === 'jordan' && lead === 0) return false
  const kinds = [earlier, later].filter((name) => name?.type === 'GPE').map((name) => stateOf((name as Found).entity) !== undefined)
  if (kinds.some((state) => state) && kinds.every((state) => state)) return true
  return [earlier, later].some(
    (name) => name !== undefined && stateOfCapital(name.entity) !== undefined && stateOf(name.entity) === undefined,
  )
    ? false
    : undefined
}

/** Whether the article speaks of Oman and not of Jordan. */
function isOfOman(scene: Scene): boolean {
  let omani = 0
  let jordanian = 0
  for (const { entity } of scene.inOrder()) {
    if (entity === 'oman' || entity === 'muscat') omani++
    else if (entity === 'jordan') jordanian++
  }
  for (const range of scene.draft.sentences) {
    for (let i = range.first; i < range.last; i++) {
      for (const { state } of scene.word(i)?.adjectives ?? []) {
        if (state.id === 'oman') omani++
        else if (state.id === 'jordan') jordanian++
      }
    }
  }
  return omani > jordanian
}
