// Names that the gazetteer lists.

import { Sign } from '../../words/name.ts'
import { isHeld } from './composed.ts'
import { isSure, needFor } from './doubtful.ts'
import { longestAt } from './longest.ts'
import type { Finder } from './scene.ts'
import { trimmed } from './trimmed.ts'

/** The longest listed name at each token; names that are everyday words too wait for a better sign. */
export const listed: Finder = {
  id: 'ar/names/listed',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.listed)) continue
        const only = scene.word(i)?.only
        if (only !== undefined && scene.mark(i + 1) === '' && !only.next.has(scene.form(i + 1))) continue
        const whole = longestAt(scene, i, range.last)
        if (whole === undefined) continue
        const name = trimmed(scene, whole)
        // «كلاوس» is a name, not «ك» and «لاوس».
        const word = scene.word(name.first)
        if (name.lead > 0 && name.type !== 'PERSON' && word?.given === 2 && word.givenLead === 0) continue
        if (name.last <= name.first || (name.type === 'ORG' && isHeld(scene, name.first, name.last))) continue
        const need = needFor(scene, name)
        if (need === undefined || isSure(scene, name, need, range.first)) {
          scene.add(name)
          i = name.last - 1
        } else if (need === 'frame' || need === 'place-prep') scene.doubtful.push(name)
      }
    }
  },
}
