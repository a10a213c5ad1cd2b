// The summary: what was read, what was known already, what was refused and why, and the exit code of it.

import { isolated, padded } from '../../export/measure-text.ts'
import { exitCodes } from '../exit.ts'
import type { Report } from './report.ts'

/** Refusals that are told one by one. */
const TOLD = 20

/** How a run leaves its dossier. */
export interface LeftState {
  /** Sources still to be read. */
  readonly open: number
  /** Articles that are not in the ledger yet. */
  readonly unsettled: number
  readonly claims: number
}

/** The summary of a run on the dossier at `address`. */
export function summaryOf(address: string, report: Report, seconds: number, { open, unsettled, claims }: LeftState): string {
  const { added, elsewhere, known, passedOver, refused, refusals } = report
  const n = (count: number, what: string, many = `${what}s`): string => `${count.toLocaleString('en')} ${count === 1 ? what : many}`
  const rows: [string, string][] = [['added', n(added, 'article')]]
  if (elsewhere > 0) rows.push(['elsewhere', `${n(elsewhere, 'known text')} at a place not seen before`])
  if (known > 0)
    rows.push([
      'known',
      `${n(known, 'article')} or lists that were there already or have not changed`.replace(
        '1 article or lists that were',
        '1 article or list that was',
      ),
    ])
  if (passedOver > 0) rows.push(['passed over', n(passedOver, 'file of another kind', 'files of other kinds')])
  if (refused > 0) rows.push(['refused', n(refused, 'source')])
  if (open > 0) rows.push(['open', `${n(open, 'source')} still to be read: run the command again`])
  if (claims > 0) rows.push(['claims', `${n(claims, 'claim')} in the dossier`])
  if (unsettled > 0) rows.push(['unsettled', `${n(unsettled, 'article')} whose claims are still to be made: the next command goes on`])
  rows.push(['time', `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`])
  const more = refused - Math.min(refusals.length, TOLD)
  return [
    address,
    ...rows.map(([label, value]) => `  ${padded(label, 13)}${value}`),
    ...refusals.slice(0, TOLD).map(({ source, why }) => `  ! ${isolated(source)}: ${isolated(why)}`),
    ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more: select source, why from queue where state = 'refused'`] : []),
    '',
  ].join('\n')
}

/**
 * The exit code: that of the first source that the user named and that could not be opened; else 65 when something was refused and
 * nothing at all was read or known; else 0, as a feed with one broken article is a feed that was read.
 */
export function exitCodeOf({ unopened, refused, added, elsewhere, known }: Report): number {
  const first = unopened[0]
  if (first !== undefined) return exitCodes[first.code]
  return refused > 0 && added + elsewhere + known === 0 ? exitCodes['no-article'] : 0
}
