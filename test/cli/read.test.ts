// The command `isnad read` as a user runs it: formats, wrong input, exit codes, pipes.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
const TEXT =
  'روسيا تشغل قطار ركاب جديداً\n\nموسكو (رويترز) - قال المتحدث باسم الكرملين دميتري بيسكوف يوم الأربعاء إن القطار سيصل في يوليو المقبل. ونفت بيونغ يانغ ذلك.\n'
const article = file('article.txt', TEXT)

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function isnad(
  args: readonly string[],
  input?: string,
  env: Record<string, string> = {},
): { out: string; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/isnad.js', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
  })
  return { out: stdout, err: stderr, code: status }
}

describe('isnad read', () => {
  it('shows a chain, one hop a line, with resolved dates', () => {
    const { out, code } = isnad(['read', article, '--published', '2024-06-26', '--outlet', 'نبأ'])
    expect(code).toBe(0)
    expect(out).toContain('← dmitry-peskov')
    expect(out).toContain('2024-07-01 – 2024-07-31')
    expect(out).toContain('deny')
  })

  it('prints no escape sequences into a pipe or under NO_COLOR', () => {
    expect(isnad(['read', article]).out).not.toContain('\u001b[')
    expect(isnad(['read', article], undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }).out).not.toContain('\u001b[')
  })

  it('gives JSON that holds the text unchanged, from standard input as well', () => {
    const { out, code } = isnad(['read', '-', '--format', 'json'], TEXT)
    expect(code).toBe(0)
    const reading = JSON.parse(out) as { article: { text: string }; annotations: { kind: string }[] }
    expect(reading.article.text).toBe(TEXT)
    expect(reading.annotations.some((a) => a.kind === 'attribution')).toBe(true)
  })

  it('gives a page that needs nothing from elsewhere', () => {
    const { out } = isnad(['read', article, '--format', 'html'])
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).toContain('dir="rtl"')
    expect(out).not.toMatch(/<script|src=|https?:/)
  })

  it('says what stays open without a date', () => {
    const { out } = isnad(['read', file('undated.txt', TEXT.replace('(رويترز)', '(تاس)'))])
    expect(out).toContain('No publication date is known')
  })

  it.each([
    ['a missing file', ['read', join(folder, 'none.txt')], 66, 'no file'],
    ['a folder', ['read', folder], 66, 'folder'],
    ['an empty file', ['read', file('empty.txt', '')], 65, 'empty'],
    [
      'a binary',
      [
        'read',
        file(
          'binary.bin',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
        ),
      ],
      65,
      'not text',
    ],
    [
      'French',
      [
        'read',
        file(
          'fr.txt',
          'Le président de la République a déclaré hier que la situation dans le pays est grave et que des mesures seront prises.',
        ),
      ],
      65,
      'French',
    ],
    [
      'Persian',
      ['read', file('fa.txt', 'رئیس جمهور ایران گفت که مذاکرات با کشورهای همسایه ادامه خواهد یافت و این گفتگوها برای منطقه مهم است.')],
      65,
      'Persian',
    ],
    ['a date that is none', ['read', article, '--published', '2024-02-31'], 64, 'no date'],
    ['a format that is none', ['read', article, '--format', 'pdf'], 64, 'no format'],
    ['an option that is none', ['read', article, '--shout'], 64, 'unknown option'],
    ['too large an input', ['read', file('large.txt', 'كلمة '.repeat(1_300_000))], 65, 'MB'],
  ])('answers %s in plain words', (_what, args, code, words) => {
    const answer = isnad(args)
    expect(answer.code).toBe(code)
    expect(answer.err).toContain(words)
    expect(answer.err).not.toMatch(/\n\s+at /)
    expect(answer.out).toBe('')
  })

  it('shows help when asked nothing', () => {
    const { out, code } = isnad([])
    expect(code).toBe(0)
    expect(out).toContain('read')
  })
})
