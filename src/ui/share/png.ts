const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
/** Size, colours, pixels, end. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'sRGB', 'IDAT', 'IEND'])
/** A chunk without which the pixels can't be read begins with a capital: PNG, third edition, 5.4. */
const isCritical = (name: string): boolean => /^[A-Z]/.test(name)

/**
 * A PNG that carries its size and its pixels and nothing else: no text, no time, no colour profile, no EXIF, nothing behind its end.
 * Null for what is no whole PNG, or one that can't be read without a chunk that is not kept.
 */
export const barePng = (png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] | null => {
  if (signature.some((byte, at) => png[at] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts = [png.subarray(0, signature.length)]
  for (let at: number = signature.length; at + 12 <= png.length;) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (end > png.length || (isCritical(name) && !kept.has(name))) return null
    if (kept.has(name)) parts.push(png.subarray(at, end))
    if (name === 'IEND') return parts
    at = end
  }
  return null
}
