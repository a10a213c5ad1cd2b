// All migrations in order. A migration that was released is never changed; the next one corrects it.

import type { Migration } from 'kysely'
import { readings } from './0001-readings.ts'
import { search } from './0002-search.ts'
import { queue } from './0003-queue.ts'
import { views } from './0004-views.ts'
import { watch } from './0005-watch.ts'
import { ledger } from './0006-ledger.ts'
import { desk } from './0007-desk.ts'
import { lists } from './0008-lists.ts'
import { told } from './0009-told.ts'
import { alerts } from './0010-alerts.ts'
import { watchNews } from './0011-watch-news.ts'
import { localLedger } from './0012-local-ledger.ts'
import { wideKeys } from './0013-wide-keys.ts'
import { traits } from './0014-traits.ts'
import { newestFirst } from './0015-newest-first.ts'
import { bodies } from './0016-bodies.ts'
import type { SchemaParts } from './parts.ts'

/** The migrations of a database, by name. */
export function migrations(parts: SchemaParts): Readonly<Record<string, Migration>> {
  return {
    '0001-readings': readings(parts),
    '0002-search': search(parts),
    '0003-queue': queue(parts),
    '0004-views': views,
    '0005-watch': watch(parts),
    '0006-ledger': ledger(parts),
    '0007-desk': desk(parts),
    '0008-lists': lists(parts),
    '0009-told': told(parts),
    '0010-alerts': alerts(parts),
    '0011-watch-news': watchNews,
    '0012-local-ledger': localLedger(parts),
    '0013-wide-keys': wideKeys(parts),
    '0014-traits': traits,
    '0015-newest-first': newestFirst,
    '0016-bodies': bodies,
  }
}
