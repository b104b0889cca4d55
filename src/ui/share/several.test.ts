import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { zipOf } from './several'

test('several pictures come back out of their file byte for byte, in their order, and no member tells when it was made', async () => {
  const files = [1, 2, 3].map((at) => new File([Uint8Array.from([137, 80, 78, 71, at, at])], `0${at}-runmirror-2026.png`, { type: 'image/png' }))
  const zip = await zipOf(files, 'runmirror-pictures-2026.zip')
  expect([zip.name, zip.type]).toEqual(['runmirror-pictures-2026.zip', 'application/zip'])
  const reader = new ZipReader(new BlobReader(zip), { useWebWorkers: false })
  const entries = await reader.getEntries()
  expect(entries.map(({ filename }) => filename)).toEqual(['01-runmirror-2026.png', '02-runmirror-2026.png', '03-runmirror-2026.png'])
  expect(entries.map(({ lastModDate }) => lastModDate.getFullYear())).toEqual([1980, 1980, 1980])
  expect(entries.map(({ extraField, comment }) => [extraField?.size ?? 0, comment])).toEqual([
    [0, ''],
    [0, ''],
    [0, ''],
  ])
  for (const [at, entry] of entries.entries())
    expect(entry.directory ? null : [...(await entry.getData(new Uint8ArrayWriter()))]).toEqual([137, 80, 78, 71, at + 1, at + 1])
})
