import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { downloadZip } from 'client-zip'
import { afterAll, expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'
import { fileOf } from '../../src/domain/simulate/files/file'
import { sampleAthlete } from '../../src/domain/simulate/sample'
import type { documentOf } from './document'
import { read } from './read'

const folder = mkdtempSync(join(tmpdir(), 'runmirror-'))
afterAll(() => rmSync(folder, { recursive: true }))

const someone = simulateAthlete('terminal', { ...structureless, until: 20_400, weeks: 120 })
const saved = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const table = saved('activities.csv', csvText(someone))

const run = async (...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', '']
  const code = await read(args, { out: (text) => void (out += text), err: (text) => void (err += text), soFar: () => undefined, deviceZone: 'Asia/Tokyo' })
  return { code, out, err }
}

type Printed = ReturnType<typeof documentOf>
const json = async (...args: string[]): Promise<Printed & { readonly report: NonNullable<Printed['report']> }> => JSON.parse((await run(...args, '--json')).out)

test('the report counts what the file holds', async () => {
  const { report } = await json(table, '--zone', 'America/New_York')
  const starts = someone.activities.map(({ start }) => start)
  const instant = (utc: number): string => new Date(utc).toISOString().replace('.000Z', 'Z')
  expect(report).toMatchObject({
    rows: starts.length,
    stored: starts.length,
    known: 0,
    asideByReason: {},
    from: instant(Math.min(...starts)),
    to: instant(Math.max(...starts)),
    zones: { home: starts.length },
    columns: { total: 103, language: 'en', byPosition: [], unknown: [] },
    duplicates: [],
  })
  expect(report.metres).toBeCloseTo(
    someone.activities.reduce((metres, { distance }) => metres + (distance ?? 0), 0),
    1,
  )
})

test('rituals are printed with the runs behind them, and the runs give the number again', async () => {
  const keeper = simulateAthlete('keeper', { ...structureless, until: 20_400, weeks: 60, rate: [3, 3], days: { kind: 'ritual', weekday: 7, share: 0.9 } })
  const printed = await json(saved('keeper.csv', csvText(keeper)), '--zone', 'America/New_York')
  const sunday = printed.rituals.find(({ id }) => id === 'weekday/7')
  const dayOf = new Map(keeper.activities.map(({ id, day }) => [id, day]))
  const days = new Set(sunday?.receipts.map((id) => dayOf.get(id)))
  // 1970-01-04 was a Sunday.
  expect([...days].every((day) => ((day ?? NaN) - 3) % 7 === 0)).toBe(true)
  expect([sunday?.kept, sunday?.chances.filter(({ runs }) => runs.length > 0).length]).toEqual([days.size, days.size])
  expect(sunday).toMatchObject({ kind: 'tested', alive: true, sentence: expect.stringMatching(/^Sunday is yours: kept in \d+ of \d+ weeks\.$/) })
})

const tiny = saved('tiny.csv', csvText(simulateAthlete('tiny', { ...structureless, until: 20_400, weeks: 1 })))
const sample = saved('sample.csv', csvText(sampleAthlete(20_400)))

test.each([
  ['a week of runs', tiny, 0],
  ['the sample', sample, 10],
])('every key of the answer about %s is there, null where there is nothing to say', async (_, path, claims) => {
  const { report, cards, forming } = await json(path, '--zone', 'America/New_York')
  const keys = ['rows', 'stored', 'known', 'asideByReason', 'columns', 'zones', 'duplicates', 'from', 'to', 'metres']
  const ofCard = ['id', 'kind', 'certainty', 'sentence', 'value', 'interval', 'p', 'window', 'tense', 'receipts', 'against', 'details', 'evidence', 'how']
  expect(Object.keys(report)).toEqual(expect.arrayContaining(keys))
  expect(report.rows).toBe(report.stored + report.known + Object.values(report.asideByReason).reduce((sum, n) => sum + n, 0))
  expect([cards.length, forming.length]).toEqual([claims, 15 - claims])
  for (const card of cards) expect(Object.keys(card)).toEqual(expect.arrayContaining(ofCard))
  for (const card of forming) expect(Object.keys(card)).toEqual(['id', 'rev', 'missing'])
})

test('the report counts as valid the very runs that the cards speak of, a run recorded twice once', async () => {
  const { report, cards } = await json(sample, '--zone', 'America/New_York')
  expect([report.duplicates.length > 0, report.validRuns]).toEqual([true, cards.find(({ id }) => id === 'the-chain')?.coverage.of])
})

test('the portrait is told with the ids of the runs behind it, and from those alone its numbers follow again', async () => {
  const { portrait, cards } = await json(sample, '--zone', 'America/New_York')
  expect(portrait.sentence).toBe('You run with the sunrise, keep your Sundays, peak around October, and come back after every silence.')
  expect(portrait.parts.map(({ card }) => card)).toEqual(['the-hour', 'the-ritual-day', 'the-turning-season', 'the-return'])
  // The table knows of no place: every day is one of New York.
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' })
  const dayOf = new Map(sampleAthlete(20_400).activities.map(({ id, start }) => [id, Date.parse(calendar.format(start)) / 86_400_000]))
  expect(portrait.receipts.every((id) => dayOf.has(id))).toBe(true)
  expect(new Set(portrait.receipts)).toEqual(new Set(portrait.parts.flatMap(({ card }) => cards.find(({ id }) => id === card)?.receipts ?? [])))
  const [, ritual] = portrait.axes
  const days = (ritual?.receipts ?? []).map((id) => dayOf.get(id) ?? NaN)
  const weeks = new Set(days.map((day) => Math.floor((day + 3) / 7)))
  const sundays = new Set(days.filter((day) => (day + 3) % 7 === 6))
  expect([ritual?.earned, ritual?.value, ritual?.values]).toEqual(['ritual', sundays.size / weeks.size, { k: sundays.size, n: weeks.size, weekdays: 7 }])
  const open = portrait.axes.filter(({ earned }) => earned === null)
  expect(open.map(({ id, value, receipts }) => [id, value, receipts])).toEqual(['return-wander', 'steady-surge', 'even-varied'].map((id) => [id, null, []]))
  for (const { stands, earns } of portrait.axes) expect([stands !== '', earns !== '']).toEqual([true, true])
})

test('the numbers behind a claim are told beside it, so that its sentence can be checked without a screen', async () => {
  const { cards } = await json(sample, '--zone', 'America/New_York')
  const promise = cards.find(({ id }) => id === 'the-promise')
  expect(promise?.details).toMatchObject({ weeksWithARun: promise?.part?.k, weeks: promise?.part?.n })
  for (const { details, evidence } of cards) expect([Object.values(details).length > 0, evidence.length > 0]).toEqual([true, true])
})

test('a claim carries its sentence, its receipts and the other side; what is still forming says what is missing', async () => {
  const { cards, forming } = await json(table, '--zone', 'America/New_York')
  const ids = new Set(someone.activities.map(({ id }) => id))
  expect(cards.length).toBeGreaterThan(0)
  for (const card of cards) {
    expect(card).toMatchObject({
      id: expect.any(String),
      kind: expect.any(String),
      certainty: expect.any(String),
      sentence: expect.any(String),
      value: expect.any(Number),
      against: expect.any(String),
    })
    expect(card.tense).toMatch(/^(are|were)$/)
    expect(card.window).toEqual({ from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), all: expect.any(Boolean) })
    expect(card.receipts.every((id) => ids.has(id))).toBe(true)
  }
  for (const card of forming) expect(card).toMatchObject({ id: expect.any(String), missing: expect.any(String) })
})

