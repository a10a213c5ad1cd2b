// Names that several countries share: «دوما», «أريحا», «مجلس الشورى» lie in the country that the article speaks of.

import { entityOf, stateOf } from '../../../../entities/index.ts'
import type { Finder, Found, Scene } from './scene.ts'

/** How often the other country must be named for each time that the default one is. */
const FIRMLY = 3

/** Gives a shared name the referent in the country named most, where its default country is hardly named. */
export const homelands: Finder = {
  id: 'ar/names/homelands',
  find(scene) {
    const shared = scene.inOrder().filter((name) => name.among !== undefined)
    if (shared.length === 0) return
    const named = countries(scene)
    for (const name of shared) {
      const among = name.among ?? []
      const count = (country: string): number => named.get(country) ?? 0
      const usual = among.find((c) => c.id === name.entity)
      if (usual === undefined) continue
      let best = usual
      for (const c of among) if (count(c.country) > count(best.country)) best = c
      if (best !== usual && count(best.country) >= FIRMLY * count(usual.country) && count(best.country) > 1)
        scene.replace({ ...name, entity: best.id, rule: 'ar/names/homeland' })
    }
  },
}

/** How often each country (ISO code) is named or has somebody or something of its own named. */
function countries(scene: Scene): Map<string, number> {
  const named = new Map<string, number>()
  for (const name of scene.inOrder()) {
    const country = name.among === undefined ? countryOf(name) : undefined
    if (country !== undefined) named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}

function countryOf(name: Found): string | undefined {
  return stateOf(name.entity)?.iso ?? entityOf(name.entity)?.country
}
