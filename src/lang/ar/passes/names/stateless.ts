// Institutions named without their state: «وزارة الداخلية» is the one that the article names in full, or the one «في البحرين».

import { stateOf } from '../../../../entities/index.ts'
import type { Finder, Found, Scene } from './scene.ts'

/** Gives «وزارة الدفاع» the referent of «وزارة الدفاع الألمانية» nearest before it, else nearest after, else that of the state named right after it. */
export const stateless: Finder = {
  id: 'ar/names/stateless',
  find(scene) {
    const names = scene.inOrder()
    const likes = new Map<string, Likes>()
    names.forEach((name, at) => {
      if (name.suffix === undefined || name.entity !== name.suffix) return
      let like = likes.get(name.suffix)
      if (like === undefined) likes.set(name.suffix, (like = likesOf(names, name.suffix)))
      while ((like.places[like.next] ?? at) < at) like.next++
      const entity = stateAfter(scene, name) ?? names[like.places[like.next - 1] ?? like.places[like.next] ?? -1]?.entity
      if (entity !== undefined) scene.replace({ ...name, entity, rule: 'ar/names/stateless' })
    })
  },
}

/** Where the article names an institution of one kind in full, and the first of these places that is not passed yet. */
interface Likes {
  readonly places: readonly number[]
  next: number
}

function likesOf(names: readonly Found[], suffix: string): Likes {
  const ending = `-${suffix}`
  const places: number[] = []
  names.forEach((name, at) => {
    if (name.type === 'ORG' && name.entity.endsWith(ending)) places.push(at)
  })
  return { places, next: 0 }
}

function stateAfter(scene: Scene, name: Found): string | undefined {
  if (scene.form(name.last) !== 'في' && scene.form(name.last) !== 'لدي') return undefined
  const place = scene.over(name.last + 1)
  const state = place === undefined || place.first !== name.last + 1 ? undefined : stateOf(place.entity)
  return state === undefined ? undefined : `${state.stem}-${name.suffix ?? ''}`
}
