// What a source phrase is made of: the name that speaks, the nouns it is called by, names joined with «and».

import { stateOf } from '../../../../entities/index.ts'
import type { Mention } from '../../../../model/annotation.ts'
import type { TokenRange } from '../../../../text/index.ts'
import type { Scene } from './scene.ts'

const BELONGS = new Set(['of', 'to', 'for', 'with', 'from', 'at', 'in'])

/** The person named in the phrase, else its last organisation, else its first place; undefined when the name only says whose the speaker is («an aide to X», «US officials»). */
export function headMention(scene: Scene, phrase: TokenRange): Mention | undefined {
  const { items } = scene.draft.mentions
  const head = headNoun(scene, phrase)
  const personal = head >= 0 && scene.cue(head)?.speaker === 'person'
  let organisation: Mention | undefined
  let place: Mention | undefined
  let seen = -1
  for (let i = phrase.first; i < phrase.last; i++) {
    const index = scene.name(i)
    const mention = items[index]
    if (mention === undefined || index === seen) continue
    seen = index
    if (mention.type === 'PERSON') {
      const owns =
        personal &&
        (isOwner(scene, i, phrase.last) || (i > head && BELONGS.has(scene.form(i - 1)) && scene.cue(i - 2)?.speaker !== undefined))
      if (!owns) return mention
    } else if (mention.type === 'ORG') organisation = mention
    else if (mention.type === 'GPE') place ??= mention
  }
  return personal
    ? undefined
    : (organisation ?? (head >= 0 && place !== undefined && scene.cue(head)?.speaker !== undefined ? undefined : place))
}

/** «Trump's lawyer»: the name is followed by the mark of the possessive. */
function isOwner(scene: Scene, at: number, last: number): boolean {
  const name = scene.name(at)
  let i = at
  while (i < last && scene.name(i) === name) i++
  return scene.form(i) === "'s" || scene.mark(i) === "'"
}

/** Token of the last noun of speakers before a preposition or a comma, outside names; -1 when none is there. */
export function headNoun(scene: Scene, phrase: TokenRange): number {
  let noun = -1
  for (let i = phrase.first; i < phrase.last; i++) {
    if (noun >= 0 && (scene.is(i, 'preposition') || scene.isPause(i) || scene.is(i, 'pronoun'))) break
    if (scene.cue(i)?.speaker !== undefined && scene.name(i) < 0) noun = i
  }
  return noun
}

/** All nouns of speakers in the phrase: «the regional governor» later stands for whoever was called so. */
export function nounsOf(scene: Scene, phrase: TokenRange): string[] {
  const nouns: string[] = []
  for (let i = phrase.first; i < phrase.last && nouns.length < 6; i++) {
    if (
      scene.cue(i)?.speaker !== undefined &&
      !(scene.is(i - 1, 'preposition') || (scene.is(i - 1, 'determiner') && scene.is(i - 2, 'preposition')))
    )
      nouns.push(scene.form(i))
  }
  return nouns
}

/** The body that the role in a person's phrase is held for, else its state: «Pentagon spokeswoman X», «X, a Ukrainian lawmaker». An envoy is sent by the first named. */
export function bodyIn(scene: Scene, phrase: TokenRange): string | undefined {
  const head = headNoun(scene, phrase)
  if (head < 0) return undefined
  const { items } = scene.draft.mentions
  let state: string | undefined
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = items[scene.name(i)]
    if (mention?.type === 'ORG') return SENT.has(scene.form(head)) ? (state ?? mention.entity) : mention.entity
    state ??=
      mention?.type === 'GPE'
        ? stateOf(mention.entity)?.id
        : scene.draft.tokens.words[i]?.name?.adjectives.find((one) => one.rest.length === 0)?.state.id
  }
  return state
}

const SENT: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'representative', 'delegate'])

/** Names joined with «and» or commas and nothing else («Turkey and Iran»), a «both» before them. */
export function coordinated(scene: Scene, phrase: TokenRange): { readonly entity: string; readonly label: string }[] | undefined {
  const found: Mention[] = []
  for (let i = phrase.first; i < phrase.last; i++) {
    const mention = scene.draft.mentions.items[scene.name(i)]
    if (mention !== undefined) {
      if (found.at(-1) === mention) continue
      if ((found.length > 0 && scene.name(i - 1) >= 0) || scene.form(i - 1) === "'s") return undefined
      found.push(mention)
      continue
    }
    if (scene.form(i) === 'and' && found.length > 0) continue
    if (scene.mark(i) === ',') {
      if (scene.name(i + 1) >= 0 || scene.form(i + 1) === 'and') continue
      break
    }
    if (scene.form(i) === 'the' || scene.form(i) === 'both') continue
    return undefined
  }
  const entities = new Set(found.map((m) => m.entity))
  return entities.size > 1
    ? [...entities].map((entity) => ({ entity, label: text(scene, found.find((m) => m.entity === entity) as Mention) }))
    : undefined
}

function text(scene: Scene, mention: Mention): string {
  return scene.draft.article.text.slice(mention.start, mention.end)
}
