// Heads: title, byline, dateline, captions and furniture before the first paragraph.

import { describe, expect, it } from 'vitest'
import { articleOf, MORE, PARAGRAPH, PROSE, PROSE_TOO, rolesOf, THIRD } from './reading.ts'

const TITLE = 'القطار الليلي يعود إلى الخدمة بعد انقطاع'

describe('title', () => {
  it('is the first line', () => {
    const article = articleOf(`${TITLE}\n${PARAGRAPH}\n${MORE}\n`)
    expect(article.title).toBe(TITLE)
    expect(rolesOf(`${TITLE}\n${PARAGRAPH}\n${MORE}\n`)).toEqual(['title', 'lede', 'paragraph'])
    expect(article.found['title']).toEqual({ rule: 'article/title/first-line', start: 0, end: TITLE.length })
  })
  it('is absent when the text begins with a paragraph', () => {
    const article = articleOf(`${PARAGRAPH}\n${MORE}\n`)
    expect(article.title).toBeUndefined()
    expect(rolesOf(`${PARAGRAPH}\n${MORE}\n`)).toEqual(['lede', 'paragraph'])
  })
  it('repeated is still one title', () => {
    expect(rolesOf(`${TITLE}\n${TITLE}\nبيروت - رويترز\n${PARAGRAPH}\n`)).toEqual(['title', 'title', 'dateline', 'lede'])
    expect(articleOf(`${TITLE}\n${TITLE}\nبيروت - رويترز\n${PARAGRAPH}\n`).title).toBe(TITLE)
  })
  it('stands under its kicker', () => {
    const text = `عودة منتظرة وسط شكوك بشأن المواعيد\n\n${TITLE}\n\nسول/ دبي -رويترز\n\n${PARAGRAPH}\n`
    expect(articleOf(text).title).toBe(TITLE)
    expect(rolesOf(text)).toEqual(['title', 'title', 'dateline', 'lede'])
  })
  it('loses the names of sections and outlet behind it', () => {
    const article = articleOf(`Night train returns after repairs - Region - World - Ahram Online\n${PROSE}\n${PROSE_TOO}\n`)
    expect(article.title).toBe('Night train returns after repairs')
    expect(article.outlet).toBe('Ahram Online')
  })
  it('of one line alone is the text', () => {
    expect(rolesOf('وصل القطار إلى المحطة', { language: 'ar' })).toEqual(['lede'])
    expect(rolesOf('—\n\nوصل القطار إلى المحطة', { language: 'ar' })[1]).toBe('lede')
  })
})

describe('bylines', () => {
  const cases: [line: string, expected: { credits?: string[]; dateline?: string[]; authors?: string[]; outlet?: string }][] = [
    ['بيروت - رويترز', { credits: ['reuters'], dateline: ['beirut'] }],
    ['أنقرة – فرانس برس', { credits: ['afp'], dateline: ['ankara'] }],
    ['عمّان : (د. ب. أ.)', { credits: ['dpa'], dateline: ['amman'] }],
    ['واس - جدة', { credits: ['spa'], dateline: ['jeddah'] }],
    ['أ ف ب (كابول)', { credits: ['afp'], dateline: ['kabul'] }],
    ['اسطنبول، بيروت - أ ف ب ، د ب أ', { credits: ['afp', 'dpa'], dateline: ['istanbul', 'beirut'] }],
    ['سول/ موسكو -رويترزأ ف ب', { credits: ['reuters', 'afp'], dateline: ['seoul', 'moscow'] }],
    ['وكالات - أنقرة', { credits: ['agencies'], dateline: ['ankara'] }],
    ['العواصم: الوكالات', { credits: ['agencies'] }],
    ['القاهرة: هالة الشافعي', { authors: ['هالة الشافعي'], dateline: ['cairo'] }],
    ['القاهرة: هالة الشافعي وسامي البدري', { authors: ['هالة الشافعي', 'سامي البدري'], dateline: ['cairo'] }],
    ['هالة الشافعي، رويترز (صنعاء ، عدن)', { authors: ['هالة الشافعي'], credits: ['reuters'], dateline: ['sanaa', 'aden'] }],
    ['عدن: محمد علي الحداد', { authors: ['محمد علي الحداد'], dateline: ['aden'] }],
    ['هالة الشافعي من فيينا', { authors: ['هالة الشافعي'], dateline: ['vienna'] }],
    ['لندن: «الشرق الأوسط»', { outlet: 'الشرق الأوسط', dateline: ['london'] }],
    ['«الاقتصادية» من الرياض', { outlet: 'الاقتصادية', dateline: ['riyadh'] }],
    ['عدن، صنعاء - واس، خاص ب«الرياض»', { outlet: 'الرياض', credits: ['spa'], dateline: ['aden', 'sanaa'] }],
    ['العربية.نت، وكالات', { outlet: 'العربية.نت', credits: ['agencies'] }],
    ['هالة الشافعي', { authors: ['هالة الشافعي'] }],
    ['الأمم المتحدة - أ ف ب:', { credits: ['afp'], dateline: ['united-nations'] }],
    ['الكويت - رويترز', { credits: ['reuters'], dateline: ['kuwait-city'] }],
  ]
  it.each(cases)('%s', (line, expected) => {
    const article = articleOf(`${TITLE}\n${line}\n${PARAGRAPH}\n${MORE}\n`)
    expect({ credits: article.credits, dateline: article.dateline, authors: article.authors, outlet: article.outlet }).toEqual({
      credits: [],
      dateline: [],
      authors: [],
      outlet: undefined,
      ...expected,
    })
    expect(rolesOf(`${TITLE}\n${line}\n${PARAGRAPH}\n${MORE}\n`).slice(2)).toEqual(['lede', 'paragraph'])
  })
  it('an outlet is not credited with its own article', () => {
    expect(articleOf(`${TITLE}\nبيروت - رويترز\n${PARAGRAPH}\n`, { outlet: 'رويترز' }).credits).toEqual([])
  })
})

