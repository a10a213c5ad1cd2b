// What the desk says in English; the shape that every other language fills.

import { articles } from './articles.ts'
import { claims } from './claims.ts'
import { frame } from './frame.ts'
import { terms } from './terms.ts'
import { watch } from './watch.ts'

export const en = { ...frame, ...terms, ...claims, ...articles, ...watch }

/** The words of the desk in one language. */
export type Messages = typeof en
