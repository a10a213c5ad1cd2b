// Statements: an article cut into the single propositions it carries, from its reading or in one go with it.

import type { Draft } from '../lang/draft.ts'
import type { Clause, Language } from '../lang/language.ts'
import type { ToldWord } from '../lang/told-word.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { FoldTable } from '../text/index.ts'
import { disputed } from './disputed.ts'
import { eventsOf } from './events.ts'
import { annotationsOf, drafter, redrafter } from './pipeline.ts'
import { nominals } from './nominal.ts'
import { resolved } from './pointing.ts'
import { statementMaker } from './statement.ts'

/** Cuts readings of one language into statements. */
export type StatementReader = (reading: Reading) => readonly Statement[]

/** What an article says: annotations and statements, read in one go. */
export type AccountReader = (article: Article) => { readonly annotations: readonly Annotation[]; readonly statements: readonly Statement[] }

/** Composes a language's clauses into a reader of statements over finished readings. */
export function statementReader(language: Language, table: FoldTable): StatementReader {
  const draftOf = redrafter(language, table, (form) => language.events.describe(form))
  return (reading) => statementsOfDraft(language, draftOf(reading))
}

/** Composes passes, events and clauses: the text is folded and cut into tokens once. Throws as `annotator`. */
export function accountReader(language: Language, table: FoldTable): AccountReader {
  const draftOf = drafter(language, table, (form) => language.events.describe(form))
  return (article) => {
    const draft = draftOf(article)
    return { annotations: annotationsOf(draft), statements: statementsOfDraft(language, draft) }
  }
}

function statementsOfDraft(language: Language, draft: Draft<ToldWord>): readonly Statement[] {
  const stated = language.clauses(draft)
  const events = eventsOf(language, draft)
  const clauses = [...stated, ...nominals(language, draft, stated, events)].sort(inReadingOrder)
  const statements = disputed(resolved(clauses, clauses.map(statementMaker(draft, events))))
  // «نفت … ونفت مجددا»: one voice that says the same words twice says one thing.
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()]
}

/** By the first word, and what holds another before it. */
function inReadingOrder(a: Clause, b: Clause): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0)
}
