import { expect, test } from 'vitest'
import { coversAny } from './faces'

const face = (ranges: string): string => `@font-face{font-family:A;src:url(a.woff2);unicode-range:${ranges}}`

test.each([
  ['a range that holds a letter of it', 'U+0000-00FF,U+0131', 'weeks', true],
  ['a single letter', 'U+0131', 'ı', true],
  ['a range that ends before it', 'U+0100-02BA', 'weeks, 86 – Zürich', false],
  ['question marks for its digits', 'U+??', 'ü', true],
  ['question marks that stop before it', 'U+??', 'ł', false],
  ['letters beyond the first plane', 'U+1F300-1F5FF', '🏃 🌅', true],
  ['a text of no letters', 'U+0-10FFFF', '', false],
])('a font is taken for %s', (_what, ranges, text, taken) => {
  expect(coversAny(face(ranges), text)).toBe(taken)
})

test('a font without a range is taken for every text', () => {
  expect(coversAny('@font-face{font-family:A;src:url(a.woff2)}', 'weeks')).toBe(true)
})
