import { deflateRawSync } from 'node:zlib'
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'
import { downloadZip } from 'client-zip'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileTrouble } from '../../src/contract/importer'
import { eachPiece } from './examine'
import { findTable } from './files'
import { lookAt } from './look'

const csv =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n1,"Sep 12, 2018, 3:02:23 PM",Run,Run,,1800,5.01,false,,activities/1.gpx\n'

const file = (parts: BlobPart | readonly BlobPart[], name = 'export_1.zip'): File => new File(Array.isArray(parts) ? parts : [parts as BlobPart], name)

const zip = async (members: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>, name = 'export_1.zip'): Promise<File> => {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false })
  for (const [path, content] of Object.entries(members)) await writer.add(path, new BlobReader(new Blob([content])))
  return file(await writer.close(), name)
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer())

const found = async (...files: File[]): Promise<string> => {
  const source = await findTable(files)
  if (!source.ok) return source.detail === undefined ? source.code : `${source.code}: ${source.detail}`
  const table = await lookAt(source.value)
  return table.ok ? `table of ${table.value.header.length}` : table.code
}

const codeOf = async (...files: File[]): Promise<string> => (await found(...files)).split(':')[0] ?? ''

const hexFile = (hex: string, name: string): File =>
  file(
    Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
    name,
  )

test.each<readonly [string, File, FileTrouble]>([
  ['an empty file', file('', 'activities.csv'), 'empty-file'],
  ['a file of blank lines', file(' \n\n\t\n', 'activities.csv'), 'empty-file'],
  ['a JPEG named activities.csv', hexFile('ffd8ffe000104a4649460001', 'activities.csv'), 'image'],
  ['a PNG', hexFile('89504e470d0a1a0a0000000d', 'a.png'), 'image'],
  ['a HEIC', hexFile('0000001866747970686569630000', 'a.heic'), 'image'],
  ['an SVG', file('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg'), 'image'],
  ['an MP4', hexFile('00000018667479706d703432', 'a.mp4'), 'video'],
  ['a PDF', file('%PDF-1.7\n', 'a.pdf'), 'pdf'],
  ['a web page', file('<!DOCTYPE html><html><title>Sign in</title></html>', 'export_1.zip'), 'html'],
  ['JSON', file('{"locations": []}', 'Records.json'), 'json'],
  ['a list in JSON', file('[{"a": 1}]', 'a.json'), 'json'],
  ['an old spreadsheet', hexFile('d0cf11e0a1b11ae1', 'activities.xls'), 'office-file'],
  ['a gzip', hexFile('1f8b0800000000000003', 'export.tar.gz'), 'gzip'],
  ['a packed track', hexFile('1f8b0800000000000003', '123.fit.gz'), 'single-track'],
  ['a RAR', file('Rar!\x1a\x07\x00', 'a.rar'), 'other-archive'],
  ['a 7z', hexFile('377abcaf271c0004', 'a.7z'), 'other-archive'],
  ['a GPX', file('<?xml version="1.0"?>\n<gpx version="1.1"></gpx>', 'a.gpx'), 'single-track'],
  ['a TCX with ten spaces before it', file('          <?xml version="1.0"?><TrainingCenterDatabase/>', 'a.tcx'), 'single-track'],
  ['a FIT', hexFile('0e10d907000000002e4649540000', 'a.fit'), 'single-track'],
  ['an SQLite file', file(`SQLite format 3\0${'\0\x01\x02'.repeat(100)}`, 'a.db'), 'binary'],
  ['another CSV', file('Date,Amount\n2020-01-01,12.50\n', 'bank.csv'), 'other-csv'],
  ["Strava's shoes", file('Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nA,B,C,Run\n', 'shoes.csv'), 'strava-other-csv'],
  ['a header without a row', file(csv.slice(0, csv.indexOf('\n') + 1), 'activities.csv'), 'header-only'],
  [
    'a header whose quote never closes',
    file(`Activity ID,"Activity Date${csv.slice(csv.indexOf('\n'))}`.replaceAll('"Sep 12, 2018, 3:02:23 PM"', '2018'), 'activities.csv'),
    'unclosed-quote',
  ],
])('%s is named for what it is', async (_name, given, code) => {
  expect(await codeOf(given)).toBe(code)
})

test('nothing dropped is said', async () => {
  expect(await codeOf()).toBe('nothing-dropped')
})

test('the table is found at the root, in one folder, in any case', async () => {
  expect([
    await found(await zip({ 'media/a.jpg': 'x', 'activities.csv': csv })),
    await found(await zip({ 'export_1/Activities.CSV': csv })),
    await found(file(csv, 'activities (1).csv')),
  ]).toEqual(Array.from({ length: 3 }, () => 'table of 10'))
})

test('the table at the root speaks before one in a folder', async () => {
  const source = await findTable([await zip({ 'old/activities.csv': csv, 'activities.csv': csv })])
  expect(source.ok && source.value.member).toBe('activities.csv')
})

test('two exports in folders are too many', async () => {
  expect(await codeOf(await zip({ 'a/activities.csv': csv, 'b/activities.csv': csv }))).toBe('too-many-exports')
})

test('a ZIP without the table says whether another ZIP is inside', async () => {
  expect([await found(await zip({ 'a.txt': 'x' })), await found(await zip({ 'export_1.zip': 'x' })), await found(await zip({}))]).toEqual([
    'no-activities-csv',
    'no-activities-csv: zip-inside',
    'no-activities-csv: empty-zip',
  ])
})

test('a spreadsheet is a ZIP, and named for what it is', async () => {
  expect(await codeOf(await zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }, 'activities.xlsx'))).toBe('office-file')
})

