// Jobs as the document describes them: what was refused, in the language of whoever asks.

import type { Job } from '../jobs/jobs.ts'
import { toldIn } from './told.ts'

/** The job, with its refusals and its failure in a language. */
export function jobIn(language: 'ar' | 'en', job: Job): Job {
  const { refusals, failure } = job
  return {
    ...job,
    refusals: refusals.map(({ source, why }) => ({ source, why: toldIn(language, why) })),
    ...(failure === undefined ? {} : { failure: toldIn(language, failure) }),
  }
}
