// The docs say what the code does: the reference is generated, links lead somewhere, the README's example runs, every rule occurs in a case.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { environment } from '../src/cli/exit.ts'
import { isnadProgram } from '../src/cli/program.ts'

const docs = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
]
const all = docs.map((path) => readFileSync(path, 'utf8')).join('\n')

describe('the docs', () => {
  it('hold the reference that the code gives', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/reference.ts'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('name every command, option and environment variable', () => {
    for (const command of isnadProgram().commands) {
      expect(all).toContain(`isnad ${command.name()}`)
      for (const option of command.options) expect(all).toContain(option.long)
    }
    for (const name of Object.keys(environment)) expect(all).toContain(name)
  })

  it('describe every table of the gazetteer and every term of the model', () => {
    const glossary = readFileSync('docs/glossary.md', 'utf8')
    for (const term of [
      'source',
      'outlet',
      'origin',
      'attribution',
      'content',
      'cue',
      'act',
      'certainty',
      'voice',
      'mention',
      'quantity',
      'fold',
    ])
      expect(glossary).toContain(`| ${term} |`)
  })

  it.each(docs)('%s links to files that exist', (path) => {
    const text = readFileSync(path, 'utf8')
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
      expect(existsSync(join(dirname(path), target as string)), `${path} → ${target ?? ''}`).toBe(true)
  })

  it('show what the program really prints for the sample of the README', () => {
    const out = execFileSync(
      process.execPath,
      ['bin/isnad.js', 'read', 'samples/articles/almarsad-million-shells.txt', '--published', '2023-11-01', '--outlet', 'المرصد اليوم'],
      { encoding: 'utf8' },
    )
    for (const line of [
      '← yonhap',
      '← yoo-sang-bum',
      '← nis-korea',
      '2023-08-01 – 2023-08-10',
      '> 1000000 artillery shell',
      'assess · probable · indirect',
    ]) {
      expect(out).toContain(line)
      expect(readFileSync('README.md', 'utf8')).toContain(line)
    }
  })
})
