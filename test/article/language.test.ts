// Languages: what is read, and what is named and refused.

import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { articleOf, PARAGRAPH, PROSE } from './reading.ts'

function failureOf(text: string, options = {}): Failure {
  try {
    articleOf(text, options)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('no failure')
}

describe('read', () => {
  it('Arabic', () => expect(articleOf(`عنوان\n${PARAGRAPH}`).language).toBe('ar'))
  it('Arabic written with Persian letters', () =>
    expect(articleOf(PARAGRAPH.replaceAll('ي', 'ی').replaceAll('ك', 'ک')).language).toBe('ar'))
  it('Arabic with names in Latin letters', () => expect(articleOf(`${PARAGRAPH} Oboronlogistika LSEG SK-Yug`).language).toBe('ar'))
  it('English', () => expect(articleOf(`Title\n${PROSE}`).language).toBe('en'))
  it('an English headline', () => expect(articleOf('Night train returns').language).toBe('en'))
  it('what the caller says', () =>
    expect(articleOf('Der Zug ist da und die Leute sind nicht mehr auf dem Bahnhof.', { language: 'en' }).language).toBe('en'))
})

describe('refused by name', () => {
  const cases: [name: string, text: string][] = [
    [
      'Persian',
      'وزیر راه گفت که قطار شبانه پس از سه ماه تعمیرات دوباره به کار خود ادامه می‌دهد و مردم نیز می‌توانند از این هفته بلیت تهیه کنند.',
    ],
    ['Urdu', 'وزیر نے کہا کہ رات کی ٹرین تین ماہ کی مرمت کے بعد دوبارہ چل رہی ہے اور مسافروں کو کرایہ نہیں بڑھانا پڑے گا۔'],
    ['Pashto', 'وزیر وویل چې د شپې اورګاډی به له درې میاشتو وروسته بیا پیل شي او خلک کولی شي له دې اونۍ څخه ټکټونه واخلي.'],
    [
      'Central Kurdish',
      'وەزیر ڕایگەیاند کە شەمەندەفەری شەو دوای سێ مانگ لە چاککردنەوە دەگەڕێتەوە بۆ کار و خەڵک دەتوانن ئەم هەفتەیە بلیت بکڕن.',
    ],
    [
      'French',
      'Le ministre a dit que le train de nuit circulera de nouveau après trois mois de travaux dans la vieille gare, et que les prix ne changeront pas.',
    ],
    [
      'German',
      'Der Minister sagte, dass der Nachtzug nach drei Monaten wieder fahren werde und die Preise für die Fahrgäste nicht steigen sollen.',
    ],
    [
      'Spanish',
      'El ministro dijo que el tren nocturno volverá a circular después de tres meses de obras en la vieja estación y que los precios no subirán.',
    ],
    [
      'Turkish',
      'Bakan, gece treninin üç aylık onarımdan sonra yeniden çalışacağını ve bilet fiyatlarının kış sonuna kadar artmayacağını söyledi, ama bir tarih vermedi.',
    ],
    ['Russian', 'Министр сказал, что ночной поезд снова пойдёт после трёх месяцев ремонта и что цены на билеты не вырастут до конца зимы.'],
    ['Korean', '장관은 석 달간의 보수 공사를 마친 야간 열차가 다시 운행된다고 말했다.'],
    ['Hebrew', 'השר אמר כי רכבת הלילה תחזור לפעול לאחר שלושה חודשי תיקונים בתחנה הישנה.'],
    ['Chinese', '部长表示，夜间列车经过三个月的维修后将重新运行，票价不会上涨。'],
    ['Japanese', '大臣は、夜行列車が三か月の修理を終えて再び運行すると述べた。'],
  ]
  it.each(cases)('%s', (name, text) => {
    const failure = failureOf(text)
    expect(failure.code).toBe('language')
    expect(failure.message).toContain(name)
    expect(failure.remedy).toContain('Arabic')
  })
})

describe('nothing to read', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t\u00a0\n'],
    ['no-article', '12345 --- 67'],
  ] as const)('%s', (code, text) => expect(failureOf(text).code).toBe(code))
  it('a language without a reader', () => expect(failureOf(PARAGRAPH, { language: 'ko' })).toMatchObject({ code: 'language' }))
})
