// Carriers: verbs that only lead up to the noun that reports («جدد التأكيد على», «مضى بالقول», «سارعت موسكو إلى نفي», «دأبت على نفي»).

import { sourceIn } from './middle.ts'
import { openingOf, ownStart, subjectBefore } from './opening.ts'
import type { Range } from './report.ts'
import { Role } from '../../words/cue/roles.ts'
import { formAt, has, markAt, type Scene } from './scene.ts'

const VERBS: Readonly<Record<'again' | 'say' | 'deny', RegExp>> = {
  again: /^و?(?:جدد|جددت|كرر|كررت|يجدد|تجدد|واصل|واصلت|يواصل|تواصل)$/u,
  say: /^و?(?:مضي|مضت|تابع|تابعت|استطرد|استطردت|رد|ردت|اجاب|اجابت|علق|علقت|ختم|ختمت|واصل|واصلت|استهل|استهلت|عاد|عادت|اكتفي|اكتفت|اردف|اردفت|بدا|بدات|حرص|حرصت|شدد|شددت|خلص|خلصت|انتهي|انتهت|سارع|سارعت)$/u,
  deny: /^[وف]?(?:[يت]?سارعت?|[يت]?بادرت?|داب(?:ت|وا)?|[يت]داب|اصر(?:ت|وا)?|[يت]صر|يصرون|حرصت?|[يت]حرص|عمدت?|عادت?|[يت]?واصلت?|كررت?|[يت]كرر|استمرت?|[يت]ستمر|اضطرت?|جددت?|[يت]جدد)$/u,
}

/** How far before the noun its verb may stand, in tokens. */
const REACH = 12

/** The verb at token `at`, where its clause opens, and who its subject is. */
export interface Carrier {
  readonly at: number
  readonly opens: number
  readonly source: Range | undefined
}

/** The verb that carries the noun at token `i`, undefined when there is none. */
export function carrierOf(scene: Scene, i: number, kind: keyof typeof VERBS): Carrier | undefined {
  for (let k = i - 1; k >= scene.first && k > i - REACH; k--) {
    if (kind === 'deny' && markAt(scene, k) === '.') return undefined
    if (!VERBS[kind].test(formAt(scene, k))) continue
    // «واصلت الأسعار هبوطها بسبب القلق من»: what stands behind a preposition is not what goes on.
    if (kind === 'again' && has(scene, i - 1, Role.prep)) return undefined
    const after = sourceIn(scene, k + 1, has(scene, i - 1, Role.prep) ? i - 1 : i)
    if (kind !== 'deny') return { at: k, opens: k, source: after }
    const opening = openingOf(scene, k)
    const before = after === undefined && !/^[وف]/u.test(formAt(scene, k)) ? subjectBefore(scene, opening.clause, k) : undefined
    return { at: k, opens: before === undefined ? ownStart(scene, k) : opening.opens, source: after ?? before }
  }
  return undefined
}
