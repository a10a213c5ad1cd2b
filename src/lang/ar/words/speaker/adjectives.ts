// Adjectives of speakers: nationalities in all numbers, and the fields and ranks of speaker-adjectives.tsv.

import { states, type State } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/ar/speaker-adjectives.ts'
import { adjectivesOf } from '../../names/adjectives.ts'
import { arabicForm as folded } from '../../table.ts'

/** What an adjective says of a speaker. */
export interface SpeakerAdjective {
  readonly english: string
  /** Order in an id, lower first. */
  readonly rank: number
  readonly state: State | undefined
  /** The second word it takes, folded and singular («جنوبي»), undefined when it stands alone. */
  readonly rest: string | undefined
}

const NATIONAL = 4
const listed = new Map(
  rows.map((row): [string, SpeakerAdjective] => [
    folded(row.adjective),
    { english: row.english, rank: Number(row.rank), state: undefined, rest: undefined },
  ]),
)
/** «الروس», «العرب»: peoples' plurals. */
const peoples = new Map(
  states.flatMap((state) =>
    state
      .cell('ar_pl')
      .split('|')
      .filter((word) => word !== '' && !word.includes(' '))
      .map((word): [string, State] => [folded(word), state]),
  ),
)

/** What the folded stem, without article, may say of a speaker. */
export function speakerAdjectives(stem: string): readonly SpeakerAdjective[] {
  for (const one of singulars(stem)) {
    const field = listed.get(one) ?? (one.endsWith('ه') ? listed.get(one.slice(0, -1)) : undefined)
    if (field !== undefined) return [field]
    const national = adjectivesOf(one)
    if (national.length > 0)
      return national.map(({ state, rest }) => ({
        english: state.stem,
        rank: NATIONAL,
        state,
        rest: rest === undefined ? undefined : rest.endsWith('ه') ? rest.slice(0, -1) : rest,
      }))
  }
  const people = peoples.get(stem)
  return people === undefined ? NONE : [{ english: people.stem, rank: NATIONAL, state: people, rest: undefined }]
}

const NONE: readonly SpeakerAdjective[] = []

/** The word and the singulars it may be a dual or plural of. */
export function singulars(stem: string): readonly string[] {
  if (stem.length < 5) return [stem]
  const last = stem.slice(-2)
  if (/(?:تان|تين)$/u.test(stem)) return [stem, `${stem.slice(0, -3)}ه`]
  if (last === 'ون' || last === 'ين' || last === 'ان') return [stem, stem.slice(0, -2)]
  return last === 'ات' ? [stem, `${stem.slice(0, -2)}ه`] : [stem]
}
