// Every regular expression in the sources runs in linear time, as recheck sees it.

import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, it } from 'vitest'

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith('.ts') && !e.parentPath.includes('generated'))
  .map((e) => `${e.parentPath}/${e.name}`)
  .sort()
const found: Found[] = files.flatMap(expressionsOf)

it('finds the regular expressions', () => {
  expect(found.length).toBeGreaterThan(5)
})

it.each(found)('$where /$source/$flags', ({ source, flags }) => {
  const result = checkSync(source, flags, { timeout: 20_000 })
  expect(result.status, result.status === 'vulnerable' ? `attack: ${JSON.stringify(result.attack.pattern)}` : '').toBe('safe')
})

function expressionsOf(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const list: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      list.push({ where: `${file}:${line + 1}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return list
}
