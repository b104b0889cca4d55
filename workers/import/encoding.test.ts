import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../src/domain/activity/text'
import { createWatch, hasIllegal, hasIllegalBytes } from './encoding'
import type { Decoded } from './encoding'

const watch = (...pieces: readonly Uint8Array[]): Decoded => {
  const seen = createWatch()
  for (const piece of pieces) seen.see(piece)
  return seen.settle()
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

test('UTF-8 is taken for what it is, emoji cut in two by a piece included', () => {
  const bytes = utf8('Läufe 🏃 am Morgen')
  expect(watch(bytes.subarray(0, 9), bytes.subarray(9))).toEqual({ encoding: 'utf-8', unreadable: 0, dirty: false })
})

test('UTF-16 is known by its mark, and without one by its NULs', () => {
  const text = 'Activity ID,Activity Date\n1,2\n'
  expect([`\ufeff${text}`, text].flatMap((given) => [watch(utf16(given, true)).encoding, watch(utf16(given, false)).encoding])).toEqual([
    'utf-16le',
    'utf-16be',
    'utf-16le',
    'utf-16be',
  ])
})

test('what a spreadsheet saved in Windows-1252 is read in it', () => {
  expect(watch(latin('Course à pied, été, Höhe\n')).encoding).toBe('windows-1252')
})

test('one broken byte in a UTF-8 file stays one, and is counted', () => {
  expect(watch(utf8('Läufe, größer, é, ü'), Uint8Array.of(0xff), utf8('ä ö ü ß'))).toEqual({ encoding: 'utf-8', unreadable: 1, dirty: false })
})

test('a character cut off at the end is a torn file, not another encoding', () => {
  expect(watch(utf8('Läufe 🏃').subarray(0, -2)).encoding).toBe('utf-8')
})

test('text that is not called illegal is left alone by the cleaner, and illegal text is not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.nat(3), (before, after, shift) => {
      // What a decoder gives is well-formed.
      const text = (before + after).toWellFormed()
      const cleaned = cleanText(text) !== text
      const bytes = new TextEncoder().encode('a'.repeat(shift) + text)
      expect([hasIllegal(text), hasIllegalBytes(bytes, text), hasIllegalBytes(bytes.subarray(shift), text)]).toEqual([cleaned, cleaned, cleaned])
    }),
    { numRuns: 500 },
  )
})

test('every control character is found at every place of a word', () => {
  const found = Array.from(
    { length: 128 },
    (_, code) => [0, 1, 2, 3, 4].filter((at) => hasIllegalBytes(new TextEncoder().encode(`${'x'.repeat(at)}${String.fromCharCode(code)}yz`), '')).length,
  )
  expect(found).toEqual(Array.from({ length: 128 }, (_, code) => (code < 32 && ![9, 10, 13].includes(code) ? 5 : 0)))
})
