// alerts.yaml: what is to be told, and where to.

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Failure } from '../model/failure.ts'
import { parseYaml } from '../sources/checked-yaml.ts'

/** Which claims a rule means; all that is given must hold. */
export interface MeantClaims {
  readonly category?: string | undefined
  readonly act?: string | undefined
  readonly entity?: string | undefined
  readonly origin?: string | undefined
  readonly origins?: number | undefined
  readonly words?: string | undefined
  /** First day of publication. */
  readonly from?: string | undefined
}

/** One rule. */
export type AlertRule =
  | ({ readonly id: string; readonly when: 'claim' } & MeantClaims)
  | ({ readonly id: string; readonly when: 'denial'; readonly claim?: string | undefined } & MeantClaims)
  | { readonly id: string; readonly when: 'anomaly'; readonly subject?: string | undefined }
  | {
      readonly id: string
      readonly when: 'link'
      readonly subject?: string | undefined
      readonly state?: 'operating' | 'suspended' | 'announced' | undefined
    }
  | { readonly id: string; readonly when: 'words'; readonly words: string }

/** The file. `smtp` is the address of a mail server; a `secret`, and `smtp` too, may be `$NAME` of the environment. */
export interface AlertsFile {
  readonly rules: readonly AlertRule[]
  readonly deliver: {
    readonly feed?: string | undefined
    readonly webhooks: readonly { readonly url: string; readonly secret: string }[]
    readonly mail: readonly { readonly to: readonly string[]; readonly from: string; readonly smtp: string }[]
  }
}

const text = z.string().trim().min(1)
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/u, 'an id is lower-case letters, digits and hyphens')
const claims = {
  category: text.optional(),
  act: text.optional(),
  entity: text.optional(),
  origin: text.optional(),
  origins: z.number().int().min(1).optional(),
  words: text.optional(),
  from: z.iso.date('a date is written YYYY-MM-DD').optional(),
}

const Rule: z.ZodType<AlertRule> = z.discriminatedUnion('when', [
  z.strictObject({ id: Id, when: z.literal('claim'), ...claims }),
  z.strictObject({ id: Id, when: z.literal('denial'), ...claims, claim: text.optional() }),
  z.strictObject({ id: Id, when: z.literal('anomaly'), subject: text.optional() }),
  z.strictObject({
    id: Id,
    when: z.literal('link'),
    subject: text.optional(),
    state: z.enum(['operating', 'suspended', 'announced']).optional(),
  }),
  z.strictObject({ id: Id, when: z.literal('words'), words: text }),
])

/** A secret is the name of an environment variable, so that the file can be shown around. */
const Variable = z.string().regex(/^\$[A-Z][A-Z0-9_]{0,80}$/u, 'a secret is the name of an environment variable, for example $ISNAD_SECRET')
const Webhook = z.strictObject({
  url: z.url({ protocol: /^https?$/u, error: 'an address begins with http:// or https://' }),
  secret: Variable,
})
const Mail = z.strictObject({
  to: z.union([text, z.array(text).min(1)]).transform((value) => [value].flat()),
  from: text,
  smtp: z.union([Variable, z.url({ protocol: /^smtps?$/u, error: 'an address of a mail server begins with smtp:// or smtps://' })]),
})

const File: z.ZodType<AlertsFile> = z.strictObject({
  rules: z
    .array(Rule)
    .min(1)
    .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules have one id'),
  deliver: z
    .strictObject({
      feed: text.optional(),
      webhooks: z.array(Webhook).default([]),
      mail: z.array(Mail).default([]),
    })
    .default({ webhooks: [], mail: [] }),
})

const REMEDY = 'docs/alerts.md shows how one is written.'

/** The alerts.yaml at `path`. @throws {Failure} in words that name the line, or `not-found`. */
export async function readAlertsFile(path: string): Promise<AlertsFile> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch {
    throw new Failure('not-found', `There is no ${path}.`, `Write one, or name another with --rules. ${REMEDY}`)
  }
  return parseYaml(content, path, File, REMEDY)
}

/** The value that `$NAME` stands for in `environment`; anything else is the value itself. @throws {Failure} when it is not set. */
export function valueOf(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  if (!name.startsWith('$')) return name
  const value = environment[name.slice(1)]
  if (value === undefined || value === '')
    throw new Failure('usage', `${name} of alerts.yaml is not set.`, `Set it in the environment: ${name.slice(1)}=… isnad alerts`)
  return value
}
