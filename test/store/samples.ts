// The samples of the project, as the engine reads them.

import { readdirSync, readFileSync } from 'node:fs'
import { read, type Reading } from '../../src/index.ts'

/** The samples of the project, read. */
export function samples(): readonly Reading[] {
  const folder = 'samples/articles'
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      try {
        return [read({ text: readFileSync(`${folder}/${name}`, 'utf8'), format: 'text', encoding: 'utf-8' }, { published: '2024-06-26' })]
      } catch {
        return [] // a sample of what cannot be read
      }
    })
}
