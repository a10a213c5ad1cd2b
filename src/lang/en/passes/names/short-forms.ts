// Short forms of names given in full elsewhere in the article: surnames, «the Observatory», bracketed acronyms.

import { entityOf } from '../../../../entities/index.ts'
import { lastBefore } from '../../../nearest-name.ts'
import type { Finder, Found, Scene } from './scene.ts'

const ID = 'en/names/short-forms'
const EAST = new Set(['kp', 'kr', 'cn', 'tw', 'vn'])
const PARTICLES = new Set(['al', 'el', 'abdel', 'abdul', 'abu', 'bin', 'van', 'von', 'de'])

/** A capital word that ends (or, for East Asian persons, begins) a fuller name of the article takes its referent. */
export const shortForms: Finder = {
  id: ID,
  find(scene) {
    const full = new Map<string, Found[]>()
    const add = (word: string | undefined, name: Found): void => {
      if (word === undefined || word.length < 3) return
      const list = full.get(word) ?? []
      list.push(name)
      full.set(word, list)
    }
    for (const name of scene.inOrder()) {
      const words = scene.words(name)
      if (name.type === 'PERSON' && words.length > 1) add(EAST.has(entityOf(name.entity)?.country ?? '') ? words[0] : words.at(-1), name)
      if (name.type === 'ORG') {
        acronym(scene, name, add)
        for (const word of words) if (word === 'observatory') add(word, name)
      }
    }
    if (full.size === 0) return
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        const names = scene.isCapital(i) ? full.get(scene.form(i)) : undefined
        if (names !== undefined) place(scene, i, names)
      }
    }
  },
}

function place(scene: Scene, i: number, names: readonly Found[]): void {
  const name = (lastBefore(names, i) ?? names[0]) as Found
  const covering = scene.over(i)
  const base = { first: i, last: i + 1, lead: 0, type: name.type, entity: name.entity, finder: ID, rule: 'en/names/short-form' }
  if (covering === undefined) {
    if (name.type === 'PERSON' && scene.isStart(i) && scene.draft.tokens.words[i]?.cue?.closed.size) return
    let first = i
    if (name.type === 'PERSON')
      while (
        first > 0 &&
        (scene.mark(first - 1) === '-'
          ? PARTICLES.has(scene.form(first - 2)) && scene.form(first - 2) !== 'al'
          : PARTICLES.has(scene.form(first - 1)) && scene.isCapital(first - 1))
      )
        first -= scene.mark(first - 1) === '-' ? 2 : 1
    scene.add({ ...base, first })
  } else if (covering.last === covering.first + 1 && covering.rule !== 'en/names/listed' && covering.entity !== name.entity)
    scene.replace(base)
}

/** «Organisation for … (OPCW)». */
function acronym(scene: Scene, name: Found, add: (word: string, name: Found) => void): void {
  if (scene.mark(name.last) === '(' && scene.isCapitals(name.last + 1) && scene.mark(name.last + 2) === ')')
    add(scene.form(name.last + 1), name)
}
