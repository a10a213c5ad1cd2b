// Denials by content: words of a claim that deny another, whatever verb reports them («هذه الأنباء لا أساس لها»).

import { rows } from '../../../../generated/ar/denials.ts'
import { phraseAt, phraseTable, type PhraseTable } from '../../../phrase.ts'
import { arabicForm } from '../../table.ts'
import { Role } from '../../words/cue/roles.ts'
import { cueOf, formAt, has, inName, inTime, isWord, type Scene } from './scene.ts'

/** How far into a claim its predicate may stand, in tokens. */
const LOOK = 60
/** «لا … إلا», «لن … إلا بـ»: what follows is affirmed. */
const EXCEPT: ReadonlySet<string> = new Set(['إلا', 'سوي'].map(arabicForm))
const NOUNS = Role.allegation | Role.deniable | Role.hosts | Role.falsehood | Role.sourcehead
const POINTS = /^[وف]?(?:هذا|هذه|تلك|ذلك|هو|هي|هم|مجرد|كلها|انه|انها|انهم)$/u

const phrases: PhraseTable<'any' | 'start'> = phraseTable(() =>
  rows.map((row) => ({ words: arabicForm(row.phrase).split(' '), means: row.at as 'any' | 'start' })),
)

/** Whether the tokens `[first, last)` of a claim hold a phrase of data/denials.tsv where it denies. */
export function deniesByPhrase(scene: Scene, first: number, last: number): boolean {
  return denialAt(scene, first, last) >= 0
}

/** Where in the tokens `[first, last)` of a claim such a phrase begins, -1 when none does. */
export function denialAt(scene: Scene, first: number, last: number): number {
  const end = Math.min(last, first + LOOK)
  for (let i = first; i < end; i++) {
    const found = phraseAt(phrases, scene.draft.tokens, i, last)
    if (found !== undefined && (found.means === 'any' ? isPredicate(scene, i, first) : i <= first + 1)) return i
  }
  return -1
}

/** Not «الطلبات التي لا أساس لها», nor «أفعال غير صحيحة»: only said of what the claim is about. */
function isPredicate(scene: Scene, i: number, first: number): boolean {
  if (has(scene, i - 1, Role.relative)) return false
  if (i - 1 <= first || !isWord(scene, i - 1)) return true
  const before = cueOf(scene, i - 1)
  const indefinite =
    before !== undefined && !before.closed && (before.roles & ~NOUNS) === 0 && !inName(scene, i - 1) && !inTime(scene, i - 1)
  // «أكاذيب لا أساس لها».
  if (!indefinite || has(scene, i - 1, Role.falsehood)) return true
  // «هذه معلومات غير صحيحة», «هي أكاذيب ومزاعم لا أساس لها».
  for (let k = i - 1; k >= first && k > i - 5; k--) if (POINTS.test(formAt(scene, k))) return true
  return cueOf(scene, i - 2)?.definite === true && !has(scene, i - 2, Role.prep)
}

/** «لا … إلا» within one clause from token `at`: a negation that affirms. */
export function isExceptive(scene: Scene, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 14); i++) if (EXCEPT.has(formAt(scene, i))) return true
  return false
}
