// The guard: addresses that a fetch may reach are public ones, whatever name or notation leads to them.

import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Failure } from '../model/failure.ts'

/** Resolves a name to all its addresses. */
export type Resolve = (
  name: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Whether an IP address is public; loopback counts when `allowLoopback` says so, which only tests do. */
export function isPublic(address: string, allowLoopback: boolean): boolean {
  if (!ipaddr.isValid(address)) return false
  // «::ffff:127.0.0.1» is 127.0.0.1: judged as what it reaches.
  const range = ipaddr.process(address).range()
  return range === 'unicast' || (allowLoopback && range === 'loopback')
}

/** Refuses addresses that are no web page of the outside world. @throws {Failure} `fetch`. */
export function checkUrl(url: URL, allowLoopback: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Failure('fetch', `${url.protocol}// addresses are not fetched.`, 'Give an address that begins with http:// or https://.')
  if (url.username !== '' || url.password !== '')
    throw new Failure('fetch', 'The address carries a name and a password.', 'Give an address without them.')
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (ipaddr.isValid(host) && !isPublic(host, allowLoopback)) throw refused(host)
}

/** A lookup for sockets that gives only public addresses, so that no name leads inside. */
export function guardedLookup(resolve: Resolve, allowLoopback: boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, '', 0)
        return
      }
      const open = addresses.filter(({ address }) => isPublic(address, allowLoopback))
      const [first] = open
      // One inner address among them is enough to refuse the name: it is a trick or a mistake.
      if (first === undefined || open.length < addresses.length) {
        done(refused(name), '', 0)
        return
      }
      if (options.all === true) {
        ;(done as unknown as (error: null, addresses: LookupAddress[]) => void)(null, open)
        return
      }
      done(null, first.address, first.family)
    })
  }
}

function refused(host: string): Failure {
  return new Failure(
    'fetch',
    `${host} is an address inside a private network or of this machine.`,
    'Give the public address of an article, or save the page and give the file.',
  )
}
