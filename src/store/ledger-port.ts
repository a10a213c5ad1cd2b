// The port of the ledger in a dossier: its workings, and the claims made of them.

import type { Article, Claim, Conflict, Denial, Lineage, SameClaim, Statement, Supersession } from '../model/index.ts'
import type { Extent } from './extent.ts'

/** What the ledger keeps of one article. `facts` is JSON of the ledger's own; `prints` (signed 32-bit) and `hashes` (whole, ascending) are numbers by which it finds its like. */
export interface Account {
  readonly article: string
  readonly facts: unknown
  readonly prints: Int32Array
  readonly statements: readonly KeptStatement[]
}

/**
 * A statement to keep. `place`: a whole number, by which statements that share a hash are in one order everywhere. `traits`: bits of the ledger's own, by which it knows
 * without the words whether to look at them.
 */
export interface KeptStatement {
  readonly statement: Statement
  readonly hashes: readonly number[]
  readonly place: number
  readonly traits: number
}

/** A statement in its dossier. `key`, and `of` of its article, are numbers that hold in this dossier only: what is known of it is found by them. */
export interface FiledStatement extends Statement {
  readonly key: number
  readonly of: number
}

/** What is known of statements, by key, without their words. */
export interface Outlines {
  /** The article that a statement is of. */
  readonly article: (statement: number) => number
  readonly traits: (statement: number) => number
}

/** Two articles that share fingerprints: how many, and how many each has. */
export interface Meeting {
  readonly a: number
  readonly b: number
  readonly shared: number
  readonly fewer: number
}

/** Two articles. */
export interface ArticlePair {
  readonly a: number
  readonly b: number
}

/** Two copies as the ledger found them; `direct` unless they are kin of a third. `pair` is JSON of the ledger's own. */
export interface KeptPair extends ArticlePair {
  readonly direct: boolean
  readonly pair: unknown
}

/** Two statements of one claim, as `SameClaim` by their keys. */
export interface KeptEdge extends Pick<SameClaim, 'rule' | 'score'> {
  readonly a: number
  readonly b: number
}

/** A claim to keep, with what lists are filtered by. */
export interface KeptClaim {
  readonly claim: Claim
  readonly statements: readonly FiledStatement[]
  /** Entities that its statements name. */
  readonly entities: readonly string[]
  /** Words to find it by, folded, each once. */
  readonly words: readonly string[]
}

/** Where an article's text comes from, and what origins ask of that: one name for all its copies, and the agency. */
export interface KeptLineage extends Pick<Lineage, 'upstream'> {
  readonly article: number
  readonly family: string
  readonly agency?: string
}

/**
 * A relation between two statements; it stands between whichever claims have them. `denial`: `a` is denied by `b`, as `maker` says. `count`: two that differ, `a` first.
 * `conflict` and `supersession`: of deeds, `a` the older. `detail` and `because` as the relation will have them; `score`: how likely a
 * denial means `a`, of several statements.
 */
export interface KeptMark {
  readonly kind: 'denial' | 'count' | 'conflict' | 'supersession'
  readonly maker: number
  readonly a: number
  readonly b: number
  readonly detail: string
  readonly because: string
  readonly score: number
}

