// The filters that lists of claims share.

import type { Command } from 'commander'
import type { ClaimFilter } from '../../store/index.ts'
import { count, day } from './open.ts'

/** The filters as typed. */
export interface FilterOptions {
  readonly from?: string
  readonly to?: string
  readonly published?: boolean
  readonly entity?: string
  readonly origin?: string
  readonly act?: string
  readonly category?: string
  readonly origins?: string
  readonly denied?: boolean
  readonly conflicting?: boolean
  readonly firsts?: boolean
  readonly limit: string
}

/** Adds the filters. */
export function filtered(command: Command): Command {
  return command
    .option('--from <day>', 'events of this day (month, year) and later')
    .option('--to <day>', 'events of this day (month, year) and earlier')
    .option('--published', 'let --from and --to mean the day of publication')
    .option('--entity <id>', 'claims that name this entity (isnad entities lists them)')
    .option('--origin <id>', 'claims that this source put out')
    .option('--act <act>', 'assert, assess, accuse, deny, warn, demand, pledge, question')
    .option('--category <category>', 'kind of event, for example shipment, visit, casualty')
    .option('--origins <count>', 'at least so many origins that are certainly independent')
    .option('--denied', 'only claims that somebody denies')
    .option('--no-denied', 'only claims that nobody denies')
    .option('--conflicting', 'only claims that conflict with others')
    .option('--firsts', 'only claims that something is the first since a time')
    .option('--limit <count>', 'at most so many rows', '50')
}

/** The filter a user typed. @throws {Failure} when a day or a number is none. */
export function filterOf(options: FilterOptions): ClaimFilter {
  const { from, to, published, entity, origin, act, category, origins, denied, conflicting, firsts } = options
  return {
    ...(from === undefined ? {} : { from: day('--from', from) }),
    // «--to 2024-06» means the whole month: every day of it sorts before this.
    ...(to === undefined ? {} : { to: `${day('--to', to)}${to.length < 10 ? '-99' : ''}` }),
    ...(published === true ? { by: 'published' as const } : {}),
    ...(entity === undefined ? {} : { entity }),
    ...(origin === undefined ? {} : { origin }),
    ...(act === undefined ? {} : { act }),
    ...(category === undefined ? {} : { category }),
    ...(origins === undefined ? {} : { origins: count('--origins', origins) }),
    ...(denied === undefined ? {} : { denied }),
    ...(conflicting === undefined ? {} : { conflicting }),
    ...(firsts === undefined ? {} : { firsts }),
  }
}
