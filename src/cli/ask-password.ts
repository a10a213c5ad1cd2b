// A password from the terminal, unseen, or from standard input.

import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** The password of `name`: asked for where there is a terminal, else the first line of standard input. */
export async function askPassword(name: string): Promise<string> {
  const seen = process.stdin.isTTY
  if (seen) process.stderr.write(`Password for ${name}: `)
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: seen })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (seen) process.stderr.write('\n')
  }
}
