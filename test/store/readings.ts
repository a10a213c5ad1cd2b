// Readings to store, made by hand with every shape of record; and words to index them by that need no engine.

import { createHash } from 'node:crypto'
import type { Annotation, Article, Reading } from '../../src/model/index.ts'
import type { SearchWords } from '../../src/store/index.ts'

const by = (rule: string): { pass: string; rule: string } => ({ pass: 'test/pass', rule: `test/${rule}` })

/** A reading with this text and these annotations. */
export function readingOf(text: string, more: Partial<Article> = {}, annotations: readonly Annotation[] = []): Reading {
  const digest = createHash('sha256').update(text).digest('hex')
  const title = text.split('\n')[0] as string
  const blocks = [
    { start: 0, end: title.length + 1, role: 'title' },
    { start: title.length + 1, end: text.length, role: 'paragraph' },
  ] as const
  const article = {
    id: digest.slice(0, 16),
    digest,
    language: 'ar',
    title,
    authors: [],
    credits: [],
    dateline: [],
    text,
    blocks,
    found: {},
    ...more,
  }
  return { article, annotations, diagnostics: [] }
}

/** Variant `i` of an article with records of every shape, a character outside the basic plane before most of them. */
export function made(i: number): Reading {
  const text = `خبر ${i} 🚆\nقال أحمد نقلاً عن الوزارة إن 70 قطاراً وصلت في يوليو، وإن "الميناء" مفتوح.`
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const annotations: Annotation[] = [
    {
      kind: 'attribution',
      source: at('أحمد'),
      cue: at('قال'),
      content: [at('70 قطاراً وصلت'), at('الميناء')],
      nested: [
        { entity: 'ahmad', label: 'أحمد', ...at('أحمد') },
        { entity: 'ministry', label: 'الوزارة' },
      ],
      voice: 'mixed',
      act: 'assert',
      certainty: 'certain',
      by: by('said'),
    },
    { kind: 'mention', ...at('أحمد'), type: 'PERSON', entity: 'ahmad', unlisted: true, by: by('name') },
    {
      kind: 'attribution',
      source: [at('أحمد'), at('الوزارة')],
      cue: at('قال'),
      content: [at('وصلت')],
      nested: [
        {
          entity: 'ahmad+ministry',
          label: 'أحمد والوزارة',
          members: [
            { entity: 'ahmad', label: 'أحمد' },
            { entity: 'ministry', label: 'الوزارة' },
          ],
        },
      ],
      voice: 'indirect',
      act: 'deny',
      certainty: 'possible',
      by: by('said'),
    },
    { kind: 'mention', ...at('الوزارة'), type: 'ORG', entity: 'ministry', by: by('name') },
    {
      kind: 'attribution',
      source: null,
      cue: at('قال'),
      content: [],
      nested: [],
      voice: 'direct',
      act: 'assess',
      certainty: 'probable',
      by: by('elided'),
    },
    {
      kind: 'quantity',
      ...at('70 قطاراً'),
      value: 70 + i,
      max: null,
      comparator: '>=',
      object: 'train',
      unit: null,
      per: null,
      by: by('count'),
    },
    { kind: 'quantity', ...at('70'), value: 2.5, max: 3.25, comparator: '~', object: null, unit: 'km', per: 'P1D', by: by('count') },
    { kind: 'time', ...at('يوليو'), type: 'DATE', from: '2024-07-01', to: null, approx: true, stated: { month: 7 }, by: by('month') },
    { kind: 'time', ...at('في'), type: 'DATE', from: null, to: null, approx: false, by: by('month') },
    { kind: 'time', ...at('وصلت'), type: 'DURATION', duration: 'P4Y', comparator: '>', by: by('length') },
  ]
  const found = { title: { rule: 'x', start: 0, end: 3 }, outlet: { rule: 'y' } }
  const more = {
    outlet: `صحيفة ${i % 3}`,
    url: `https://example.org/${i}`,
    published: `2024-06-${String((i % 28) + 1).padStart(2, '0')}`,
    publishedStated: '2024-06-01',
  }
  const reading = readingOf(
    text,
    { ...more, authors: ['كاتب', 'كاتبة'], credits: ['afp'], dateline: ['seoul', 'moscow'], found },
    annotations,
  )
  return { ...reading, diagnostics: [{ code: 'date', message: 'A date.', start: 1, end: 2 }] }
}

/** Words for processes that start often and shall not load every language. */
export const plainWords: SearchWords = {
  version: 'plain',
  words: (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((form) => ({ form, keys: [form.slice(0, 4)] })),
  queryKeys: () => [],
}
