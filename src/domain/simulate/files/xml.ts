/** Text between tags or in an attribute. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** UTF-8 of a text; a lone surrogate becomes U+FFFD. Written here because the pure layer has no TextEncoder. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(3 * text.length)
  let end = 0
  const tail = (code: number, bits: number): void => {
    for (let shift = bits; shift >= 0; shift -= 6) bytes[end++] = 0x80 | ((code >>> shift) & 0x3f)
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[end++] = unit
      continue
    }
    const point = text.codePointAt(i) ?? 0
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point
    if (code > 0xffff) i += 1
    bytes[end++] = code < 0x800 ? 0xc0 | (code >>> 6) : code < 0x10000 ? 0xe0 | (code >>> 12) : 0xf0 | (code >>> 18)
    tail(code, code < 0x800 ? 0 : code < 0x10000 ? 6 : 12)
  }
  return bytes.slice(0, end)
}
