// Bounds before a length: «أكثر من», «ما لا يقل عن», «نحو», «ما يزيد على».

import type { Comparator } from '../../../../model/annotation.ts'
import { form, time, type Scan } from './scan.ts'

/** Where a bound begins, how many units of proclitics stay out, and what it says. */
export interface Bound {
  readonly first: number
  readonly lead: number
  readonly comparator: Comparator
}

/** The bound whose last word stands right before token `i`. */
export function boundBefore(s: Scan, i: number): Bound | undefined {
  const last = form(s, i - 1)
  const facts = time(s, i - 1)
  if (facts?.bound === '~') return { first: i - 1, lead: facts.lead, comparator: '~' }
  if (last === 'من') {
    const word = form(s, i - 2)
    if (word.endsWith('اكثر')) return { first: i - 2, lead: word.length - 4, comparator: '>' }
    if (word.endsWith('اقل')) return { first: i - 2, lead: word.length - 3, comparator: '<' }
    if (word === 'يقرب') return withMa(s, i - 2, '~')
  }
  if (last === 'عن' || last === 'علي') {
    const verb = form(s, i - 2)
    if (verb === 'يقل' || verb === 'تقل') return form(s, i - 3) === 'لا' ? withMa(s, i - 3, '>=') : withMa(s, i - 2, '<')
    if (verb === 'يزيد' || verb === 'تزيد' || verb === 'يربو')
      return form(s, i - 3) === 'لا' ? withMa(s, i - 3, '<=') : withMa(s, i - 2, '>')
  }
  if (last === 'يقارب' || last === 'يناهز') return withMa(s, i - 1, '~')
  if (last === 'يفوق' || last === 'يتجاوز') return withMa(s, i - 1, '>')
  return undefined
}

function withMa(s: Scan, i: number, comparator: Comparator): Bound {
  const before = form(s, i - 1)
  if (before === 'ما' || before === 'مما') return { first: i - 1, lead: 0, comparator }
  if (before === 'بما' || before === 'لما') return { first: i - 1, lead: 1, comparator }
  return { first: i, lead: 0, comparator }
}
