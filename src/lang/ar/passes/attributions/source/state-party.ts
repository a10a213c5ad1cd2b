// States by their adjectives: «الاتهامات البريطانية», «المزاعم الغربية».

import type { Report } from '../report.ts'
import type { Scene } from '../scene.ts'
import type { Party } from './party.ts'
import { nationalAt } from './words.ts'

/** The state whose adjective follows the noun that reports, with the adjective's own words; undefined when none follows. */
export function stateParty(scene: Scene, report: Report): Party | undefined {
  if (report.rule !== 'action-noun') return undefined
  const { draft } = scene
  const found = nationalAt(draft, report.cue.last)
  if (found === undefined) return undefined
  const start = draft.tokens.start[report.cue.last] as number
  const end = draft.tokens.end[found.last - 1] as number
  return { hop: { entity: found.state.id, label: draft.article.text.slice(start, end), start, end }, kind: 'body', gender: 'f', number: 1, noun: undefined, state: found.state }
}
