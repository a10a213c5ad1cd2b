// What is refused is told in Arabic as well: every failure that adding can meet has its Arabic wording.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { toldIn } from '../../src/server/api/told.ts'

/** Rooms whose failures reach whoever adds by the API. */
const ROOMS = ['src/sources', 'src/article', 'src/cli/add', 'src/cli/serve/ingest.ts', 'src/reader.ts', 'src/store/ledger/find.ts']
/** Of the program itself, not of what is added: settings of a command, its standard input. */
const NOT_ASKED = [
  'run.ts',
  'options.ts',
  'dossier-file.ts',
  'own-knowledge.ts',
  'owner.ts',
  'standard-input.ts',
  'checked-yaml.ts',
  'details.ts',
]

function filesIn(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !NOT_ASKED.some((other) => name.endsWith(other)))
    .map((name) => join(path, name))
}

/** A text with «x» where the program puts words; undefined where it is made elsewhere. */
function worded(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('')
}

function failuresIn(path: string): readonly (readonly [message: string | undefined, remedy: string | undefined])[] {
  const found: (readonly [string | undefined, string | undefined])[] = []
  const look = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Failure')
      found.push([worded(node.arguments?.[1]), worded(node.arguments?.[2])])
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

describe('failures in Arabic', () => {
  const all = ROOMS.flatMap(filesIn).flatMap((path) => failuresIn(path).map((texts) => [path, ...texts] as const))

  it('has a wording for each that adding can meet', () => {
    expect(all.length).toBeGreaterThan(40)
    for (const [path, ...texts] of all)
      for (const text of texts) {
        // «x.» is made of words from elsewhere alone.
        if (text === undefined || !/[a-z]{3}/.test(text)) continue
        expect([path, text, /\p{Script=Arabic}/u.test(toldIn('ar', text))]).toEqual([path, text, true])
      }
  })

  it('puts the words of the case where the language wants them, message and remedy', () => {
    expect(toldIn('ar', 'report.pdf is a PDF, not text. Save the article as plain text or as a web page and give that file.')).toBe(
      '«report.pdf» ملف PDF وليس نصاً. احفظ المقال نصاً عادياً أو صفحة ويب وأعطِ ذلك الملف.',
    )
    expect(toldIn('ar', 'The text holds no words. Give the text of a news article.')).toBe('ليس في النص كلمات. أعطِ نص مقال إخباري.')
    // A name that looks like a wording is a name.
    expect(toldIn('ar', 'There is no host is empty. Check the address..example, or no network. Check the address.')).toContain(
      'تحقق من العنوان.',
    )
  })

  it('leaves English and what nobody worded as they are', () => {
    expect(toldIn('en', 'The text is empty. Give the text of a news article.')).toBe('The text is empty. Give the text of a news article.')
    expect(toldIn('ar', 'Something else')).toBe('Something else')
  })
})