describe('English bylines and datelines on a line of their own', () => {
  const cases: [
    line: string,
    expected: { credits?: string[]; dateline?: string[]; authors?: string[]; outlet?: string; publishedStated?: string },
  ][] = [
    [
      "COX'S BAZAR, Bangladesh (AP) — March 23, 2021",
      { credits: ['ap'], dateline: ['coxs-bazar', 'bangladesh'], publishedStated: '2021-03-23' },
    ],
    ['BEIRUT, August 29, 2022', { dateline: ['beirut'], publishedStated: '2022-08-29' }],
    ['BEIRUT (AFP) — 19 July 2018 — 3 minutes', { credits: ['afp'], dateline: ['beirut'], publishedStated: '2018-07-19' }],
    ['By Mara Linden and Jonas Thorne, with Reuters', { credits: ['reuters'], authors: ['Mara Linden', 'Jonas Thorne'] }],
    ['The Harbour Bell staff', { outlet: 'The Harbour Bell' }],
    // Mansour is a quarter of Baghdad, and a family's name.
    ['By Hala Mansour, with Reuters', { credits: ['reuters'], authors: ['Hala Mansour'] }],
    ['By The Harbour Bell staff', { outlet: 'The Harbour Bell' }],
  ]
  it.each(cases)('%s', (line, expected) => {
    const article = articleOf(`Night train returns\n${line}\n${PROSE}\n${PROSE_TOO}\n`)
    const { credits, dateline, authors, outlet, publishedStated } = article
    expect({ credits, dateline, authors, outlet, publishedStated }).toEqual({
      credits: [],
      dateline: [],
      authors: [],
      outlet: undefined,
      publishedStated: undefined,
      ...expected,
    })
    expect(rolesOf(article.text).slice(2)).toEqual(['lede', 'paragraph'])
  })
  it('an outlet beside the authors and the agency', () => {
    const text = `Night train returns\nBy Mara Linden and Jonas Thorne, Harbour Bell, with Reuters\n${PROSE}\n${PROSE_TOO}\n`
    expect(rolesOf(text)).toEqual(['title', 'byline', 'lede', 'paragraph'])
    expect(articleOf(text).credits).toEqual(['reuters'])
  })
  it('an outlet before the agency', () => {
    const article = articleOf(`Night train returns\nThe Harbour Bell/dpa, Geneva, 19 July 2018 — 3 minutes\n${PROSE}\n${PROSE_TOO}\n`)
    expect(article).toMatchObject({ credits: ['dpa'], dateline: ['geneva'], publishedStated: '2018-07-19' })
    expect(rolesOf(article.text)).toEqual(['title', 'dateline', 'lede', 'paragraph'])
  })
  it('a caption between head and text', () => {
    const article = articleOf(`Night train returns\nBy Mara Linden\nA crowded platform in Beirut (Reuters)\n${PROSE}\n${PROSE_TOO}\n`)
    expect(rolesOf(article.text)).toEqual(['title', 'byline', 'caption', 'lede', 'paragraph'])
    expect(article).toMatchObject({ authors: ['Mara Linden'], credits: [], dateline: [] })
  })
})

