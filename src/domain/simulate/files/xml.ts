/** Text between tags or in an attribute. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
const two = (number: number): string => twoDigits[number] ?? ''

/** Writes UTC ms as `2018-09-12T15:02:23` and what shall follow; whole seconds. The date is kept from one sample to the next, as most of the time goes into it. */
export const stamper = (suffix: string): ((utc: number) => string) => {
  let day = NaN
  let date = ''
  return (utc) => {
    const today = Math.floor(utc / 86_400_000)
    if (today !== day) {
      day = today
      date = new Date(utc).toISOString().slice(0, 11)
    }
    const second = Math.floor(utc / 1000) - today * 86_400
    return `${date}${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}${suffix}`
  }
}

/** Writes a code point of more than one byte at a place; gives the place after it. */
const writeWide = (bytes: Uint8Array, at: number, code: number): number => {
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
  bytes[at] = (more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0) | (code >>> (6 * more))
  for (let byte = 1; byte <= more; byte++) bytes[at + byte] = 0x80 | ((code >>> (6 * (more - byte))) & 0x3f)
  return at + more + 1
}

/** How many bytes a text takes. */
const sizeOf = (text: string): number => {
  let size = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // both halves of a pair take two each
    if (unit >= 0x80) size += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return size
}

/** Bytes of a text that needs one for each letter; null for any other. Nearly all files are such. */
const ascii = (text: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) return null
    bytes[i] = unit
  }
  return bytes
}

/** UTF-8 of a text; a lone surrogate becomes U+FFFD. Written here because the pure layer has no TextEncoder. */
export const utf8 = (raw: string): Uint8Array<ArrayBuffer> => {
  const plain = ascii(raw)
  if (plain !== null) return plain
  const text = raw.toWellFormed()
  const bytes = new Uint8Array(sizeOf(text))
  let end = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0
    if (point > 0xffff) i += 1
    if (point >= 0x80) end = writeWide(bytes, end, point)
    else {
      bytes[end] = point
      end += 1
    }
  }
  return bytes
}
