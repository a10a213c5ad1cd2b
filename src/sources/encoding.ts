// Encodings: which one bytes are in, and the text they hold.

/** Text and the WHATWG name of the encoding it came in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** How many bytes a guess looks at. */
const SAMPLE = 65_536
/** A guess below this is worth less than what the page declares. */
const SURE = 0.4
/** What the sniffer falls back to when nothing is declared: an encoding that no page of ours uses. */
const NOTHING = 'ibm866'

/**
 * Decodes `bytes`: by byte order mark, as UTF-8 where they are valid UTF-8, as what HTTP or the markup declares, or as the bytes themselves suggest.
 * A declaration of plain Latin is not believed over bytes that read as another script. Line ends and NBSP stay as they are.
 */
export async function decode(bytes: Uint8Array, contentType?: string): Promise<Decoded> {
  const marked = byMark(bytes) ?? wideWithoutMark(bytes)
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Not UTF-8 whatever is declared.
  }
  const declared = await declaredIn(bytes, contentType)
  const guessed = await guess(bytes)
  const believed =
    declared === undefined || declared === 'utf-8' || (declared === 'windows-1252' && guessed !== undefined)
      ? (guessed ?? declared)
      : declared
  const decoder = decoderFor(believed === 'utf-8' ? 'utf-8' : (believed ?? 'windows-1252'))
  const text = decoder.decode(bytes)
  return { text: decoder.encoding === 'windows-1252' ? withoutControls(text) : text, encoding: decoder.encoding }
}

/** What windows-1252 has at 0x80 to 0x9F (WHATWG index); Node 20 decodes it as ISO-8859-1 and leaves controls there. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (c) => UPPER.charAt(c.charCodeAt(0) - 0x80))
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: one byte of each pair is almost always that of ASCII or of the Arabic block. */
export function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return undefined
  const high = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0x00 || bytes[i] === 0x06) high[i & 1] = (high[i & 1] as number) + 1
  const [even, odd] = high as [number, number]
  if (odd * 2 > length * 0.8 && even * 2 < length * 0.2) return 'utf-16le'
  return even * 2 > length * 0.8 && odd * 2 < length * 0.2 ? 'utf-16be' : undefined
}

async function declaredIn(bytes: Uint8Array, contentType: string | undefined): Promise<string | undefined> {
  const { getEncoding } = await import('encoding-sniffer')
  const header = contentType === undefined ? undefined : /charset\s{0,4}=\s{0,4}["']?([\w-]{2,24})/iu.exec(contentType)?.[1]
  const found = getEncoding(bytes.subarray(0, SAMPLE), {
    defaultEncoding: NOTHING,
    ...(header === undefined ? {} : { transportLayerEncodingLabel: header }),
  }).toLowerCase()
  return found === NOTHING ? undefined : found
}

async function guess(bytes: Uint8Array): Promise<string | undefined> {
  const { detect } = await import('jschardet')
  const { encoding, confidence } = detect(telling(bytes))
  if (encoding === null || confidence < SURE) return undefined
  try {
    return decoderFor(encoding).encoding
  } catch {
    return undefined
  }
}

/** The stretch of the bytes that begins shortly before the first one outside ASCII: a page's head of scripts tells nothing. */
function telling(bytes: Uint8Array): Uint8Array {
  let first = 0
  while (first < bytes.length && (bytes[first] as number) < 0x80) first++
  const from = first === bytes.length ? 0 : Math.max(0, first - 64)
  const sample = bytes.subarray(from, from + SAMPLE)
  return typeof Buffer === 'undefined' ? sample : Buffer.from(sample)
}

function decoderFor(label: string): TextDecoder {
  return new TextDecoder(label.toLowerCase().replace(/^utf-16-(?=[lb]e)/u, 'utf-16'))
}