describe('days and places on one line', () => {
  it('a place before its day', () => {
    const article = articleOf(`${TITLE}\nطرابلس - الخميس 29 آب / أغسطس 2019\n${PARAGRAPH}\n${MORE}\n`)
    expect(article).toMatchObject({ dateline: ['tripoli'], credits: [], publishedStated: '2019-08-29' })
  })
  it("a section's name is no place of the dateline", () => {
    expect(articleOf(`${TITLE}\nسوريا | 29-08-2019\n${PARAGRAPH}\n${MORE}\n`)).toMatchObject({
      dateline: [],
      publishedStated: '2019-08-29',
    })
  })
  it('a caption and a reading time above the text', () => {
    const text = `${TITLE}\nقراءة في 4 دقائق\nركاب ينتظرون قرب السكة (أ ب)\n${PARAGRAPH}\n${MORE}\n`
    expect(rolesOf(text)).toEqual(['title', 'boilerplate', 'caption', 'lede', 'paragraph'])
    expect(articleOf(text).credits).toEqual([])
  })
})

describe('in-line datelines', () => {
  const cases: [opening: string, credits: string[], dateline: string[], outlet?: string][] = [
    ['بيروت (رويترز) - ', ['reuters'], ['beirut']],
    ['أتلانتا، الولايات المتحدة الأمريكية (CNN)-- ', [], ['atlanta', 'united-states'], 'CNN'],
    ['(CNN) -- ', [], [], 'CNN'],
    ['الرياض - واس: ', ['spa'], ['riyadh']],
    ['بيونغ يانغ 19 يونيو 2024 (شينخوا) ', ['xinhua'], ['pyongyang']],
    ['القدس المحتلة- ', [], ['jerusalem']],
    ['وادي الصنوبر (رويترز) - ', ['reuters'], []],
  ]
  it.each(cases)('%s', (opening, credits, dateline, outlet) => {
    const article = articleOf(`${TITLE}\n${opening}${PARAGRAPH}\n${MORE}\n`)
    expect(article).toMatchObject({ credits, dateline })
    expect(article.outlet).toBe(outlet)
    expect(rolesOf(`${TITLE}\n${opening}${PARAGRAPH}\n${MORE}\n`)).toEqual(['title', 'lede', 'paragraph'])
  })
  it.each(['روسيا – التي تملك أكبر شبكة – أعلنت أمس ', 'قال مسؤول في بيروت (رويترز لم تنقل ذلك) إن '])('none: %s', (opening) => {
    expect(articleOf(`${TITLE}\n${opening}${PARAGRAPH}\n`)).toMatchObject({ credits: [], dateline: [] })
  })
  it('in English', () => {
    expect(articleOf(`Night train returns\nBEIRUT (Reuters) - ${PROSE}\n${PROSE_TOO}\n`)).toMatchObject({
      credits: ['reuters'],
      dateline: ['beirut'],
    })
    expect(articleOf(`Night train returns\nSEOUL, South Korea (AP) — ${PROSE}\n${PROSE_TOO}\n`)).toMatchObject({
      credits: ['ap'],
      dateline: ['seoul', 'south-korea'],
    })
    expect(articleOf(`Night train returns\n${PROSE} (AFP)\n`)).toMatchObject({ credits: ['afp'] })
  })
})

describe('furniture above the text', () => {
  it('mastheads, reading times and captions are not body', () => {
    const caption = 'القطار الليلي عند وصوله إلى المحطة القديمة في زيارة تجريبية. 16 سبتمبر 2023 - AFP'
    const text = `الإشراف العام\nهالة الشافعي\nرئيس التحرير\nسامي البدري\n\n${TITLE}\n\ntime reading iconدقائق القراءة - 5\n${caption}\n${caption}\nسول/ موسكو -رويترز\n\n${PARAGRAPH}\n\n${MORE}\n`
    expect(rolesOf(text)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'title',
      'boilerplate',
      'caption',
      'caption',
      'dateline',
      'lede',
      'paragraph',
    ])
    const article = articleOf(text)
    expect(article).toMatchObject({ title: TITLE, credits: ['reuters'], authors: [] })
    expect(article.publishedStated).toBeUndefined()
  })
  it('a caption may stand above the title', () => {
    const text = `القطار القديم في المحطة - أرشيفية\nالقطار القديم في المحطة - أرشيفية\n\n${TITLE}\n\nهالة الشافعي\n\nالثلاثاء، 18 يونيو 2024 - 08:16 م\n\n${PARAGRAPH}\n\n${THIRD}\n`
    expect(rolesOf(text)).toEqual(['caption', 'caption', 'title', 'byline', 'dateline', 'lede', 'paragraph'])
    expect(articleOf(text)).toMatchObject({ title: TITLE, authors: ['هالة الشافعي'], publishedStated: '2024-06-18' })
  })
})
