// The vocabulary: each form has its own facts, common forms are kept, and what is kept has an end.

import { expect, it } from 'vitest'
import { Vocabulary } from '../../src/text/index.ts'

const MANY = 300_000 // more than it holds

it('answers for the stretch of text that it is asked about, however many forms it has met', () => {
  const vocabulary = new Vocabulary((form) => ({ form }))
  let wrong = 0
  for (let n = 0; n < MANY; n++) {
    const text = `ف${n}ب`
    if (vocabulary.wordIn(text, 1, text.length - 1).form !== String(n)) wrong++
  }
  expect(wrong).toBe(0)
  expect(vocabulary.word('').form).toBe('')
  expect(vocabulary.word('قطار')).toBe(vocabulary.wordIn('القطارات', 2, 6))
})

it('keeps what is met often, and forgets what is not', () => {
  let described = 0
  const vocabulary = new Vocabulary((form) => ({ form, described: ++described }))
  const rare = vocabulary.word('نادر')
  let again = 0
  let common = vocabulary.word('قال')
  for (let n = 0; n < MANY; n++) {
    vocabulary.word(String(n))
    if (vocabulary.word('قال') !== common) again++
    common = vocabulary.word('قال')
  }
  expect(again).toBeLessThan(MANY / 10_000)
  expect(vocabulary.word('نادر')).not.toBe(rare)
})

it('cuts and does not keep what is longer than any word', () => {
  const vocabulary = new Vocabulary((form) => ({ form }))
  expect(vocabulary.word('م'.repeat(1_000_000)).form.length).toBeLessThan(100)
})
