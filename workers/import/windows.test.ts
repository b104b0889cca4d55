import { expect, test } from 'vitest'
import { createRng } from '../../src/domain/simulate/rng'
import { BlobWindows } from './windows'

test('any bytes asked for are those of the file, in any order and several at once, and a small file is one trip', async () => {
  const rng = createRng('windows')
  for (const size of [0, 1, 1 << 20, (1 << 20) + 1, 5_000_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7 + (at >> 11)) & 255)
    const blob = new Blob([bytes])
    let trips = 0
    const slice = blob.slice.bind(blob)
    blob.slice = (from, to) => {
      trips++
      return slice(from, to)
    }
    const windows = new BlobWindows(blob)
    const asked = Array.from({ length: 60 }, () => [rng.int(size + 1), rng.int(rng.chance(0.5) ? 100 : 2_500_000)] as const)
    const read = async ([at, length]: readonly [number, number]): Promise<void> =>
      expect(Buffer.compare(await windows.readUint8Array(at, length), bytes.subarray(at, at + length))).toBe(0)
    for (const one of asked) await read(one)
    if (size <= 1 << 20) expect(trips).toBeLessThanOrEqual(1)
    await Promise.all(asked.map(read))
  }
})
