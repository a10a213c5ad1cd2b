// Institutions named without their state: «وزارة الداخلية» is the one that the article names in full, or the one «في البحرين».

import { stateOf } from '../../../../entities/index.ts'
import type { Finder, Found, Scene } from './scene.ts'

/** Gives «وزارة الدفاع» the referent of «وزارة الدفاع الألمانية» nearest before it, else nearest after, else that of the state named right after it. */
export const stateless: Finder = {
  id: 'ar/names/stateless',
  find(scene) {
    const names = scene.inOrder()
    names.forEach((name, at) => {
      if (name.suffix === undefined || name.entity !== name.suffix) return
      const entity =
        stateAfter(scene, name) ?? likeIt(names.slice(0, at).reverse(), name.suffix) ?? likeIt(names.slice(at + 1), name.suffix)
      if (entity !== undefined) scene.replace({ ...name, entity, rule: 'ar/names/stateless' })
    })
  },
}

function likeIt(names: readonly Found[], suffix: string): string | undefined {
  return names.find((name) => name.type === 'ORG' && name.entity !== suffix && name.entity.endsWith(`-${suffix}`))?.entity
}

function stateAfter(scene: Scene, name: Found): string | undefined {
  if (scene.form(name.last) !== 'في' && scene.form(name.last) !== 'لدي') return undefined
  const place = scene.over(name.last + 1)
  const state = place === undefined || place.first !== name.last + 1 ? undefined : stateOf(place.entity)
  return state === undefined ? undefined : `${state.stem}-${name.suffix ?? ''}`
}
