import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face, History, RunField } from '../cards/card'
import { cards } from '../cards/index'
import { workOutFaces } from '../persona/faces'
import { simulateAthlete, structureless, type Athlete, type AthleteOptions } from './athlete'
import { trueHistory } from './history'
import { equator, home } from './places'
import { createRng } from './rng'
import { sampleAthlete } from './sample'

const today = dayFromCivil(2026, 11, 2)
const athletes = 300

/** A runner of any kind: steady or rare, with a ritual or without, silent now and then, some long gone. */
const anyone = (seed: number): Athlete => {
  const rng = createRng(`calibration/${seed}`)
  const weeks = 8 + rng.int(240)
  const silences: { week: number; weeks: number }[] = []
  for (let week = 4 + rng.int(40); week < weeks - 4 && rng.chance(0.6); week += 20 + rng.int(80))
    silences.push({ week, weeks: Math.min(3 + rng.int(20), weeks - 2 - week) })
  const rate = 0.4 + 5.6 * rng.next() ** 1.5
  const days: AthleteOptions['days'] =
    seed % 3 === 0
      ? { kind: 'any' }
      : seed % 3 === 1
        ? { kind: 'drifting', stay: 0.9 }
        : { kind: 'ritual', weekday: 1 + rng.int(7), share: 0.4 + 0.6 * rng.next() }
  return simulateAthlete(seed, {
    ...structureless,
    weeks,
    rate: [rate, Math.min(7, rate * (0.5 + rng.next()))],
    days,
    hours: seed % 2 === 0 ? { kind: 'any' } : { kind: 'drifting', stay: 0.9 },
    silences: rng.chance(0.6) ? silences : [],
    emptyWeeks: Array.from({ length: rng.int(6) }, () => rng.int(weeks)),
    streaks: rng.chance(0.3) ? [{ week: rng.int(weeks), days: 3 + rng.int(60) }] : [],
    until: today - (rng.chance(0.25) ? rng.int(300) : rng.int(4)),
    home: seed % 5 === 0 ? equator : home,
    textured: seed % 10 === 0,
  })
}

