import { civilFromDay, dayFromCivil, monday } from '../../domain/calendar/calendar'
import type { Figure, Marks } from '../../domain/cards/figure'
import { today } from './lives'

export type FigureKind = Figure['kind']

/** How much there is to draw: days of runs, and how far they go. */
export interface Scale {
  readonly days: readonly number[]
  /** Metres of the run at a place; null where it does not say. */
  readonly metres: (place: number) => number | null
}

const firstDay = dayFromCivil(2017, 11, 27)
const usual = (place: number): number | null => (place % 23 === 7 ? null : 5000 + ((place * 1733) % 9000) + (place % 17 === 0 ? 14_000 : 0))
const everyDays = (from: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((today - from) / step) + 1 }, (_, at) => from + at * step).filter((day) => day < 18_700 || day > 18_860)

export const scales = {
  many: { days: everyDays(firstDay, 1).filter((_, at) => (at * 7) % 10 < 7), metres: usual },
  few: { days: everyDays(today - 330, 6), metres: usual },
  one: { days: [today - 3], metres: () => 8000 },
  /** Thirty years, two runs on most days, a few of them round the clock. */
  extreme: {
    days: everyDays(today - 10_950, 1).flatMap((day) => (day % 9 === 0 ? [day] : [day, day])),
    metres: (place) => (place % 997 === 0 ? 320_000 : usual(place)),
  },
  none: { days: [], metres: usual },
} as const satisfies Readonly<Record<string, Scale>>
export type ScaleName = keyof typeof scales

/** Every third run is lit. */
const isLit = (place: number): boolean => place % 3 === 0
const litOf = (count: number, lit: (place: number) => boolean = isLit): Marks['lit'] =>
  Array.from({ length: count }, (_, place) => place)
    .filter(lit)
    .map((place) => [place, place + 1])

const spread = (place: number, over: number): number => (place * 7919) % over

type Drawn = { readonly [K in FigureKind]: (scale: Scale) => Extract<Figure, { readonly kind: K }> }

const spanOf = ({ days }: Scale) => ({ fromDay: days[0] ?? today, toDay: today })
const marksOf = ({ days, metres }: Scale, lit: (place: number) => boolean = isLit): Marks => ({
  days,
  sizes: days.map((_, place) => metres(place)),
  lit: litOf(days.length, lit),
})
const inMinutes = (scale: Scale): Marks => ({ ...marksOf(scale), sizes: scale.days.map((_, place) => Math.round((scale.metres(place) ?? 0) / 180)) })
const windowOf = ({ days }: Scale): number => days.at(-Math.ceil(days.length / 3)) ?? today

const sun = Array.from({ length: 53 }, (_, week) => ({ week, rise: 440 - 6 * Math.min(week, 52 - week), set: 990 + 8 * Math.min(week, 52 - week) }))

const regions = [
  { name: 'Maine', bearing: 0, kilometres: 0 },
  { name: 'New Hampshire', bearing: 240, kilometres: 180 },
  { name: 'מחוז ירושלים', bearing: 57, kilometres: 8700 },
  { name: 'Armagh City, Banbridge and Craigavon', bearing: 52, kilometres: 4700 },
  { name: 'إمارة الشارقة', bearing: 45, kilometres: 10_600 },
  { name: '', bearing: 130, kilometres: 300 },
  { name: 'Southland', bearing: 255, kilometres: 15_200 },
] as const

const timed = (place: number): boolean => place % 8 !== 5
/** Seconds over one distance, faster now and then, and the places at which they were a record. */
const ladderOf = ({ days }: Scale) => {
  const seconds = days.map((_, place) => (timed(place) ? 1800 - Math.floor((place / days.length) * 5) * 70 + spread(place, 240) : null))
  let best = Infinity
  const records = seconds.flatMap((own, place) => {
    if (own === null || own >= best) return []
    best = own
    return [place]
  })
  const leap = records.slice(-2)
  return { seconds, records, lit: litOf(days.length, (place) => leap.includes(place)) }
}

