// Packs what would cost time at every start, after the tables are compiled: indexes of names, forms of nouns → src/generated/indexes/*.ts

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packKnownNames } from '../src/article/known-name-forms.ts'
import { arabicArticle } from '../src/lang/ar/article.ts'
import { arabicFold } from '../src/lang/ar/fold.ts'
import { packArabicNames, packLatinNames } from '../src/lang/ar/names/listed-names.ts'
import { packNouns } from '../src/lang/ar/quantity/noun-forms.ts'
import { englishArticle } from '../src/lang/en/article.ts'
import { englishFold } from '../src/lang/en/fold.ts'
import { packEnglishNames } from '../src/lang/en/names/listed-names.ts'
import { foldTable, sharedFold } from '../src/text/index.ts'

const out = fileURLToPath(new URL('../src/generated/indexes/', import.meta.url))
const indexes = {
  'arabic-names': packArabicNames(),
  'latin-names': packLatinNames(),
  'english-names': packEnglishNames(),
  'arabic-nouns': packNouns(),
  'known-names': packKnownNames(foldTable(sharedFold, arabicFold, englishFold), [arabicArticle, englishArticle]),
}

mkdirSync(out, { recursive: true })
for (const [name, value] of Object.entries(indexes)) {
  writeFileSync(
    `${out}${name}.ts`,
    `// Packed by tools/compile-indexes.ts; not edited by hand.\n\n/** The index; its text is read when it is asked for. */\nexport const packed = (): ${shapeOf(value)} => (${JSON.stringify(value)})\n`,
  )
}

function shapeOf(value: object | string): string {
  if (typeof value === 'string') return 'string'
  return `{ ${Object.entries(value)
    .map(([key, part]: [string, object | string]) => `readonly ${key}: ${shapeOf(part)}`)
    .join('; ')} }`
}
