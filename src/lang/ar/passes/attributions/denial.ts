// Denials by content: words of a claim that deny another, whatever verb reports them («هذه الأنباء لا أساس لها»).

import { rows } from '../../../../generated/ar/denials.ts'
import { phraseAt, phraseTable, type PhraseTable } from '../../../phrase.ts'
import { arabicForm } from '../../table.ts'
import { Role } from '../../words/cue/roles.ts'
import { formAt, has, type Scene } from './scene.ts'

/** How far into a claim its predicate may stand, in tokens. */
const LOOK = 60
/** «لا … إلا», «لن … إلا بـ»: what follows is affirmed. */
const EXCEPT: ReadonlySet<string> = new Set(['إلا', 'سوي'].map(arabicForm))

const phrases: PhraseTable<'any' | 'start'> = phraseTable(
  rows.map((row) => ({ words: arabicForm(row.phrase).split(' '), means: row.at as 'any' | 'start' })),
)

/** Whether the tokens `[first, last)` of a claim hold a phrase of data/denials.tsv where it denies. */
export function deniesByPhrase(scene: Scene, first: number, last: number): boolean {
  const end = Math.min(last, first + LOOK)
  for (let i = first; i < end; i++) {
    const found = phraseAt(phrases, scene.draft.tokens, i, last)
    // «الطلبات التي لا أساس لها»: only said of what the claim is about.
    if (found !== undefined && (found.means === 'any' ? !has(scene, i - 1, Role.relative) : i <= first + 1)) return true
  }
  return false
}

/** «لا … إلا» within one clause from token `at`: a negation that affirms. */
export function isExceptive(scene: Scene, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 14); i++) if (EXCEPT.has(formAt(scene, i))) return true
  return false
}
