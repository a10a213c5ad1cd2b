// The terminal: alerts as lines of text, isolated from the words around them.

import { isolated, plain } from '../../export/measure-text.ts'
import type { Alert } from '../../store/index.ts'
import type { Channel } from '../channel.ts'

/** A channel that writes to `out`. */
export function terminal(out: (text: string) => void): Channel {
  return {
    name: 'terminal',
    together: 100,
    send: (alerts) => {
      out(alerts.map(alertText).join('\n'))
      return Promise.resolve()
    },
  }
}

/** An alert in a few lines; what articles say cannot steer the terminal. */
export function alertText({ rule, kind, title, lines, url, subject }: Alert): string {
  const told = lines.filter((line) => line !== '').map((line) => `  ${isolated(line)}\n`)
  return `${rule} (${kind}): ${isolated(title)}\n${told.join('')}  ${url === undefined ? subject : plain(url)}\n`
}
