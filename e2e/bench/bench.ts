import { requireNode24 } from '../tools/node-version.ts'

requireNode24()
const { mkdtemp, rm } = await import('node:fs/promises')
const { cpus, tmpdir, totalmem } = await import('node:os')
const { join } = await import('node:path')
const { parseArgs } = await import('node:util')
const { chromiumVersion, ensureChromium } = await import('../tools/chromium.ts')
const { measureBig } = await import('./big.ts')
const { measureBytes } = await import('./bytes.ts')
const { megabytes } = await import('./figures.ts')
const { measureChapters } = await import('./chapters.ts')
const { measureFirstCard } = await import('./first-card.ts')
const { measureImports } = await import('./imports.ts')
const { measurePictures } = await import('./picture.ts')
const { measurePlaces } = await import('./places.ts')
const { measureRelay } = await import('./relay.ts')
const { measureRituals } = await import('./rituals.ts')
const { measureRoutes } = await import('./routes.ts')
const { serveApp, serveRoad } = await import('./serve.ts')
const { openSession } = await import('./session.ts')
const { measureStart } = await import('./start.ts')
const { measureTracks } = await import('./tracks.ts')
const { measureTasks } = await import('./tasks.ts')
const { measureWall } = await import('./wall.ts')

const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string' },
    zip: { type: 'string', default: '3' },
    road: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const numbers = (text: string): number[] => text.split(',').map(Number)
/** Every measurement by the name it is asked for with; the road has no page to start, to paint or to weigh. */
const measurements = {
  import: (session) => measureImports(session, numbers(asked.sizes ?? '2294,20000,100000')),
  card: (session) => measureFirstCard(session, 20e6),
  zip: (session) => (Number(asked.zip) > 0 ? measureFirstCard(session, Number(asked.zip) * 1e9) : Promise.resolve(null)),
  start: measureStart,
  tasks: (session) => measureTasks(session, numbers(asked.sizes ?? '2294,20000')),
  bytes: measureBytes,
  picture: measurePictures,
  tracks: measureTracks,
  big: (session) => (Number(asked.zip) > 0 ? measureBig(session, Number(asked.zip) * 1e9) : Promise.resolve(null)),
  places: measurePlaces,
  routes: measureRoutes,
  rituals: measureRituals,
  chapters: (session) => measureChapters(session, numbers(asked.sizes ?? '2294,20000,100000')),
  wall: measureWall,
  relay: measureRelay,
} satisfies Readonly<Record<string, (session: Awaited<ReturnType<typeof openSession>>) => Promise<unknown>>>
type Name = keyof typeof measurements
const isName = (name: string): name is Name => Object.hasOwn(measurements, name)
const names = Object.keys(measurements).filter(isName)
const onRoad: readonly Name[] = ['import', 'zip']

if (asked.help) {
  console.log(
    `npm run bench -- [--runs 5] [--sizes 2294,20000,100000] [--zip 3 (GB, 0 for none)] [--road (the workers without the page)] [--only ${names.join(',')}] [--json]`,
  )
  process.exit(0)
}
const wanted = asked.only?.split(',') ?? (asked.road ? onRoad : names)
const unknown = wanted.filter((name) => !isName(name) || (asked.road && !onRoad.includes(name)))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}${asked.road ? ' on the road' : ''}: ${(asked.road ? onRoad : names).join(', ')}.`)
  process.exit(1)
}

const runs = Math.max(1, Number(asked.runs))
const say = (line: string): void => void (asked.json ? process.stderr.write(`${line}\n`) : console.log(line))
const folder = await mkdtemp(join(tmpdir(), 'runmirror-bench-'))
const served = asked.road ? await serveRoad(folder) : await serveApp()
try {
  const session = await openSession({ url: served.url, folder, runs, say })
  say(
    `RunMirror bench · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'} · ${megabytes(totalmem())} memory · ${chromiumVersion(ensureChromium())}`,
  )
  say(asked.road ? 'The production workers behind a bare picker, without the page.' : 'The production build, through its own picker.')
  say(`Medians of ${runs} runs (least – most), paired by turns with what stands beside them; a browser of its own for every import (cold).`)
  say('A target that is missed is said, and fails nothing.')
  const told: Partial<Record<Name, unknown>> = {}
  for (const name of names) {
    if (!wanted.includes(name)) continue
    say('')
    told[name] = await measurements[name](session)
  }
  if (asked.json) process.stdout.write(`${JSON.stringify({ runs, native: session.native, ...told }, null, 2)}\n`)
} finally {
  served.stop()
  await rm(folder, { recursive: true, force: true })
}
