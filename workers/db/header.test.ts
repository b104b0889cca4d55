import { expect, test } from 'vitest'
import { headerBytes, wouldBeLost } from './header'

/** A header as sqlite3-vfs-opfs-sahpool 3.54.1 wrote it for `/main.db`: 512 bytes of path, flags 0x186, digest. */
const written = (): Uint8Array => {
  const header = new Uint8Array(headerBytes)
  header.set(new TextEncoder().encode('/main.db'))
  header.set([0, 0, 1, 0x86], 512)
  header.set([68, 19, 35, 23, 12, 95, 239, 162], 516)
  return header
}
const size = headerBytes + 16_384

test('a header as the pool writes it loses nothing', () => {
  expect(wouldBeLost(written(), size)).toBe(false)
})

test.each([0, 5, 400, 511, 515, 516, 523])('a byte changed at %i would lose the file', (at) => {
  const header = written()
  header[at] = (header[at] ?? 0) ^ 1
  expect(wouldBeLost(header, size)).toBe(true)
})

test.each([8, 516, 524, headerBytes])('the first %i bytes read as zeros, and the file would be lost', (bytes) => {
  expect(wouldBeLost(written().fill(0, 0, bytes), size)).toBe(true)
})

test('a free slot holds no data, and none is lost with it', () => {
  expect([0, 524, headerBytes].map((free) => wouldBeLost(new Uint8Array(Math.min(free, headerBytes)), free))).toEqual([false, false, false])
})

test('a header cut short by the file’s own end has nothing behind it', () => {
  expect(wouldBeLost(written().subarray(0, 524), 524)).toBe(false)
})
