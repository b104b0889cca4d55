import { expect, test } from 'vitest'
import { createRng } from '../../src/domain/simulate/rng'
import { createDb } from './db'
import type { OwnDb } from './db'
import { noLetterbox } from './letterbox'
import { registryShape } from './shape'
import { Disk, deathsOf, openDisk } from './simulated-disk.claims'
import type { Death } from './simulated-disk.claims'
import { asked, dayMs, mark, streamed, summary } from './told-by-api.claims'
import { first, must, take } from './world.claims'

const shape = registryShape()
let now = asked
const open = async (disk: Disk): Promise<OwnDb> =>
  createDb(await openDisk(disk), shape, {
    build: 'test',
    now: () => now,
    clock: () => performance.now(),
    chance: () => 0.5,
    breathe: async () => undefined,
    originals: async () => 0,
    forgetOriginals: async () => true,
    letterbox: noLetterbox,
    changed: () => undefined,
    every: () => () => undefined,
    gone: () => undefined,
  })

/** What a mirror on a disk tells: what counts, and what its clocks and tracks say; or what is wrong with it. */
const toldBy = async (disk: Disk): Promise<string> => {
  const db = await open(disk)
  try {
    const found = await db.history('own', ['distance', 'minute', 'best1k'], 99_999)
    if (!found.ok) return found.code
    const { integrity } = must(await db.check('own'))
    const { asOf } = must(await db.overview('own'))
    if (integrity !== 'ok') return integrity
    return JSON.stringify([asOf, ...Object.values(found.value.numbers).map((column) => [...(column ?? [])])])
  } finally {
    await db.shut()
  }
}

const canary = 'CANARY'
const isFound = ({ files }: Disk): boolean =>
  [...files.values()].some(({ bytes, size }) => new TextDecoder('latin1').decode(bytes.subarray(0, size)).includes(canary))

const deaths: readonly Death[] = ['killed', 'torn', 'power']

test('a death at any point of keeping what the API told, and of forgetting it, leaves one whole mirror: as before, or as after', async () => {
  now = asked
  const disk = new Disk()
  const db = await open(disk)
  await take(db, first)
  // What a track is named by is said in a step of its own.
  const replies = [4, 5].map((id) => summary(id, { name: `${canary} ${id}` }))
  const start = new Disk(disk.files)
  const since = disk.steps.length
  const before = await toldBy(new Disk(start.files))
  await openDisk(disk)
  must(await db.keepPulled(replies, mark()))
  const kept = disk.steps.length - since
  must(await db.keepPulledTracks([streamed(4)]))
  const tracked = disk.steps.length - since
  const told = await toldBy(new Disk(disk.files))
  await openDisk(disk)
  now = asked + 7 * dayMs
  must(await db.overview('own'))
  const gone = disk.steps.length - since
  await db.shut()
  const after = await toldBy(new Disk(disk.files))
  const { next } = createRng('deaths of the API')
  const points = Array.from({ length: 45 }, (_, nth) => ({ after: Math.floor(next() * (gone + 1)), death: deaths[nth % 3] ?? 'killed' })).sort(
    (a, b) => a.after - b.after,
  )
  const seen = new Set<string>()
  for (const { after: at, death, disk: left } of deathsOf(start, disk.steps.slice(since), points, next)) {
    now = asked
    const then = new Disk(left.files)
    const here = await toldBy(then)
    seen.add(here)
    // Between the two: runs whose track is still to come, and whose summary is.
    if (at >= gone && here !== after) throw new Error(`${death} after all: ${here}, not ${after}.`)
    if (at === 0 && here !== before) throw new Error(`${death} before all: ${here}, not ${before}.`)
    if (!here.startsWith('[')) throw new Error(`${death} after ${at} of ${gone} (${kept}, ${tracked}): ${here}`)
    // Its time is over: whatever had been kept by then goes at the next opening, to the last byte.
    now = asked + 7 * dayMs
    const later = await toldBy(then)
    if (later !== before && later !== after) throw new Error(`${death} after ${at} of ${gone}, and a week: ${later}`)
    if (isFound(then)) throw new Error(`${death} after ${at} of ${gone}: something is left.`)
  }
  for (const state of [before, told, after]) expect([...seen]).toContain(state)
})
