// Bodies: headings, related links, tags, furniture and other articles between and below the paragraphs.

import { describe, expect, it } from 'vitest'
import { articleOf, MORE, PARAGRAPH, PROSE, PROSE_TOO, rolesOf, THIRD } from './reading.ts'

const TITLE = 'القطار الليلي يعود إلى الخدمة بعد انقطاع'
const roles = (...lines: string[]): string[] => rolesOf(`${[TITLE, PARAGRAPH, ...lines].join('\n')}\n`).slice(2)

describe('headings', () => {
  it('a short line between paragraphs', () => expect(roles(MORE, 'قلق في القرى', THIRD)).toEqual(['paragraph', 'subheading', 'paragraph']))
  it('a question', () => expect(roles(MORE, 'هل تكفي العربات؟', THIRD)).toEqual(['paragraph', 'subheading', 'paragraph']))
  it('in quotation marks', () => expect(roles(MORE, '"بلا حدود"', THIRD)).toEqual(['paragraph', 'subheading', 'paragraph']))
  it('a label that a list follows', () =>
    expect(roles('وفيما يلي أسماء المحطات:', 'محطة السوق', 'محطة الميناء', MORE)).toEqual([
      'subheading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]))
  it('items of a list', () => expect(roles('- محطة السوق', '- محطة الميناء', MORE)).toEqual(['paragraph', 'paragraph', 'paragraph']))
  it('a chronology of short entries', () =>
    expect(roles('2 أكتوبر', 'العمال يدخلون المحطة القديمة ظهرا', 'المدير ينفي إغلاق الخط الجبلي', THIRD)).toEqual([
      'subheading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]))
  it('days of a chronology', () =>
    expect(roles('15 أكتوبر', MORE, '17 أكتوبر', THIRD)).toEqual(['subheading', 'paragraph', 'subheading', 'paragraph']))
})

describe('tags glued on to the last line', () => {
  const tagged = (line: string): string | undefined => {
    const { blocks, text } = articleOf([TITLE, PARAGRAPH, line].join('\n'))
    return blocks.filter(({ role }) => role === 'keywords').map(({ start, end }) => text.slice(start, end))[0]
  }
  it('behind their label', () => expect(tagged(`${MORE} سمات: نفط أسعار حلب`)).toBe('سمات: نفط أسعار حلب'))
  it('tags alone', () => expect(tagged(`${MORE} #حلب #النفط`)).toBe('#حلب #النفط'))
  it('a sentence that begins like a label', () => expect(tagged(`${MORE} سمات المدينة كثيرة.`)).toBeUndefined())
})

describe('related links', () => {
  it('a marker and its headline on one line', () =>
    expect(roles('اقرأ أيضا: عودة الحافلات إلى القرى الجبلية', MORE)).toEqual(['related', 'paragraph']))
  it('other markers', () => {
    for (const line of [
      'قد يهمك.. عودة الحافلات إلى القرى الجبلية',
      'للمزيد - عودة الحافلات إلى القرى',
      'إقرأ أيضاً| عودة الحافلات',
      'شاهد ايضاً: عودة الحافلات',
      'أخبار ذات صلة: عودة الحافلات',
    ])
      expect(roles(line, MORE)).toEqual(['related', 'paragraph'])
  })
  it('a sentence that only begins like one', () =>
    expect(roles('للمزيد من الأمان ستعمل الهيئة على تركيب كاميرات في جميع العربات قبل نهاية العام الجاري.', MORE)).toEqual([
      'paragraph',
      'paragraph',
    ]))
  it('a marker with headlines below it; the text goes on', () =>
    expect(roles('اقرأ أيضاً:', 'عودة الحافلات إلى القرى الجبلية البعيدة', 'محطة جديدة عند المرفأ قبل الصيف', MORE, THIRD)).toEqual([
      'related',
      'related',
      'related',
      'paragraph',
      'paragraph',
    ]))
  it('headlines in a row without a marker', () =>
    expect(roles(MORE, 'عودة الحافلات إلى القرى الجبلية البعيدة', 'محطة جديدة عند المرفأ قبل الصيف', THIRD)).toEqual([
      'paragraph',
      'related',
      'related',
      'paragraph',
    ]))
  it('a second article behind the marker runs to the end', () => {
    expect(
      roles(
        MORE,
        'المصدر: رويترز',
        'كلمات دلالية: قطارات',
        'إقرأ أيضاً:',
        'الحافلات تعود إلى القرى الجبلية بعد الثلوج',
        'المرفأ (بيروت)',
        THIRD,
        MORE,
      ),
    ).toEqual(['paragraph', 'boilerplate', 'keywords', 'related', 'related', 'related', 'related', 'related'])
  })
  it('a second article with its own credit line, no furniture between', () => {
    expect(roles(MORE, 'إقرأ أيضاً:', 'الحافلات تعود إلى القرى الجبلية بعد الثلوج', 'بيروت - رويترز', THIRD, MORE)).toEqual([
      'paragraph',
      'related',
      'related',
      'related',
      'related',
      'related',
    ])
  })
  it('a second article whose outlet nobody knows', () => {
    expect(roles(MORE, 'إقرأ أيضاً:', 'الحافلات تعود إلى القرى الجبلية بعد الثلوج', 'المرفأ 24 (بيروت)', THIRD)).toEqual([
      'paragraph',
      'related',
      'related',
      'related',
      'related',
    ])
  })
  it('ledes of other stories below the end', () => {
    const others = [
      'نفى مصدر في وزارة الزراعة، السبت، الأنباء التي تحدثت عن نقص القمح في صوامع الشمال وذلك بعد صور تداولها ناشطون.',
      'أعلن نادي البحر تعاقده مع الحارس البرازيلي لمدة موسمين، وفق بيان نشره النادي على موقعه صباح الجمعة.',
      'كشفت دراسة جامعية أن النوم المبكر يحسن ذاكرة الأطفال، بحسب ما نشرته مجلة طبية متخصصة هذا الأسبوع.',
      'رحبت بلدية المدينة الساحلية بقرار المحكمة وقف البناء على الشاطئ، بعد خلاف مع المستثمرين دام سنوات.',
    ]
    expect(roles(MORE, THIRD, ...others)).toEqual(['paragraph', 'paragraph', 'related', 'related', 'related', 'related'])
  })
  it("the article's own last paragraphs are no other stories", () => {
    const own = [
      'أكد مدير الهيئة أن القطار الليلي سيتوقف في المحطة القديمة عشر دقائق.',
      'توقعت الهيئة أن ينقل القطار ألف راكب في الليلة خلال فصل الشتاء المقبل بعد انتهاء الصيانة.',
      'رفضت الهيئة التعليق على أسعار التذاكر في الخطوط الجبلية التي تعمل في الشتاء فقط.',
    ]
    expect(roles(MORE, THIRD, ...own)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })
})

describe('below the text', () => {
  it('source, share bar, categories and stories', () =>
    expect(roles(MORE, 'المصدر: رويترز', 'تصنيفات', 'قصص قد تهمك', 'مشاركة')).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'related',
      'boilerplate',
    ]))
  it('a label over empty tags', () =>
    expect(roles(MORE, 'الكلمات الدالة', 'قطارات', 'محطات', 'مشاركة')).toEqual([
      'paragraph',
      'keywords',
      'keywords',
      'keywords',
      'boilerplate',
    ]))
  it('a rule and a notice', () =>
    expect(roles(MORE, '-------------------', 'يمكنكم استلام إشعارات بأهم الموضوعات بعد تحميل تطبيق المرفأ على هاتفكم.')).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
    ]))
  it("the wire's name", () => {
    expect(roles(MORE, 'المرفأ/ أ ف ب')).toEqual(['paragraph', 'byline'])
    expect(articleOf(`${TITLE}\n${PARAGRAPH}\n${MORE}\nالمرفأ/ أ ف ب\n`).credits).toEqual(['afp'])
  })
  it('the source names the outlet', () => {
    const article = articleOf(`${TITLE}\n${PARAGRAPH}\n${MORE}\nالمصدر: الحرة\n`)
    expect(article.outlet).toBe('الحرة')
    expect(article.found['outlet']?.rule).toBe('article/outlet/end')
  })
  it('the source glued on behind the last sentence', () =>
    expect(articleOf(`${TITLE}\n${PARAGRAPH}\n${MORE} المصدر : الجزيرة + رويترز\n`)).toMatchObject({
      credits: ['reuters'],
      outlet: 'الجزيرة',
    }))
  it("a photo's credit is no credit of the text", () => {
    const caption = 'عمال يصلحون سكة القطار قرب المحطة القديمة في ضواحي المدينة (رويترز)'
    expect(roles(MORE, caption, THIRD)).toEqual(['paragraph', 'caption', 'paragraph'])
    expect(articleOf(`${TITLE}\n${PARAGRAPH}\n${caption}\n${MORE}\n`).credits).toEqual([])
  })
  it('addresses and rules are nobody’s text', () =>
    expect(roles('https://example.org/a/b', MORE, '* * *', THIRD)).toEqual(['boilerplate', 'paragraph', 'boilerplate', 'paragraph']))
})

describe('furniture at the end', () => {
  it.each([
    'شارك: فيسبوك | إكس | واتساب',
    'مشاركة فيسبوك تويتر',
    'تابعوا قناة المرفأ على تطبيقات التواصل',
    'تابعوا المرفأ على إكس',
    'تم النسخ!',
    'قراءة 1 دقيقة',
    'قراءة في 4 دقائق',
    'مادة نموذجية كُتبت لمشروع «إسناد»، والمنبر متخيَّل.',
    'https://t.co/Ab12xyzQ — هيئة المرفأ (@harbour_sample) April 19, 2021',
  ])('%s', (line) => {
    expect(roles(MORE, line)).toEqual(['paragraph', 'boilerplate'])
    expect(roles(MORE, line, THIRD)).toEqual(['paragraph', 'boilerplate', 'paragraph'])
  })
  it('a link to a film', () => expect(roles(MORE, 'فيديو: أجمل لقطات القطار', THIRD)).toEqual(['paragraph', 'related', 'paragraph']))
  it.each(['تابعوا عملهم رغم الثلوج', 'قراءة في موازنة السكك', 'دقائق فاصلة', 'شارك الجميع'])('a heading stays one: %s', (line) =>
    expect(roles(MORE, line, THIRD)).toEqual(['paragraph', 'subheading', 'paragraph']),
  )
  it('a short caption with its agency', () =>
    expect(roles(MORE, 'ركاب ينتظرون قرب السكة (أ ب)', THIRD)).toEqual(['paragraph', 'caption', 'paragraph']))
})

describe('English furniture, line by line', () => {
  const english = (...lines: string[]): string[] =>
    rolesOf(`${['Night train returns after long repairs', PROSE, PROSE_TOO, ...lines].join('\n')}\n`).slice(3)
  it.each([
    'Share Save',
    'Follow The Harbour Bell on X',
    'Link copied!',
    'Sample article written for Isnad; the outlet is invented.',
    '3 minute read',
    'Read in 4 minutes',
  ])('%s', (line) => {
    expect(english(line, PROSE)).toEqual(['boilerplate', 'paragraph'])
  })
  it.each(['Read next: The ferry that never sailed', 'Video: the first train'])('%s', (line) =>
    expect(english(line, PROSE)).toEqual(['related', 'paragraph']),
  )
  it.each([
    'Shares in Harbour Rail rose 4% on Monday after the railway said the line would open.',
    'Share-price falls in the week before had worried the owners of the line.',
    'Telegram-based channels spread the news of the night train before the railway did.',
  ])('no furniture: %s', (line) => expect(english(line, PROSE)).toEqual(['paragraph', 'paragraph']))
})

it("an article's own paragraphs are no other stories, however fresh each one begins", () => {
  const text = [
    'Harbour Rail confirms little in talk of a merger',
    'Talks and rumours',
    'Shares in Harbour Rail jumped 9% on Monday after a newspaper wrote that it had met a rival twice this month.',
    'Together both would own roughly a fifth of all sleeping cars, by the count of Alder Research.',
    'Nobody at the company would comment on what its spokesman called market gossip and guesses.',
    'Analysts at Kestrel put the price between two and three billion, though courts may want disposals.',
    'Unions reacted quickly with a warning from Berta Lind, who leads the drivers of the region.',
  ].join('\n')
  expect(rolesOf(text).slice(2)).toEqual(['lede', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
})

it('English furniture', () => {
  const text = `Night train returns\nBy Mara Linden\n${PROSE}\nWhat comes next\n${PROSE_TOO}\nRead more: Buses return to the mountain villages\n${PROSE}\nTags: railways, winter\nShare this article\nRelated\nBuses return to the mountain villages\n`
  expect(rolesOf(text)).toEqual([
    'title',
    'byline',
    'lede',
    'subheading',
    'paragraph',
    'related',
    'paragraph',
    'keywords',
    'boilerplate',
    'related',
    'related',
  ])
  expect(articleOf(text).authors).toEqual(['Mara Linden'])
})
