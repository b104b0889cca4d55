import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { afterAll, expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import type { documentOf } from './document'
import { read } from './read'

/** What `--json` says of the wall, against plain SQL over the same tables. */

const folder = mkdtempSync(join(tmpdir(), 'runmirror-wall-'))
afterAll(() => rmSync(folder, { recursive: true }))

const out = async (...args: string[]): Promise<string> => {
  let text = ''
  const code = await read(args, { out: (told) => void (text += told), err: (told) => void (text += told), soFar: () => undefined, deviceZone: 'Europe/Paris' })
  if (code !== 0) throw new Error(text)
  return text
}
type Printed = ReturnType<typeof documentOf>
const json = async (...args: string[]): Promise<Printed> => JSON.parse(await out(...args, '--json'))
/** Lines of an answer, its cells by tabs; the names of its columns left out. */
const sql = async (path: string, query: string): Promise<string[]> => (await out(path, '--sql', query)).trimEnd().split('\n').slice(1).toSorted()

/** Runs that count, by start, with what they add up to. */
const counted = `run as (
  select activity.id, start, wall.day, distance, moving, elapsed, gear, file, row_number() over ordered as n, sum(distance) over ordered as metres,
    sum(moving) over ordered as seconds, sum(elevationGain) over ordered as climb, max(distance) over before as farthest, elevationGain, indoor
  from activity join wall on wall.activity = activity.id
  where valid = 1 and activity.id not in (select id from duplicate where why = 'same-start-and-time')
  window ordered as (order by start, activity.id), before as (order by start, activity.id rows between unbounded preceding and 1 preceding))`
const rung = (values: readonly number[]): string => `(values ${values.map((value) => `(${value})`).join(', ')})`
const reached = (name: string, values: readonly number[], of: string, unit: number): string =>
  `select '${name}.' || column1, (select id from run where ${of} >= column1 * ${unit} - 1e-6 order by n limit 1) as id from ${rung(values)} where id is not null`

const rounds = [100, 500, 1000, 2000, 3000, 4000, 5000]
const islands = (unit: string, counter: string, lengths: readonly number[]): string => `
  select 'streaks.${unit}.' || column1, (select id from run where ${counter} = (
      select min(last) from (select max(c) over (partition by c - r order by c rows between unbounded preceding and current row) as last,
        row_number() over (partition by c - r order by c) as length from (select c, row_number() over (order by c) as r from (select distinct ${counter} as c from run)))
      where length = column1) order by day, n limit 1) as id
  from ${rung(lengths)} where id is not null`
/** The E-th day of so many kilometres: days come to their sum with their last run at the latest, so it is the day that is compared. */
const eddington = `
  select 'eddington.km.' || column1, (select day from (select day, row_number() over (order by day) as r from run group by day having sum(distance) >= column1 * 1000 - 1e-6) where r = column1) as day
  from ${rung([5, 10, 15, 20])} where day is not null`

const someone = join(folder, 'activities.csv')
writeFileSync(someone, csvText(simulateAthlete('wall', { ...structureless, until: 20_400, weeks: 110 })))

test('the milestones are what plain SQL says, and their receipts come to their numbers', async () => {
  const { milestones, nextMilestones } = await json(someone)
  const parts = [
    reached('runs', [1, 10, 50, 100, 500, 1000], 'n', 1),
    reached('distance.mi', rounds, 'metres', 1609.344),
    reached('distance.km', rounds, 'metres', 1000),
    reached('time.h', [10, 50, 100, 200, 300, 400, 500], 'seconds', 3600),
    reached('climb.m', [1000, 5000, 10_000, 20_000, 30_000, 40_000, 50_000], 'climb', 1),
    islands('day', 'day', [7, 14, 30, 50, 100]),
    islands('week', '((day + 3) / 7)', [4, 8, 13, 26, 52, 104]),
    eddington,
    "select 'shoes.first.' || trim(gear), id from run where n in (select min(n) from run where trim(gear) <> '' group by trim(gear))",
    // A run that is so much longer than all before it; the wall takes no other.
    "select 'farther.' || id, 1 from run where distance >= farthest + 200",
    "select 'at.' || id, n from run",
    "select 'long.' || id, distance from run",
    "select 'total', max(metres) from run",
  ]
  const lines = (await sql(someone, `with ${counted} ${parts.join('\nunion all ')}`)).map((line) => line.split('\t'))
  const from = (prefix: string): [string, number][] => lines.flatMap(([name = '', value]) => (name.startsWith(prefix) ? [[name, Number(value)]] : []))
  const told = (prefix: string, of: (milestone: Printed['milestones'][number]) => number): [string, number][] =>
    milestones
      .flatMap((milestone): [string, number][] => (milestone.id.startsWith(prefix) ? [[milestone.id, of(milestone)]] : []))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const dayOf = (date: string): number => Date.parse(date) / 86_400_000

  for (const prefix of ['runs.', 'distance.km.', 'distance.mi.', 'time.h.', 'climb.m.', 'streaks.day.', 'streaks.week.', 'shoes.first.'])
    expect(told(prefix, ({ run }) => run)).toEqual(from(prefix))
  expect(told('eddington.km.', ({ date }) => dayOf(date))).toEqual(from('eddington.km.'))
  const farther = new Set(from('farther.').map(([name]) => name.slice('farther.'.length)))
  const longest = milestones.filter(({ family, kind }) => family === 'longest' && kind === 'distance')
  expect(longest.length).toBeGreaterThan(2)
  expect(longest.every(({ run }) => farther.has(String(run)))).toBe(true)

  // The ids behind them, in order of start, and the last is the run itself.
  const place = new Map(from('at.').map(([name, n]) => [Number(name.slice('at.'.length)), n]))
  const long = new Map(from('long.').map(([name, metres]) => [Number(name.slice('long.'.length)), metres]))
  for (const { receipts, run, family, value, id } of milestones) {
    const places = receipts.map((one) => place.get(one) ?? NaN)
    expect([id, receipts.includes(run), places.every((n, at) => at === 0 || n > (places[at - 1] ?? NaN))]).toEqual([id, true, true])
    if (family === 'runs') expect(receipts.length).toBe(value)
    if (family !== 'distance') continue
    const metres = receipts.map((one) => long.get(one) ?? NaN)
    const all = metres.reduce((sum, one) => sum + one, 0)
    expect([id, all >= value - 1e-6, all - (metres.at(-1) ?? 0) < value]).toEqual([id, true, true])
  }
  const [[, total] = ['', NaN]] = from('total')
  const next = nextMilestones.find(({ id }) => id.startsWith('distance.km.'))
  expect(next?.left).toBeCloseTo((next?.value ?? 0) - total, 3)
  for (const one of nextMilestones) expect(Object.keys(one)).not.toContain('date')
})

test('another unit moves nothing but words', async () => {
  const [km, mi] = [await json(someone), await json(someone, '--unit', 'mi')]
  const numbers = ({ milestones }: Printed) =>
    milestones.map(({ id, run, value, receipts, previous, date }) => [id, run, value, receipts.length, previous, date])
  expect(numbers(mi)).toEqual(numbers(km))
  expect(mi.milestones.find(({ family }) => family === 'longest')?.title).toMatch(/\smi$/)
})

const recorded = simulateAthlete('on the wall', { ...structureless, until: 20_400, weeks: 2 })

test('the fastest over each distance and the places are those of the tracks', async () => {
  const members = recorded.activities.flatMap((activity) => {
    const file = fileOf(recorded, activity)
    return file === null ? [] : [{ name: file.name, input: file.gzip ? new Uint8Array(gzipSync(file.bytes)) : file.bytes }]
  })
  const path = join(folder, 'export.zip')
  writeFileSync(path, await downloadZip([{ name: 'activities.csv', input: csvText(recorded) }, ...members]).bytes())
  const { milestones } = await json(path)
  const told = milestones.flatMap(({ id, family, kind, run, value }) =>
    family === 'efforts' && kind === '5k' ? [`efforts.${run}\t${value}`] : kind === 'country' || kind === 'region' ? [`${id}\t${run}`] : [],
  )
  const visits = (column: string): string => `select 'places.' || ${column}, id from visit where ${column} is not null group by ${column} having n = min(n)`
  const query = `with ${counted}, timed as (
      select run.id as id, n, cast(round(case when effort.seconds is not null and abs(summary.metres - run.distance) <= 0.02 * run.distance then effort.seconds
        when run.distance <= 1.03 * 5000 then run.elapsed end) as integer) as seconds
      from run left join track_file on track_file.name = run.file left join summary on summary.file = track_file.id
        left join effort on effort.file = track_file.id and effort.distance = '5k'
      where run.distance >= 5000 and indoor is not 1 and (indoor = 0 or track_file.id is null or outcome <> 'read' or latitude is not null)),
    visit as (select run.id as id, n, country, region from run join track_file on track_file.name = run.file join passage on passage.file = track_file.id)
    select 'efforts.' || id, seconds from timed as one
      where seconds is not null and not exists (select 1 from timed as before where before.n < one.n and before.seconds <= one.seconds)
    union all ${visits('country')} union all ${visits('region')}`
  expect(told.filter((line) => line.startsWith('efforts')).length).toBeGreaterThan(0)
  expect(told.length).toBeGreaterThan(2)
  expect(told.toSorted()).toEqual(await sql(path, query))
})
