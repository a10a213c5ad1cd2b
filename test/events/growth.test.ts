// Events cost what the text is long: ten times as much text, about ten times as much time.

import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../src/events.ts'
import type { Article } from '../../src/index.ts'
import { growth, MOST } from '../growth.ts'

const article = (text: string, language: string): Article => ({
  id: '',
  digest: '',
  language,
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  authors: [],
  credits: [],
  dateline: [],
  found: {},
})

describe('events', () => {
  it.each([
    ['ar', 'قتل '],
    ['ar', 'أن قتل هجوم '],
    ['ar', 'قصف الجيش مدينة وقتل '],
    ['ar', 'هجوم على هجوم '],
    ['en', 'killed attack on by '],
    ['en', 'and sent arms to and '],
  ])('grow with the text: %s «%s»', (language, unit) => {
    const ratio = growth(
      (size) => unit.repeat(size),
      600,
      (text) => eventsOf({ article: article(text, language), annotations: [] }),
    )
    expect(ratio).toBeLessThan(MOST)
  })

  it('find nothing in a language that cannot be read', () => {
    expect(eventsOf({ article: article('Les rebelles ont attaqué la ville.', 'fr'), annotations: [] })).toEqual([])
  })
})
