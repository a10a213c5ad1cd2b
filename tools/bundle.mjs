// Bundles the built program into few files: reading hundreds of small modules costs more than running them (see docs/adr/0007).

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}dist/bundle`

/** Lists longer than this, in characters of source, stand in files of their own: reading one is far cheaper than compiling it. */
const LONG = 1 << 14
const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu
const GENERATED = /[\\/]dist[\\/]generated[\\/](.*)\.js$/u

/** Takes the long lists out of the compiled tables. */
const listsApart = {
  name: 'lists-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/]generated[\\/].*\.js$/ }, ({ path }) => {
      const table = GENERATED.exec(path)[1].replaceAll(/[\\/]/gu, '-')
      let lists = 0
      const contents = readFileSync(path, 'utf8').replaceAll(LITERAL, (literal) => {
        if (literal.length < LONG) return literal
        const file = `lists/${table}-${++lists}.txt`
        writeFileSync(`${out}/${file}`, new Function(`return ${literal}`)())
        return `readFileSync(new URL('./${file}', import.meta.url), 'utf8')`
      })
      return { contents: lists === 0 ? contents : `import { readFileSync } from 'node:fs'\n${contents}` }
    })
  },
}

rmSync(out, { recursive: true, force: true })
mkdirSync(`${out}/lists`, { recursive: true })
await build({
  absWorkingDir: root,
  entryPoints: ['dist/cli/main.js'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // What `tsc` wrote runs as it stands. For an older target esbuild makes `new RegExp` of patterns with \p, compiled anew at every call.
  target: 'esnext',
  packages: 'external',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [listsApart],
})
