import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBigZip } from '../fixtures/big-zip.ts'
import { median, megabytes, spread, ms, timed } from './figures.ts'
import { importInPage } from './page.ts'
import type { Session } from './session.ts'

const target = 250

interface Taken {
  readonly native: number[]
  readonly card: number[]
  readonly committed: number[]
  readonly peak: number[]
}

/**
 * From the drop of an export, a ZIP of that many bytes, until its first card has been painted: the reading of its directory and its table included.
 * Once dropped as soon as the page can take it, once after it has rested for two seconds, which is sooner than anybody has found the file.
 */
export const measureFirstCard = async (session: Session, bytes: number): Promise<unknown> => {
  const table = await session.table(session.usual)
  const path = join(session.folder, `export-${bytes}.zip`)
  const zip = await writeBigZip(path, await readFile(table.path, 'utf8'), bytes)
  const nothing = (): Taken => ({ native: [], card: [], committed: [], peak: [] })
  const taken = { atOnce: nothing(), rested: nothing() }
  for (let run = 0; run < session.runs; run++)
    for (const [name, { native, card, committed, peak }] of Object.entries(taken)) {
      native.push(session.nativeTime(table))
      const page = await importInPage(session.url, path, { warm: name === 'rested' })
      // on the road nothing is painted: there the cards' data is the end
      card.push(Number.isNaN(page.card) ? page.faces : page.card)
      committed.push(page.committed)
      if (page.peak !== null) peak.push(page.peak)
    }
  const size = zip.bytes < 1e9 ? megabytes(zip.bytes) : `${(zip.bytes / 1e9).toFixed(2)} GB`
  session.say(`ZIP of ${size}, ${zip.members.toLocaleString('en')} members, ${session.usual.toLocaleString('en')} rows`)
  for (const [says, { native, card, committed, peak }] of [
    ['dropped at once', taken.atOnce],
    ['dropped after a rest of two seconds', taken.rested],
  ] as const) {
    const beside = session.native === null ? null : { name: 'sqlite3 .import of its table', values: native }
    session.say(`  ${timed(`${says}, to the first painted card`, card, beside, target)}`)
    session.say(`    imported in ${spread(committed, ms)} · peak ${megabytes(peak.length > 0 ? median(peak) : null)}`)
  }
  return { ...zip, ...taken }
}