/** Edges between claims, by their ids. */
export interface KeptRelations {
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** The workings, inside one transaction that writes; nobody else works on the ledger of this dossier meanwhile. Articles and statements go by their keys. */
export interface LedgerWork {
  /** Keeps accounts. One that is there already is left alone. */
  put(accounts: readonly Account[]): Promise<void>
  /** Articles whose accounts are kept and whose claims are still to be made, the first added first; they count as settled from now on. */
  takeUnsettled(limit: number): Promise<readonly number[]>
  /** Pairs of one of `articles` with any other, by shared fingerprints that at most `crowd` articles bear; at least `fewest` shared. */
  meetings(articles: readonly number[], fewest: number, crowd: number): Promise<readonly Meeting[]>
  /** All articles that copies join to these, themselves among them. */
  families(articles: readonly number[]): Promise<readonly number[]>
  /** Pairs with both articles among these. */
  pairs(articles: readonly number[]): Promise<readonly KeptPair[]>
  /** The same without what was found. */
  copied(articles: readonly number[]): Promise<readonly ArticlePair[]>
  putPairs(pairs: readonly KeptPair[]): Promise<void>
  dropPairs(pairs: readonly ArticlePair[]): Promise<void>
  /** Keeps where these articles' texts come from, in place of what was kept. Gives those of another family or agency than before. */
  putLineages(lineages: readonly KeptLineage[]): Promise<readonly number[]>
  /** By article; without a family where it is its own. */
  lineages(articles: readonly number[]): Promise<ReadonlyMap<number, Partial<Pick<KeptLineage, 'family' | 'agency'>>>>
  facts(articles: readonly number[]): Promise<ReadonlyMap<number, unknown>>
  /** Text and blocks of articles, for comparing them word by word. */
  texts(articles: readonly number[]): Promise<ReadonlyMap<number, Pick<Article, 'id' | 'text' | 'blocks'>>>
  /** For each of these statements the others that it meets: both are among the first that bear a hash, and that for hashes enough. */
  sharing(statements: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>
  /** Statements that were among the first that bear some hash before these settled, and are no more; {@link sharing} of these was asked for before. */
  displaced(statements: readonly number[]): Promise<readonly number[]>
  statements(keys: Iterable<number>): Promise<ReadonlyMap<number, FiledStatement>>
  outlines(statements: Iterable<number>): Promise<Outlines>
  /** All statements of these articles, article by article in reading order. */
  statementsIn(articles: readonly number[]): Promise<readonly number[]>
  putEdges(edges: readonly KeptEdge[]): Promise<void>
  edges(statements: readonly number[]): Promise<readonly KeptEdge[]>
  /** Forgets the edges between one of `here` and one of `there`. */
  dropEdges(here: readonly number[], there: readonly number[]): Promise<void>
  /** Statements whose claims are to be made anew because an article went; empties the list. */
  takeStale(): Promise<readonly number[]>
  /** These statements and all that are in one unit with any of them. */
  withUnits(statements: readonly number[]): Promise<readonly number[]>
  /** Keeps units, in place of those that their statements were in. */
  putUnits(units: readonly (readonly number[])[]): Promise<void>
  putMarks(marks: readonly KeptMark[]): Promise<void>
  /** Marks between any of these statements and any other, and those that these made. */
  marks(statements: readonly number[]): Promise<readonly KeptMark[]>
  /** Forgets the denials that these statements make; gives them. */
  dropDenialMarks(makers: readonly number[]): Promise<readonly KeptMark[]>
  /** Forgets all other marks of these statements; gives them. */
  dropRivalMarks(statements: readonly number[]): Promise<readonly KeptMark[]>
  /** Replaces every claim that has a statement of one of `claims` by these, and forgets all relations of the claims that go. */
  replaceClaims(claims: readonly KeptClaim[]): Promise<void>
  /** The claims that have these statements, with all statements of each in the order of its reports; ascending by id. */
  claimsOf(statements: readonly number[]): Promise<readonly { readonly id: string; readonly statements: readonly number[] }[]>
  /** Forgets the denials that these claims make. */
  dropDenials(claims: readonly string[]): Promise<void>
  /** Forgets the conflicts and supersessions that these claims are part of. */
  dropRivalries(claims: readonly string[]): Promise<void>
  putRelations(relations: KeptRelations): Promise<void>
}

/** Which claims are meant; all that is given must hold. */
export interface ClaimFilter {
  /** First and last day of the event, inclusive; where `by` is `published`, of the first publication. */
  readonly from?: string
  readonly to?: string
  readonly by?: 'event' | 'published'
  readonly entity?: string
  /** Entity that first said it. */
  readonly origin?: string
  readonly act?: string
  readonly category?: string
  /** At least so many certain origins. */
  readonly origins?: number
  readonly denied?: boolean
  readonly conflicting?: boolean
  /** Only claims that something is the first of its kind since a time. */
  readonly firsts?: boolean
  readonly article?: string
  /** Folded words that must all occur in what its reports say; of several forms of a word any. */
  readonly words?: readonly (string | readonly string[])[]
}

/** A claim in a list: the claim without its reports' words. */
export interface ClaimCard {
  readonly id: string
  readonly gloss: string
  readonly category?: string
  readonly act: string
  readonly event?: Claim['event']
  /** The first that its reports tell of when it was said, and when a picture of it was taken. */
  readonly said?: Claim['reports'][number]['said']
  readonly seen?: Claim['reports'][number]['seen']
  readonly published?: string
  readonly origins: Pick<Claim['origins'], 'list' | 'min' | 'max'>
  readonly articles: number
  readonly reports: number
  readonly denied: number
  readonly conflicting: number
  readonly superseded: number
  /** Where its first report stands, and how sure that is. */
  readonly first?: Pick<Claim['reports'][number], 'id' | 'article' | 'content' | 'certainty'>
}

/** Orders of a list of claims, the greatest first, of equals the newest, then by id. */
export type ClaimOrder = 'articles' | 'origins' | 'event' | 'published'

/** Claims of one category whose event begins in one stretch: a year, a month or a day. */
export interface Density {
  readonly stretch: string
  readonly category?: string
  readonly count: number
}

/** A page of a list; `next` asks for the one after it and is absent at the end. */
export interface ClaimPage {
  readonly claims: readonly ClaimCard[]
  readonly next?: string
}

/** How much of a list is wanted: at most `limit` (100), from where `after` says. */
export interface ClaimExtent {
  readonly limit?: number
  readonly after?: string
}

/** A claim with all that stands beside it. */
export interface ClaimFile {
  readonly claim: Claim
  readonly denials: readonly Denial[]
  readonly conflicts: readonly Conflict[]
  readonly supersedes: readonly Supersession[]
}

/** What one outlet took from one agency or outlet. */
export interface Taking {
  readonly outlet: string
  readonly from: string
  /** Articles whose text comes from there. */
  readonly articles: number
  /** Of these, those that say so themselves. */
  readonly credited: number
}

/** What became of the claims that one source put out. Counts, no grade. */
export interface SourceRecord {
  readonly source: string
  readonly claims: number
  /** Claims that at least two origins carry, certainly independent of each other. */
  readonly corroborated: number
  readonly denied: number
  readonly conflicting: number
  readonly superseded: number
}

/** How the dossier keeps its ledger. */
export interface LedgerStore {
  /** Articles without an account, the first added first. */
  waiting(limit: number): Promise<readonly string[]>
  /** How much is left to do: articles whose claims are still to be made, statements whose claims are to be made anew. */
  backlog(): Promise<{ readonly articles: number; readonly statements: number }>
  /** Runs `work` in one transaction, one at a time for the whole dossier. */
  work<T>(work: (tables: LedgerWork) => Promise<T>): Promise<T>
  /** @throws {Failure} `usage` when `after` is no cursor of this list. */
  claims(filter?: ClaimFilter, order?: ClaimOrder, extent?: ClaimExtent): Promise<ClaimPage>
  countClaims(filter?: ClaimFilter): Promise<number>
  /** Another whenever claims may be. */
  revision(): Promise<string>
  /** The claims with these ids as rows, by id. */
  cards(ids: readonly string[]): Promise<readonly ClaimCard[]>
  /** How many claims begin in each stretch of time, by category; `''` is the stretch of those without a day. */
  density(filter: ClaimFilter, unit: 'year' | 'month' | 'day'): Promise<readonly Density[]>
  /** A claim by its id or the beginning of it. @throws {Failure} `usage` when several begin so. */
  claim(id: string): Promise<ClaimFile | undefined>
  /** Who takes from whom, most articles first. */
  takings(extent?: Extent): Promise<readonly Taking[]>
  /** What became of what each source said, most claims first. */
  sources(extent?: Extent): Promise<readonly SourceRecord[]>
}
