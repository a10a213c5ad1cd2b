// The name index: folding, first words, longest names, spellings that sound alike.

import { describe, expect, it } from 'vitest'
import { NameIndex, nameList, packNames, wordsOf } from '../../src/entities/index.ts'
import { foldTable, sharedFold } from '../../src/text/index.ts'

const table = foldTable(sharedFold)

describe('NameIndex', () => {
  const index = new NameIndex(packNames(nameList('North Sea|the North\nNorth\nSea-Watch 3'), table))

  it('answers with the line of the name', () => {
    const north = index.start('north')
    expect(north?.ends).toEqual([1])
    expect(north && index.step(north, 'sea')?.ends).toEqual([0])
  })

  it('counts no marks between words', () => {
    const sea = index.start('sea')
    const watch = sea && index.step(sea, 'watch')
    expect(watch && index.step(watch, '3')?.ends).toEqual([2])
  })

  it('knows nothing else', () => {
    expect(index.start('south')).toBeUndefined()
  })

  it('lets loose names match by sound, mixed spellings too', () => {
    const key = (word: string): string => word.replace(/[aeiou]/gu, '')
    const alike = new NameIndex(packNames({ text: 'bokin toram\nbokon torim sen', entries: [7, 8], loose: [1, 1] }, table, key), key)
    const first = alike.startAlike('bekan')
    const second = first && alike.step(first, 'turam')
    expect(second?.ends).toEqual([7])
    expect(second && alike.step(second, 'sen')?.ends).toEqual([8])
    expect(alike.start('bekan')).toBeUndefined()
  })
})

describe('wordsOf', () => {
  it('cuts as the tokenizer does', () => {
    expect(wordsOf("china's ministry")).toEqual(['china', "'s", 'ministry'])
    expect(wordsOf('mig-29')).toEqual(['mig', '29'])
    expect(wordsOf("o'brien")).toEqual(["o'brien"])
  })
})
