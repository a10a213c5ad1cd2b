// What was wrong with which field of a request, in the language of whoever asks.

import type { Hook } from '@hono/zod-openapi'
import { locales, type z } from 'zod'
import type { Env } from './offer.ts'
import { languageFor, problemAnswer, type ProblemFacts } from './problem.ts'

const WORDS = { en: locales.en().localeError, ar: locales.ar().localeError }

/** Answers a request whose fields are not as the operation says. */
export const invalid: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined
  return problemAnswer(c, 'invalid', { issues: issuesOf(result.error, languageFor(c), result.target) })
}

/** What is wrong with which field, in the language of whoever asks; `whole` stands where no field is meant. */
export function issuesOf(error: z.core.$ZodError, language: 'en' | 'ar', whole: string): NonNullable<ProblemFacts['issues']> {
  return error.issues.slice(0, 20).map((issue) => {
    const told = WORDS[language]({ ...issue, input: undefined })
    return {
      field: issue.path.map(String).join('.') || ('keys' in issue ? issue.keys.join(', ') : whole),
      // What came is not kept; only what was expected can be told.
      message: ((typeof told === 'string' ? told : told?.message) ?? issue.message).replace(
        /(?:, received|، ولكن تم إدخال) undefined$/u,
        '',
      ),
    }
  })
}
