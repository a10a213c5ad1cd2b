// Arbitrary text for properties: Arabic and Latin words with marks, controls, emoji, digits, quotes and lone surrogates.

import fc from 'fast-check'

const WORDS = [
  'قال',
  'إنّ',
  'وأضاف',
  'الوزير',
  'موسكو',
  '«',
  '»',
  '"',
  '٢٠٢٤',
  '2,5',
  'مليون',
  'يوليو',
  'المقبل',
  'لـ',
  'CNN',
  'said',
  'Russia',
  "Russia's",
  '.',
  '،',
  ':',
  '\n',
  '\r\n',
  '\u00a0',
  ' ',
  'ب\u064b\u0651',
  '\u202e',
  '\u2067',
  '\ufeff',
  '😀',
  '\ud83d',
  '\ude00',
  'ﻻ',
  'ـــ',
  'e\u0301',
  '0',
  '%',
  '(',
  ')',
  '((',
  '))',
  'الأربعاء',
  'نفى',
  'بحسب',
  'according to',
  'Wednesday',
  '70',
  'عربة',
]

/** Text pieced together from words of news and from anything at all. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '))

/** Any string of UTF-16 code units, lone surrogates included. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))
