// Mail over SMTP, against a mail server of the test's own on loopback.

import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendMail } from '../../src/alerts/index.ts'

const got: string[] = []
let refusing = false
let server: Server
let address: string

beforeAll(async () => {
  server = createServer((socket) => {
    let text = ''
    let isBody = false
    socket.write('220 test\r\n')
    socket.on('data', (part) => {
      text += part.toString('utf8')
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        got.push(line)
        if (isBody) {
          if (line !== '.') continue
          isBody = false
          socket.write('250 taken\r\n')
        } else if (/^(?:EHLO|HELO)/u.test(line)) socket.write('250 test\r\n')
        else if (line.startsWith('RCPT') && refusing) socket.write('550 no such box\r\n')
        else if (line === 'DATA') {
          isBody = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 yes\r\n')
      }
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const message = { from: 'isnad@example.org', to: ['a@example.org', 'b@example.org'], subject: '[Isnad] قطار', text: 'سينطلق', messageId: '<1@isnad.invalid>' } // prettier-ignore

it('a message reaches its addresses with its own id', async () => {
  await sendMail(address, message)
  expect(got.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<a@example.org>', 'RCPT TO:<b@example.org>'])
  expect(got).toContain('MAIL FROM:<isnad@example.org>')
  expect(got).toContain('Message-ID: <1@isnad.invalid>')
})

it('what the server does not take is a failure in its words; a server that is not there as well', async () => {
  refusing = true
  await expect(sendMail(address, message)).rejects.toThrow(/no such box/)
  await expect(sendMail('smtp://127.0.0.1:1', message)).rejects.toThrow(/ECONNREFUSED/)
})
