import { expect, test } from 'vitest'
import { barePng } from './png'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const chunk = (name: string, data: readonly number[] = [1, 2, 3]): number[] => [
  ...[24, 16, 8, 0].map((by) => (data.length >> by) & 255),
  ...[...name].map((letter) => letter.charCodeAt(0)),
  ...data,
  9,
  9,
  9,
  9,
]
const png = (...chunks: readonly number[][]): Uint8Array<ArrayBuffer> => Uint8Array.from([...signature, ...chunks.flat()])
const bare = (file: Uint8Array<ArrayBuffer>): number[] | null => barePng(file)?.flatMap((part) => [...part]) ?? null

test('of a PNG only its size, its colours, its pixels and its end are kept, each as it was', () => {
  const told = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'pHYs', 'gAMA', 'caBX'].map((name) => chunk(name))
  const [head, colours, one, two, end] = [chunk('IHDR'), chunk('sRGB', [0]), chunk('IDAT', [4, 5]), chunk('IDAT', []), chunk('IEND', [])]
  expect(bare(png(head, ...told, colours, one, ...told, two, ...told, end))).toEqual([...png(head, colours, one, two, end)])
})

test('what stands behind the end is dropped', () => {
  const whole = png(chunk('IHDR'), chunk('IDAT'), chunk('IEND', []))
  expect(bare(Uint8Array.from([...whole, 1, 2, 3, ...chunk('tEXt')]))).toEqual([...whole])
})

test('a view into a larger buffer is read from where it begins', () => {
  const whole = png(chunk('IHDR'), chunk('IEND', []))
  const larger = Uint8Array.from([7, 7, 7, ...whole, 7])
  expect(bare(larger.subarray(3, 3 + whole.length))).toEqual([...whole])
})

test.each([
  ['nothing', new Uint8Array()],
  ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
  ['one cut off within a chunk', png(chunk('IHDR'), chunk('IDAT')).subarray(0, -2)],
  ['one without an end', png(chunk('IHDR'), chunk('IDAT'))],
  ['one whose chunk claims four gigabytes', Uint8Array.from([...signature, 255, 255, 255, 255, 73, 72, 68, 82, 0, 0, 0, 0])],
  ['one that needs a palette', png(chunk('IHDR'), chunk('PLTE'), chunk('IDAT'), chunk('IEND', []))],
])('%s is no picture', (_what, file) => {
  expect(barePng(file)).toBeNull()
})