/** Every kind of drawing, from days and metres alone; a kind that is missing here does not compile. */
export const drawn: Drawn = {
  tide: (scale) => ({
    ...{ kind: 'tide', ...spanOf(scale), firstWeekday: monday, marks: marksOf(scale) },
    silences: scale.days.flatMap((day, place) => {
      const next = scale.days[place + 1]
      return next !== undefined && next - day > 100 ? [{ fromDay: day, toDay: next, end: 'returned' as const }] : []
    }),
  }),
  thread: (scale) => ({
    kind: 'thread',
    ...spanOf(scale),
    marks: inMinutes(scale),
    stretch: { fromDay: scale.days[0] ?? today, toDay: scale.days[0] ?? today },
  }),
  reed: (scale) => ({ kind: 'reed', ...spanOf(scale), marks: marksOf(scale), emptyWeeks: scale.days.length === 0 ? [] : [today - 70, today - 63] }),
  dial: (scale) => ({
    ...{ kind: 'dial', ...spanOf(scale), windowFrom: windowOf(scale), light: 'dawn', marks: inMinutes(scale) },
    starts: scale.days.map((_, place) => (isLit(place) ? 350 + spread(place, 60) : spread(place, 1440))),
    sun: scale.days.length === 0 ? [] : sun,
  }),
  cords: (scale) => ({
    ...{ kind: 'cords', ...spanOf(scale), windowFrom: windowOf(scale), firstWeekday: monday, weekdays: [7] },
    marks: marksOf(scale, (place) => ((scale.days[place] ?? 0) + 4) % 7 === 0),
  }),
  bibs: (scale) => ({ kind: 'bibs', ...spanOf(scale), marks: marksOf(scale, (place) => place % 60 === 0) }),
  months: (scale) => ({ kind: 'months', ...spanOf(scale), marks: marksOf(scale, (place) => civilFromDay(scale.days[place] ?? 0).month === 7), peak: 0.54 }),
  thermometer: (scale) => ({
    ...{ kind: 'thermometer', ...spanOf(scale), marks: marksOf(scale) },
    degrees: scale.days.map((_, place) => (timed(place) ? spread(place, 52) - 16 : null)),
  }),
  lines: (scale) => ({ kind: 'lines', ...spanOf(scale), marks: marksOf(scale, (place) => place === 0 || place === scale.days.length - 1) }),
  horizon: (scale) => ({
    ...{ kind: 'horizon', ...spanOf(scale), windowFrom: windowOf(scale), marks: marksOf(scale, (place) => (scale.metres(place) ?? 0) > 15_000) },
    lines: scale.days.map((_, place) => (timed(place) ? 12_000 + Math.floor(place / 40) * 20 : null)),
  }),
  halves: (scale) => ({
    ...{ kind: 'halves', ...spanOf(scale), windowFrom: windowOf(scale), firstWeekday: monday, marks: marksOf(scale) },
    ratios: scale.days.map((_, place) => (timed(place) ? 930 + spread(place, 130) : null)),
  }),
  ladder: (scale) => {
    const { seconds, records, lit } = ladderOf(scale)
    return { kind: 'ladder', ...spanOf(scale), marks: { days: scale.days, sizes: seconds, lit }, records }
  },
  coil: (scale) => ({
    ...{ kind: 'coil', ...spanOf(scale), shape: 'round', marks: marksOf(scale, (place) => place % 6 === 0) },
    turns: litOf(scale.days.length, (place) => place % 3 === 0),
  }),
  rays: (scale) => ({
    ...{ kind: 'rays', ...spanOf(scale), marks: marksOf(scale) },
    fresh: scale.days.map((_, place) => (timed(place) ? (isLit(place) ? 2000 + spread(place, 3000) : 0) : null)),
  }),
  constellation: (scale) => ({
    ...{ kind: 'constellation', ...spanOf(scale), marks: marksOf(scale, (place) => place % 19 === 0), regions: scale.days.length === 0 ? [] : regions },
    at: scale.days.map((_, place) => (place % 19 === 0 ? (place / 19) % regions.length : place % 31 === 5 ? null : 0)),
    home: 0,
  }),
}

// Of the very list that the compiler holds complete.
export const figureKinds = Object.keys(drawn) as readonly FigureKind[]
