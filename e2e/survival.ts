import type { Page } from '@playwright/test'
import { digest, headOf, openDatabase, pour, terminate } from './database'
import type { Asked } from './database'
import { pause } from './deaths'
import type { Place } from './deaths'

/** A place whose store is to die in the middle of its work. */
export interface Mortal extends Place {
  /** Makes ready, and answers what brings death at `share` of a work that takes `time` milliseconds undisturbed. */
  aim(page: Page, share: number, time: number): Promise<() => Promise<void>>
}

/** Dies by the clock. */
export const byTheClock = (place: Place): Mortal => ({
  ...place,
  aim: async (page, share, time) => async () => {
    await pause(time * share)
    await place.kill(page)
  },
})

/** Three deaths of an import and two of a rebuild, at seeded points. */
const importPoints = [0.15, 0.5, 0.85]
const rebuildPoints = [0.3, 0.7]
const spread = 0.1
const rows = 3000
const batchRows = 250

const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

/** Sends the batches that are still missing, then closes the source. */
const feed = async (db: Asked, acknowledged: (read: number) => void = () => undefined): Promise<void> => {
  const begun = must(await db.begin('own', headOf('whole')))
  if (begun.state === 'known') return
  for (let batch = begun.rowsDone / batchRows; batch < rows / batchRows; batch++) acknowledged(must(await db.keepNth('own', begun.source, batch)).read)
  must(await db.finish('own', begun.source, true))
}

/** What is wrong with a store that came back, when `acknowledged` rows had been told to be kept. */
const faultsOf = async (db: Asked, acknowledged: number): Promise<readonly string[]> => {
  const { integrity } = must(await db.check('own'))
  const overview = must(await db.overview('own'))
  const rowsDone = overview.unfinished?.rowsDone ?? overview.activities
  return [
    ...(integrity === 'ok' ? [] : [`not sound: ${integrity}`]),
    ...(rowsDone >= acknowledged ? [] : [`lost: ${acknowledged} rows were acknowledged, ${rowsDone} are there`]),
    ...(overview.activities === rowsDone ? [] : [`half visible: ${overview.activities} of ${rowsDone} rows`]),
    ...(rowsDone % batchRows === 0 ? [] : [`a batch in parts: ${rowsDone} rows`]),
  ]
}

/** A store that can't even be asked is at fault too. */
const orBroken = (work: Promise<readonly string[]>): Promise<readonly string[]> =>
  work.catch((error: unknown) => [`broken: ${error instanceof Error ? error.message : String(error)}`])

interface Living {
  readonly page: Page
  readonly db: Asked
}

const start = async (place: Place, origin: string): Promise<Living> => {
  const page = await place.page()
  return { page, db: await openDatabase(page, origin) }
}

const end = async (page: Page, db: Asked): Promise<string> => {
  await pour(page, rows, batchRows)
  await feed(db)
  return digest(page, db)
}

/** Kills imports, and answers what was wrong after the first death that did harm: nothing, where the store keeps its word. */
export const importFaults = async (mortal: Mortal, origin: string, random: () => number): Promise<readonly string[]> => {
  let { page, db } = await start(mortal, origin)
  await pour(page, rows, batchRows)
  const begun = performance.now()
  await feed(db)
  const time = performance.now() - begun
  const whole = await digest(page, db)
  for (const point of importPoints) {
    must(await db.erase('own'))
    let acknowledged = 0
    const strike = await mortal.aim(page, point + random() * spread, time)
    const feeding = feed(db, (read) => {
      acknowledged = read
    }).catch(() => undefined)
    await strike()
    // A page that lost its worker waits for ever; the others throw.
    await Promise.race([feeding, pause(100)])
    ;({ page, db } = await start(mortal, origin))
    const faults = await orBroken(faultsOf(db, acknowledged))
    if (faults.length > 0) return faults
    if ((await end(page, db)) !== whole) return ['it ends otherwise than if it had not been killed']
  }
  await page.close()
  return []
}

/** Zeroes the middle of the derived file's first page: what a torn write might leave. */
const damageDerived = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    for await (const handle of pool.values()) {
      if (handle.kind !== 'file') continue
      const file = handle as FileSystemFileHandle
      if (!(await (await file.getFile()).slice(0, 32).text()).startsWith('/derived.db\0')) continue
      for (;;) {
        try {
          const writable = await file.createWritable({ keepExistingData: true })
          await writable.write({ type: 'write', position: 4096, data: new Uint8Array(4096) })
          await writable.close()
          return
        } catch (error) {
          // The dead worker's handle lingers.
          if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError') throw error
          await new Promise((resolve) => setTimeout(resolve, 25))
        }
      }
    }
    throw new Error('There is no derived file.')
  })

/** Kills rebuilds of a damaged derived file, and answers what was wrong after the first death that did harm. */
export const rebuildFaults = async (mortal: Mortal, origin: string, random: () => number): Promise<readonly string[]> => {
  let { page, db } = await start(mortal, origin)
  const whole = await end(page, db)
  const damage = async (): Promise<void> => {
    await terminate(page)
    await damageDerived(page)
    await page.close()
    ;({ page, db } = await start(mortal, origin))
  }
  await damage()
  const begun = performance.now()
  if ((await digest(page, db)) !== whole) return ['a damaged derived file is not made anew']
  const time = performance.now() - begun
  for (const point of rebuildPoints) {
    await damage()
    const strike = await mortal.aim(page, point + random() * spread, time)
    const waiting = db.overview('own').catch(() => undefined)
    await strike()
    await Promise.race([waiting, pause(100)])
    ;({ page, db } = await start(mortal, origin))
    const faults = await orBroken(faultsOf(db, rows))
    if (faults.length > 0) return faults
    if ((await digest(page, db)) !== whole) return ['a killed rebuild is not taken up again']
  }
  return []
}