test('*now* is the last activity’s day, wherever the terminal stands in time', async () => {
  expect((await json(table, '--zone', 'America/New_York')).report.today).toBe(new Date(20_400 * 86_400_000).toISOString().slice(0, 10))
})

test('weeks begin on the day that was named, and a claim says which', async () => {
  const [usual, sunday] = await Promise.all([json(sample, '--zone', 'America/New_York'), json(sample, '--zone', 'America/New_York', '--week', 'sunday')])
  const promiseOf = ({ cards }: Printed) => cards.find(({ id }) => id === 'the-promise')
  const weekdays = (printed: Printed): number[] => {
    const window = promiseOf(printed)?.window
    return [window?.from, window?.to].map((day) => new Date(day ?? '').getUTCDay())
  }
  expect([usual, sunday].map(weekdays)).toEqual([
    [1, 0],
    [0, 6],
  ])
  expect([usual.report.firstWeekday, sunday.report.firstWeekday]).toEqual([1, 7])
  expect([promiseOf(usual)?.how, promiseOf(sunday)?.how]).toEqual([
    expect.stringContaining('Weeks run from Monday to Sunday (ISO 8601), and'),
    expect.stringContaining('Weeks run from Sunday to Saturday, as you set them, and'),
  ])
})

test('without a zone the machine’s is taken, and the report says so', async () => {
  const { report } = await json(table)
  expect([report.zones, report.taken]).toEqual([{ device: someone.activities.length }, [{ what: 'zone', value: 'Asia/Tokyo' }]])
})

