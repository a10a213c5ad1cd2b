// Writes the OpenAPI document of the API to standard output, for whoever makes a client of it.

import { declaredApi } from '../src/server/api/declared.ts'
import { openApiDocument } from '../src/server/api/openapi.ts'
import { programVersion } from '../src/cli/version.ts'

process.stdout.write(`${JSON.stringify(openApiDocument(declaredApi() as never, programVersion()), null, 2)}\n`)
