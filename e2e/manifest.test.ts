import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { arrival, isOwnAddress } from '../src/contract/addresses'

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose?: string
  readonly form_factor?: string
  readonly label?: string
}

interface Manifest {
  readonly id: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly Picture[]
  readonly screenshots: readonly Picture[]
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[]
  readonly file_handlers: readonly { readonly action: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]
  readonly share_target: { readonly action: string; readonly params: { readonly files: readonly { readonly accept: readonly string[] }[] } }
}

const folder = join(import.meta.dirname, '../public')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Manifest
const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)]

/** Width and height as the file itself says: PNG, IHDR; JPEG, the first frame header. */
const sizeOf = (bytes: Buffer): string => {
  if (bytes.toString('latin1', 1, 4) === 'PNG') return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if ([0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0)) return `${bytes.readUInt16BE(at + 7)}x${bytes.readUInt16BE(at + 5)}`
  }
  return 'none'
}

test.for(pictures.filter(({ type }) => type !== 'image/svg+xml'))('$src is of the size and the kind that the manifest names', ({ src, sizes, type }) => {
  const bytes = readFileSync(join(folder, src))
  expect([sizeOf(bytes), bytes[0] === 0xff ? 'image/jpeg' : 'image/png']).toEqual([sizes, type])
})

test('there are icons for every launcher, and screenshots for a phone and a desk, light enough to be fetched on the way', () => {
  const of = (purpose?: string) => manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)
  expect([of(), of('maskable')]).toEqual([
    ['any', '192x192', '512x512'],
    ['192x192', '512x512'],
  ])
  expect(new Set(manifest.screenshots.map((shot) => shot.form_factor))).toEqual(new Set(['narrow', 'wide']))
  expect(manifest.screenshots.filter(({ label = '', src }) => label === '' || statSync(join(folder, src)).size > 300_000)).toEqual([])
})

test('every address in the manifest is the page’s own', () => {
  const addresses = [
    manifest.id,
    manifest.start_url,
    manifest.scope,
    ...manifest.shortcuts.map(({ url }) => url),
    ...manifest.file_handlers.map(({ action }) => action),
  ]
  expect([...addresses, manifest.share_target.action].filter((address) => !isOwnAddress(address))).toEqual([])
  expect([manifest.share_target.action, manifest.file_handlers[0]?.action]).toEqual([arrival, arrival])
})

test('ZIP, CSV and the track of one activity can be opened with the app, and shared with it', () => {
  expect(manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat()).toSorted()).toEqual(['.csv', '.fit', '.gpx', '.tcx', '.zip'])
  expect(manifest.share_target.params.files.flatMap(({ accept }) => accept)).toEqual(
    expect.arrayContaining(['.zip', '.csv', '.fit', '.gpx', '.tcx', 'application/zip', 'text/csv']),
  )
})