test('an unpacked folder and a pair of tables are read by their activities.csv', async () => {
  const folder = [file('x', 'shoes.csv'), file(csv, 'activities.csv'), file('x', '1.gpx'), file('', '.DS_Store')]
  expect(await found(...folder)).toBe('table of 10')
})

test('two packed exports at once are too many, and files without a table are said to have none', async () => {
  expect([
    await codeOf(await zip({ 'activities.csv': csv }), await zip({ 'activities.csv': csv })),
    await codeOf(file('x', '1.gpx'), file('x', '2.gpx')),
  ]).toEqual(['too-many-exports', 'no-activities-csv'])
})

test.each([false, true])('an encrypted ZIP asks for nothing and says so (zipCrypto: %s)', async (zipCrypto) => {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, password: 'x', zipCrypto })
  await writer.add('activities.csv', new TextReader(csv))
  expect(await codeOf(file(await writer.close()))).toBe('encrypted-zip')
})

test('a streamed ZIP with data descriptors, and a ZIP64, are read', async () => {
  const streamed = await downloadZip([{ name: 'activities.csv', input: csv }]).blob()
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, zip64: true })
  await writer.add('activities.csv', new TextReader(csv))
  expect([await found(file(streamed)), await found(file(await writer.close()))]).toEqual(['table of 10', 'table of 10'])
})

test('a ZIP cut anywhere is torn or damaged, and never anything worse', async () => {
  const bytes = await bytesOf(await zip({ 'activities/1.gpx': 'x'.repeat(500), 'activities.csv': csv.repeat(4), 'media/a.jpg': 'y'.repeat(300) }))
  const codes = new Set<string>()
  for (let end = 4; end < bytes.length; end++) codes.add(await codeOf(file(bytes.slice(0, end))))
  expect(codes).toEqual(new Set(['torn-zip']))
})

test('a flipped byte anywhere never passes for the table, unless it touches nothing of it', async () => {
  const members = { 'activities.csv': csv.repeat(3) }
  const bytes = await bytesOf(await zip(members))
  const whole = await findTable([file(bytes)])
  const hash = whole.ok ? await lookAt(whole.value) : null
  const same = hash?.ok ? hash.value.examined.hash : ''
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ bits
      const source = await findTable([file(flipped)])
      const table = source.ok ? await lookAt(source.value) : source
      expect(table.ok ? table.value.examined.hash : same).toBe(same)
    }),
    { numRuns: 300 },
  )
})

test('a wrong checksum is a damaged table', async () => {
  const bytes = await bytesOf(await zip({ 'activities.csv': csv }))
  const view = new DataView(bytes.buffer)
  const central = bytes.findIndex((_, at) => view.byteLength - at > 4 && view.getUint32(at, true) === 0x02014b50)
  for (const at of [14, central + 16]) view.setUint32(at, view.getUint32(at, true) ^ 1, true)
  expect(await codeOf(file(bytes))).toBe('damaged-member')
})

/** A ZIP of one deflated member whose headers say what they are told. */
const crafted = (content: Uint8Array, { size = content.length, name = 'activities.csv', crc = 0 } = {}): File => {
  const packed = new Uint8Array(deflateRawSync(content))
  const path = new TextEncoder().encode(name)
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true)
    view.setUint16(at + 4, 8, true)
    view.setUint32(at + 10, crc, true)
    view.setUint32(at + 14, packed.length, true)
    view.setUint32(at + 18, size, true)
    view.setUint16(at + 22, path.length, true)
  }
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04034b50, true)
  fields(local, 4)
  const central = new DataView(new ArrayBuffer(46))
  central.setUint32(0, 0x02014b50, true)
  central.setUint16(4, 20, true)
  fields(central, 6)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, 1, true)
  end.setUint16(10, 1, true)
  end.setUint32(12, 46 + path.length, true)
  end.setUint32(16, 30 + path.length + packed.length, true)
  return file([local.buffer, path, packed, central.buffer, path, end.buffer])
}

test('a bomb is refused by its directory, and one that lies about its size while it unpacks', async () => {
  const zeros = new Uint8Array(64 << 20)
  expect([await codeOf(crafted(zeros)), await codeOf(crafted(zeros, { size: 1 << 20 }))]).toEqual(['bomb-zip', 'damaged-member'])
})

test('a size that lies is a damaged table', async () => {
  expect(await codeOf(crafted(new TextEncoder().encode(csv), { size: 17 }))).toBe('damaged-member')
})

test('a name that climbs out is refused', async () => {
  expect(await found(crafted(new TextEncoder().encode(csv), { name: '../activities.csv' }))).toBe('damaged-member: unsafe-name')
})

test('a member can be read again, twice at once', async () => {
  const source = await findTable([await zip({ 'activities.csv': csv.repeat(50) })])
  if (!source.ok) throw new Error(source.code)
  const table = await lookAt(source.value)
  if (!table.ok) throw new Error(table.code)
  const again = async (): Promise<number> => {
    let bytes = 0
    const read = await eachPiece(source.value, { ...table.value.examined, pieces: null }, async (piece) => void (bytes += piece.length))
    return read.ok ? bytes : 0
  }
  expect(await Promise.all([again(), again()])).toEqual([csv.length * 50, csv.length * 50])
})

test('a file that can no longer be read says so', async () => {
  const gone = file(csv, 'activities.csv')
  gone.slice = () => {
    const blob = new Blob(['x'])
    blob.arrayBuffer = async () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    return blob
  }
  expect(await codeOf(gone)).toBe('unreadable-file')
})
