// Who speaks: a source phrase as a hop of the chain, pronouns and common nouns resolved to those who spoke or were named before.

import { entityOf } from '../../../../entities/index.ts'
import type { Hop, Mention } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import { antecedent, remember, type Memory, type SpeakerKind } from './memory.ts'
import { bodyIn, coordinated, headMention, headNoun, nounsOf } from './party.ts'
import type { Report } from './report.ts'
import type { Scene } from './scene.ts'
import { slugOfPhrase } from './slug.ts'

const UNKNOWN: Hop = { entity: 'unspecified', label: 'unspecified' }
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'both', 'all', 'his', 'her', 'its', 'their'])
const POSSESSIVE: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' }
const WOMEN = new Set([
  'spokeswoman',
  'woman',
  'chairwoman',
  'mother',
  'daughter',
  'sister',
  'wife',
  'widow',
  'actress',
  'mrs',
  'ms',
  'miss',
])
const MEN = new Set(['spokesman', 'man', 'chairman', 'father', 'son', 'brother', 'husband', 'mr', 'sheikh', 'king', 'prince', 'imam'])
/** Bodies that only a body named before can be. */
const GENERIC = new Set([
  'group',
  'agency',
  'organisation',
  'organization',
  'institute',
  'institution',
  'company',
  'firm',
  'outlet',
  'network',
  'channel',
  'newspaper',
  'paper',
  'body',
  'report',
  'statement',
  'study',
  'centre',
  'center',
  'monitor',
  'watchdog',
  'movement',
  'side',
  'document',
  'survey',
  'charity',
  'daily',
  'broadcaster',
  'website',
])
/** How many names back the body of «the ministry» may stand. */
const NAMES_BACK = 30
const TOKENS_BACK = 200

/** The hop for the source of a report; remembers it. */
export function speaker(scene: Scene, phrase: Report['source'], memory: Memory): Hop {
  if (phrase === 'unspecified') return UNKNOWN
  const range = phrase === undefined ? undefined : trimmed(scene, phrase)
  const span = range === undefined ? undefined : scene.span(range.first, range.last)
  if (range === undefined || span === undefined) return memory.last ?? UNKNOWN
  const word = range.last - range.first === 1 ? scene.form(range.first) : ''
  if (PRONOUNS.has(word)) {
    const found =
      antecedent(memory, POSSESSIVE[word] ?? word) ??
      namedBefore(scene, range.first, word === 'he' || word === 'she' ? 'PERSON' : 'ORG') ??
      memory.last
    if (found === undefined) return { ...UNKNOWN, ...span }
    const hop = { ...found, ...span }
    memory.last = hop
    return hop
  }
  const label = scene.draft.article.text.slice(span.start, span.end)
  const members = coordinated(scene, range)
  if (members !== undefined)
    return remember(
      memory,
      {
        entity: members
          .map((m) => m.entity)
          .sort()
          .join('+'),
        label,
        ...span,
        members,
      },
      'plural',
      undefined,
      [],
    )
  const mention = headMention(scene, range)
  const head = headNoun(scene, range)
  const known = mention === undefined && head >= 0 && pointsBack(scene, range) ? resolved(scene, range.first, head, memory) : undefined
  const entity = known ?? mention?.entity ?? stateOf(scene, range) ?? slugOfPhrase(scene, range)
  const body = mention?.type === 'PERSON' && entity === mention.entity ? bodyFor(scene, range, mention, memory) : undefined
  const hop: Hop = body === undefined ? { entity, label, ...span } : { entity, label, ...span, body }
  return remember(memory, hop, kindOf(scene, head, mention), genderOf(scene, range), nounsOf(scene, range))
}

/** Whom a person that no list knows speaks for, by the role in this phrase or one before. */
function bodyFor(scene: Scene, range: TokenRange, { entity }: Mention, memory: Memory): string | undefined {
  if (entityOf(entity) !== undefined) return undefined
  const body = memory.bodies.get(entity) ?? bodyIn(scene, range)
  if (body !== undefined) memory.bodies.set(entity, body)
  return body
}

/** «A U.S. official, speaking on condition of anonymity»: without what is said of the speaking. */
export function trimmed(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last; i++) {
    if (scene.mark(i) !== ',') continue
    if (
      ['speaking', 'asking', 'citing', 'quoting', 'talking', 'writing', 'reached'].includes(scene.form(i + 1)) ||
      (scene.form(i + 1) === 'who' && scene.form(i + 2) === 'asked')
    )
      return { first, last: i }
  }
  return { first, last }
}

function pointsBack(scene: Scene, { first }: TokenRange): boolean {
  const form = scene.form(first)
  return form === 'the' || form === 'its' || form === 'that' || form === 'this'
}

/** Id of «the bank», «the group»: a speaker with that noun, a body whose name holds it, or the body that spoke last. */
function resolved(scene: Scene, first: number, head: number, memory: Memory): string | undefined {
  const noun = scene.form(head)
  const spoke = memory.byNoun.get(noun)
  if (spoke !== undefined) return spoke.entity
  if (scene.cue(head)?.speaker === 'person') return undefined
  const { items } = scene.draft.mentions
  const last = lastName(scene, first)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const item = items[n] as Mention
    if (item.type === 'ORG' && scene.draft.article.text.slice(item.start, item.end).toLowerCase().split(/[\s-]/).includes(noun))
      return item.entity
  }
  return GENERIC.has(noun) ? memory.body?.entity : undefined
}

/** Index of the last name before token `at`, or -1. */
function lastName(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - TOKENS_BACK; i--) if (scene.name(i) >= 0) return scene.name(i)
  return -1
}

/** The last name of a type before token `at`, as a speaker who has not spoken yet. */
function namedBefore(scene: Scene, at: number, type: 'PERSON' | 'ORG'): Hop | undefined {
  const { items } = scene.draft.mentions
  const last = lastName(scene, at)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const item = items[n] as Mention
    if (item.type === type) return { entity: item.entity, label: scene.draft.article.text.slice(item.start, item.end) }
  }
  return undefined
}

function kindOf(scene: Scene, head: number, mention: Mention | undefined): SpeakerKind {
  if (mention !== undefined) return mention.type === 'PERSON' ? 'person' : 'body'
  const noun = scene.form(head)
  if (noun.endsWith('s') || noun === 'people' || noun === 'police' || noun === 'media') return 'plural'
  return scene.cue(head)?.speaker === 'person' ? 'person' : 'body'
}

function genderOf(scene: Scene, { first, last }: TokenRange): 'man' | 'woman' | undefined {
  for (let i = first; i < last; i++) {
    if (WOMEN.has(scene.form(i))) return 'woman'
    if (MEN.has(scene.form(i))) return 'man'
  }
  return undefined
}

/** «an American allegation»: the adjective's state. */
function stateOf(scene: Scene, { first, last }: TokenRange): string | undefined {
  return last - first === 1 ? scene.draft.tokens.words[first]?.name?.adjectives.find((one) => one.rest.length === 0)?.state.id : undefined
}
