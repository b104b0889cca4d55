import { expect, test } from 'vitest'
import { createRng } from '../../src/domain/simulate/rng'
import { gather, headOf } from './backup.claims'
import { createDb } from './db'
import type { OwnDb } from './db'
import { noLetterbox } from './letterbox'
import { registryShape } from './shape'
import { Disk, deathsOf, openDisk } from './simulated-disk.claims'
import type { Death, Step } from './simulated-disk.claims'
import { first, must, run, take } from './world.claims'

const env = {
  build: 'test',
  now: () => 1_700_000_000_000,
  clock: () => performance.now(),
  chance: () => 0.5,
  breathe: async () => undefined,
  originals: async () => 0,
  forgetOriginals: async () => true,
  letterbox: noLetterbox,
  changed: () => undefined,
  every: () => () => undefined,
  gone: () => undefined,
}

const shape = registryShape()
const open = async (disk: Disk): Promise<OwnDb> => createDb(await openDisk(disk), shape, env)

/** What the mirror on a disk tells: its facts and what follows from them; or what is wrong with it. */
const toldBy = async (disk: Disk): Promise<string> => {
  const db = await open(disk)
  try {
    const found = await db.select(
      'own',
      'select (select group_concat(cells) from raw_row), (select group_concat(id) from activity), (select group_concat(value) from setting)',
    )
    if (!found.ok) return found.code
    const { integrity } = must(await db.check('own'))
    return integrity === 'ok' ? JSON.stringify(found.value.rows) : integrity
  } finally {
    await db.shut()
  }
}

/** A mirror with another runner's backup to be restored into it, and where in its steps each thing was promised. */
const recorded = async () => {
  const theirs = await open(new Disk())
  await take(theirs, first)
  const gathered = await gather(theirs)
  await theirs.shut()
  const home = new Disk()
  const mine = await open(home)
  await take(mine, { hash: 'mine', asOf: 1, rows: [run(8), run(9)] })
  must(await mine.set('own', 'unit', 'mi'))
  await mine.shut()
  const disk = new Disk(home.files)
  const before = await toldBy(new Disk(disk.files))
  const db = await open(disk)
  must(await db.overview('own'))
  const start = new Disk(disk.files)
  const since = disk.steps.length
  const steps = (): number => disk.steps.length - since
  const begun = must(await db.restoreBegin('own', headOf(gathered)))
  for (const { table, lines } of gathered.pieces) must(await db.restorePiece('own', begun.ticket, table, lines))
  const ending = steps()
  must(await db.restoreEnd('own', begun.ticket))
  const restored = steps()
  const after = await (async () => {
    const copy = new Disk(disk.files)
    const told = await toldBy(copy)
    await openDisk(disk)
    return told
  })()
  const undoing = steps()
  must(await db.undoRestore('own'))
  const undone = steps()
  await db.shut()
  return { start, steps: disk.steps.slice(since, since + undone), before, after, ending, restored, undoing, undone }
}

const deaths: readonly Death[] = ['killed', 'torn', 'power']
const points = 200

test('a death at any of 200 points of a restore and its undoing leaves one whole mirror, and the one that was promised', async () => {
  const { start, steps, before, after, ending, restored, undoing, undone } = await recorded()
  expect(before).not.toBe(after)
  expect(steps.length).toBeGreaterThan(points)
  const { next } = createRng('deaths of a restore')
  // Half of them around the switches, where there is most to lose.
  const spans = [
    [0, undone],
    [ending, restored],
    [undoing, undone],
  ] as const
  const asked = Array.from({ length: points }, (_, nth) => {
    const [from, to] = spans[nth % 4] ?? spans[0]
    return { after: Math.floor(from + next() * (to - from + 1)), death: deaths[nth % 3] ?? 'killed' }
  }).sort((a, b) => a.after - b.after)
  const seen = { before: 0, after: 0 }
  for (const { after: at, death, disk } of deathsOf(start, steps, asked, next)) {
    const told = await toldBy(disk)
    const which = told === before ? 'before' : told === after ? 'after' : told
    const promised = at <= ending || at >= undone ? ['before'] : at >= restored && at <= undoing ? ['after'] : ['before', 'after']
    if (!promised.includes(which)) throw new Error(`${death} after ${at} of ${steps.length} steps: ${which}, not ${promised.join(' or ')}.`)
    seen[which === 'before' ? 'before' : 'after'] += 1
  }
  expect(seen.before).toBeGreaterThan(50)
  expect(seen.after).toBeGreaterThan(20)
})

test('the same deaths find a restore that writes over the mirror itself: they would find another that is not whole', async () => {
  const { start, before, after } = await recorded()
  const file = start.files.get('/main.db')
  if (file === undefined) throw new Error('There is no mirror.')
  const page = 16_384
  const pages = Array.from({ length: file.size / page }, (_, nth) => file.bytes.slice(nth * page, (nth + 1) * page))
  const inPlace: readonly Step[] = [
    { did: 'truncate', file: '/main.db', size: 0 },
    ...pages.map((bytes, nth) => ({ did: 'write', file: '/main.db', at: nth * page, bytes }) as const),
    { did: 'sync', file: '/main.db' },
  ]
  const { next } = createRng('deaths in place')
  const asked = inPlace.map((_, nth) => ({ after: nth + 1, death: deaths[nth % 3] ?? 'killed' }))
  const harmed: string[] = []
  for (const { disk } of deathsOf(start, inPlace, asked, next)) {
    const told = await toldBy(disk)
    if (told !== before && told !== after) harmed.push(told)
  }
  expect(harmed.length).toBeGreaterThan(0)
})
