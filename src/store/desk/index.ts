// The desk in a dossier: the port over any adapter.

import type { Adapter } from '../adapter.ts'
import type { DeskStore } from '../desk-port.ts'
import { audit, log } from './audit.ts'
import { changes, latestChange, tell } from './changes.ts'
import { dropKey, holder, keys, putKey } from './keys.ts'
import { note, notes } from './notes.ts'
import { putUser, removeUser, user, users } from './users.ts'

/** What the desk keeps in the dossier that `adapter` carries. */
export function deskStoreOf(adapter: Adapter): DeskStore {
  return {
    changes: (filter = {}, limit = 100) => adapter.read((db) => changes(db, filter, limit)),
    latestChange: () => adapter.read(latestChange),
    tell: (news) => adapter.write((db) => tell(adapter, db, news)),
    note: (claim, author, content) => adapter.write((db) => note(db, claim, author, content)),
    notes: (claim) => adapter.read((db) => notes(db, claim)),
    users: () => adapter.read(users),
    putUser: (name, role, hash) => adapter.write((db) => putUser(db, name, role, hash)),
    removeUser: (name) => adapter.write((db) => removeUser(db, name)),
    user: (name) => adapter.read((db) => user(db, name)),
    putKey: (key) => adapter.write((db) => putKey(db, key)),
    holder: (hash, kind) => adapter.read((db) => holder(db, hash, kind)),
    keys: (name) => adapter.read((db) => keys(db, name)),
    dropKey: (hash) => adapter.write((db) => dropKey(db, hash)),
    log: (entry) => adapter.write((db) => log(db, entry)),
    audit: (extent = {}) => adapter.read((db) => audit(db, extent)),
  }
}
