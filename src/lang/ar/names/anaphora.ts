// Anaphora: the name that a common noun with the article refers back to: «الوكالة», «الوزارة», «المرصد», «الحركة».

import { entityOf } from '../../../entities/index.ts'
import type { Mention } from '../../../model/annotation.ts'
import type { Draft } from '../../draft.ts'
import { arabicForm } from '../table.ts'
import type { ArabicWord } from '../word.ts'

/** Roles of entities (see the gazetteer's format) that a noun may stand for, and words that begin such names. */
interface Anaphor {
  readonly roles: readonly string[]
  readonly heads: readonly string[]
  readonly types: readonly Mention['type'][]
}

const ORG: readonly Mention['type'][] = ['ORG']
const ANAPHORS: ReadonlyMap<string, Anaphor> = new Map(
  (
    [
      ['وكالة', ['news-agency', 'un-body', 'intelligence'], ['وكالة']],
      ['وزارة', ['ministry'], ['وزارة', 'الخارجية', 'الداخلية', 'الدفاع', 'البنتاغون']],
      ['مرصد', ['observatory'], ['المرصد', 'مرصد']],
      ['حركة', ['armed-group', 'party'], ['حركة', 'حماس', 'طالبان']],
      ['جماعة', ['armed-group'], ['جماعة']],
      ['تنظيم', ['armed-group'], ['تنظيم', 'داعش']],
      ['ميليشيا', ['armed-group'], []],
      ['مليشيا', ['armed-group'], []],
      ['حزب', ['party', 'armed-group'], ['حزب']],
      ['صحيفة', ['outlet'], ['صحيفة']],
      ['جريدة', ['outlet'], ['جريدة']],
      ['مجلة', ['outlet'], ['مجلة']],
      ['قناة', ['outlet'], ['قناة']],
      ['شبكة', ['outlet'], ['شبكة']],
      ['موقع', ['outlet', 'research-centre'], ['موقع']],
      ['منظمة', ['un-body', 'ngo', 'alliance'], ['منظمة']],
      ['مركز', ['research-centre'], ['مركز']],
      ['معهد', ['research-centre'], ['معهد']],
      ['جامعة', ['university', 'alliance'], ['جامعة']],
      ['حلف', ['alliance'], ['حلف', 'الناتو', 'ناتو']],
      ['تحالف', ['alliance', 'armed-group'], ['التحالف', 'تحالف']],
      ['اتحاد', ['alliance', 'sport'], ['الاتحاد', 'اتحاد']],
      ['شركة', ['company'], ['شركة']],
      ['بنك', ['bank'], ['بنك', 'البنك']],
      ['محكمة', ['court'], ['محكمة', 'المحكمة']],
      ['هيئة', ['government', 'outlet', 'ngo'], ['هيئة', 'الهيئة']],
      ['لجنة', ['un-body', 'government', 'parliament'], ['لجنة', 'اللجنة']],
      ['مجلس', ['un-body', 'parliament', 'government'], ['مجلس', 'المجلس']],
      ['برنامج', ['un-body'], ['برنامج']],
      ['جيش', ['army'], ['الجيش', 'جيش']],
      ['حكومة', ['government'], ['الحكومة', 'حكومة']],
      ['برلمان', ['parliament'], ['البرلمان', 'مجلس']],
      ['سفارة', ['embassy'], ['السفارة', 'سفارة']],
      ['مجموعة', ['armed-group', 'company', 'alliance'], ['مجموعة']],
      ['مؤسسة', ['company', 'ngo', 'bank'], ['مؤسسة', 'المؤسسة']],
      ['فصيل', ['armed-group'], []],
      ['بحرية', ['army'], ['البحرية']],
      ['شرطة', ['police'], ['الشرطة', 'شرطة']],
    ] as const
  ).map(([noun, roles, heads]) => [arabicForm(noun), { roles, heads: heads.map(arabicForm), types: ORG }]),
)

/**
 * The latest mention before token `before` that the noun `stem` (folded, without article: «وكاله») refers back to, or undefined when
 * the noun refers to nothing the article has named. Needs the finished mentions layer.
 */
export function referentOf(draft: Draft<ArabicWord>, stem: string, before: number): Mention | undefined {
  const anaphor = ANAPHORS.get(stem)
  if (anaphor === undefined) return undefined
  const limit = draft.tokens.start[before] ?? draft.article.text.length
  const { items } = draft.mentions
  for (let i = items.length - 1; i >= 0; i--) {
    const mention = items[i] as Mention
    if (mention.end > limit || !anaphor.types.includes(mention.type)) continue
    if (entityOf(mention.entity)?.roles.some((role) => anaphor.roles.includes(role)) === true) return mention
    const head = arabicForm(draft.article.text.slice(mention.start, mention.end).split(/\s/u, 1)[0] ?? '')
    if (anaphor.heads.includes(head) || (head.startsWith('ل') && anaphor.heads.includes(`ا${head}`))) return mention
  }
  return undefined
}