test('in a language nobody knows the word for running is proposed, and the report says so, unless it is told', async () => {
  const path = saved('unknown.csv', csvText(someone, { language: 'fi' }))
  const proposed = await json(path)
  const word = proposed.report.taken.find(({ what }) => what === 'run-type')?.value ?? ''
  const told = await json(path, '--run-type', word)
  expect([proposed.report.runs, told.report.runs, told.report.taken.some(({ what }) => what === 'run-type')]).toEqual([
    someone.activities.length,
    someone.activities.length,
    false,
  ])
})

test('a newer export named after the first is read into the same mirror', async () => {
  const { report, earlier } = await json(table, saved('newer.csv', csvText(someone).replaceAll('Morning Run', 'Dawn')))
  expect([earlier?.length, report.rows, report.rows - report.known > 0, report.added]).toEqual([1, someone.activities.length, true, 0])
})

test('for people the cards come first, then what became of every row', async () => {
  const { out, err, code } = await run(table)
  expect([code, err, out.startsWith('Your mirror\n'), out.includes(`${someone.activities.length} read = ${someone.activities.length} new`)]).toEqual([
    0,
    '',
    true,
    true,
  ])
})

/** Weeks with every kind of file; of the first run it is missing, of the second it is broken. */
const recorded = simulateAthlete('recorded', { ...structureless, until: 20_400, weeks: 4 })
const members = recorded.activities.flatMap((activity, index) => {
  const file = fileOf(recorded, activity)
  if (file === null || index === 0) return []
  return { name: file.name, input: index === 1 ? new Uint8Array(40).fill(65) : file.gzip ? new Uint8Array(gzipSync(file.bytes)) : file.bytes }
})
const runsWithFile = recorded.activities.filter(({ file }) => file !== null)
const packed = async (): Promise<string> => {
  const path = join(folder, 'export_1.zip')
  writeFileSync(path, await downloadZip([{ name: 'activities.csv', input: csvText(recorded) }, ...members]).bytes())
  return path
}

test('the activity files of a ZIP are read too: what became of each, and its best efforts', async () => {
  const { tracks } = await json(await packed(), '--zone', 'America/New_York')
  const [missing, broken, ...read] = runsWithFile
  const [third] = read
  expect(tracks).toMatchObject({
    named: runsWithFile.length,
    read: runsWithFile.length - 2,
    waiting: 0,
    losses: [
      { why: 'missing', count: 1, names: [missing?.file] },
      { why: 'not-a-track', count: 1, names: [broken?.file] },
    ],
    // A FIT tells the offset of its own clock.
    zones: { file: read.filter(({ file }) => file?.endsWith('.fit.gz') || file?.endsWith('.fit')).length, nearest: 2 },
  })
  const told = tracks?.activities.find(({ id }) => id === third?.id)
  expect([told?.file, told?.outcome, tracks?.activities.length]).toEqual([third?.file, 'read', runsWithFile.length])
  expect(Math.abs((told?.metres ?? 0) / (third?.distance ?? 1) - 1)).toBeLessThan(0.03)
  expect(told?.efforts['1k']).toBeGreaterThan(2 * (told?.efforts['400m'] ?? Infinity))
})

