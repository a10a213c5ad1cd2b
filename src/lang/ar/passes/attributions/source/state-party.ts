// Whose an allegation is that names nobody after it: «الاتهامات البريطانية», «التهديدات التي وجهتها واشنطن».

import type { Report } from '../report.ts'
import { Role } from '../../../words/cue/roles.ts'
import { has, type Scene } from '../scene.ts'
import type { Memory } from './memory.ts'
import type { Party } from './party.ts'
import { partyOf } from './phrase-party.ts'
import { sourcePhrase } from './phrase.ts'
import { formOf, nationalAt } from './words.ts'

/** The state whose adjective follows the noun that reports, with the adjective's own words; undefined when none follows. */
export function stateParty(scene: Scene, report: Report): Party | undefined {
  if (report.rule !== 'action-noun') return undefined
  const { draft } = scene
  const found = nationalAt(draft, report.cue.last)
  if (found === undefined) return undefined
  const start = draft.tokens.start[report.cue.last] as number
  const end = draft.tokens.end[found.last - 1] as number
  return {
    hop: { entity: found.state.id, label: draft.article.text.slice(start, end), start, end },
    kind: 'body',
    gender: 'f',
    number: 1,
    noun: undefined,
    state: found.state,
    vague: false,
  }
}

/** Verbs by which words have their giver, with the pronoun of the words: «وجهتها», «أطلقها», «ساقتها». */
const GIVES = /^(?:وجه|اطلق|ساق|اصدر|ادل|اثار|كال|ابد|اعلن|رفع|طرح|كرر|ردد|سوق|روج|قدم)ت?ها?$/u

/** The subject of the relative clause behind the noun that reports, undefined when none gives the words. */
export function giverParty(scene: Scene, report: Report, memory: Memory): Party | undefined {
  const at = report.cue.last
  if (report.rule !== 'action-noun' || !has(scene, at, Role.relative) || !GIVES.test(formOf(scene.draft, at + 1))) return undefined
  const phrase = sourcePhrase(scene.draft, at + 2, Math.max(at + 2, Math.min(scene.last, report.complement.at)))
  const party = phrase === undefined ? undefined : partyOf(scene, phrase, memory)
  return party?.vague === true ? undefined : party
}
