// The Arabic names passes, in order: one pass, made of finders that see what the earlier ones found.

import type { Pass } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import { acronyms } from './acronyms.ts'
import { bodies } from './bodies.ts'
import { composed } from './composed.ts'
import { established } from './doubtful.ts'
import { homelands } from './homelands.ts'
import { installations } from './installations.ts'
import { laws } from './laws.ts'
import { listed } from './listed.ts'
import { oman } from './oman.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'
import { quoted } from './quoted.ts'
import { roleEnds } from './role-ends.ts'
import { Scene, type Finder } from './scene.ts'
import { shortForms } from './short-forms.ts'
import { shortened } from './shortened.ts'
import { spelled } from './spelled.ts'
import { speakers, surnames } from './speakers.ts'
import { stateless } from './stateless.ts'
import { titled } from './titled.ts'

const FINDERS: readonly Finder[] = [
  listed,
  composed,
  established,
  homelands,
  oman,
  persons,
  titled,
  speakers,
  roleEnds,
  places,
  installations,
  bodies,
  quoted,
  laws,
  spelled,
  acronyms,
  shortForms,
  surnames,
  shortened,
  stateless,
]

const read: Pass<ArabicWord, 'mentions'> = {
  id: 'ar/names',
  needs: ['times'],
  gives: 'mentions',
  run(draft) {
    const scene = new Scene(draft)
    for (const finder of FINDERS) finder.find(scene)
    return scene.mentions()
  },
}

/** Passes of this room. */
export const names: readonly Pass<ArabicWord>[] = [read]
