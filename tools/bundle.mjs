// Bundles the built program into few files: reading hundreds of small modules costs more than running them (see docs/adr/0007).

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}dist/bundle`

/** Lists longer than this, in characters of source, stand in files of their own: reading one is far cheaper than compiling it. */
const LONG = 1 << 14
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu
const GENERATED = /[\\/]dist[\\/]generated[\\/](.*)\.js$/u

/** Takes the long lists out of the compiled tables. They are kept as they lie in memory, so that nothing is decoded at a start. */
const listsApart = {
  name: 'lists-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/]generated[\\/].*\.js$/ }, ({ path }) => {
      const table = GENERATED.exec(path)[1].replaceAll(/[\\/]/gu, '-')
      let lists = 0
      const contents = readFileSync(path, 'utf8').replaceAll(LITERAL, (literal) => {
        if (literal.length < LONG) return literal
        const list = new Function(`return ${literal}`)()
        const encoding = /^[\0-\xff]*$/u.test(list) ? 'latin1' : 'utf16le'
        const file = `lists/${table}-${++lists}.${encoding}`
        writeFileSync(`${out}/${file}`, list, encoding)
        return `readFileSync(new URL('./${file}', import.meta.url), '${encoding}')`
      })
      return { contents: lists === 0 ? contents : `import { readFileSync } from 'node:fs'\n${contents}` }
    })
  },
}

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // What `tsc` wrote runs as it stands. For an older target esbuild makes `new RegExp` of patterns with \p, compiled anew at every call.
  target: 'esnext',
  logLevel: 'warning',
  plugins: [listsApart],
}

rmSync(out, { recursive: true, force: true })
mkdirSync(`${out}/lists`, { recursive: true })
await build({
  ...options,
  // The thread that reads is started by its file: src/cli/reading.ts.
  entryPoints: ['dist/cli/main.js', 'dist/cli/reader-thread.js'],
  outdir: out,
  splitting: true,
  format: 'esm',
  packages: 'external',
  charset: 'utf8',
})
const { outputFiles } = await build({
  ...options,
  entryPoints: ['dist/cli/read-main.js'],
  outfile: `${out}/read.cjs`,
  write: false,
  format: 'cjs',
  // Packages that plain text needs are bundled as well; `import()` of the others becomes `require`, as a script that V8 keeps compiled imports nothing.
  external: ['@mozilla/readability', 'encoding-sniffer', 'jschardet', 'linkedom', 'undici'],
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'address' },
})
const script = scriptOf(outputFiles[0].text)
writeFileSync(`${out}/read.cjs`, `${script}\n//${createHash('sha256').update(script).digest('hex').slice(0, 16)}`)
await warmed(`${out}/read.cjs`)

/** A script whose value is a function of what a module is given, in ASCII, which Node need not decode: letters are left over where esbuild looks into nothing, in patterns. */
function scriptOf(code) {
  const ascii = code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `(function (module, exports, require, __filename) {\nconst address = require('node:url').pathToFileURL(__filename).href\n${ascii}\n})`
}

/** Reads the samples with the script, so that what it needs is compiled; the loader keeps that when this process ends. */
async function warmed(path) {
  const { readMain } = createRequire(import.meta.url)('../bin/compiled.cjs')(path)
  process.stdout.write = () => true
  for (const name of readdirSync(`${root}samples/articles`)) await readMain(['node', 'isnad', 'read', `${root}samples/articles/${name}`])
}
