// Persons whom no list knows at the end of their roles, behind a verb of saying: «قال مسؤول المكتب في الموصل سليم بارون إن …».

import { Role } from '../../words/cue/roles.ts'
import type { Finder, Scene } from './scene.ts'
import { addSpeaker, freeEnd, says } from './speakers.ts'

/** Longest role, in tokens. */
const FARTHEST = 18

/** Names of two to four words: the role before them is whole, and a clause, marks of speech or an adjunct shows their end. */
export const roleEnds: Finder = {
  id: 'ar/names/role-ends',
  find(scene) {
    for (const range of scene.draft.sentences)
      for (let i = range.first; i < range.last - 3; i++)
        if (says(scene, i) && isRole(scene, i + 1)) behind(scene, i + 1, Math.min(range.last, i + FARTHEST))
  },
}

/** One person's role: «المتحدث», «مدير», «محامي». */
function isRole(scene: Scene, i: number): boolean {
  const word = scene.draft.tokens.words[i]?.speaker
  return word?.preposition === '' && word.suffix === '' && word.nouns.some((one) => one.noun.kind === 'person' && one.number === 1)
}

function behind(scene: Scene, role: number, limit: number): void {
  let comma = false
  for (let j = role + 1; j < limit; j++) {
    const mark = scene.mark(j)
    if (mark === '،' || mark === ',') {
      if (comma) return
      comma = true
      continue
    }
    if (mark !== '' && !'#_"«»“”'.includes(mark)) return
    if (mark !== '') continue
    const name = scene.over(j)
    if (name?.type === 'PERSON' && name.last - name.first > 1) return
    if (name !== undefined && name.type !== 'PERSON') {
      j = name.last - 1
      continue
    }
    const cue = scene.draft.tokens.words[j]?.cue
    if (cue?.that !== undefined || ((cue?.roles ?? 0) & Role.relative) !== 0) return
    if (!isWhole(scene, j) || /^[وف]ال/u.test(scene.form(j))) continue
    const last = freeEnd(scene, j, limit, true)
    if (name !== undefined && last < j + 2) return
    if (last < j + 2) continue
    addSpeaker(scene, j, last)
    return
  }
}

/** Whether the role may be over before token `j`: behind a name, a definite word or a comma. */
function isWhole(scene: Scene, j: number): boolean {
  if (scene.mark(j - 1) !== '') return true
  return scene.over(j - 1) !== undefined || scene.draft.tokens.words[j - 1]?.cue?.definite === true
}
