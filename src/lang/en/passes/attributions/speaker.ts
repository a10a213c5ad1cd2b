// Who speaks: the source phrase as a hop of the chain, pronouns and common nouns resolved to those who spoke before.

import { slugOf } from '../../../../entities/index.ts'
import type { Hop, Mention } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

/** What the article has said of its speakers so far. */
export interface Memory {
  person: Hop | undefined
  body: Hop | undefined
  last: Hop | undefined
  /** Head noun of an unnamed or named speaker («observatory») → hop. */
  readonly byNoun: Map<string, Hop>
}

/** An empty memory, for the first statement of an article. */
export function newMemory(): Memory {
  return { person: undefined, body: undefined, last: undefined, byNoun: new Map() }
}

const PERSON = new Set(['he', 'she'])
const BODY = new Set(['it', 'they', 'we', 'who', 'which', 'that'])

/** The hop for a source phrase; `undefined` range = left out in the text, so the last speaker. Remembers it. */
export function speaker(scene: Scene, phrase: TokenRange | undefined, memory: Memory): Hop {
  if (phrase === undefined) return memory.last ?? unknown()
  const span = scene.span(phrase.first, phrase.last)
  if (span === undefined) return memory.last ?? unknown()
  const label = scene.draft.article.text.slice(span.start, span.end)
  const pronoun = phrase.last - phrase.first === 1 ? scene.form(phrase.first) : ''
  const before = PERSON.has(pronoun) ? (memory.person ?? memory.last) : BODY.has(pronoun) ? (pronoun === 'they' || pronoun === 'it' ? (memory.body ?? memory.last) : memory.last) : undefined
  if (before !== undefined) return { entity: before.entity, label: before.label, ...span }
  const mention = headMention(scene, phrase)
  const noun = headNoun(scene, phrase)
  if (mention === undefined && noun !== undefined && scene.is(phrase.first, 'determiner')) {
    const known = memory.byNoun.get(noun)
    if (known !== undefined && scene.form(phrase.first) === 'the') return remember(memory, { entity: known.entity, label: known.label, ...span }, undefined, noun)
  }
  const entity = mention !== undefined && !isUnnamed(scene, phrase, mention) ? mention.entity : slugOfPhrase(scene, phrase)
  return remember(memory, { entity, label, ...span }, mention, noun)
}

function remember(memory: Memory, hop: Hop, mention: Mention | undefined, noun: string | undefined): Hop {
  memory.last = hop
  if (mention?.type === 'PERSON') memory.person = hop
  else if (mention === undefined && noun !== undefined && /(?:er|or|ist|man|woman|person|official|source|minister|president|witness|analyst|resident)$/.test(noun)) memory.person = hop
  else memory.body = hop
  if (noun !== undefined) memory.byNoun.set(noun, hop)
  return hop
}

/** The person named in the phrase, else its last organisation, else its last place. */
function headMention(scene: Scene, phrase: TokenRange): Mention | undefined {
  const { at, items } = scene.draft.mentions
  let organisation: Mention | undefined
  let place: Mention | undefined
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = items[at[i] ?? -1]
    if (mention === undefined) continue
    if (mention.type === 'PERSON') return mention
    if (mention.type === 'ORG') organisation = mention
    else if (mention.type === 'GPE' && place === undefined) place = mention
  }
  return organisation ?? place
}

/** «a source at the ministry», «US officials»: a name only says whose they are. */
function isUnnamed(scene: Scene, phrase: TokenRange, mention: Mention): boolean {
  if (mention.type === 'PERSON') return false
  for (let i = phrase.first; i < phrase.last; i++) {
    const kind = scene.cue(i)?.speaker
    if (kind === 'person' && (scene.draft.mentions.at[i] ?? -1) < 0) return true
  }
  return false
}

/** The last lower-case noun of speakers before a preposition, else the phrase's last word, for «the observatory». */
function headNoun(scene: Scene, phrase: TokenRange): string | undefined {
  let noun: string | undefined
  for (let i = phrase.first; i < phrase.last; i++) {
    if (scene.is(i, 'preposition') && noun !== undefined) break
    if (scene.cue(i)?.speaker !== undefined) noun = scene.form(i)
  }
  return noun
}

/** «a senior US official» → `unnamed-us-official`, «US officials» → `us-officials`. */
function slugOfPhrase(scene: Scene, phrase: TokenRange): string {
  const words: string[] = []
  let head = ''
  for (let i = phrase.first; i < phrase.last && words.length < 6; i++) {
    if (words.length > 0 && scene.isPause(i) && scene.mark(i) !== '-') break
    if (!scene.isWord(i) || scene.is(i, 'determiner') || scene.is(i, 'adverb') || scene.is(i, 'preposition') || scene.form(i) === "'s") continue
    if (scene.is(i, 'conjunction') || scene.form(i) === 'who' || scene.form(i) === 'speaking') break
    if (scene.is(i, 'negation')) break
    if (['senior', 'top', 'new', 'former', 'anonymous', 'unnamed'].includes(scene.form(i))) continue
    words.push(scene.form(i))
    if (scene.cue(i)?.speaker === 'person') head = scene.form(i)
  }
  const slug = slugOf(words.join(' ')) || 'unspecified'
  const plural = head.endsWith('s') && head !== 'witness'
  return head !== '' && !plural ? `unnamed-${slug}` : slug
}

function unknown(): Hop {
  return { entity: 'unspecified', label: 'unspecified' }
}