test('an unpacked export is read like its ZIP, with the files in its folder', async () => {
  const unpacked = join(folder, 'unpacked')
  mkdirSync(join(unpacked, 'activities'), { recursive: true })
  writeFileSync(join(unpacked, 'activities.csv'), csvText(recorded))
  for (const { name, input } of members) writeFileSync(join(unpacked, name), input)
  const [folded, zipped] = [await json(unpacked), await json(await packed())]
  expect(folded.tracks?.activities.filter(({ outcome }) => outcome === 'read')).toEqual(zipped.tracks?.activities.filter(({ outcome }) => outcome === 'read'))
  // Some files of an export: what is not among them may lie elsewhere.
  expect([folded.tracks?.waiting, folded.tracks?.losses.map(({ why }) => why)]).toEqual([1, ['not-a-track']])
})

test('people are told in a few lines what became of the activity files, and with --no-tracks they are left alone', async () => {
  const path = await packed()
  const { out } = await run(path)
  const read = runsWithFile.length - 2
  for (const line of [`Read: ${read} of ${runsWithFile.length} (`, 'one file: neither FIT nor GPX nor TCX (activities/', '2 by the nearest located run'])
    expect(out).toContain(line)
  expect((await run(path, '--no-tracks')).out).not.toContain('located run')
  expect([(await json(path, '--no-tracks')).tracks, (await run(table)).out.includes(`${someone.activities.length} tracks are not on this device`)]).toEqual([
    null,
    true,
  ])
})

test('--sql asks what the activity files told', async () => {
  const sql = "select count(*) as n from effort join track_file on track_file.id = effort.file where distance = '400m'"
  expect((await run(await packed(), '--sql', sql)).out).toBe(`n\n${runsWithFile.length - 2}\n`)
})

test('--sql asks the tables, tab-separated or an object a line', async () => {
  const sql = "select count(*) as runs, 'a\tb' as text, null as missing from activity where isRun = 1;"
  const n = someone.activities.length
  expect([(await run(table, '--sql', sql)).out, (await run(table, '--json', '--sql', sql)).out]).toEqual([
    `runs\ttext\tmissing\n${n}\ta\\tb\t\n`,
    `{"runs":${n},"text":"a\\tb","missing":null}\n`,
  ])
})

test.each(['activity', 'wall', 'duplicate', 'raw_row'])('--sql finds the table %s', async (name) => {
  expect((await run(table, '--sql', `select count(*) as n from ${name}`)).out).toBe(`n\n${name === 'duplicate' ? 0 : someone.activities.length}\n`)
})

test.each(['drop table activity', 'select nothing', 'select 1; drop table activity', ''])('--sql "%s" is refused or harmless', async (sql) => {
  const { code, out } = await run(table, '--sql', sql)
  expect([code, out]).toEqual(sql.startsWith('select 1') ? [0, '1\n1\n'] : [1, ''])
})

test('a wrong file is a sentence beside an empty answer', async () => {
  expect(await run(saved('a.pdf', '%PDF-1.7'), '--json')).toEqual({
    code: 1,
    out: '',
    err: `${join(folder, 'a.pdf')}: This seems to be a PDF. Drop the export_….zip that Strava sent, or the activities.csv inside it. Nothing was changed.\n`,
  })
})

test.each<readonly [readonly string[], RegExp]>([
  [[], /^Name the export to read/],
  [['--zone', 'Mars/Base', 'x'], /^Mars\/Base is no time zone/],
  [['--dates', 'dym', 'x'], /^--dates is dmy, mdy or ymd/],
  [['--unit', 'furlong', 'x'], /^--unit is km or mi/],
  [['--week', 'friday', 'x'], /^--week is monday, sunday or saturday, not friday\./],
  [['--nonsense', 'x'], /Unknown option/],
  [['/nowhere/export.zip'], /could not be opened/],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, err } = await run(...args)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(sentence)
})
