// SMTP by nodemailer.

import type { SendMail } from './mail.ts'

/** Milliseconds that a mail server may take for each step. */
const TIMEOUT = 20_000

/** See {@link SendMail}. */
export const sendMail: SendMail = async (server, { from, to, subject, text, messageId }) => {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: server, connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT })
  try {
    await transport.sendMail({ from, to: [...to], subject, text, messageId })
  } finally {
    transport.close()
  }
}
