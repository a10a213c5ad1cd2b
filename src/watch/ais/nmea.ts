// Positions out of NMEA 0183 AIVDM sentences: checksum, tag block, fragments put together.

import { giveMessage, stationMoment } from './message.ts'
import { Payload } from './payload.ts'
import type { PositionSink } from './sink.ts'

const BANG = 0x21
const COMMA = 0x2c
const STAR = 0x2a
const BACKSLASH = 0x5c
/** Messages whose further sentences are awaited, at most; the oldest gives way. */
const AWAITED = 64
/** Lines after which a base station's clock no longer dates a sentence: a receiver hears some tens a second. */
const STALE = 600

interface Awaited {
  readonly line: number
  readonly moment: number
  readonly total: number
  readonly parts: (Uint8Array | undefined)[]
}

/** Reads lines of AIVDM sentences. */
export class NmeaPositions {
  readonly #sink: PositionSink
  readonly #payload: Payload = new Payload()
  readonly #awaited: Map<string, Awaited> = new Map()
  /** What a base station last said the time is: dates sentences that carry none. */
  #clock = NaN
  #clockLine = 0

  constructor(sink: PositionSink) {
    this.#sink = sink
  }

  /** Takes one line. */
  line(bytes: Uint8Array, start: number, end: number, line: number): void {
    const tag = bytes[start] === BACKSLASH ? bytes.indexOf(BACKSLASH, start + 1) : -1
    const from = tag < 0 || tag >= end ? bytes.indexOf(BANG, start) : tag + 1
    if (from < 0 || from >= end || bytes[from] !== BANG) {
      // A comment or another sentence of a receiver: no line of ours.
      this.#sink.fault(line, 'sentence', 'no «!AIVDM»')
      return
    }
    const star = bytes.indexOf(STAR, from)
    if (star < 0 || star + 3 > end || !checks(bytes, from + 1, star)) {
      this.#sink.fault(line, 'checksum')
      return
    }
    const commas = commasOf(bytes, from, star)
    if (commas === undefined) {
      this.#sink.fault(line, 'sentence', 'not seven fields')
      return
    }
    const moment = this.#momentOf(bytes, start, from, star, end)
    const total = digit(bytes, commas[0] + 1)
    const which = digit(bytes, commas[1] + 1)
    if (!(total >= 1 && which >= 1 && which <= total)) this.#sink.fault(line, 'sentence', 'fragment numbers')
    else if (total === 1) {
      this.#payload.clear()
      if (this.#payload.add(bytes, commas[4] + 1, commas[5])) this.#give(moment, line)
      else this.#sink.fault(line, 'sentence', 'payload')
    } else this.#part(key(bytes, commas), { line, moment, total, parts: [] }, which, bytes.slice(commas[4] + 1, commas[5]))
  }

  /** Tells of messages whose rest never came. */
  end(): void {
    for (const { line } of this.#awaited.values()) this.#sink.fault(line, 'fragment')
    this.#awaited.clear()
  }

  #part(id: string, fresh: Awaited, which: number, payload: Uint8Array): void {
    let message = this.#awaited.get(id)
    if (message === undefined || message.total !== fresh.total || message.parts[which - 1] !== undefined) {
      if (message !== undefined) this.#sink.fault(message.line, 'fragment')
      this.#awaited.delete(id)
      this.#awaited.set(id, (message = fresh))
    }
    message.parts[which - 1] = payload
    if (this.#awaited.size > AWAITED) this.#drop(this.#awaited.keys().next().value as string)
    for (let i = 0; i < message.total; i++) if (message.parts[i] === undefined) return
    this.#awaited.delete(id)
    this.#payload.clear()
    if (message.parts.every((part) => part !== undefined && this.#payload.add(part, 0, part.length)))
      this.#give(Number.isNaN(message.moment) ? fresh.moment : message.moment, message.line)
    else this.#sink.fault(message.line, 'sentence', 'payload')
  }

  #drop(id: string): void {
    this.#sink.fault((this.#awaited.get(id) as Awaited).line, 'fragment')
    this.#awaited.delete(id)
  }

  #give(moment: number, line: number): void {
    const station = stationMoment(this.#payload)
    if (!Number.isNaN(station)) {
      this.#clock = station
      this.#clockLine = line
    }
    const dated = Number.isNaN(moment) && line - this.#clockLine < STALE ? this.#clock : moment
    giveMessage(this.#payload, dated, line, this.#sink)
  }

  /** The time in the tag block («c:»), else the last field after the checksum that is seconds since 1970. */
  #momentOf(bytes: Uint8Array, start: number, from: number, star: number, end: number): number {
    for (let i = start; i < from - 2; i++)
      if (bytes[i] === 0x63 && bytes[i + 1] === 0x3a && (bytes[i - 1] === COMMA || i === start + 1)) return epochAt(bytes, i + 2, from)
    for (let i = end - 1; i > star + 2; i--) if (bytes[i] === COMMA) return epochAt(bytes, i + 1, end)
    return NaN
  }
}

/** Ten digits of seconds, or thirteen of milliseconds. */
function epochAt(bytes: Uint8Array, from: number, end: number): number {
  let value = 0
  let at = from
  while (at < end && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) value = value * 10 + (bytes[at++] as number) - 0x30
  return at - from === 10 ? value : at - from === 13 ? value / 1000 : NaN
}

function checks(bytes: Uint8Array, from: number, star: number): boolean {
  let sum = 0
  for (let i = from; i < star; i++) sum ^= bytes[i] as number
  return sum === hex(bytes[star + 1] as number) * 16 + hex(bytes[star + 2] as number)
}

function hex(byte: number): number {
  return byte >= 0x30 && byte <= 0x39
    ? byte - 0x30
    : byte >= 0x41 && byte <= 0x46
      ? byte - 55
      : byte >= 0x61 && byte <= 0x66
        ? byte - 87
        : NaN
}

/** The six commas of `!AIVDM,total,which,id,channel,payload,fill`. */
function commasOf(bytes: Uint8Array, from: number, star: number): readonly [number, number, number, number, number, number] | undefined {
  const commas: number[] = []
  for (let i = from; i < star; i++) if (bytes[i] === COMMA) commas.push(i)
  const sentence = bytes[from + 3] === 0x56 && bytes[from + 4] === 0x44 && commas[0] === from + 6
  return commas.length === 6 && sentence ? (commas as unknown as readonly [number, number, number, number, number, number]) : undefined
}

function key(bytes: Uint8Array, commas: readonly [number, number, number, number, number, number]): string {
  return String.fromCharCode(...bytes.subarray(commas[2], commas[4]))
}

function digit(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - 0x30
}
