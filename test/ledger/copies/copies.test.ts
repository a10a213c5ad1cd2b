// Copies: what is one text and what is not, by texts of our own.

import { describe, expect, it } from 'vitest'
import { bodyWords, copyReport, sharedStretches } from '../../../src/ledger/copies/index.ts'
import { page, reading, samples, table } from './articles.ts'

const STATEMENT =
  '"نرفض رفضا قاطعا ما ورد في التقرير المنشور أمس ونؤكد أن السفينة كانت تحمل أسمدة زراعية فقط وأن وثائق الشحن كلها متاحة لأي جهة دولية محايدة تريد فحصها في أي وقت"'
const kinds = (...texts: readonly string[]): string[] =>
  copyReport(
    texts.map((text, i) => reading(`t${String(i)}`, text, { published: '2024-05-02' })),
    table,
  ).pairs.map((p) => `${p.a} ${p.b} ${p.kind}`)
const paragraphs = (i: number): readonly string[] => (samples[i] as (typeof samples)[0]).paragraphs

describe('copies', () => {
  it('are the same under other headlines and bylines', () => {
    expect(kinds(page('عنوان أول', 'سيول - رويترز', paragraphs(0)), page('عنوان مختلف تماما', 'المرفأ - وكالات', paragraphs(0)))).toEqual([
      't0 t1 same',
    ])
  })

  it('are edited when half is cut or another text is added', () => {
    const long = [...paragraphs(0), ...paragraphs(1)]
    expect(kinds(page('عنوان أول', 'سيول', long), page('عنوان ثان', 'سيول', long.slice(0, Math.ceil(long.length / 2))))).toEqual([
      't0 t1 edited',
    ])
  })

  it('are found in whatever order the paragraphs stand', () => {
    expect(kinds(page('عنوان أول', 'سيول', paragraphs(0)), page('عنوان ثان', 'سيول', [...paragraphs(0)].reverse()))).toEqual(['t0 t1 same'])
  })

  it('are not two reports that quote one statement', () => {
    const one = page('موسكو ترد على التقرير', 'موسكو', [
      `قال ناطق باسم وزارة النقل في مؤتمر صحفي عقده بالعاصمة ظهر الخميس إن بلاده لم تفاجأ بهذه المزاعم التي تتكرر كل عام، مضيفا: ${STATEMENT}.`,
      'وكانت صحيفة محلية قد نشرت صورا قالت إنها التقطت من الميناء في الأسبوع الماضي وتظهر فيها حاويات غير معلنة على متن السفينة.',
      'ويتوقع أن يناقش البرلمان هذا الملف في جلسته المقبلة بعد أن طلب نواب من المعارضة توضيحات مكتوبة من الحكومة حول مسار الرحلة.',
    ])
    const two = page('نفي رسمي لحمولة السفينة', 'سيول', [
      `جددت الحكومة نفيها نقل أي معدات عسكرية عبر البحر، وجاء في بيان وزع على المراسلين مساء أن الوزارة تقول: ${STATEMENT}.`,
      'ورأى خبراء في الملاحة أن غواطس السفينة في الصور لا تتفق مع وزن الأسمدة المعلن، وطالبوا بنشر بيانات أجهزة التتبع كاملة.',
      'أما شركة التأمين المالكة للوثيقة فقالت إنها علقت التغطية مؤقتا إلى حين انتهاء مراجعة داخلية بدأتها منذ أيام مع شركة الشحن.',
    ])
    expect(kinds(one, two)).toEqual([])
  })

  it('are not two flashes with the same titles, nor two stories with one background paragraph', () => {
    const background = 'وكانت المحادثات بين البلدين قد توقفت قبل عامين إثر خلاف على الرسوم الجمركية ثم استؤنفت في الربيع بوساطة إقليمية.'
    const story = (rest: readonly string[]): string => page('خبر', 'عمان', [...rest, background])
    expect(
      kinds(
        story([
          'افتتح وزير الزراعة صباح اليوم معرض الزيتون السنوي بمشاركة مئة وعشرين عارضا من سبع محافظات في مركز المدينة للمؤتمرات.',
          'وقالت منظمة المعرض إن الإقبال فاق التوقعات وإن نصف العارضين من الشباب الذين يشاركون للمرة الأولى هذا الموسم.',
        ]),
        story([
          'أغلقت البورصة تداولات الأسبوع على ارتفاع طفيف بدعم من أسهم المصارف بعد نتائج فصلية فاقت تقديرات المحللين في العاصمة.',
          'وتراجعت أحجام التداول مقارنة بالشهر الماضي وسط ترقب المستثمرين لقرار البنك المركزي المنتظر بشأن أسعار الفائدة.',
        ]),
      ),
    ).toEqual([])
    expect(
      kinds(
        'عاجل\nرئيس الوزراء وزير الخارجية يصل إلى العاصمة في زيارة رسمية تستمر يومين كاملين.',
        'عاجل\nرئيس الوزراء وزير الخارجية يغادر العاصمة بعد زيارة رسمية استمرت يومين.',
      ),
    ).toEqual([])
  })

  it('give the stretches they share in the words of each', () => {
    const [a, b] = [
      reading('a', page('عنوان', 'سيول', paragraphs(0))).article,
      reading('b', page('عنوان آخر هنا', 'طوكيو', paragraphs(0).slice(1))).article,
    ]
    const stretches = sharedStretches(bodyWords(a, table), bodyWords(b, table))
    expect(stretches.length).toBeGreaterThan(0)
    for (const stretch of stretches) expect(a.text.slice(stretch.a.start, stretch.a.end)).toBe(b.text.slice(stretch.b.start, stretch.b.end))
  })
})
