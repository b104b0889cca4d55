import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync, writeSync, ftruncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { DiskFile } from './open-files'

const folder = mkdtempSync(join(tmpdir(), 'runmirror-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a range of a file on disk is the same range of a Blob', async () => {
  const content = 'abcdefghijklmnopqrstuvwxyz'.repeat(20)
  const path = join(folder, 'a.txt')
  writeFileSync(path, content)
  const [disk, blob] = [new DiskFile(path, 0, content.length), new Blob([content])]
  const ends = fc.option(fc.integer({ min: -600, max: 600 }), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(ends, ends, ends, ends, async (a, b, c, d) => {
      const [mine, theirs] = [disk.slice(a, b).slice(c, d), blob.slice(a, b).slice(c, d)]
      const streamed = await new Response(mine.stream()).text()
      const text = await theirs.text()
      expect([mine.size, new TextDecoder().decode(await mine.arrayBuffer()), streamed]).toEqual([theirs.size, text, text])
    }),
    { numRuns: 100 },
  )
})

test('beyond 4 GiB the end is the end', async () => {
  const path = join(folder, 'large.bin')
  const size = 2 ** 32 + 1000
  const file = openSync(path, 'w')
  ftruncateSync(file, size)
  writeSync(file, 'end', size - 3)
  closeSync(file)
  const disk = new DiskFile(path, 0, size)
  expect([disk.size, new TextDecoder().decode(await disk.slice(-3).arrayBuffer())]).toEqual([size, 'end'])
})

test('a file that became shorter can not be read', async () => {
  const path = join(folder, 'short.txt')
  writeFileSync(path, 'x')
  await expect(new DiskFile(path, 0, 10).arrayBuffer()).rejects.toMatchObject({ name: 'NotReadableError' })
})
