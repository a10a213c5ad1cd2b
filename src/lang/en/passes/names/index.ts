// The English names passes, in order: one pass, made of finders that see what the earlier ones found.

import type { Pass } from '../../../draft.ts'
import type { EnglishWord } from '../../word.ts'
import { composed } from './composed.ts'
import { listed } from './listed.ts'
import { runs } from './runs.ts'
import { Scene, type Finder } from './scene.ts'
import { shortForms } from './short-forms.ts'

const FINDERS: readonly Finder[] = [listed, composed, runs, shortForms]

const read: Pass<EnglishWord, 'mentions'> = {
  id: 'en/names',
  needs: ['times'],
  gives: 'mentions',
  run(draft) {
    const scene = new Scene(draft)
    for (const finder of FINDERS) finder.find(scene)
    return scene.mentions()
  },
}

/** Passes of this room. */
export const names: readonly Pass<EnglishWord>[] = [read]
