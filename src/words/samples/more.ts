import { dayFromCivil } from '../../domain/calendar/calendar'
import { every, sketch } from '../../domain/cards/sketch'
import type { ToldVisit } from '../../domain/places/told-visits'
import { tellVisits } from '../../domain/places/told-visits'
import type { Habit, Ritual } from '../../domain/rituals/ritual'

/** A year and more of which the wall has something to say in every family but one. */
export const walled = () => {
  const from = dayFromCivil(2021, 3, 1)
  const visit: ToldVisit = { country: 'NL', region: 'NL-NH', name: 'North Holland', start: true, nearBorder: false, centre: null }
  return sketch(
    Array.from({ length: 230 }, (_, at) => {
      const day = from + Math.floor(at * 1.9)
      const distance = 6000 + (at % 23) * 90 + (at % 50 === 49 ? 160 * at : 0)
      return {
        ...{
          day,
          start: day * 86_400_000 + (at % 7 === 3 ? 22.5 : 12) * 3_600_000,
          distance,
          moving: Math.round(distance / 2.9),
          elevationGain: 30 + (at % 40) * 5,
        },
        ...{ gear: at < 120 ? 'Halden Tern' : 'Oru Drift, wide', located: 1, trackMetres: distance, best5k: 1900 - (at % 60) * 2 },
        ...{ feels: at === 40 ? 31.2 : at === 90 ? -2.5 : 9, feelsFrom: 0, rain: at === 12 ? 0.6 : 0, rainFrom: 0, sky: at === 90 ? 7 : 5, skyFrom: 0 },
        ...{ placed: 1, nearCountry: 0, city: at === 100 ? 'Sapporo' : 'Amsterdam' },
        visits: tellVisits([at === 100 ? { ...visit, country: 'JP', region: 'JP-01', name: 'Hokkaido', nearBorder: true } : visit]),
      }
    }),
    dayFromCivil(2022, 5, 30),
  )
}

const newYear = dayFromCivil(2025, 1, 1)
const maine = { country: 'US', region: 'US-ME', name: 'Maine', start: true, nearBorder: false, centre: null }
const principality = { country: 'MC', region: null, name: null, start: true, nearBorder: true, centre: null }
const dayMs = 86_400_000

/** A run each so many days, dawn after dawn, with everything a page reads. */
const lifeOfYears = (step: number, from: number, to: number, today: number, weather = 1) =>
  sketch(
    every(step, from, to).map((day, place) => ({
      ...{ day, start: day * dayMs + 6 * 3_600_000, sunrise: day * dayMs + 6 * 3_600_000, sunset: day * dayMs + 18 * 3_600_000 },
      ...{
        distance: place % 11 === 10 ? 42_195 : 5000 + (place % 7) * 100,
        trackMetres: 5000 + (place % 7) * 100,
        best1k: 300 - Math.floor(place / 9),
        elapsed: 1500,
      },
      ...{
        feels: [-12.3, -0.4, 12, 31][place % 4] ?? 0,
        rain: (place * 7) % 10 >= weather * 10 ? NaN : place % 9 === 0 ? 0.7 : 0,
        wind: place % 17 === 0 ? 11.5 : 3,
        feelsFrom: 0,
        rainFrom: 0,
        windFrom: 0,
      },
      ...{
        hasRoute: 1,
        located: 1,
        virtual: 0,
        placed: 1,
        visits: tellVisits(place % 41 === 40 ? [principality] : [maine]),
        way: place % 5,
        wayShape: place % 3,
      },
      ...{ routeMetres: 5000, newMetres: 100, isRace: place % 23 === 22 ? 1 : NaN },
    })),
    today,
    every(13, from, to),
  )

/** Lives in whose chapters every page is told, and every page is still forming. */
export const livesOfYears = [
  lifeOfYears(1, newYear - 800, newYear + 300, newYear + 310),
  lifeOfYears(2, newYear - 500, newYear - 30, newYear + 200),
  lifeOfYears(3, newYear - 20, newYear + 1, newYear + 1),
  lifeOfYears(9, newYear - 900, newYear + 30, newYear + 31),
  lifeOfYears(2, newYear - 900, newYear + 200, newYear + 201, 0.7),
  lifeOfYears(2, newYear - 900, newYear + 200, newYear + 201, 0.9),
  sketch(every(3, newYear - 400, newYear), newYear),
  sketch([newYear - 500, newYear - 499, newYear], newYear),
]

export const sinceThen = dayFromCivil(2016, 1, 4)
export const ritual = (habit: Habit, differs: Partial<Ritual> = {}): Ritual => ({
  id: habit.kind,
  knownBy: [],
  habit,
  claim: habit.kind === 'saturday' ? 'guess' : 'tested',
  from: sinceThen,
  to: sinceThen + 7 * 1000 - 1,
  chances: Array.from({ length: 1000 }, (_, at) => ({ day: sinceThen + 7 * at, runs: at < 951 ? [at] : [] })),
  kept: 951,
  missed: 49,
  empty: 12,
  longest: 31,
  lastKept: dayFromCivil(2026, 11, 1),
  alive: true,
  lately: { kept: 22, of: 26 },
  p: 1 / 900,
  certainty: 'fairly-sure',
  receipts: [],
  ...differs,
})

export const habits: readonly Habit[] = [
  { kind: 'weekday', weekday: 3 },
  { kind: 'loop', weekday: 3, shape: 'round' },
  { kind: 'loop', weekday: 3, shape: 'there-and-back' },
  { kind: 'loop', weekday: 3, shape: 'one-way' },
  { kind: 'window', weekday: 3, minute: 399.5, hits: 999 },
  { kind: 'date', month: 12, dayOfMonth: 31 },
  { kind: 'race-eve' },
  { kind: 'trip' },
  { kind: 'saturday', minute: 540 },
]
/** Each alive, resting, and resting within a year. */
export const rituals = habits.flatMap((habit) => [
  ritual(habit),
  ritual(habit, { alive: false }),
  ritual(habit, { alive: false, from: dayFromCivil(2026, 1, 1) }),
])
