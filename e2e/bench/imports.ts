import { against, exponent, median, megabytes, ms, ratiosOf, spread, times } from './figures.ts'
import { importInPage } from './page.ts'
import { columns, type Session } from './session.ts'

/** Times the yardstick that an import may take, by its rows. */
const targets: Readonly<Record<number, number>> = { 2294: 2, 20_000: 1.3, 100_000: 1 }
const warmTarget = 1

interface Imports {
  readonly rows: number
  readonly bytes: number
  readonly native: readonly number[]
  readonly committed: readonly number[]
  readonly faces: readonly number[]
  readonly peak: number | null
  readonly idle: number | null
}

const most = (values: readonly (number | null)[]): number | null => (values.includes(null) ? null : median(values.filter((value) => value !== null)))

/** The ratio first, where there is a yardstick. */
const beside = (committed: readonly number[], native: readonly number[], target: number | undefined): string => {
  const ratio = median(ratiosOf(committed, native))
  if (Number.isNaN(ratio)) return ms(median(committed))
  return `${times(ratio)} native (${ms(median(native))}) · ${spread(committed, ms)}${target === undefined ? '' : ` · ${against(ratio, target, times)}`}`
}

const measure = async (session: Session, rows: number, warm: boolean): Promise<Imports> => {
  const table = await session.table(rows)
  const native: number[] = []
  const pages: Awaited<ReturnType<typeof importInPage>>[] = []
  for (let run = 0; run < session.runs; run++) {
    native.push(session.nativeTime(table))
    const page = await importInPage(session.url, table.path, { warm })
    if (page.stored !== null && page.stored !== rows) throw new Error(`${page.stored} of ${rows} rows were stored`)
    pages.push(page)
  }
  return {
    rows,
    bytes: table.bytes,
    native,
    committed: pages.map(({ committed }) => committed),
    faces: pages.map(({ faces }) => faces),
    peak: most(pages.map(({ peak }) => peak)),
    idle: most(pages.map(({ idle }) => idle)),
  }
}

/** An import of each size beside `sqlite3 .import` of the same file, cold and then warmed, and how the time grows with the rows. */
export const measureImports = async (session: Session, sizes: readonly number[]): Promise<unknown> => {
  const { say } = session
  say(
    session.native === null
      ? 'sqlite3 was not found: its column and the ratios are left out.'
      : `Yardstick: sqlite3 ${session.native} .import of the same file into a database file, its start included.`,
  )
  say('Memory: highest resident size of the page’s renderer process, workers and wasm included (VmHWM); in brackets before the file was handed over.')
  const results: Imports[] = []
  for (const rows of sizes) {
    const row = await measure(session, rows, false)
    results.push(row)
    say(
      `${rows.toLocaleString('en').padStart(8)} rows × ${columns}, ${(row.bytes / rows).toFixed(0)} bytes a row: import ${beside(row.committed, row.native, targets[rows])}` +
        ` · cards from bytes ${ms(median(row.faces))} · peak ${megabytes(row.peak)} (${megabytes(row.idle)})`,
    )
  }
  const warmRows = sizes.includes(session.usual) ? session.usual : sizes[0]
  const warm = warmRows === undefined ? null : await measure(session, warmRows, true)
  if (warm !== null)
    say(
      `${warm.rows.toLocaleString('en').padStart(8)} rows after the page had rested: import ${beside(warm.committed, warm.native, warm.rows === session.usual ? warmTarget : undefined)}`,
    )
  if (results.length > 1) {
    const growth = (of: (row: Imports) => number): string => exponent(results.map((row) => [row.rows, of(row)] as const)).toFixed(2)
    say(
      `Growth with the rows, exponent: import ${growth((row) => median(row.committed))} · cards from bytes ${growth((row) => median(row.faces))}${session.native === null ? '' : ` · native ${growth((row) => median(row.native))}`}`,
    )
  }
  return { sizes: results, warm }
}
