import { expect, test } from 'vitest'
import type { Claim } from '../../domain/cards/card'
import { cards } from '../../domain/cards/index'
import { families, wallOf } from '../../domain/milestones/wall'
import { workOutFaces } from '../../domain/persona/faces'
import { createVisitReader } from '../../domain/places/told-visits'
import { faceWords, tell } from '../../words/en/face'
import { chapterWords } from '../../words/en/chapters/page-words'
import { drawn, figureKinds, scales } from './figures'
import type { FigureKind } from './figures'
import { few, many, none, one, past, shorter, today } from './lives'

const history = many()
const faces = workOutFaces(history)
const claims = faces.filter((face): face is Claim => face.status === 'claim')

/** Every run again, as a row: what follows is counted here once more, one loop inside another. */
const readVisits = createVisitReader()
const { runs } = history
const at = (column: Float64Array, place: number): number => column[place] ?? NaN
const rows = Array.from({ length: runs.length }, (_, place) => ({
  ...{ day: at(runs.day, place), start: at(runs.start, place), sunrise: at(runs.sunrise, place), feels: at(runs.feels, place), rain: at(runs.rain, place) },
  ...{ wind: at(runs.wind, place), indoor: at(runs.indoor, place), way: at(runs.way, place), routeMetres: at(runs.routeMetres, place) },
  ...{ newMetres: at(runs.newMetres, place), hasRoute: at(runs.hasRoute, place), halves: at(runs.halvesRatio, place), race: at(runs.isRace, place) },
  ...{ distance: at(runs.distance, place), best5k: at(runs.best5k, place), place: readVisits(runs.visits[place] ?? null)[0]?.region ?? null },
}))
const count = (is: (row: (typeof rows)[number]) => boolean): number => rows.filter(is).length
const n = (value: number): string => value.toLocaleString('en-GB')
/** `today` is a Monday: with this week, and without it. */
const with104 = (day: number): boolean => day >= today - 103 * 7
const before104 = (day: number): boolean => day >= today - 104 * 7 && day < today
const span = 'from 27 November 2017 to 23 November 2026'
const all = n(rows.length)

const weekOf = (day: number): number => Math.floor((day - (today % 7)) / 7)
/** The longest row of weeks that all hold a run, this one aside while it holds none. */
const longestWeeks = (): readonly (typeof rows)[number][] => {
  let best: readonly (typeof rows)[number][] = []
  for (const first of new Set(rows.map(({ day }) => weekOf(day)))) {
    let last = first
    while (rows.some(({ day }) => weekOf(day) === last + 1)) last += 1
    const own = rows.filter(({ day }) => weekOf(day) >= first && weekOf(day) <= last)
    if (own.length > best.length) best = own
  }
  return best
}
const returns = rows.flatMap(({ day }, place) => (place > 0 && day - (rows[place - 1]?.day ?? day) > 60 ? [day] : []))
const hard = ({ feels, rain, wind }: (typeof rows)[number]): boolean => rain >= 0.1 || feels < 0 || feels > 30 || wind >= 10
const homeRegion = 'US-ME'
const timedOver5k = rows.filter(({ indoor, best5k, distance }) => indoor === 0 && best5k > 0 && distance >= 5000)
const recordsOver5k = timedOver5k.filter(({ best5k }, place) => timedOver5k.slice(0, place).every((other) => other.best5k > best5k)).length

const figureOf = (card: string): Claim['figure'] => {
  const figure = claims.find((claim) => claim.card === card)?.figure
  if (figure === undefined) throw new Error(`No claim of ${card}.`)
  return figure
}
const farLine = figureOf('the-far-line')
const farLines = farLine.kind === 'horizon' ? farLine.lines : []
/** The Thursday of a day's week says to which year the week belongs, by ISO 8601. */
const isoWeekOf = (day: number): { readonly year: number; readonly week: number; readonly weeks: number } => {
  const thursday = day - ((((day - today) % 7) + 7) % 7) + 3
  const year = new Date(thursday * 86_400_000).getUTCFullYear()
  const firstThursday = (of: number): number => {
    const fourth = Date.UTC(of, 0, 4) / 86_400_000
    return fourth - ((((fourth - today) % 7) + 7) % 7) + 3
  }
  return { year, week: (thursday - firstThursday(year)) / 7, weeks: (firstThursday(year + 1) - firstThursday(year)) / 7 }
}
const share = claims.find(({ card }) => card === 'the-turning-season')?.details['share'] ?? NaN
/** Of every full year the eighth before the fullest point, and the eighth after it. */
const inSeason = (): number =>
  count(({ day }) => {
    const { year, week, weeks } = isoWeekOf(day)
    const away = Math.abs((week + 0.5) / weeks - share)
    return year >= 2018 && year <= 2025 && Math.min(away, 1 - away) <= 1 / 8
  })

