// ما تقوله المكتبة بالعربية · what the desk says in Arabic.

import type { Messages } from '../en/index.ts'
import { articles } from './articles.ts'
import { claims } from './claims.ts'
import { frame } from './frame.ts'
import { terms } from './terms.ts'
import { watch } from './watch.ts'

export const ar: Messages = { ...frame, ...terms, ...claims, ...articles, ...watch }
