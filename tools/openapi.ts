// Writes the OpenAPI document of the API to standard output, for whoever makes a client of it.

import { apiApp } from '../src/server/api/index.ts'
import { openApiDocument } from '../src/server/api/openapi.ts'
import type { Desk } from '../src/server/desk.ts'
import { programVersion } from '../src/cli/version.ts'

// Declaring asks nothing of a dossier.
const nothing = { store: { ledger: {}, desk: {} }, mode: 'users' }
process.stdout.write(`${JSON.stringify(openApiDocument(apiApp(nothing as unknown as Desk), programVersion()), null, 2)}\n`)
