import { inflateSync, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { margin } from '../card/geometry'
import { formats } from './formats'
import { filtered, pdfOf, pixelsAt, posterPage } from './pdf'

const size = { width: 5, height: 3 } as const
const rgba = Uint8ClampedArray.from({ length: 4 * size.width * size.height }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256))
const made = async (): Promise<Buffer> => {
  const pixels = deflateSync(filtered(rgba, size.width))
  // In two parts, as a stream gives them.
  const halves = [pixels.subarray(0, 7), pixels.subarray(7)].map((part) => Uint8Array.from(part))
  return Buffer.from(await pdfOf(posterPage, size, halves).arrayBuffer())
}
const mm = (points: string): number => (Number(points) / 72) * 25.4

test('the page is A3 to the tenth of a millimetre once 3 mm are cut off on every side', async () => {
  const text = (await made()).toString('latin1')
  const box = (name: string): number[] => (new RegExp(`/${name}\\[([^\\]]+)\\]`).exec(text)?.[1] ?? '').split(' ').map(mm)
  expect(box('MediaBox').map((one) => one.toFixed(1))).toEqual(['0.0', '0.0', '303.0', '426.0'])
  expect(box('BleedBox')).toEqual(box('MediaBox'))
  const [left = 0, foot = 0, right = 0, top = 0] = box('TrimBox')
  expect([right - left, top - foot].map((one) => one.toFixed(1))).toEqual(['297.0', '420.0'])
  expect(left.toFixed(1)).toBe('3.0')
  expect(text.match(/\/Type\/Page\//g)).toHaveLength(1)
})

test('the file says nothing of what made it, when and for whom', async () => {
  const text = (await made()).toString('latin1')
  expect(text).toMatch(/^%PDF-1\.4\n/)
  expect(text).toMatch(/trailer\n<<\/Size 6\/Root 1 0 R>>\n/)
  expect(text).not.toMatch(/\/Info|\/ID\b|Date|Producer|Creator|Author|Title|Metadata|XML|D:\d/i)
})

test('each entry of its table points at its object, and the table is where the file says', async () => {
  const text = (await made()).toString('latin1')
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  expect(text.slice(table, table + 5)).toBe('xref\n')
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
  expect(places).toHaveLength(5)
  expect(places.map((place, at) => text.slice(place, place + 8) === `${at + 1} 0 obj\n`)).toEqual([true, true, true, true, true])
  const contents = /\/Length (\d+)>>\nstream\n(q [^\n]+)\nendstream/.exec(text)
  expect(Number(contents?.[1])).toBe(contents?.[2]?.length)
})

test('its pixels are those that were handed over, none lost', async () => {
  const file = await made()
  const text = file.toString('latin1')
  const length = Number(/\/Columns 5>>\/Length (\d+)>>\nstream\n/.exec(text)?.[1])
  const from = text.indexOf('stream\n', text.indexOf('/Subtype/Image')) + 7
  const rows = inflateSync(file.subarray(from, from + length))
  expect(text.slice(from + length, from + length + 10)).toBe('\nendstream')
  const back: number[] = []
  for (let row = 0; row < size.height; row++) {
    expect(rows[row * 16]).toBe(1)
    for (let at = 1; at < 16; at++) back.push(((rows[row * 16 + at] ?? 0) + (at > 3 ? (back.at(-3) ?? 0) : 0)) % 256)
  }
  expect(back).toEqual([...rgba].filter((_, at) => at % 4 !== 3))
})

test('300 dots an inch, and every word 14 mm inside the cut', () => {
  expect(pixelsAt(posterPage, 300)).toEqual({ width: 3579, height: 5031 })
  const perUnit = posterPage.width / 1080
  const { height, sentence, foot } = formats.poster
  expect(Math.abs(height * perUnit - posterPage.height)).toBeLessThan(0.2)
  expect(Math.min(margin, sentence.top, foot) * perUnit - posterPage.bleed).toBeGreaterThanOrEqual(14)
})