const chain = longestWeeks()
const dayOf = (day: number | undefined): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format((day ?? NaN) * 86_400_000)

const sentences: Readonly<Record<FigureKind, readonly [card: string, sentence: string]>> = {
  dial: [
    'the-hour',
    `A sundial with noon on top and January in the middle: a line for each of ${all} runs ${span}, at the hour it began and as long as it took. ${count(({ day, start, sunrise }) => with104(day) && start >= sunrise - 90 * 60_000 && start <= sunrise + 60 * 60_000)} that began around sunrise are lit.`,
  ],
  cords: [
    'the-ritual-day',
    `Seven cords, Monday to Sunday, the weeks ${span} down each: a line for each of ${all} runs, as wide as it is far. ${count(({ day }) => before104(day) && (day - today) % 7 === -1)} on Sunday are lit.`,
  ],
  reed: [
    'the-promise',
    `A row for each year ${span}, a tick for each of ${all} runs, as tall as the run is long. ${count(({ day }) => before104(day))} of them lie in the weeks the sentence speaks of; none of those weeks is empty.`,
  ],
  thread: [
    'the-chain',
    `A thread ${span} with a knot for each of ${all} runs. ${n(chain.length)} of them, from ${dayOf(chain[0]?.day)} to ${dayOf(chain.at(-1)?.day)}, are lit: the longest stretch without a break.`,
  ],
  tide: [
    'the-return',
    `A tide ${span}: each week as high as its runs are far, ${all} runs in all, with ${returns.length} silences between them. ${count(({ day }) => returns.some((back) => day >= back && day < back + 28))} are lit: those of the four weeks after a return.`,
  ],
  thermometer: [
    'the-weather-skin',
    `A thermometer, the warmest on top: a line for each of ${all} runs ${span}, as long as the run is far, at the degree it felt like; ${count(({ indoor }) => indoor === 1)} for which that is not known, or that were indoors, lie at its foot. ${count((row) => with104(row.day) && row.indoor === 0 && hard(row))} in hard weather are lit.`,
  ],
  coil: [
    'the-loop',
    `A coil of ${n(count(({ way }) => way === 0))} turns laid over each other, one for each time that route was run, and a tick beneath for every other of ${all} runs. The ${count(({ way, day }) => way === 0 && with104(day))} turns of the window are lit. Nothing in it is drawn from the ground.`,
  ],
  rays: [
    'the-wanderers-share',
    `A ring, and across it a ray for each of ${all} runs, clockwise in the order of their days: inwards its distance on known ground, outwards its distance on new. ${count(({ day, hasRoute, newMetres, routeMetres }) => with104(day) && hasRoute === 1 && newMetres < routeMetres / 2)} that kept mostly to known ground are lit. ${count(({ hasRoute }) => hasRoute === 0)} without a track are dots on the ring.`,
  ],
  constellation: [
    'the-map-of-me',
    `A point for each of ${all} runs, in a disc for each of ${['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][new Set(rows.flatMap(({ place }) => place ?? [])).size]} regions, around the one where most began; direction and distance are from the middle of one region to that of the other. ${count(({ place }) => place !== null && place !== homeRegion)} are lit. ${count(({ place }) => place === null)} without a place are ticks beneath.`,
  ],
  horizon: [
    'the-far-line',
    `A horizon ${span}, a stem below it for each of ${n(farLines.filter((line) => line !== null).length)} runs, as tall as the run is long: what was far for its own year rises above it. ${farLine.marks.days.filter((day, place) => with104(day) && (farLine.marks.sizes[place] ?? 0) >= (farLines[place] ?? Infinity)).length} of the last 104 weeks that did are lit. Nine with too few before them are ticks beneath.`,
  ],
  halves: [
    'the-second-half',
    `A spine of weeks ${span}, a line for each of ${n(count(({ halves, distance }) => halves > 0 && distance >= 5000))} runs: on its left where the first half was the quicker one, on its right where the second was, as long as the lead of that half over the other. ${count(({ halves, day, distance }) => halves > 0 && halves < 0.99 && with104(day) && distance >= 5000)} whose second half was the quicker one are lit. ${count(({ halves, distance }) => !(halves > 0 && distance >= 5000))} that can’t tell are ticks beneath.`,
  ],
  ladder: [
    'the-breakthrough',
    `A ladder of days ${span}, a short rung for each of ${n(timedOver5k.length)} runs whose time over 5\u00a0km is known, the higher the faster. Each of ${recordsOver5k} records goes on until the next. The one that fell by most and the one after it are lit. ${rows.length - timedOver5k.length} without such a time are ticks beneath.`,
  ],
  bibs: [
    'the-number-on-the-chest',
    `A row for each year ${span}, a tick for each of ${all} runs, as tall as the run is long. ${count(({ race }) => race === 1)} races stand out of it with a number.`,
  ],
  months: [
    'the-turning-season',
    `A ring of twelve months with January on top: a line for each of ${all} runs ${span}, as long as the run is far, the same days of all years stacked outwards. ${inSeason()} of the weeks around July are lit.`,
  ],
  lines: [
    'first-line',
    `${all} runs from 27 November 2017 to ${dayOf(rows.at(-1)?.day)}, written one after another like words, the longer the run the longer the word, a paragraph a year. The first and the latest are lit.`,
  ],
}

