// Own names: what a dossier lists beside the gazetteer is found, linked and credited, and other readers know nothing of it.

import { describe, expect, it } from 'vitest'
import { read, readerWith, type Reading } from '../../src/index.ts'

const OWN = readerWith([
  { id: 'moons-bridge', type: 'FACILITY', names: { ar: ['جسر القمرين'], en: ['The Two Moons Bridge'] } },
  { id: 'kim-jong-un', type: 'PERSON', names: { ar: ['كيم الصغير'] } },
  { id: 'almarsad', type: 'ORG', roles: ['outlet'], names: { ar: ['المرصد اليوم'] } },
  { id: 'bahrna', type: 'ORG', roles: ['news-agency'], names: { ar: ['بحرنا'], en: ['Bahrna'] } },
])
const ARABIC = 'خبر عن الجسر\n\nقال مدير الميناء إن جسر القمرين سيفتح في يوليو المقبل.\nوذكر موقع المرصد اليوم أن كيم الصغير زار الجسر.\n'
const ENGLISH =
  'The bridge opens\n\nMOSCOW (Bahrna) - Officials said on Tuesday that the Two Moons Bridge would open.\nThe director said it was late.\n'

const page = (text: string) => ({ text, format: 'text', encoding: 'utf-8' }) as const
const named = ({ article, annotations }: Reading): readonly string[] =>
  annotations.flatMap((a) =>
    a.kind === 'mention' ? [`${article.text.slice(a.start, a.end)} = ${a.entity}${a.unlisted === true ? ' ?' : ''}`] : [],
  )

describe('own names', () => {
  it('are found in Arabic, new ones and further ones of listed entities', () =>
    expect(named(OWN(page(ARABIC)))).toEqual(
      expect.arrayContaining(['جسر القمرين = moons-bridge', 'المرصد اليوم = almarsad', 'كيم الصغير = kim-jong-un']),
    ))
  it('are found in English, with or without an article', () =>
    expect(named(OWN(page(ENGLISH)))).toContain('Two Moons Bridge = moons-bridge'))
  it('of an agency are a credit in the dateline', () => expect(OWN(page(ENGLISH)).article.credits).toEqual(['bahrna']))
  it('change nothing for readers without them', () => {
    const before = read(page(ARABIC))
    OWN(page(ARABIC))
    expect(read(page(ARABIC))).toEqual(before)
    expect(named(before)).not.toContain('جسر القمرين = moons-bridge')
    expect(read(page(ENGLISH)).article.credits).toEqual([])
  })
  it('leave listed names of the same first word as they are', () => {
    const kim = page('خبر\n\nقال كيم جونغ أون إن كيم الصغير عاد يوم الأربعاء إلى العاصمة.\n')
    expect(named(OWN(kim))).toEqual(expect.arrayContaining(['كيم جونغ أون = kim-jong-un', 'كيم الصغير = kim-jong-un']))
  })
})
