import type { FileTrouble } from '../../src/contract/importer'

/** What the first bytes of a file say it is; `text` may still be anything written in words. */
export type Seems = 'zip' | 'text' | FileTrouble

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte)

/** Signatures as listed by the formats' own specifications. */
const byMagic = (bytes: Uint8Array): Seems | null => {
  const [four, brand, riff] = [ascii(bytes, 0, 4), ascii(bytes, 4, 12), ascii(bytes, 8, 12)]
  if (starts(bytes, 0x50, 0x4b) && [0x0304, 0x0506, 0x0708].includes(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0))) return 'zip'
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip'
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47) || four === 'GIF8' || (four === 'RIFF' && riff === 'WEBP')) return 'image'
  if (four === 'II*\0' || four === 'MM\0*' || (four.startsWith('BM') && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0)) return 'image'
  if (brand.startsWith('ftyp')) return /^ftyp(hei|hev|mif|msf|avif|avis)/.test(brand) ? 'image' : 'video'
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3) || (four === 'RIFF' && riff === 'AVI ') || (brand.startsWith('moov') && bytes[0] === 0)) return 'video'
  if (four === '%PDF') return 'pdf'
  if (
    four === 'Rar!' ||
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
    starts(bytes, 0xfd, 0x37, 0x7a, 0x58) ||
    four.startsWith('BZh') ||
    starts(bytes, 0x28, 0xb5, 0x2f, 0xfd)
  )
    return 'other-archive'
  if (ascii(bytes, 257, 262) === 'ustar') return 'other-archive'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'office-file'
  if (ascii(bytes, 8, 12) === '.FIT') return 'single-track'
  return null
}

const byWords = (text: string): Seems => {
  const head = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 4096)
  if (head === '') return 'empty-file'
  if (/^<!doctype html|^<html|^<head|^<body/i.test(head)) return 'html'
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(gpx|TrainingCenterDatabase)\b/.test(head)) return 'single-track'
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg\b/.test(head)) return 'image'
  if (/^(<\?xml[^>]*>\s*)[\s\S]*<html\b/i.test(head)) return 'html'
  if (head.startsWith('{\\rtf')) return 'office-file'
  if (/^(\{\s*["}]|\[\s*[[{"\]\d])/.test(head)) return 'json'
  return 'text'
}

/** Says what a file seems to be by its first 64 KB, never by its name; `text` is those bytes decoded. */
export const sniff = (bytes: Uint8Array, text: string, encoding: string): Seems => {
  if (bytes.length === 0) return 'empty-file'
  const magic = byMagic(bytes)
  if (magic !== null) return magic
  const words = byWords(text)
  if (words !== 'text') return words
  // oxlint-disable-next-line no-control-regex -- counting control characters is the purpose
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  const replaced = encoding === 'utf-8' ? (text.match(/\ufffd/g)?.length ?? 0) : 0
  return controls > text.length / 100 + 8 || replaced > text.length / 3 ? 'binary' : 'text'
}
