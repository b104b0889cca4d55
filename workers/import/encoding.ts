export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What `cleanText` would change: code points XML forbids. A decoder's output has no lone surrogates. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

export const hasIllegal = (text: string): boolean => illegal.test(text)

const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13

/** The same of UTF-8 bytes and the text they stand for, four bytes at a time: six times as fast as the expression. */
export const hasIllegalBytes = (bytes: Uint8Array, text: string): boolean => {
  // Not to be had in a one-byte string: there the engine answers at once.
  if (text.includes('\ufffe') || text.includes('\uffff')) return true
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0
  const words = new Uint32Array(bytes.buffer, aligned === 0 ? 0 : bytes.byteOffset, aligned)
  for (let at = 0; at < aligned; at++) {
    const word = words[at] ?? 0
    // A byte below 32 leaves its high bit set; line ends do as well and are looked at one by one.
    if (((word - 0x20202020) & ~word & 0x80808080) === 0) continue
    for (let byte = at * 4; byte < at * 4 + 4; byte++) if (isControl(bytes[byte] ?? 32)) return true
  }
  for (let byte = aligned * 4; byte < bytes.length; byte++) if (isControl(bytes[byte] ?? 32)) return true
  return false
}

/** By byte order mark, else by where the NULs of ASCII letters stand. */
export const sniffEncoding = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const looked = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > looked / 4 && even < odd / 8) return 'utf-16le'
  if (even > looked / 4 && odd < even / 8) return 'utf-16be'
  return 'utf-8'
}

export interface Decoded {
  readonly encoding: Encoding
  /** Bytes that belong to no character of that encoding. */
  readonly unreadable: number
  /** Some text needs `cleanText`. */
  readonly dirty: boolean
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/**
 * Watches the bytes of a whole file go by and says how to read them. UTF-8 unless more of its non-ASCII bytes are wrong than right, from the first wrong
 * one on: then the file was saved by a spreadsheet as Windows-1252. A character cut off at the very end is a torn file, not another encoding.
 */
export const createWatch = (): { see: (bytes: Uint8Array) => void; settle: () => Decoded } => {
  let encoding: Encoding | null = null
  let strict: TextDecoder | null = null
  let lenient: TextDecoder | null = null
  let dirty = false
  let wrong = 0
  let right = 0
  const look = (text: string): void => {
    dirty ||= hasIllegal(text)
  }
  const compare = (text: string): void => {
    wrong += count(text, /\ufffd/g)
    right += count(text, /[\u0080-\ufffc]/g)
    look(text)
  }
  return {
    see: (bytes) => {
      encoding ??= sniffEncoding(bytes)
      if (encoding !== 'utf-8') {
        lenient ??= new TextDecoder(encoding)
        look(lenient.decode(bytes, { stream: true }))
        return
      }
      if (lenient !== null) return compare(lenient.decode(bytes, { stream: true }))
      strict ??= new TextDecoder('utf-8', { fatal: true })
      try {
        const text = strict.decode(bytes, { stream: true })
        dirty ||= hasIllegalBytes(bytes, text)
      } catch {
        lenient = new TextDecoder()
        compare(lenient.decode(bytes, { stream: true }))
      }
    },
    settle: () => {
      if (encoding !== null && encoding !== 'utf-8') return { encoding, unreadable: 0, dirty }
      // Windows-1252 maps every byte to some character; C1 controls it leaves open are not illegal in XML.
      if (wrong > right) return { encoding: 'windows-1252', unreadable: 0, dirty }
      return { encoding: 'utf-8', unreadable: wrong, dirty }
    },
  }
}
