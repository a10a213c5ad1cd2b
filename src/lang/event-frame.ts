// Frames: which part of a clause is who in an event, read from a cell of a lexicon.

/** What a part of the clause is to the event; a `host` is visited: place and, where it acts, recipient. */
export type Role = 'actor' | 'recipient' | 'object' | 'place' | 'host'

/** Roles by slot: `subj`, `obj`, `gen` (a noun's complement), or a preposition. A slot that is missing has no role. */
export type Frame = ReadonlyMap<string, Role>

const ROLES: ReadonlySet<string> = new Set(['actor', 'recipient', 'object', 'place', 'host'])

/** The frame of a cell («obj=recipient على=place», `-` for no role) over the usual one of its kind; `folded` spells prepositions as tokens do. */
export function frameOf(cell: string, usual: Frame | undefined, folded: (word: string) => string): Frame {
  const frame = new Map(usual)
  for (const part of cell.split(' ')) {
    if (part === '') continue
    const [slot, role] = part.split('=') as [string, string | undefined]
    const key = folded(slot)
    if (role === '-') frame.delete(key)
    else if (role !== undefined && ROLES.has(role)) frame.set(key, role as Role)
    else throw new Error(`no role in the frame «${part}»`)
  }
  return frame
}