const daysOf = (history: History<RunField>): number[] => [...new Set(history.runs.day)].sort((a, b) => a - b)
const mondayBefore = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)
const monthCount = (day: number): number => {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
const idsBetween = ({ runs }: History<RunField>, from: number, to: number): number[] =>
  [...runs.id].filter((_, index) => (runs.day[index] ?? 0) >= from && (runs.day[index] ?? 0) <= to)
const sorted = (ids: readonly number[]): number[] => [...ids].sort((a, b) => a - b)

const faceOf = (faces: readonly Face[], card: string): Face => {
  const face = faces.find((one) => one.card === card)
  if (face === undefined) throw new Error(`no card ${card}`)
  return face
}

/** The Promise, by the letter of its definition: one question asked of every week. */
const promiseFaults = (history: History<RunField>, face: Face): string[] => {
  const days = daysOf(history)
  const [first] = days
  if (first === undefined) return face.status === 'forming' ? [] : ['a promise without a run']
  const weeks: { readonly monday: number; readonly runs: number }[] = []
  for (let monday = mondayBefore(first); monday < mondayBefore(history.today); monday += 7)
    weeks.push({ monday, runs: idsBetween(history, monday, monday + 6).length })
  const window = weeks.slice(-104)
  const kept = window.filter(({ runs }) => runs > 0).length
  const passes = weeks.length >= 26 && kept > 0
  if (face.status === 'forming') return passes ? ['a promise is kept back'] : []
  if (!passes) return ['a promise before its time']
  const meant = {
    part: { k: kept, n: window.length },
    receipts: sorted(idsBetween(history, window[0]?.monday ?? 0, mondayBefore(history.today) - 1)),
    lately: window.slice(-26).filter(({ runs }) => runs > 0).length,
  }
  const tense = meant.lately / 26 >= kept / window.length / 2 - 1e-12 ? 'are' : 'were'
  const said = { part: face.part, receipts: sorted(face.receipts), tense: face.tense }
  return JSON.stringify(said) === JSON.stringify({ part: meant.part, receipts: meant.receipts, tense })
    ? []
    : [`promise ${JSON.stringify(said.part)} ${said.tense}, meant ${JSON.stringify(meant.part)} ${tense}`]
}

/** Lengths of all unbroken chains of a counter, asked of every count between the first and the last. */
const chainLengths = (counts: ReadonlySet<number>): { readonly longest: number; readonly endsAt: number } => {
  const all = [...counts]
  let longest = 0
  let endsAt = NaN
  let length = 0
  for (let count = Math.min(...all); count <= Math.max(...all); count++) {
    length = counts.has(count) ? length + 1 : 0
    if (length < longest || length === 0) continue
    longest = length
    endsAt = count
  }
  return { longest, endsAt }
}

const chainFaults = (history: History<RunField>, face: Face): string[] => {
  const days = daysOf(history)
  if (days.length === 0) return face.status === 'forming' ? [] : ['a chain without a run']
  const counters = { days: (day: number) => day, weeks: (day: number) => mondayBefore(day) / 7, months: monthCount }
  const record = { days: chainLengths(new Set(days)), weeks: chainLengths(new Set(days.map(counters.weeks))) }
  const passes = record.days.longest >= 7 || record.weeks.longest >= 8
  if (face.status === 'forming') return passes ? ['a chain is kept back'] : []
  if (!passes) return ['a chain before its time']
  const unit = face.of.startsWith('day') ? 'days' : 'weeks'
  const receiptDays = face.receipts.map((id) => history.runs.day[[...history.runs.id].indexOf(id)] ?? NaN)
  const counts = new Set(receiptDays.map(counters[unit]))
  const alive = record[unit].endsAt + 1 >= counters[unit](history.today)
  const faults: string[] = []
  if (face.value !== record[unit].longest || record[unit].longest < (unit === 'days' ? 7 : 8))
    faults.push(`chain ${face.value} ${unit}, meant ${record[unit].longest}`)
  if (counts.size !== face.value || Math.max(...counts) - Math.min(...counts) !== face.value - 1 || Math.max(...counts) !== record[unit].endsAt)
    faults.push('chain not re-derived from its receipts')
  if (alive !== face.say[0].endsWith('alive')) faults.push(`chain alive ${alive}, said ${face.say[0]}`)
  if (alive && face.tense !== 'are') faults.push('a living chain in the past')
  return faults
}

/** Returns by the letter: every pair of neighbouring run-days, every run of the 28 days counted one by one. */
const returnFaults = (history: History<RunField>, face: Face): string[] => {
  const days = daysOf(history)
  const first = days[0] ?? 0
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
  const ordered = [...steps].sort((a, b) => a - b)
  const place = (ordered.length - 1) * 0.9
  const p90 =
    ordered.length === 0 ? 0 : (ordered[Math.floor(place)] ?? 0) + ((ordered[Math.ceil(place)] ?? 0) - (ordered[Math.floor(place)] ?? 0)) * (place % 1)
  const threshold = Math.max(21, 3 * p90)
  const gaps = days.slice(1).flatMap((day, index) => {
    const from = days[index] ?? 0
    return day - from >= threshold - 1e-9 && from - first >= 56 ? [{ from, to: day, runs: idsBetween(history, day, day + 27).length }] : []
  })
  const returned = gaps.filter(({ runs }) => runs >= 4)
  const decided = gaps.filter(({ runs, to }) => runs >= 4 || history.today >= to + 28)
  if (face.status === 'forming') return decided.length === 0 ? [] : ['a return is kept back']
  const open = history.today - (days.at(-1) ?? 0) >= threshold
  const said = `${face.part?.k} of ${face.part?.n} ${face.tense}`
  const meant = `${returned.length} of ${decided.length} ${open ? 'were' : 'are'}`
  const faults = said === meant ? [] : [`returns ${said}, meant ${meant}`]
  const receipts = new Set(face.receipts)
  if (returned.some(({ to }) => idsBetween(history, to, to + 27).some((id) => !receipts.has(id)))) faults.push('a return without its runs')
  return faults
}

const three = cards.filter(({ id }) => ['the-promise', 'the-chain', 'the-return'].includes(id))
const claimsOf = (faces: readonly Face[]): Claim[] => faces.filter((face) => face.status === 'claim')

test(`what three cards say of ${athletes} simulated runners is true for each of them, asked day by day and week by week`, () => {
  const faults: string[] = []
  const told = new Map<string, number>()
  for (let seed = 0; seed < athletes; seed++) {
    const history = trueHistory(anyone(seed), today)
    const faces = workOutFaces(history, three)
    for (const { card } of claimsOf(faces)) told.set(card, (told.get(card) ?? 0) + 1)
    const found = [
      ...promiseFaults(history, faceOf(faces, 'the-promise')),
      ...chainFaults(history, faceOf(faces, 'the-chain')),
      ...returnFaults(history, faceOf(faces, 'the-return')),
    ]
    faults.push(...found.map((fault) => `runner ${seed}: ${fault}`))
  }
  expect(faults).toEqual([])
  // each card spoke, and each held back: the runners try both sides of every gate
  expect(['the-promise', 'the-chain', 'the-return'].filter((card) => (told.get(card) ?? 0) < 30 || told.get(card) === athletes)).toEqual([])
})

test('of the sample runner all ten cards that need no track speak, in the present, and as surely as each can, on every day of a week', () => {
  for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
    const claims = claimsOf(workOutFaces(trueHistory(sampleAthlete(today + shift), today + shift)))
    expect(claims.map(({ card, tense, certainty }) => [card, tense, certainty])).toEqual([
      ['the-hour', 'are', 'very-sure'],
      ['the-ritual-day', 'are', 'very-sure'],
      ['the-promise', 'are', 'certain'],
      ['the-chain', 'are', 'certain'],
      ['the-return', 'are', 'certain'],
      // runs by hand and on the last days have no weather; most races were run before anyone could mark them
      ['the-weather-skin', 'are', 'fairly-sure'],
      ['the-far-line', 'are', 'certain'],
      ['the-number-on-the-chest', 'are', 'fairly-sure'],
      ['the-turning-season', 'are', 'very-sure'],
      ['first-line', 'are', 'certain'],
    ])
    const [hour, ritual, promise, chain, back, skin, far, , season, line] = claims
    expect([chain?.of, (chain?.value ?? 0) > 60, promise?.part, back?.part]).toEqual(['weeks in a row with a run', true, { k: 102, n: 104 }, { k: 3, n: 3 }])
    // as it was made: mostly at dawn, nearly every Sunday, for nine years
    expect([hour?.say[1]?.['light'], (hour?.value ?? 0) > 0.6, ritual?.say[1]?.['weekdays'], (ritual?.value ?? 0) > 0.85, (line?.value ?? 0) > 3200]).toEqual([
      'dawn',
      true,
      7,
      true,
      true,
    ])
    expect((far?.value ?? 0) > 10).toBe(true)
    // fullest in the 38th week of the year, and by 22 % more runs that are 22 % longer
    expect([[9, 10].includes(Number(season?.say[1]?.['month'])), (season?.value ?? 0) > 0.25, (skin?.value ?? 0) > 100]).toEqual([true, true, true])
  }
})
