// Checks the sample dossier: every article listed and present, marked as a sample, by an outlet under .example.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Sample {
  file: string
  outlet: string
  url: string
  published: string
  language: string
  encoding?: string
  note: string
}

const root = join(import.meta.dirname, '..', 'samples')
const dossier = parse(readFileSync(join(root, 'dossier.yaml'), 'utf8')) as {
  name: Record<string, string>
  sample: boolean
  articles: Sample[]
}
const MARK = { ar: 'مادة نموذجية كُتبت لمشروع «إسناد»، والمنبر متخيَّل.', en: 'Sample article written for Isnad; the outlet is invented.' }
const bytes = (sample: Sample): Buffer => readFileSync(join(root, sample.file))
const textOf = (sample: Sample): string => new TextDecoder(sample.encoding ?? 'utf-8', { fatal: true }).decode(bytes(sample))

test('the dossier lists every article, and no other', () => {
  expect(dossier.sample).toBe(true)
  expect(dossier.name['ar']).toBeTruthy()
  expect(dossier.name['en']).toBeTruthy()
  expect(dossier.articles.map((a) => a.file).sort()).toEqual(
    readdirSync(join(root, 'articles'))
      .map((file) => `articles/${file}`)
      .sort(),
  )
  expect(dossier.articles.filter((a) => a.language === 'ar').length).toBeGreaterThanOrEqual(15)
  expect(dossier.articles.filter((a) => a.language === 'en').length).toBeGreaterThanOrEqual(8)
})

test.each(dossier.articles)('$file', (sample) => {
  expect(new URL(sample.url).hostname).toMatch(/\.example$/)
  expect(sample.published).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(sample.note).toBeTruthy()
  expect(textOf(sample)).toContain(sample.language === 'ar' ? MARK.ar : MARK.en)
})

test('a sample that is in the gold set is the same file there', () => {
  for (const sample of dossier.articles) {
    const name = sample.file.slice('articles/'.length)
    const twin = join(import.meta.dirname, 'gold', 'texts', name)
    if (existsSync(twin)) expect(readFileSync(twin).equals(bytes(sample)), name).toBe(true)
  }
})

test('one article is in Windows-1256, and is not UTF-8', () => {
  const old = dossier.articles.filter((a) => a.encoding === 'windows-1256')
  expect(old.length).toBe(1)
  for (const sample of old) expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes(sample))).toThrow()
})
