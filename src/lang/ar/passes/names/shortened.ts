// Bodies named in short: «حزب العمال» where the article names «حزب العمال الكردستاني».

import type { Finder, Found, Scene } from './scene.ts'

const SHORT = 'ar/names/body-noun'
/** No short name has more words. */
const LONGEST = 12

/** Gives a body that no list knows the referent of the one listed body of the article whose longer name begins with the same words. */
export const shortened: Finder = {
  id: 'ar/names/shortened',
  find(scene) {
    const names = scene.inOrder()
    if (!names.some(isShort)) return
    const bodies = names.filter((name) => name.type === 'ORG' && name.last - name.first > 1)
    const short = bodies.filter(isShort)
    if (short.length === bodies.length) return
    const meant = referents(scene, bodies, new Set(short.map((name) => scene.words(name).join(' '))))
    for (const name of short) {
      const entity = meant.get(scene.words(name).join(' '))
      if (entity) scene.replace({ ...name, entity, rule: 'ar/names/shortened' })
    }
  },
}

function isShort(name: Found): boolean {
  return name.rule === SHORT
}

/** For the words of each short name the one referent of the longer names that begin with them; null where they have several. */
function referents(scene: Scene, names: readonly Found[], short: ReadonlySet<string>): Map<string, string | null> {
  const meant = new Map<string, string | null>()
  for (const name of names) {
    if (name.rule === SHORT) continue
    const words = scene.words(name)
    // Of a name with a mark inside, «حزب «الميزان»», all words may be the short one's.
    const most = Math.min(LONGEST, words.length - (words.length < name.last - name.first ? 0 : 1))
    for (let k = 1, key = words[0] as string; k <= most; key += ` ${words[k++] ?? ''}`)
      if (short.has(key)) meant.set(key, (meant.get(key) ?? name.entity) === name.entity && meant.get(key) !== null ? name.entity : null)
  }
  return meant
}
