// Second names in brackets: «حلف شمال الأطلسي (ناتو)», «منظمة … (OPCW)»: the same referent as the name before them.

import { TokenKind } from '../../../../text/index.ts'
import { quotedEnd } from './kinds.ts'
import type { Finder } from './scene.ts'

const ID = 'ar/names/acronyms'

/** A bracketed word or two right after a name that no list knows otherwise; and every later mention of that acronym. */
export const acronyms: Finder = {
  id: ID,
  find(scene) {
    const { tokens } = scene.draft
    const known = new Map<string, { entity: string; type: 'ORG' | 'PRODUCT' }>()
    for (const name of scene.inOrder()) {
      if (name.type !== 'ORG' && name.type !== 'PRODUCT') continue
      let at = name.last
      if (scene.mark(at) !== '' && '»"”'.includes(scene.mark(at))) at++
      if (scene.mark(at) !== '(') continue
      const end = quotedEnd(scene, at, tokens.count, 2)
      if (end < 0 || scene.at[at + 1] !== -1) continue
      const word = scene.word(at + 1)
      if (word === undefined || tokens.kind[at + 1] !== TokenKind.word || (word.arabic && (word.ordinary || end > at + 2))) continue
      scene.add({ first: at + 1, last: end, lead: 0, type: name.type, entity: name.entity, finder: ID, rule: 'ar/names/acronym' })
      if (end === at + 2 && word.form.length > 2) known.set(word.form, { entity: name.entity, type: name.type })
    }
    if (known.size === 0) return
    for (const range of scene.draft.body) {
      for (let i = range.first; i < range.last; i++) {
        const same = scene.at[i] === -1 ? known.get(scene.form(i)) : undefined
        if (same !== undefined) scene.add({ first: i, last: i + 1, lead: 0, ...same, finder: ID, rule: 'ar/names/acronym' })
      }
    }
  },
}
