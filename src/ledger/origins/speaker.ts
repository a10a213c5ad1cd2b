// Speakers: what kind of source an id stands for, whose it is, and whether it is a name at all.

import { entityOf, stateOf, stateOfCapital, states } from '../../entities/index.ts'
import type { Hop } from '../../model/annotation.ts'
import { isMedia } from '../copies/outlet.ts'

/**
 * `person`, `body`, `state`, `media`: named. `role`: somebody told by a role only («a military source»). `eye`: those who saw it. `medium`: unnamed
 * media («reports»).
 */
export type SpeakerKind = 'person' | 'body' | 'state' | 'media' | 'role' | 'eye' | 'medium'

/** A source at the end of a chain. */
export interface Speaker {
  readonly id: string
  readonly kind: SpeakerKind
  /** ISO code of the state that it is or speaks for. */
  readonly country?: string
  /** The body or person that a role belongs to: `saudi-foreign-ministry` of `unnamed-saudi-foreign-ministry-source`. */
  readonly of?: string
  /** One who is left unnamed, rather than many or an office. */
  readonly single: boolean
  /** Part of a state, so that others of it may speak for it. */
  readonly official: boolean
  readonly spokesperson: boolean
}

const ROLES: ReadonlySet<string> = new Set(
  `administration adviser advisor agency ambassador analyst army attorney authority branch broadcaster brigade chairman channel chief command commander commission committee council court delegate
  department deputy diplomat director embassy envoy expert faction figure force general governor government group head intelligence investigator judge lawyer leader lieutenant
  kingdom magistrate manager mayor member military militant militia minister ministry movement negotiator newspaper observer office officer official organisation organization outlet paper parliament
  party police politician presidency president prosecutor radio rebel regime reporter representative secretary service side site soldier someone source spokesman spokesperson spokeswoman staff
  state statement station team television tv twitter unit unspecified vice website witness`.split(/\s+/),
)
const EYES: ReadonlySet<string> = new Set(
  'activist bystander cameraman correspondent doctor eyewitness inhabitant local medic motorist neighbour passenger photographer rescuer resident survivor villager witness'.split(
    ' ',
  ),
)
const MEDIA: ReadonlySet<string> = new Set(
  'agency broadcaster channel information medium media newspaper paper press radio report rumour site station television tv website'.split(
    ' ',
  ),
)
/** Roles of a gazetteer row that make it part of a state. */
const STATE_ROLES: ReadonlySet<string> = new Set([
  'ambassador',
  'army',
  'court',
  'defence-minister',
  'foreign-minister',
  'government',
  'head-of-government',
  'head-of-state',
  'intelligence',
  'military',
  'minister',
  'ministry',
  'official',
  'police',
  'spokesperson',
])

const isoOfStem = new Map(states.filter(({ iso }) => iso !== undefined).map(({ stem, iso }) => [stem, iso as string]))
const known = new Map<string, Speaker>()

/** What an id at the end of a chain stands for. */
export function speakerOf(entity: string): Speaker {
  const id = stateOf(entity) === undefined ? (stateOfCapital(entity)?.id ?? entity) : entity
  let speaker = known.get(id)
  if (speaker === undefined) known.set(id, (speaker = read(id)))
  return speaker
}

const held = new Map<string, Speaker>()

/** A source in a chain: a person whom no list places stands for the body or state that the article gives them. */
export function speakerIn({ entity, body }: Pick<Hop, 'entity' | 'body'>): Speaker {
  const speaker = speakerOf(entity)
  if (body === undefined || speaker.kind !== 'person' || speaker.country !== undefined) return speaker
  const key = `${entity} ${body}`
  let one = held.get(key)
  if (one === undefined) {
    const { country } = speakerOf(body)
    held.set(key, (one = { ...speaker, ...(country === undefined ? {} : { country }), of: body }))
  }
  return one
}

function read(id: string): Speaker {
  const state = stateOf(id)
  if (state !== undefined)
    return {
      id,
      kind: 'state',
      ...(state.iso === undefined ? {} : { country: state.iso }),
      single: false,
      official: true,
      spokesperson: false,
    }
  const listed = entityOf(id)
  if (listed !== undefined) {
    const country = listed.country === undefined ? {} : { country: listed.country }
    const kind = isMedia(id) ? 'media' : listed.type === 'PERSON' ? 'person' : 'body'
    const official = kind !== 'media' && listed.roles.some((role) => STATE_ROLES.has(role))
    return { id, kind, ...country, single: false, official, spokesperson: listed.roles.includes('spokesperson') }
  }
  return unlisted(id)
}

function unlisted(id: string): Speaker {
  const single = id.startsWith('unnamed-')
  const words = (single ? id.slice('unnamed-'.length) : id).split('-')
  const last = singular(words.at(-1) ?? '')
  const kind = EYES.has(last)
    ? 'eye'
    : MEDIA.has(last)
      ? 'medium'
      : single || ROLES.has(last) || words.includes('unspecified')
        ? 'role'
        : 'person'
  if (kind === 'person') return { id, kind, single: false, official: false, spokesperson: false }
  const of = bodyIn(words)
  const country = countryIn(words) ?? (of === undefined || isMedia(of) ? undefined : entityOf(of)?.country)
  return {
    id,
    kind,
    ...(country === undefined ? {} : { country }),
    ...(of === undefined ? {} : { of }),
    single,
    official: kind === 'role',
    spokesperson: last.startsWith('spokes'),
  }
}

/** The longest run of words from the first on that is a listed id. */
function bodyIn(words: readonly string[]): string | undefined {
  for (let n = words.length - 1; n > 0; n--) {
    const id = words.slice(0, n).join('-')
    if (entityOf(id) !== undefined && stateOf(id) === undefined) return id
  }
  return undefined
}

/** The longest run of words that names a state's adjective. */
function countryIn(words: readonly string[]): string | undefined {
  for (let n = Math.min(3, words.length); n > 0; n--) {
    for (let i = 0; i + n <= words.length; i++) {
      const iso = isoOfStem.get(words.slice(i, i + n).join('-'))
      if (iso !== undefined) return iso
    }
  }
  return undefined
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
