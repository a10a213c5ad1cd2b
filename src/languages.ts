// The languages that can be read, in order of preference: the one place that names them.

import { arabic } from './lang/ar/index.ts'
import { english } from './lang/en/index.ts'
import type { Language } from './lang/language.ts'

/** Every language the engine is composed of. */
export const languages: readonly Language[] = [arabic, english]
