// Holders of offices: who «الرئيس الروسي» or «وزير الخارجية الأميركي» was on a day.

import { holderOf, type Entity, type State } from '../../../entities/index.ts'
import type { Draft } from '../../draft.ts'
import type { ArabicWord } from '../word.ts'

const FARTHEST = 8

/**
 * The person whom a title from token `first` to `last` means by office and nationality («الرئيس الروسي», «وزير الخارجية الأميركي»),
 * on the article's day; undefined when the words name no such office or the gazetteer knows no holder.
 */
export function holderIn(draft: Draft<ArabicWord>, first: number, last: number): Entity | undefined {
  const { tokens } = draft
  let role: string | undefined
  let state: State | undefined
  const end = Math.min(last, first + FARTHEST, tokens.count)
  for (let i = first; i < end; i++) {
    const word = tokens.words[i]
    const name = word?.name
    if (word === undefined || name === undefined) continue
    const next = tokens.words[i + 1]
    if (name.stem === 'رييس' || name.stem === 'رييسه') {
      const of = next?.form ?? ''
      role ??=
        of === 'الوزراء' || of === 'الحكومه' || of === 'وزراء' || of === 'حكومه'
          ? 'head-of-government'
          : of.startsWith('ال') || name.definite || (next?.name?.listed.length ?? 0) > 0
            ? BODIES.has(of)
              ? undefined
              : 'head-of-state'
            : undefined
    } else if (HEADS.has(name.stem) && name.definite) role ??= HEADS.get(name.stem)
    else if (name.stem === 'وزير' || name.stem === 'وزيره')
      role ??= /خارجيه$/u.test(next?.form ?? '') ? 'foreign-minister' : /دفاع$/u.test(next?.form ?? '') ? 'defence-minister' : undefined
    for (const adjective of name.adjectives) {
      if (state === undefined && (adjective.rest === undefined || next?.name?.stem === adjective.rest)) state = adjective.state
    }
  }
  return role === undefined || state?.iso === undefined ? undefined : holderOf(role, state.iso, draft.article.published)
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ['مستشاره', 'head-of-government'],
  ['مستشار', 'head-of-government'],
  ['زعيم', 'head-of-state'],
  ['عاهل', 'head-of-state'],
  ['ملك', 'head-of-state'],
])
const BODIES = new Set(['البرلمان', 'المجلس', 'مجلس', 'هييه', 'لجنه', 'الاركان', 'الحزب', 'الوفد', 'اللجنه', 'الهييه', 'جهاز'])
