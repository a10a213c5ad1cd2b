// A counted noun's reading, and how it is packed when the program is built.

import type { PackedTable } from '../../../entities/index.ts'

/** What one form of a counted noun is. */
export interface CountedNoun {
  /** English lemma. */
  readonly lemma: string
  readonly number: 'one' | 'two' | 'many'
  /** A dual in construct («ناقلتي»). */
  readonly construct: boolean
  /** The form means something else as well: «وزيرا» is an accusative, «قطاعي» an adjective, «مسؤولين» a plural. */
  readonly unsure: boolean
  readonly person: boolean
  /** A nationality, which is an adjective as often. */
  readonly national: boolean
}

/** Forms as they are packed: for each folded form its reading, by {@link packNoun}. */
export interface PackedNouns {
  readonly forms: PackedTable
}

const FLAGS = ['construct', 'unsure', 'person', 'national'] as const

/** A reading as one line: lemma, number, and the first letters of its flags. */
export function packNoun(noun: CountedNoun): string {
  return `${noun.lemma}\t${noun.number}\t${FLAGS.filter((flag) => noun[flag])
    .map((flag) => flag.charAt(0))
    .join('')}`
}

/** The reading of a line that {@link packNoun} made. */
export function unpackedNoun(line: string): CountedNoun {
  const [lemma, number, flags] = line.split('\t') as [string, CountedNoun['number'], string]
  const has = (flag: (typeof FLAGS)[number]): boolean => flags.includes(flag.charAt(0))
  return { lemma, number, construct: has('construct'), unsure: has('unsure'), person: has('person'), national: has('national') }
}
