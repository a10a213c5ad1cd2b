// dossier.yaml: what a dossier is about, and what its keeper knows beside the gazetteer.

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { MentionType } from '../model/annotation.ts'
import { parseYaml } from './checked-yaml.ts'
import { fileFailure } from './file.ts'

/** An entity of one's own, or further names of a listed one. */
export interface DossierEntity {
  readonly id: string
  readonly type: MentionType
  /** By language code. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly country?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly roles?: readonly string[] | undefined
}

/** An outlet, its other names, the hosts it publishes on, those that only repeat it, and who owns it. */
export interface DossierOutlet {
  readonly name: string
  readonly id?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly hosts?: readonly string[] | undefined
  readonly mirrors?: readonly string[] | undefined
  readonly owner?: string | undefined
  /** Whether others print its texts. */
  readonly agency?: boolean | undefined
}

/** A feed or sitemap that is read when no source is named. */
export interface DossierFeed {
  readonly url: string
  readonly outlet?: string | undefined
  readonly language?: string | undefined
}

/** An article beside the file, with what is known of it. */
export interface DossierArticle {
  readonly file: string
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  /** For readers; the encoding is found in the bytes. */
  readonly encoding?: string | undefined
  readonly note?: string | undefined
}

/** A dossier.yaml, checked. */
export interface DossierFile {
  readonly name?: string | Readonly<Record<string, string>> | undefined
  readonly sample?: boolean | undefined
  /** Whom a site can write to: an address of mail or of a page. */
  readonly contact?: string | undefined
  /** Articles in other languages are refused. */
  readonly languages?: readonly string[] | undefined
  readonly entities?: readonly DossierEntity[] | undefined
  readonly outlets?: readonly DossierOutlet[] | undefined
  readonly feeds?: readonly DossierFeed[] | undefined
  readonly articles?: readonly DossierArticle[] | undefined
  /** Sites and links to watch beside the project's, of the shape of data/sites.yaml and data/links.yaml; the watch checks them. */
  readonly sites?: readonly unknown[] | undefined
  readonly links?: readonly unknown[] | undefined
}

const text = z.string().trim().min(1)
const many = z.union([text, z.array(text).min(1)]).transform((value) => [value].flat())
const day = z.iso.date('a date is written YYYY-MM-DD')
const address = z.url({ protocol: /^https?$/u, error: 'an address begins with http:// or https://' })
const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u, 'a host is written like news.example.org')
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/u, 'an id is lower-case letters, digits and hyphens')
const TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'FACILITY', 'PRODUCT', 'LAW', 'EVENT'] as const satisfies readonly MentionType[]
const year = z
  .union([z.number().int().transform(String), z.string()])
  .pipe(z.string().regex(/^\d{4}(?:-\d{2})?$/u, 'a year is written YYYY, a month YYYY-MM'))

const Entity: z.ZodType<DossierEntity> = z.strictObject({
  id: slug,
  type: z.enum(TYPES, { error: `a type is one of ${TYPES.join(', ')}` }),
  names: z.record(z.string().regex(/^[a-z]{2}$/u), many),
  country: z
    .string()
    .toLowerCase()
    .regex(/^[a-z]{2}$/u, 'a country is two letters, as kp')
    .optional(),
  from: year.optional(),
  to: year.optional(),
  roles: many.optional(),
})

const Outlet: z.ZodType<DossierOutlet> = z.strictObject({
  name: text,
  id: slug.optional(),
  aliases: many.optional(),
  hosts: z
    .union([host, z.array(host)])
    .transform((value) => [value].flat())
    .optional(),
  mirrors: z
    .union([host, z.array(host)])
    .transform((value) => [value].flat())
    .optional(),
  owner: text.optional(),
  agency: z.boolean().optional(),
})

const Feed: z.ZodType<DossierFeed> = z.union([
  address.transform((url) => ({ url })),
  z.strictObject({ url: address, outlet: text.optional(), language: text.optional() }),
])

const Article: z.ZodType<DossierArticle> = z.strictObject({
  file: text,
  outlet: text.optional(),
  url: text.optional(),
  published: day.optional(),
  language: text.optional(),
  encoding: text.optional(),
  note: z.string().optional(),
})

const File: z.ZodType<DossierFile> = z.strictObject({
  name: z.union([text, z.record(z.string(), text)]).optional(),
  sample: z.boolean().optional(),
  contact: text.optional(),
  languages: many.optional(),
  entities: z.array(Entity).optional(),
  outlets: z.array(Outlet).optional(),
  feeds: z.array(Feed).optional(),
  articles: z.array(Article).optional(),
  sites: z.array(z.unknown()).optional(),
  links: z.array(z.unknown()).optional(),
})

const REMEDY = 'docs/guide.md and samples/dossier.yaml show how one is written.'

/** The dossier.yaml at `path`, `undefined` when there is none. @throws {Failure} in words that name the line. */
export async function readDossierFile(path: string): Promise<DossierFile | undefined> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fileFailure(error, path)
  }
  return parseYaml(content, path, File, REMEDY)
}
