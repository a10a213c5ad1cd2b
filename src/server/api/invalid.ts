// What was wrong with which field of a request, in the language of whoever asks.

import type { Hook } from '@hono/zod-openapi'
import { locales } from 'zod'
import type { Env } from './offer.ts'
import { languageOf, problemAnswer } from './problem.ts'

const WORDS = { en: locales.en().localeError, ar: locales.ar().localeError }

/** Answers a request whose fields are not as the operation says. */
export const invalid: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined
  const words = WORDS[languageOf(c.req.header('accept-language'))]
  const issues = result.error.issues.slice(0, 20).map((issue) => {
    const told = words({ ...issue, input: undefined })
    return {
      field: issue.path.map(String).join('.') || ('keys' in issue ? issue.keys.join(', ') : result.target),
      message: (typeof told === 'string' ? told : told?.message) ?? issue.message,
    }
  })
  return problemAnswer(c, 'invalid', { issues })
}
