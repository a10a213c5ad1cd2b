// Ids of sources without a name: `unnamed-us-official`, `western-powers`, `unnamed-harbour-police-source`.

import { slugOf } from '../../../../entities/index.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

const RANKS = new Set([
  'senior',
  'top',
  'new',
  'anonymous',
  'unnamed',
  'unidentified',
  'one',
  'two',
  'three',
  'four',
  'five',
  'another',
  'second',
  'first',
  'leading',
  'independent',
  'local',
])
const ENDS = new Set([
  'who',
  'which',
  'that',
  'speaking',
  'asking',
  'close',
  'based',
  'reached',
  'briefed',
  'quoted',
  'cited',
  'identified',
  'whose',
  'seen',
  'obtained',
  'released',
  'published',
  'posted',
  'issued',
  'reviewed',
])
const OF = new Set(['of', 'at', 'for', 'from', 'with'])
const PLURALS = new Set(['people', 'men', 'women', 'police', 'medics'])
/** Ids are spelt as Americans do. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['centre', 'center'],
  ['labour', 'labor'],
])
const LONGEST = 12
const WORDS = 6

/** The id of the source phrase, read from its words up to its head noun and the body behind it. */
export function slugOfPhrase(scene: Scene, phrase: TokenRange): string {
  const before: string[] = []
  const body: string[] = []
  let head = ''
  let personal = false
  let tail = ''
  for (let i = phrase.first; i < Math.min(phrase.last, phrase.first + LONGEST); i++) {
    const form = scene.form(i)
    if (scene.isPause(i) || (ENDS.has(form) && scene.mark(i - 1) !== '-') || scene.opensAt(i) !== undefined) {
      if (before.length > 0) break
      continue
    }
    if (form === 'familiar') {
      tail = form
      break
    }
    if (scene.is(i, 'preposition') && before.length > 0) {
      if (!OF.has(form) || body.length > 0) break
      const name = scene.draft.mentions.items[scene.name(i + 1)] ?? scene.draft.mentions.items[scene.name(i + 2)]
      if (name !== undefined && name.type === 'ORG') {
        body.push(name.entity)
        break
      }
      for (
        let k = i + 1;
        k < phrase.last && body.length < WORDS && scene.isWord(k) && !scene.is(k, 'preposition') && !ENDS.has(scene.form(k));
        k++
      )
        push(body, k)
      break
    }
    if (scene.is(i, 'conjunction') && form !== 'and') break
    push(before, i)
    if (scene.cue(i)?.speaker !== undefined) {
      head = form
      personal = scene.cue(i)?.speaker === 'person'
    }
  }
  const noun = body.length > 0 ? before.splice(-1) : []
  const slug = slugOf([...body, ...before, ...noun, tail].slice(0, WORDS + 3).join(' ')) || 'unspecified'
  const plural = PLURALS.has(head) || (head.endsWith('s') && head !== 'witness')
  return personal && !plural ? `unnamed-${slug}` : slug

  function push(words: string[], i: number): void {
    const form = scene.form(i)
    if (
      !scene.isWord(i) ||
      words.length >= WORDS ||
      RANKS.has(form) ||
      form === "'s" ||
      scene.is(i, 'determiner') ||
      (scene.is(i, 'adverb') && !scene.isCapital(i)) ||
      scene.is(i, 'preposition')
    )
      return
    const joined = form.length === 1 && scene.mark(i - 1) === '.' && words.length > 0
    if (joined) words.push(`${words.pop() ?? ''}${form}`)
    else words.push(SPELLINGS.get(form) ?? form)
  }
}
