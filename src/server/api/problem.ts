// Problems: what goes wrong with a request, in the language of whoever asks, with what to do about it.

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Failure } from '../../model/failure.ts'
import { toldIn } from './told.ts'

type Wording = readonly [title: string, remedy: string]

/** A problem with its wording. */
export interface Kind {
  readonly status: ContentfulStatusCode
  readonly en: Wording
  readonly ar: Wording
}

/** Code of a problem. */
export type ProblemCode =
  | 'bad-request'
  | 'invalid'
  | 'no-words'
  | 'cursor'
  | 'login'
  | 'password'
  | 'host'
  | 'origin'
  | 'csrf'
  | 'role'
  | 'not-found'
  | 'no-route'
  | 'method'
  | 'ambiguous'
  | 'too-large'
  | 'media-type'
  | 'unusable'
  | 'too-many'
  | 'defect'

/** Every problem by its code. */
export const problems: Readonly<Record<ProblemCode, Kind>> = {
  'bad-request': {
    status: 400,
    en: ['The request was not understood.', 'Compare it with the reference at /v1.'],
    ar: ['لم يُفهم الطلب.', 'قارنه بالمرجع على /v1.'],
  },
  invalid: {
    status: 400,
    en: [
      'A field of the request is not as it should be.',
      'The fields are listed under «issues»; the reference at /v1 says what each may be.',
    ],
    ar: ['في الطلب حقل غير صحيح.', 'الحقول مذكورة تحت «issues»، والمرجع على /v1 يبيّن ما يجوز في كل منها.'],
  },
  'no-words': {
    status: 400,
    en: ['The query holds no word.', 'Write at least one word to search for.'],
    ar: ['ليس في البحث كلمة.', 'اكتب كلمة واحدة على الأقل.'],
  },
  cursor: {
    status: 400,
    en: ['The cursor belongs to no place in this list.', 'Take `next` of the page before, with the same order, or begin without `after`.'],
    ar: ['المؤشر لا يدل على موضع في هذه القائمة.', 'خذ `next` من الصفحة السابقة بالترتيب نفسه، أو ابدأ من دون `after`.'],
  },
  login: {
    status: 401,
    en: ['Nobody is logged in.', 'Log in, or send a token as «Authorization: Bearer …»; `isnad user token NAME` makes one.'],
    ar: ['لم يسجَّل الدخول.', 'سجّل الدخول، أو أرسل رمزاً في «Authorization: Bearer …»؛ ينشئه الأمر `isnad user token NAME`.'],
  },
  password: {
    status: 401,
    en: ['Name or password is wrong.', 'Try again; `isnad user password NAME` sets another password.'],
    ar: ['الاسم أو كلمة السر خطأ.', 'حاول مرة أخرى؛ الأمر `isnad user password NAME` يضع كلمة سر أخرى.'],
  },
  host: {
    status: 403,
    en: ['The server is not known by this name.', 'Open it by the address that isnad serve printed; --origin names another.'],
    ar: ['لا يُعرف الخادم بهذا الاسم.', 'افتحه بالعنوان الذي طبعه isnad serve؛ والخيار --origin يسمّي عنواناً آخر.'],
  },
  origin: {
    status: 403,
    en: ['Requests of other pages are not taken.', 'Open the desk itself and repeat it there.'],
    ar: ['لا تُقبل طلبات من صفحات أخرى.', 'افتح المكتب نفسه وأعد الطلب منه.'],
  },
  csrf: {
    status: 403,
    en: [
      'The token that goes with writing is missing or old.',
      'Ask GET /v1/session for `csrf` and send it as x-isnad-csrf; in the browser, reload the page.',
    ],
    ar: ['رمز الكتابة ناقص أو قديم.', 'اطلب `csrf` من GET /v1/session وأرسله في x-isnad-csrf؛ وفي المتصفح أعد تحميل الصفحة.'],
  },
  role: {
    status: 403,
    en: ['Your role does not allow this.', 'Ask an admin for another role: isnad user add NAME --role analyst.'],
    ar: ['دورك لا يسمح بهذا.', 'اطلب من المدير دوراً آخر: isnad user add NAME --role analyst.'],
  },
  'not-found': {
    status: 404,
    en: ['There is nothing at this address.', 'Look it up in the list; a claim whose reports moved has another id now.'],
    ar: ['لا شيء على هذا العنوان.', 'ابحث عنه في القائمة؛ والادعاء الذي تغيّرت تقاريره صار له معرّف آخر.'],
  },
  'no-route': {
    status: 404,
    en: ['The API offers nothing at this address.', 'The reference at /v1 lists what it offers.'],
    ar: ['لا تقدّم الواجهة شيئاً على هذا العنوان.', 'المرجع على /v1 يسرد ما تقدّمه.'],
  },
  method: {
    status: 405,
    en: ['The address does not take this method.', 'The reference at /v1 says which it takes.'],
    ar: ['العنوان لا يقبل هذه الطريقة.', 'المرجع على /v1 يبيّن ما يقبله.'],
  },
  ambiguous: {
    status: 409,
    en: ['Several ids begin like this.', 'Write more of the id.'],
    ar: ['أكثر من معرّف يبدأ هكذا.', 'اكتب من المعرّف أكثر.'],
  },
  'too-large': {
    status: 413,
    en: ['The body is larger than is taken.', 'Send less at once; large archives are added with isnad add.'],
    ar: ['المحتوى أكبر مما يُقبل.', 'أرسل أقل في المرة الواحدة؛ والأرشيفات الكبيرة تضاف بالأمر isnad add.'],
  },
  'media-type': {
    status: 415,
    en: ['The body is of a kind that is not taken.', 'Send application/json, or multipart/form-data where the reference says so.'],
    ar: ['نوع المحتوى غير مقبول.', 'أرسل application/json، أو multipart/form-data حيث يذكر المرجع ذلك.'],
  },
  unusable: {
    status: 422,
    en: ['What was sent cannot be used.', 'See «detail».'],
    ar: ['ما أُرسل لا يصلح للاستعمال.', 'انظر «detail».'],
  },
  'too-many': {
    status: 429,
    en: ['Too many requests.', 'Wait as long as Retry-After says.'],
    ar: ['طلبات أكثر من اللازم.', 'انتظر المدة المذكورة في Retry-After.'],
  },
  defect: {
    status: 500,
    en: ['Something went wrong inside the program.', 'Please report it with the request that caused it.'],
    ar: ['حدث خطأ داخل البرنامج.', 'أبلغ عنه من فضلك مع الطلب الذي سبّبه.'],
  },
}