test.each(Object.entries(sentences))('%s: who does not see the drawing is told what it shows, with what there is counted again', (kind, [card, sentence]) => {
  const claim = claims.find((one) => one.card === card)
  if (claim === undefined) throw new Error(`No claim of ${card}.`)
  expect([claim.figure.kind, faceWords(claim, 'km').shows]).toEqual([kind, sentence])
})

test('every card has its drawing among the sentences, and each kind is told once', () => {
  expect(
    Object.values(sentences)
      .map(([card]) => card)
      .toSorted(),
  ).toEqual(cards.map(({ id }) => id).toSorted())
})

/** What a page of a chapter says of any drawing. */
const drawnAs = {
  tide: 'week by week above a waterline, each as long as it is far',
  thread: 'as knots on one thread of days',
  reed: 'as ticks, a row a year, each as high as it is far',
  dial: 'around a clock with noon on top, January inside',
  cords: 'as lines on seven cords, a weekday each',
  bibs: 'as ticks, a row a year',
  months: 'stacked around the year, January on top',
  thermometer: 'in rows by how warm it felt, the warmest on top',
  lines: 'written one after another like words, a paragraph a year',
  horizon: 'as stems along one horizon',
  halves: 'on both sides of one spine',
  ladder: 'as rungs, the higher the faster',
  coil: 'as ticks under the turns of one route',
  rays: 'as rays across the edge of what was known',
  constellation: 'as points around the places they began',
} as const satisfies Readonly<Record<FigureKind, string>>

test.each(figureKinds)('%s: with many runs, few, one and none the sentence counts the marks and those that are lit', (kind) => {
  for (const scale of Object.values(scales)) {
    const { marks } = drawn[kind](scale)
    const lit = marks.days.filter((_, place) => marks.lit.some(([from, to]) => place >= from && place < to)).length
    const told = tell(['chapter.shows', { kind, runs: marks.days.length, lit, year: 2025 }], 'km', chapterWords)
    const runsTold = scale.days.length === 1 ? 'one run' : `${n(scale.days.length)} runs`
    const litTold = lit === 0 ? 'None is lit' : lit === 1 ? 'One is lit' : `${n(lit)} are lit`
    expect(told).toBe(`${runsTold} of all years, ${drawnAs[kind]}. ${litTold}, for what this page says of 2025.`)
    expect([marks.sizes.length, marks.days.toSorted((a, b) => a - b)]).toEqual([scale.days.length, marks.days])
  }
})

test('the lives show every card as it is, as it was and while it forms, and every family of milestones', () => {
  const ids = (some: readonly { readonly card: string }[]) => [...new Set(some.map(({ card }) => card))].toSorted()
  const every = cards.map(({ id }) => id).toSorted()
  const of = (...lives: readonly (typeof history)[]) => lives.flatMap((life) => workOutFaces(life))
  expect(ids(claims.filter(({ tense }) => tense === 'are'))).toEqual(every)
  expect(ids(of(past(), shorter()).filter((face) => face.status === 'claim' && face.tense === 'were'))).toEqual(every)
  expect(ids(of(few(), one(), none()).filter(({ status }) => status === 'forming'))).toEqual(every)
  expect([...new Set(wallOf(history).milestones.map(({ family }) => family))].toSorted()).toEqual(families.map(({ id }) => id).toSorted())
})
