// Sidecars: ARTICLE.meta.json beside ARTICLE.txt says what its outlet knew of it.

import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../model/failure.ts'

/** What a sidecar may say; every field may be missing, further ones are left alone. */
export interface SidecarFacts {
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
}

const Sidecar: z.ZodType<SidecarFacts> = z.object({
  published: z.iso.date().optional(),
  outlet: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
})

/** Name of an article file without its ending: the article's id where the user names articles by file. */
export function articleName(path: string): string {
  return basename(path, extname(path))
}

/** The facts beside the article file at `path`, `{}` when there is no sidecar. @throws {Failure} when there is one that is not understood. */
export async function sidecarOf(path: string): Promise<SidecarFacts> {
  const place = join(dirname(path), `${articleName(path)}.meta.json`)
  let text: string
  try {
    text = await readFile(place, 'utf8')
  } catch {
    return {}
  }
  const remedy = 'It may hold published (YYYY-MM-DD), outlet, title, url and language.'
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    throw new Failure('usage', `${place} is no JSON: ${error instanceof Error ? error.message : String(error)}`, remedy)
  }
  const facts = Sidecar.safeParse(raw)
  if (facts.success) return facts.data
  const issue = facts.error.issues[0]
  throw new Failure('usage', `${place} is not understood at «${issue?.path.join('.') ?? ''}»: ${issue?.message ?? ''}`, remedy)
}
