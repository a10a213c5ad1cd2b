// The view: a run as the English clause rules look at it.

import { lazy } from '../../../../entities/index.ts'
import { rows } from '../../../../generated/en/clause-openers.ts'
import { RunView } from '../../../clauses/index.ts'
import type { EnglishWord } from '../../word.ts'

/** What a word between clauses opens; see data/clause-openers.tsv. */
export type Opens = 'join' | 'sub' | 'if' | 'relative' | 'link'

const openers = lazy((): ReadonlyMap<string, Opens> => new Map(rows.map(({ word, opens }) => [word, opens as Opens])))

/** A run over its draft, with the listed words between clauses. */
export class View extends RunView<EnglishWord> {
  opens(k: number): Opens | undefined {
    return this.isWord(k) ? openers().get(this.form(k)) : undefined
  }

  isAuxiliary(k: number): boolean {
    return this.word(k)?.cue?.closed.has('auxiliary') === true
  }
}
