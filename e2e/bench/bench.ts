import type * as Csv from '../../src/domain/simulate/export-csv'
import type * as Sample from '../../src/domain/simulate/sample'
import { requireNode24 } from '../tools/node-version.ts'

requireNode24()
const { mkdir, mkdtemp, rm, stat, writeFile } = await import('node:fs/promises')
const { cpus, tmpdir, totalmem } = await import('node:os')
const { join } = await import('node:path')
const { parseArgs } = await import('node:util')
const { chromiumVersion, ensureChromium } = await import('../tools/chromium.ts')
const { load } = await import('../fixtures/load.ts')
const { writeBigZip } = await import('../fixtures/big-zip.ts')
const { exponent, median, megabytes, ms, times } = await import('./figures.ts')
const { nativeImport, nativeVersion } = await import('./native.ts')
const { importInPage, serveApp, serveRoad } = await import('./page.ts')
const { takePictures } = await import('./picture.ts')

const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '2294,20000,100000' },
    zip: { type: 'string', default: '3' },
    road: { type: 'boolean', default: false },
    only: { type: 'string', default: 'import,zip,picture' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (asked.help) {
  console.log(
    'npm run bench -- [--runs 5] [--sizes 2294,20000,100000] [--zip 3 (GB, 0 for none)] [--road (the workers without the page)] [--only import,zip,picture] [--json]',
  )
  process.exit(0)
}
const runs = Math.max(1, Number(asked.runs))
const wanted = new Set(asked.only.split(','))
const sizes = wanted.has('import') ? asked.sizes.split(',').map(Number) : []
const gigabytes = wanted.has('zip') ? Number(asked.zip) : 0
const columns = 103
const say = (line: string): void => void (asked.json ? process.stderr.write(`${line}\n`) : console.log(line))

const { sampleAthlete, sampleRows } = await load<typeof Sample>('src/domain/simulate/sample.ts')
const { csvText, multiply } = await load<typeof Csv>('src/domain/simulate/export-csv.ts')

const folder = await mkdtemp(join(tmpdir(), 'runmirror-bench-'))
const served = asked.road ? await serveRoad(folder) : await serveApp()
const native = nativeVersion()
const athlete = sampleAthlete(Date.UTC(2026, 10, 2) / 86_400_000)

say(`RunMirror bench · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · ${megabytes(totalmem())} memory · ${chromiumVersion(ensureChromium())}`)
say(
  native === null
    ? 'sqlite3 was not found: its column and the ratios are left out.'
    : `Yardstick: sqlite3 ${native} .import of the same file into a database file, its start included.`,
)
say(asked.road ? 'The production workers behind a bare picker, without the page.' : 'The production build, through its own picker.')
say(`Medians of ${runs} paired runs in one session, native and page by turns; a browser of its own for every import (cold).`)
say('Memory: highest resident size of the page’s renderer process, workers and wasm included (VmHWM); in brackets before the file was handed over.\n')

interface Row {
  readonly rows: number
  readonly bytes: number
  readonly native: readonly number[]
  readonly committed: readonly number[]
  readonly faces: readonly number[]
  readonly ratios: readonly number[]
  readonly peak: number | null
  readonly idle: number | null
}

const results: Row[] = []
let zip: Record<string, unknown> | null = null
let pictures: Awaited<ReturnType<typeof takePictures>> | null = null
try {
  for (const rows of sizes) {
    const path = join(folder, `activities-${rows}`, 'activities.csv')
    await mkdir(join(folder, `activities-${rows}`))
    const csv = csvText(multiply(athlete, Math.ceil(rows / sampleRows), rows), { columns, order: 'newest-first' })
    await writeFile(path, csv)
    const { size } = await stat(path)
    const nativeTimes: number[] = []
    const committed: number[] = []
    const faces: number[] = []
    const peaks: (number | null)[] = []
    const idles: (number | null)[] = []
    for (let run = 0; run < runs; run++) {
      if (native !== null) nativeTimes.push(nativeImport(path, columns, join(folder, 'native.db')))
      const page = await importInPage(served.url, path)
      if (page.stored !== null && page.stored !== rows) throw new Error(`${page.stored} of ${rows} rows were stored`)
      committed.push(page.committed)
      faces.push(page.faces)
      peaks.push(page.peak)
      idles.push(page.idle)
    }
    const ratios = nativeTimes.map((time, run) => (committed[run] ?? NaN) / time)
    const most = (values: readonly (number | null)[]): number | null => (values.includes(null) ? null : median(values.filter((value) => value !== null)))
    const row = { rows, bytes: size, native: nativeTimes, committed, faces, ratios, peak: most(peaks), idle: most(idles) }
    results.push(row)
    say(
      `${rows.toLocaleString('en').padStart(8)} rows × ${columns}, ${(size / rows).toFixed(0)} bytes a row: import ${ms(median(committed))}` +
        (native === null ? '' : ` = ${times(median(ratios))} native (${ms(median(nativeTimes))})`) +
        ` · cards from bytes ${ms(median(faces))} · peak ${megabytes(row.peak)} (${megabytes(row.idle)})`,
    )
  }

  const smallest = results.find(({ rows }) => rows === sampleRows) ?? results[0]
  if (smallest !== undefined) {
    const path = join(folder, `activities-${smallest.rows}`, 'activities.csv')
    const warm: number[] = []
    const paired: number[] = []
    for (let run = 0; run < runs; run++) {
      const time = native === null ? NaN : nativeImport(path, columns, join(folder, 'native.db'))
      const page = await importInPage(served.url, path, { warm: true })
      warm.push(page.committed)
      paired.push(page.committed / time)
    }
    say(
      `${smallest.rows.toLocaleString('en').padStart(8)} rows after the page had rested: import ${ms(median(warm))}${native === null ? '' : ` = ${times(median(paired))} native`}`,
    )
  }

  if (gigabytes > 0) {
    const path = join(folder, 'export_1.zip')
    const { bytes, members } = await writeBigZip(path, csvText(athlete, { columns, order: 'newest-first' }), gigabytes * 1e9)
    const faces: number[] = []
    const committed: number[] = []
    const peaks: number[] = []
    for (let run = 0; run < runs; run++) {
      const page = await importInPage(served.url, path)
      faces.push(page.faces)
      committed.push(page.committed)
      if (page.peak !== null) peaks.push(page.peak)
    }
    zip = { bytes, members, faces, committed, peaks }
    say(
      `\nZIP64 of ${(bytes / 1e9).toFixed(2)} GB, ${members.toLocaleString('en')} members, ${sampleRows.toLocaleString('en')} rows: drop to first faces ${ms(median(faces))}, import ${ms(median(committed))}, peak ${megabytes(peaks.length > 0 ? median(peaks) : null)}`,
    )
  }

  if (wanted.has('picture') && !asked.road) {
    pictures = await takePictures(served.url, runs)
    const cards = [...pictures.cards].map(([name, times]) => `${name} ${ms(median(times))}`)
    say(
      `\nPicture of 1080 × 1350, from the tap on Share to the file: ${ms(median([...pictures.cards.values()].flat()))}, the first of a browser ${ms(median(pictures.first))} · ${cards.join(' · ')}`,
    )
  }

  if (results.length > 1) {
    const growth = (of: (row: Row) => number): string => exponent(results.map((row) => [row.rows, of(row)] as const)).toFixed(2)
    say(
      `\nGrowth with the rows, exponent: import ${growth((row) => median(row.committed))} · cards from bytes ${growth((row) => median(row.faces))}${native === null ? '' : ` · native ${growth((row) => median(row.native))}`}`,
    )
  }
  if (asked.json)
    process.stdout.write(
      `${JSON.stringify({ native, runs, columns, sizes: results, zip, pictures: pictures && { first: pictures.first, cards: Object.fromEntries(pictures.cards) } }, null, 2)}\n`,
    )
} finally {
  served.stop()
  await rm(folder, { recursive: true, force: true })
}
