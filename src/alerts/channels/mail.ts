// Mail: the alerts that are due as one message, over SMTP.

import type { Alert } from '../../store/index.ts'
import { hashOf } from '../../watch-registry.ts'
import type { Channel } from '../channel.ts'

/** What a mail server is asked to take. */
export interface Message {
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** The same when a message is sent again. */
  readonly messageId: string
}

/** Hands a message to the mail server at an `smtp://` or `smtps://` address; throws when it does not take it. */
export type SendMail = (server: string, message: Message) => Promise<void>

/** Alerts of one message. */
const TOGETHER = 50

/** A channel that writes to `to` through the mail server at `server`. */
export function mail({
  to,
  from,
  server,
  send,
}: {
  readonly to: readonly string[]
  readonly from: string
  readonly server: string
  readonly send: SendMail
}): Channel {
  return {
    name: `mail ${to.join(', ')}`,
    together: TOGETHER,
    send: (alerts) => send(server, messageOf(alerts, from, to)),
  }
}

function messageOf(alerts: readonly Alert[], from: string, to: readonly string[]): Message {
  const [first] = alerts
  const title = oneLine(first?.title ?? '')
  return {
    from,
    to,
    subject: alerts.length === 1 ? `[Isnad] ${title}` : `[Isnad] ${alerts.length} alerts: ${title}`,
    text: alerts
      .map(({ rule, kind, title: words, lines, url, subject }) => [`${rule} (${kind}): ${words}`, ...lines, url ?? subject, ''].join('\n'))
      .join('\n'),
    messageId: `<${hashOf(['mail', ...to, ...alerts.map(({ id }) => id)])}@isnad.invalid>`,
  }
}

/** What articles say stays within its line of the head. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 200)
}
