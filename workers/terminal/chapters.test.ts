import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import type { documentOf } from './document'
import { read } from './read'

const folder = mkdtempSync(join(tmpdir(), 'runmirror-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'sample.csv')
writeFileSync(path, csvText(simulateAthlete('chapters', { ...structureless, until: 20_400, weeks: 250 })))

const ask = async (...args: string[]): Promise<string> => {
  let out = ''
  const code = await read([path, '--zone', 'America/New_York', '--no-tracks', '--json', ...args], {
    ...{ out: (text) => void (out += text), err: (text) => void (out += text), soFar: () => undefined, deviceZone: 'Asia/Tokyo' },
  })
  expect([code, code === 0 ? '' : out]).toEqual([0, ''])
  return out
}
const sql = async (query: string): Promise<readonly { readonly name: string; readonly year: number; readonly value: number }[]> =>
  (await ask('--sql', query))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const year = "cast(strftime('%Y', day * 86400, 'unixepoch') as integer)"
const month = "cast(strftime('%m', day * 86400, 'unixepoch') as integer)"
const weekday = "cast(strftime('%w', day * 86400, 'unixepoch') as integer)"
const run = `(select id, start, distance, moving, day, ${year} as year, ${month} as month, ${weekday} as weekday
  from activity join wall on wall.activity = activity.id where valid = 1 and id not in (select id from duplicate where why = 'same-start-and-time'))`

/** One number a year by each name, all asked at once: reading the export is what takes its time. */
const asked = {
  runs: `select year, count(*) as value from ${run} group by year`,
  metres: `select year, round(sum(round(distance * 1000)) / 1000, 3) as value from ${run} group by year`,
  days: `select year, count(distinct day) as value from ${run} group by year`,
  ids: `select year, sum(id) as value from ${run} group by year`,
  'the-longest': `select year, max(distance) as value from ${run} group by year`,
  'first-and-last': `select year, max(day) - min(day) as value from ${run} group by year`,
  'the-fullest-month': `select year, max(metres) as value from (select year, round(sum(round(distance * 1000)) / 1000, 3) as metres from ${run} group by year, month) group by year`,
  'the-weekday': `select year, max(runs) as value from (select year, count(*) as runs from ${run} group by year, weekday) group by year`,
  // Islands of days: a day less its rank among the days is the same all along a thread.
  'the-thread': `select year, max(length) as value from (select year, count(*) as length from (select year, day - row_number() over (partition by year order by day) as island from (select distinct year, day from ${run})) group by year, island) group by year`,
}

test('the chapters of an export are what plain SQL counts in its tables, and their receipts are its rows', async () => {
  const { chapters }: ReturnType<typeof documentOf> = JSON.parse(await ask())
  const union = Object.entries(asked).map(([name, query]) => `select '${name}' as name, year, value from (${query})`)
  const answers = Map.groupBy(await sql(`${union.join(' union all ')} order by year`), ({ name }) => name)
  const counted = (name: keyof typeof asked) => answers.get(name)?.map((row) => [row.year, row.value])
  const pageOf = (id: string) => chapters.map(({ year, pages }) => [year, pages.find((one) => one.id === id)?.value])
  expect(chapters.map(({ year, runs }) => [year, runs])).toEqual(counted('runs'))
  expect(chapters.map(({ year, metres }) => [year, metres])).toEqual(counted('metres'))
  expect(pageOf('how-it-went')).toEqual(counted('runs'))
  expect(chapters.map(({ year, pages }) => [year, pages[0]?.details['runDays']])).toEqual(counted('days'))
  expect(chapters.map(({ year, pages }) => [year, pages[0]?.receipts.reduce((sum, id) => sum + id, 0)])).toEqual(counted('ids'))
  expect(pageOf('the-longest')).toEqual(counted('the-longest'))
  expect(pageOf('first-and-last')).toEqual(counted('first-and-last'))
  for (const id of ['the-fullest-month', 'the-weekday', 'the-thread'] as const) {
    const told = new Set(pageOf(id).flatMap(([year, value]) => (value === undefined ? [] : [year])))
    expect(told.size).toBeGreaterThan(2)
    expect(pageOf(id).filter(([year]) => told.has(year))).toEqual(counted(id)?.filter(([year]) => told.has(year)))
  }
  expect(chapters.at(-1)).toMatchObject({ over: false })
  expect(new Set(chapters.flatMap(({ milestones }) => milestones)).size).toBeGreaterThan(20)
})
