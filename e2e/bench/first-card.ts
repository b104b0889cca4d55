import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBigZip } from '../fixtures/big-zip.ts'
import { median, megabytes, spread, ms, timed } from './figures.ts'
import { importInPage } from './page.ts'
import type { Session } from './session.ts'

const target = 250

/** From the drop of an export, a ZIP of that many bytes, until its first card has been painted: the reading of its directory and its table included. */
export const measureFirstCard = async (session: Session, bytes: number): Promise<unknown> => {
  const table = await session.table(session.usual)
  const path = join(session.folder, `export-${bytes}.zip`)
  const zip = await writeBigZip(path, await readFile(table.path, 'utf8'), bytes)
  const [native, card, committed, peak]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let run = 0; run < session.runs; run++) {
    native.push(session.nativeTime(table))
    const page = await importInPage(session.url, path)
    // on the road nothing is painted: there the cards' data is the end
    card.push(Number.isNaN(page.card) ? page.faces : page.card)
    committed.push(page.committed)
    if (page.peak !== null) peak.push(page.peak)
  }
  const size = zip.bytes < 1e9 ? megabytes(zip.bytes) : `${(zip.bytes / 1e9).toFixed(2)} GB`
  session.say(`ZIP of ${size}, ${zip.members.toLocaleString('en')} members, ${session.usual.toLocaleString('en')} rows`)
  const beside = session.native === null ? null : { name: 'sqlite3 .import of its table', values: native }
  session.say(`  ${timed('drop to first painted card', card, beside, target)}`)
  session.say(`  imported in ${spread(committed, ms)} · peak ${megabytes(peak.length > 0 ? median(peak) : null)}`)
  return { ...zip, native, card, committed, peak }
}
