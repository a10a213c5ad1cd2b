// The English index of the gazetteer's names.

import { lazy, NameIndex, packNames } from '../../../entities/index.ts'
import { rows as ambiguous } from '../../../generated/gazetteer/ambiguous.ts'
import { packed } from '../../../generated/indexes/english-names.ts'
import { englishForm, englishTable } from '../table.ts'

/** Names in Latin letters, without a leading article. */
export const englishNames: () => NameIndex = lazy(
  () =>
    new NameIndex(packed(), undefined, (own) => {
      const { text, entries } = own.names('en')
      return packNames({ text: text.replace(/^[Tt]he /gmu, ''), entries }, englishTable)
    }),
)

const doubtful = lazy(
  () => new Map(ambiguous.filter((row) => /^\p{Script=Latin}/u.test(row.form)).map((row) => [englishForm(row.form), row.needs])),
)

/** What a listed name that is an everyday word too needs beside it, undefined when it stands for itself. */
export function needOf(name: string): string | undefined {
  return doubtful().get(name)
}
