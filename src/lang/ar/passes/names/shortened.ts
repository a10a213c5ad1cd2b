// Bodies named in short: «حزب العمال» where the article names «حزب العمال الكردستاني».

import type { Finder, Found, Scene } from './scene.ts'

/** Gives a body that no list knows the referent of the one listed body of the article whose longer name begins with the same words. */
export const shortened: Finder = {
  id: 'ar/names/shortened',
  find(scene) {
    const names = [...scene.found.values()].filter((name) => name.type === 'ORG' && name.last - name.first > 1)
    for (const name of names) {
      if (name.rule !== 'ar/names/body-noun') continue
      const longer = names.filter((other) => other.rule !== name.rule && begins(scene, other, name))
      const [first] = longer
      if (first !== undefined && longer.every((other) => other.entity === first.entity))
        scene.replace({ ...name, entity: first.entity, rule: 'ar/names/shortened' })
    }
  },
}

/** Whether the longer name begins with the words of the shorter. */
function begins(scene: Scene, longer: Found, shorter: Found): boolean {
  if (longer.last - longer.first <= shorter.last - shorter.first) return false
  const words = scene.words(longer)
  return scene.words(shorter).every((word, at) => words[at] === word)
}
