import { crc32, inflateRawSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { expect, test } from 'vitest'
import type { BackupProgress } from '../../src/contract/backup'
import type { Db } from '../../src/contract/db'
import { cards } from '../../src/domain/cards'
import type { Face } from '../../src/domain/cards/card'
import type { Outcome } from '../../src/domain/outcome'
import { fieldsNeeded, historyOf, workOutFaces } from '../../src/domain/persona/faces'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import { createRng } from '../../src/domain/simulate/rng'
import { migrations } from '../db/migrations'
import { openBackup } from '../import/backup-read'
import { createBackups } from '../import/backups'
import type { Copies } from '../import/copies'
import { findTable } from '../import/files'
import { lookAt } from '../import/look'
import { noOriginals } from '../import/originals'
import { readInto } from '../import/pipeline'
import { createHash, hashLength, sealBegins } from '../import/sealed'
import { shelve } from '../import/shelf'
import { readTracks } from '../import/tracks'
import { readActivityFiles } from './activity-files'
import { decodingHere } from './decoding'
import { openMemoryMirror } from './memory'

const today = 20_400
const at = 1_700_000_000_000
const nothing = (): void => undefined

const must = <T>(outcome: Outcome<T, string>): T => {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail ?? ''}`)
  return outcome.value
}

const backupsOf = (db: Db, kept: Map<string, File> = new Map(), pack: Copies | null = null) =>
  createBackups({
    db: async () => db,
    build: 'test',
    now: () => at,
    originals: async () => [...kept.values()],
    keepOriginal: async (hash, each) => {
      const pieces: Uint8Array<ArrayBuffer>[] = []
      if (!(await each(async (piece) => void pieces.push(piece.slice())))) return false
      kept.set(hash, new File(pieces, hash))
      return true
    },
    pack: async () => pack,
  })

const habits = {
  ...structureless,
  until: today - 1,
  weeks: 12,
  textured: true,
  tracks: { favourite: 0.8, wander: 0.2, split: 0.97, recording: 'smart' },
} as const
const athlete = simulateAthlete('kept safe', habits)
const csv = csvText(athlete)

const bring = async (db: Db, text: string): Promise<void> => {
  const table = await lookAt(must(await findTable([new File([text], 'activities.csv')])))
  must(
    await readInto(
      { db, originals: noOriginals, now: () => 0, breathe: async () => undefined },
      must(table),
      { mirror: 'own', deviceZone: 'Europe/Paris', today, unit: 'km' },
      { progress: nothing, faces: null, cancelled: () => false },
    ),
  )
}

const filesOf = (someone: typeof athlete): readonly File[] =>
  someone.activities.flatMap((activity) => {
    const file = fileOf(someone, activity)
    return file === null ? [] : [new File([file.bytes], file.name.replace(/^activities\//, '').replace(/\.gz$/, ''))]
  })

const withTracks = async (db: Db): Promise<void> => {
  await bring(db, csv)
  must(await readActivityFiles(db, filesOf(athlete), nothing))
}

const facesOf = async (db: Db): Promise<readonly Face[]> =>
  workOutFaces(historyOf(must(await db.history('own', fieldsNeeded(cards), today)), today, 'km', 1), cards)

test('a restored mirror tells all fifteen faces and the journey as the one it was saved from, in an empty mirror and in a full one', async () => {
  const from = (await openMemoryMirror(() => at)).db
  await withTracks(from)
  must(await from.correct('own', { activity: athlete.activities[3]?.id ?? 0, kind: 'race', value: true }))
  must(await from.answer('own', 'the-hour', { answer: 'true', because: 'Quiet.', of: 'A sentence.' }))
  const said: BackupProgress[] = []
  const file = must(await backupsOf(from).saveBackup('own', false, (now) => said.push(now)))
  expect(file.name).toBe('runmirror-backup-2023-11-14.zip')
  expect([said.at(0)?.doing, said.at(-1)?.doing, said.at(-1)?.done]).toEqual(['gathering', 'checking', file.size - hashLength])
  const [faces, journey] = [await facesOf(from), must(await from.journey('own', today))]
  expect(faces.length).toBe(15)
  expect(faces.filter(({ status }) => status === 'claim').length).toBeGreaterThan(1)
  expect(journey.countries.length).toBeGreaterThan(0)
  for (const full of [false, true]) {
    const to = (await openMemoryMirror(() => at)).db
    if (full) await bring(to, csvText(simulateAthlete('somebody else', { ...structureless, until: today - 9, weeks: 5 })))
    const backups = backupsOf(to)
    expect(must(await backups.lookAtBackup('own', file))).toMatchObject({
      activities: must(await from.overview('own')).activities,
      said: 2,
      madeAt: at,
      originals: 0,
    })
    must(await backups.restoreBackup('own', file, nothing))
    // What follows from the tracks is worked out again from the tracks themselves.
    must(await readActivityFiles(to, [], nothing))
    expect(await facesOf(to)).toEqual(faces)
    expect({ ...must(await to.journey('own', today)), revision: journey.revision }).toEqual(journey)
    expect(must(await to.words('own'))).toEqual(must(await from.words('own')))
  }
})

const few = `${csv.split('\n').slice(0, 4).join('\n')}\n`

/** A mirror of three runs, what was saved of it, and a mirror to restore into. */
const small = async (kept: Map<string, File> = new Map()) => {
  const { db } = await openMemoryMirror(() => at)
  await bring(db, few)
  return { db, file: must(await backupsOf(db, kept).saveBackup('own', kept.size > 0, nothing)) }
}

/** A ZIP as its specification has it (APPNOTE 4.3.12), read without the library that wrote it. */
const unzipped = async (file: Blob): Promise<ReadonlyMap<string, Buffer>> => {
  const all = Buffer.from(await file.arrayBuffer())
  const end = all.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const members = new Map<string, Buffer>()
  let from = all.readUInt32LE(end + 16)
  for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
    const [method, crc, packed, size] = [all.readUInt16LE(from + 10), all.readUInt32LE(from + 16), all.readUInt32LE(from + 20), all.readUInt32LE(from + 24)]
    const [name, extra, comment, local] = [all.readUInt16LE(from + 28), all.readUInt16LE(from + 30), all.readUInt16LE(from + 32), all.readUInt32LE(from + 42)]
    const begins = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28)
    const raw = all.subarray(begins, begins + packed)
    const bytes = method === 0 ? raw : inflateRawSync(raw)
    const called = all.toString('utf8', from + 46, from + 46 + name)
    expect([called, bytes.length, crc32(bytes)]).toEqual([called, size, crc])
    members.set(called, bytes)
    from += 46 + name + extra + comment
  }
  return members
}

const zipped = async (members: Readonly<Record<string, string | Buffer>>): Promise<File> =>
  new File([await downloadZip(Object.entries(members).map(([name, input]) => ({ name, input: new Uint8Array(Buffer.from(input)) }))).blob()], 'a.zip')

test('a plain ZIP comes out that any program unpacks, with a line for each row and a hash for each member', async () => {
  const { db, file } = await small()
  const members = await unzipped(file)
  const textOf = (member: string): string => members.get(member)?.toString('utf8') ?? 'none'
  const manifest = JSON.parse(textOf('manifest.json')) as {
    readonly tables: readonly { readonly name: string; readonly member: string; readonly rows: number; readonly hash: string }[]
  }
  expect(manifest).toMatchObject({ format: 'runmirror-backup', version: 1, build: 'test', madeAt: at, schema: migrations.length, activities: 3, originals: [] })
  for (const { name, member, rows, hash } of manifest.tables) {
    const text = textOf(member)
    expect([name, text === '' ? 0 : text.trimEnd().split('\n').length]).toEqual([name, rows])
    const own = createHash()
    await own.push(new TextEncoder().encode(text))
    expect(await own.end()).toBe(hash)
  }
  expect(manifest.tables.find(({ name }) => name === 'raw_row')?.rows).toBe(3)
  expect(manifest.tables.map(({ name }) => name)).toEqual(must(await db.backupHead('own')).tables.map(({ name }) => name))
})

test('a bit that flipped and an end that is missing are refused with a code, and change nothing', async () => {
  const { db, file } = await small()
  const whole = new Uint8Array(await file.arrayBuffer())
  const rng = createRng('flips')
  const below = (n: number): number => Math.floor(rng.next() * n)
  const codes = new Set<string>()
  const refused = async (bytes: Uint8Array<ArrayBuffer>, what: string): Promise<void> => {
    const opened = await openBackup(new File([bytes], 'backup.zip'), migrations.length)
    if (opened.ok) throw new Error(`Not refused: ${what}.`)
    codes.add(opened.code)
  }
  for (let i = 0; i < 1000; i++) {
    const bytes = whole.slice()
    // The last hundred are of the directory's end, where a ZIP is most forgiving.
    const bit = i < 900 ? below(whole.length * 8) : (whole.length - 110) * 8 + below(110 * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    await refused(bytes, `bit ${bit}`)
  }
  for (let i = 0; i < 100; i++) {
    const length = i < 90 ? below(whole.length) : whole.length - 1 - (i - 90) * 9
    await refused(whole.slice(0, length), `cut to ${length}`)
  }
  expect([...codes].toSorted()).toEqual(['damaged-backup', 'not-a-backup', 'torn-backup'])
  const before = must(await db.backupHead('own'))
  const broken = whole.slice()
  broken[whole.length >> 1] = (broken[whole.length >> 1] ?? 0) ^ 1
  expect(await backupsOf(db).restoreBackup('own', new File([broken], 'backup.zip'), nothing)).toMatchObject({ ok: false })
  expect(must(await db.backupHead('own'))).toEqual(before)
})

test('a foreign file and one of a newer app are told apart, and so is an export', async () => {
  const { db } = await small()
  const code = async (file: File): Promise<string> => {
    const found = await backupsOf(db).lookAtBackup('own', file)
    return found.ok ? 'ok' : found.code
  }
  expect(await code(new File(['id,name\n1,a\n'], 'runmirror-backup.zip'))).toBe('not-a-backup')
  expect(await code(new File([], 'runmirror-backup.zip'))).toBe('not-a-backup')
  expect(await code(await zipped({ 'activities.csv': few }))).toBe('not-a-backup')
  const told = async (manifest: object): Promise<string> => code(await zipped({ 'manifest.json': JSON.stringify(manifest) }))
  expect(await told({ format: 'chrome-extension' })).toBe('not-a-backup')
  expect(await told({ format: 'runmirror-backup', version: 2 })).toBe('newer-backup')
  expect(await told({ format: 'runmirror-backup', version: 1 })).toBe('damaged-backup')
  const manifest = { format: 'runmirror-backup', version: 1, build: '', madeAt: 1, schema: migrations.length, activities: 0, tables: [], originals: [] }
  expect(await told({ ...manifest, schema: migrations.length + 1 })).toBe('newer-backup')
  const member = { name: '../../evil', member: 'manifest.json', bytes: 1, hash: '0'.repeat(64) }
  expect(await told({ ...manifest, originals: [member] })).toBe('damaged-backup')
  // A head that fits, with no table in it.
  expect(await backupsOf(db).restoreBackup('own', await zipped({ 'manifest.json': JSON.stringify(manifest) }), nothing)).toMatchObject({
    code: 'damaged-backup',
  })
})

test('unpacked and packed anew, as some browsers make it, it is held against the hash of each member', async () => {
  const { db, file } = await small()
  const members = Object.fromEntries([...(await unzipped(file))].map(([name, bytes]) => [`runmirror-backup/${name}`, bytes]))
  expect(await backupsOf(db).restoreBackup('own', await zipped(members), nothing)).toEqual({ ok: true, value: null })
  const rows = 'runmirror-backup/facts/raw_row.jsonl'
  const changed = { ...members, [rows]: Buffer.from(members[rows]?.toString('utf8').replace('Run', 'Ran') ?? '') }
  expect(changed[rows]).not.toEqual(members[rows])
  const before = must(await db.backupHead('own'))
  expect(await backupsOf(db).restoreBackup('own', await zipped(changed), nothing)).toMatchObject({ ok: false, code: 'damaged-backup' })
  expect(must(await db.backupHead('own')).tables).toEqual(before.tables)
})

test('the files that were brought come along where they are wanted, byte for byte', async () => {
  const name = 'a'.repeat(64)
  const bytes = new Uint8Array(1_500_000).map((_, i) => (i * 2_654_435_761) >>> 13)
  const { file } = await small(new Map([[name, new File([bytes], name)]]))
  expect(file.size).toBeGreaterThan(bytes.length)
  const to = (await openMemoryMirror(() => at)).db
  const kept = new Map<string, File>()
  const backups = backupsOf(to, kept)
  expect(must(await backups.lookAtBackup('own', file)).originals).toBe(bytes.length)
  must(await backups.restoreBackup('own', file, nothing))
  expect(Buffer.from((await kept.get(name)?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(true)
})

/** The pack of copies as a file has it: what is written beyond its end lengthens it. */
const createPack = (): Copies & { readonly file: () => File; readonly bytes: () => Uint8Array<ArrayBuffer> } => {
  let all = new Uint8Array(0)
  return {
    write: (from, more) => {
      const longer = new Uint8Array(Math.max(all.length, from + more.length))
      longer.set(all)
      longer.set(more, from)
      all = longer
    },
    flush: nothing,
    read: (from, bytes) => all.slice(from, from + bytes),
    close: nothing,
    file: () => new File([all], 'tracks.pack'),
    bytes: () => all,
  }
}

/** Copies the activity files, and reads so many of them. */
const copyFiles = async (db: Db, copies: Copies, files: readonly File[], most: number): Promise<number> => {
  let read = 0
  const decode: typeof decodingHere.decode = (bytes) => {
    read++
    return decodingHere.decode(bytes)
  }
  const shell = { db, copies, pool: { ...decodingHere, decode }, now: () => performance.now() }
  must(await readTracks(shell, 'own', await shelve(files), { progress: nothing, stopped: () => read >= most }))
  return read
}

test('the copies of activity files come back byte for byte, where they are told to lie, and what waited is read from them', async () => {
  const own = simulateAthlete('kept beside', { ...habits, weeks: 4 })
  const files = filesOf(own)
  const from = (await openMemoryMirror(() => at)).db
  await bring(from, csvText(own))
  const pack = createPack()
  const read = await copyFiles(from, pack, files, 3)
  const { copied } = must(await from.trackReport('own'))
  expect(copied).toBeGreaterThan(3)
  const file = must(await backupsOf(from, new Map([['tracks.pack', pack.file()]])).saveBackup('own', true, nothing))
  expect((await unzipped(file)).get('originals/tracks.pack')?.equals(pack.bytes())).toBe(true)

  const other = simulateAthlete('somebody else', { ...habits, weeks: 2 })
  for (const full of [false, true]) {
    const to = await openMemoryMirror(() => at)
    const into = createPack()
    if (full) {
      await bring(to.db, csvText(other))
      await copyFiles(to.db, into, filesOf(other), 1)
    }
    const before = into.bytes()
    expect(before.length > 0).toBe(full)
    must(await backupsOf(to.db, new Map(), into).restoreBackup('own', file, nothing))
    // Behind what lay there, which an undo asks for again.
    expect(Buffer.from(into.bytes()).equals(Buffer.concat([before, pack.bytes()]))).toBe(true)
    expect(await copyFiles(to.db, into, [], Infinity)).toBe(copied)
    expect(must(await to.db.trackReport('own'))).toMatchObject({ read: read + copied, copied: 0, losses: [] })
    const { rows } = must(await to.ask("select name, at, bytes from track_copy where name <> ''"))
    expect(rows.length).toBe(read + copied)
    for (const [name, place, bytes] of rows) {
      const brought = files.find((one) => String(name).replace(/\.gz$/, '') === `activities/${one.name}`)
      expect([name, Buffer.from(into.read(Number(place), Number(bytes))).equals(Buffer.from((await brought?.arrayBuffer()) ?? new ArrayBuffer()))]).toEqual([
        name,
        true,
      ])
    }
  }
})

test('a save or a restore that is cancelled leaves nothing behind, and one that is written into begins anew', async () => {
  const { db, file } = await small()
  const before = must(await db.backupHead('own'))
  const backups = backupsOf(db)
  expect(await backups.saveBackup('own', false, () => void backups.stopBackup())).toMatchObject({ ok: false, code: 'cancelled' })
  expect(await backups.restoreBackup('own', file, () => void backups.stopBackup())).toMatchObject({ ok: false, code: 'cancelled' })
  expect(must(await db.backupHead('own'))).toEqual(before)
  let writes = 0
  const meddling: Db = {
    ...db,
    backupPiece: async (...asked) => {
      if (writes++ === 2) must(await db.set('own', 'unit', 'mi'))
      return db.backupPiece(...asked)
    },
  }
  const saved = must(await backupsOf(meddling).saveBackup('own', false, nothing))
  const to = (await openMemoryMirror(() => at)).db
  must(await backupsOf(to).restoreBackup('own', saved, nothing))
  expect(must(await to.settings('own')).unit).toBe('mi')
  const always: Db = {
    ...db,
    backupPiece: async (...asked) => {
      must(await db.set('own', 'unit', 'km'))
      return db.backupPiece(...asked)
    },
  }
  expect(await backupsOf(always).saveBackup('own', false, nothing)).toMatchObject({ ok: false, code: 'changed-meanwhile' })
})

test('the seal is the comment of the ZIP, and says what it is', async () => {
  const { file } = await small()
  const end = await file.slice(-(sealBegins.length + hashLength)).text()
  expect(end).toMatch(/^RunMirror backup [0-9a-f]{64}$/)
})
