// The port of the desk: what analysts write beside claims, the journal of the ledger, who may come in, and the log of what was written.

import type { WatchNews } from '../model/index.ts'
import type { Extent } from './extent.ts'

/** What an entry of the journal tells of a claim. */
export const CHANGE_KINDS = ['new', 'corroborated', 'denied', 'conflicting', 'superseded', 'anomaly', 'link-state'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One entry of the journal. Entries are added, and what they say is never changed; of the watch it is said beside when they hold no longer. */
export interface Change {
  /** Ascends. */
  readonly n: number
  /** Moment, ISO 8601 UTC. */
  readonly at: string
  readonly kind: ChangeKind
  /** The claim that has the statement now; where none has, the claim as it was called then. */
  readonly claim?: string
  /** Of an anomaly or a link's state: the site or link. */
  readonly subject?: string
  readonly gloss: string
  readonly stands: boolean
  /** Of the watch: what the line says, field by field. */
  readonly detail?: unknown
}

/** Which entries are meant. */
export interface ChangeFilter {
  /** After this moment, ISO 8601 UTC. */
  readonly since?: string
  /** After the entry with this number. */
  readonly after?: number
  /** Before the entry with this number. */
  readonly before?: number
  readonly kind?: ChangeKind
}

/** Something an analyst wrote beside a claim. `content` is JSON of the desk's own. */
export interface KeptNote {
  readonly id: string
  readonly claim: string
  readonly author: string
  readonly at: string
  readonly content: unknown
}

/** What users may do: read; read and write; all, the log included. */
export const ROLES = ['reader', 'analyst', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** A user. */
export interface User {
  readonly name: string
  readonly role: Role
  readonly since: string
}

/** A key by which somebody is known: a session of a browser or a token of a program; only its SHA-256 is kept. */
export interface KeyInfo {
  /** First eight hex digits of the hash. */
  readonly id: string
  readonly kind: 'session' | 'token'
  readonly user: string
  readonly words?: string
  readonly made: string
  readonly ends?: string
}

/** One line of the audit log. */
export interface AuditEntry {
  readonly n: number
  readonly at: string
  readonly who: string
  readonly role: string
  readonly action: string
  readonly status: number
  readonly from: string
}

/** What the desk keeps in a dossier. */
export interface DeskStore {
  /** Entries of the journal, the last first. */
  changes(filter?: ChangeFilter, limit?: number): Promise<readonly Change[]>
  /** Number of the last entry, 0 when there is none. */
  latestChange(): Promise<number>
  /** Writes news of the watch into the journal, each once however often it is told; entries that are not among `news` are withdrawn until they are again. */
  tell(news: readonly WatchNews[]): Promise<void>
  /** Adds a note to a claim. @returns it, or undefined when there is no such claim. */
  note(claim: string, author: string, content: unknown): Promise<KeptNote | undefined>
  /** Notes of a claim, oldest first: also those that were written when its statements stood under another id. */
  notes(claim: string): Promise<readonly KeptNote[]>
  users(): Promise<readonly User[]>
  /** Keeps a user with the hash of a password; of one who is there the password and role are changed and all keys forgotten. */
  putUser(name: string, role: Role, hash: string): Promise<void>
  /** Removes a user with all keys. @returns false when there is none. */
  removeUser(name: string): Promise<boolean>
  /** The user and the hash of the password. */
  user(name: string): Promise<(User & { readonly hash: string }) | undefined>
  /** Keeps a key; `hash` is the SHA-256 of what its holder shows, `ends` a moment, ISO 8601 UTC. */
  putKey(key: {
    readonly hash: string
    readonly kind: KeyInfo['kind']
    readonly user: string
    readonly words?: string
    readonly ends?: string
  }): Promise<void>
  /** Who holds the key with this hash, unless it ran out. */
  holder(hash: string, kind: KeyInfo['kind']): Promise<(User & { readonly ends?: string }) | undefined>
  keys(user?: string): Promise<readonly KeyInfo[]>
  /** Forgets keys by hash or by the beginning of it. @returns how many. */
  dropKey(hash: string): Promise<number>
  log(entry: Omit<AuditEntry, 'n' | 'at'>): Promise<void>
  /** The log, the last first. */
  audit(extent?: Extent): Promise<readonly AuditEntry[]>
}
