// Publication days: which of the days in a text is the article's own.

import { describe, expect, it } from 'vitest'
import { articleOf, MORE, PARAGRAPH, PROSE, PROSE_TOO } from './reading.ts'

const TITLE = 'القطار الليلي يعود إلى الخدمة بعد انقطاع'
const HEADLINE = 'Night train returns after long repairs'

describe('stamp lines', () => {
  const cases: [line: string, iso: string | undefined][] = [
    ['الثلاثاء، 18 يونيو 2024 - 08:16 م', '2024-06-18'],
    ['تاريخ النشر: 7th, October 2023 GMT', '2023-10-07'],
    ['12 حزيران/يونيو 2024', '2024-06-12'],
    ['نشر في: 13 أيلول 2023 , 12:08 م', '2023-09-13'],
    ['العالم 09-06-2025 | 19:39', '2025-06-09'],
    ['عربي ودولي | 8-01-2020, 14:17 |', '2020-01-08'],
    ['Write: 2024-06-20 15:44:40', '2024-06-20'],
    ['١٢/١١/٢٠٢٤، ٩:١٨ ص', '2024-11-12'],
    ['2020/09/25', '2020-09-25'],
    ['الأحد 16 شعبان 1440هـ -21 ابريل 2019م', '2019-04-21'],
    ['الرياض 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م واس', '2015-08-10'],
    ['آخر تحديث 02:48', undefined],
    ['السبت 12 مايو', undefined],
    ['30/02/2020', undefined],
  ]
  it.each(cases)('%s', (line, iso) => {
    expect(articleOf(`${TITLE}\n${line}\n${PARAGRAPH}\n${MORE}\n`).publishedStated).toBe(iso)
  })
  it('takes the earlier of two: the later is a crawl or an update', () => {
    expect(articleOf(`${TITLE}\n20 يونيو 2024\n18 يونيو 2024 - 10:00\n${PARAGRAPH}\n${MORE}\n`).publishedStated).toBe('2024-06-18')
    expect(articleOf(`${TITLE}\nآخر تحديث: 17 يونيو 2024\nتاريخ النشر: 18 يونيو 2024\n${PARAGRAPH}\n`).publishedStated).toBe('2024-06-18')
  })
  it('takes no day of the future', () => {
    expect(articleOf(`${TITLE}\n20 يونيو 2024\n${PARAGRAPH}\n`, { published: '2024-06-18' })).toMatchObject({ published: '2024-06-18' })
    expect(articleOf(`${TITLE}\n20 يونيو 2024\n${PARAGRAPH}\n`, { published: '2024-06-18' }).publishedStated).toBeUndefined()
    expect(articleOf(`${TITLE}\n20 يونيو 2024\n${PARAGRAPH}\n`, {}, { retrieved: '2024-06-19T00:00:00Z' }).publishedStated).toBeUndefined()
  })
})

describe('openings', () => {
  const cases: [opening: string, iso: string | undefined][] = [
    [`Date of publication 7 April 2017 ${PROSE}`, '2017-04-07'],
    [`Published October 1 2014 ${PROSE}`, '2014-10-01'],
    [`${HEADLINE} Reuters Monday 21 Apr 2014 ${PROSE}`, '2014-04-21'],
    [`06-01-2016 ${HEADLINE}. ${PROSE}`, '2016-01-06'],
    [`By AFP 14 Nov 2015 ${PROSE}`, '2015-11-14'],
    [`On 7 April 2017 ${PROSE}`, undefined],
    [`Three years after March 3, 2011, ${PROSE}`, undefined],
  ]
  it.each(cases)('%s', (opening, iso) => {
    expect(articleOf(`${HEADLINE}\n${opening} ${PROSE_TOO}\n`).publishedStated).toBe(iso)
  })
  it('credits the agency before the day', () => {
    expect(articleOf(`${HEADLINE}\n${HEADLINE} Reuters Monday 21 Apr 2014 ${PROSE}\n`).credits).toEqual(['reuters'])
  })
  it('the day in a dateline before its agency', () => {
    const article = articleOf(`${TITLE}\nعدن 14 مارس 2022 (شينخوا) ${PARAGRAPH}\n${MORE}\n`)
    expect(article).toMatchObject({ publishedStated: '2022-03-14', credits: ['xinhua'], dateline: ['aden'] })
    expect(article.blocks.map((block) => block.role)).toEqual(['title', 'lede', 'paragraph'])
    expect(articleOf(`${HEADLINE}\nBEIRUT, March 3, 2011 (Reuters) - ${PROSE}\n${PROSE_TOO}\n`)).toMatchObject({
      publishedStated: '2011-03-03',
      credits: ['reuters'],
      dateline: ['beirut'],
    })
  })
  it('a day inside an Arabic sentence is none', () => {
    expect(articleOf(`${TITLE}\nشهدت عدن 14 مارس 2022 (يوم الافتتاح) زحاما. ${PARAGRAPH}\n`).publishedStated).toBeUndefined()
    expect(articleOf(`${TITLE}\nفي 12 مايو 2018 ${PARAGRAPH}\n`).publishedStated).toBeUndefined()
    expect(articleOf(`${TITLE}\nبدأ العمل يوم 12 مايو 2018 وانتهى بعده بعام. ${PARAGRAPH}\n`).publishedStated).toBeUndefined()
  })
})

it('reads a day either way when only one agrees with the day given', () => {
  expect(articleOf(`${HEADLINE}\n04/07/2017\n${PROSE}\n`).publishedStated).toBe('2017-04-07')
  expect(articleOf(`${HEADLINE}\n04/07/2017\n${PROSE}\n`, { published: '2017-07-04' }).publishedStated).toBe('2017-07-04')
})
