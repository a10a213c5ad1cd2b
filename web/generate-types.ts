// Writes the types of the API's client from the API's own document, without a running server.

import { mkdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { declaredApi } from '../src/server/api/declared.ts'
import { openApiDocument } from '../src/server/api/openapi.ts'

const document = openApiDocument(declaredApi() as never, '0')
// The desk reads JSON alone; other forms of an answer are links to save.
for (const path of Object.values(document.paths ?? {})) {
  for (const operation of Object.values(path as Record<string, { responses?: Record<string, { content?: Record<string, unknown> }> }>)) {
    for (const { content } of Object.values(operation.responses ?? {})) {
      for (const type of Object.keys(content ?? {})) if (!type.endsWith('json')) delete content?.[type]
    }
  }
}
const nodes = await openapiTS(document as never, { alphabetize: true })
const folder = new URL('src/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('api.ts', folder), `// Made of the API's document by generate-types.ts.\n\n${astToString(nodes)}`)