/** What is told beside the wording. */
export interface ProblemFacts {
  readonly detail?: string
  readonly issues?: readonly { readonly field: string; readonly message: string | Readonly<Record<'en' | 'ar', string>> }[]
  /** Seconds. */
  readonly retryAfter?: number
}

/** A request that cannot be answered. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly facts: ProblemFacts

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(problems[code].en[0])
    this.name = 'ProblemError'
    this.code = code
    this.facts = facts
  }
}

/** The language that is asked for, of those that problems are worded in; English when neither is. */
export function languageOf(accept: string | undefined): 'en' | 'ar' {
  const asked = (accept ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = Number(
        rest
          .find((one) => one.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { tag: tag.split('-')[0], quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ tag, quality }) => (tag === 'ar' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return asked[0]?.tag === 'ar' ? 'ar' : 'en'
}

/** The language in which a request wants to be answered: by `lang`, else by `Accept-Language`. */
export function languageFor(c: Context): 'en' | 'ar' {
  const lang = c.req.query('lang')
  return lang === 'ar' || lang === 'en' ? lang : languageOf(c.req.header('accept-language'))
}

/** The answer that tells a problem. */
export function problemAnswer(c: Context, code: ProblemCode, { detail, issues, retryAfter }: ProblemFacts = {}): Response {
  const { status, ...wordings } = problems[code]
  const language = languageFor(c)
  const [title, remedy] = wordings[language]
  const body = {
    type: `/v1#problem-${code}`,
    code,
    title,
    status,
    ...(detail === undefined ? {} : { detail: toldIn(language, detail) }),
    remedy,
    ...(issues === undefined
      ? {}
      : { issues: issues.map(({ field, message }) => ({ field, message: typeof message === 'string' ? message : message[language] })) }),
  }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'accept-language',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
  })
}

/** The problem that an error is. */
export function problemOf(error: unknown): { readonly code: ProblemCode; readonly facts: ProblemFacts } {
  if (error instanceof ProblemError) return error
  // What Hono itself refuses: a body that is no JSON, or of another kind.
  if (error instanceof HTTPException && error.status < 500) return { code: error.status === 415 ? 'media-type' : 'bad-request', facts: {} }
  if (error instanceof Failure) return { code: codeOf(error), facts: { detail: `${error.message} ${error.remedy}` } }
  return { code: 'defect', facts: {} }
}

function codeOf({ code, message }: Failure): ProblemCode {
  if (code === 'not-found') return 'not-found'
  if (code === 'too-large') return 'too-large'
  if (code !== 'usage') return 'unusable'
  if (message.startsWith('Several claims begin')) return 'ambiguous'
  return message.endsWith('is no place in this list.') ? 'cursor' : 'bad-request'
}
