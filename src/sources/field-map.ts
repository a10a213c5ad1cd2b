// Field maps: a small YAML that says which field of a user's records is which.

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseYaml } from './checked-yaml.ts'
import { fileFailure } from './file.ts'

/** Paths into a record by field, best first: `body.text`, `authors.0.name`. */
export interface FieldMap {
  readonly title?: readonly string[] | undefined
  readonly text?: readonly string[] | undefined
  readonly html?: readonly string[] | undefined
  readonly url?: readonly string[] | undefined
  readonly outlet?: readonly string[] | undefined
  readonly published?: readonly string[] | undefined
  readonly language?: readonly string[] | undefined
  readonly authors?: readonly string[] | undefined
  readonly byline?: readonly string[] | undefined
}

const paths = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => [value].flat())
  .optional()

const Fields: z.ZodType<FieldMap> = z.strictObject({
  title: paths,
  text: paths,
  html: paths,
  url: paths,
  outlet: paths,
  published: paths,
  language: paths,
  authors: paths,
  byline: paths,
})

/** The mapping in the YAML file at `path`. @throws {Failure} in words that name the line. */
export async function fieldMap(path: string): Promise<FieldMap> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw fileFailure(error, path)
  }
  return parseYaml(
    text,
    path,
    Fields,
    'It may map title, text, html, url, outlet, published, language, authors and byline, each to a field of the records: «text: body.plain».',
  )
}
