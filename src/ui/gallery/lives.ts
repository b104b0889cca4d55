import { dayFromCivil, weekdayOf } from '../../domain/calendar/calendar'
import type { History, RunField } from '../../domain/cards/card'
import { every, sketch } from '../../domain/cards/sketch'
import type { Sketched } from '../../domain/cards/sketch'
import type { ToldVisit } from '../../domain/places/told-visits'
import { tellVisits } from '../../domain/places/told-visits'
import { createRng } from '../../domain/simulate/rng'
import type { Rng } from '../../domain/simulate/rng'

/** The gallery's own day: what it shows is the same on every other one. */
export const today = dayFromCivil(2026, 11, 23)
const firstDay = dayFromCivil(2017, 11, 27)

const dayMs = 86_400_000
const minutesOf = (day: number, minute: number): number => day * dayMs + minute * 60_000

const visit = (country: string, region: string | null, name: string | null, latitude: number, longitude: number): ToldVisit => ({
  ...{ country, region, name, start: true, nearBorder: false },
  centre: { latitude, longitude },
})
const home = visit('US', 'US-ME', 'Maine', 45.27, -69.24)
/** Trips, some next door, some to the other side of the world; names as long as there are any, and some in other scripts. */
const abroad = [
  visit('US', 'US-NH', 'New Hampshire', 43.69, -71.58),
  visit('PT', 'PT-11', 'Lisboa', 38.9, -9.1),
  visit('IL', 'IL-JM', 'מחוז ירושלים', 31.75, 35),
  visit('JP', 'JP-01', 'Hokkaidō', 43.4, 142.7),
  visit('GB', 'GB-ABC', 'Armagh City, Banbridge and Craigavon', 54.4, -6.4),
  visit('AE', 'AE-SH', 'إمارة الشارقة', 25.3, 55.9),
  visit('NZ', 'NZ-STL', 'Southland', -45.9, 168),
] as const

/** How warm a day is, −1 in the middle of January to 1 in that of July. */
const warmthOf = (day: number): number => Math.cos((2 * Math.PI * (day - dayFromCivil(2020, 7, 16))) / 365.25)

interface Habits {
  /** What share of runs keeps to the habit: the hour, the loop, the second half. */
  readonly kept: number
}

const ran = (rng: Rng, day: number, place: number, { kept }: Habits): Sketched => {
  const warm = warmthOf(day)
  const keeps = rng.chance(kept)
  const isAway = place % 41 === 40
  const isRace = place % 70 === 69
  const isTreadmill = place % 53 === 52
  const distance = isRace ? 10_050 : Math.round((7600 + 2600 * warm + 400 * rng.normal()) * (place % 13 === 12 ? 2.1 : 1))
  const [sunrise, sunset] = [Math.round(390 - 105 * warm), Math.round(1080 + 150 * warm)]
  const minute = keeps ? sunrise - 20 + rng.int(30) : rng.pick([745, 760, 1130])
  const best5k = 1690 - Math.floor(place / 300) * 22 - (place > 1700 ? 95 : 0) + rng.int(160)
  const where = isAway ? abroad[((place / 41) % abroad.length) | 0] : home
  return {
    day,
    distance,
    moving: Math.round(distance * 0.33),
    ...{ start: minutesOf(day, minute), sunrise: minutesOf(day, sunrise), sunset: minutesOf(day, sunset) },
    ...{ elevationGain: rng.int(180), gear: `Pair ${Math.floor(place / 90) + 1}` },
    ...(isRace ? { name: 'Harbour 10K', isRace: 1, raceSaid: 1, moving: 2700, elapsed: 2710 } : {}),
    ...(isTreadmill
      ? { indoor: 1, hasRoute: 0, placed: 0, virtual: 0 }
      : {
          ...{ indoor: 0, located: 1, trackMetres: distance, best5k, best1k: Math.round(best5k / 5.3), hasRoute: 1, virtual: 0, placed: 1, nearCountry: 0 },
          ...{ halvesRatio: keeps ? 0.955 + rng.next() * 0.03 : 1.0 + rng.next() * 0.04, pauseShare: 0.02 },
          ...{ way: keeps && !isAway ? 0 : place + 1, wayShape: 1, routeMetres: distance, newStart: isAway ? 1 : 0, newMetres: isAway ? distance : 0 },
          visits: tellVisits(where === undefined ? [] : [where]),
        }),
    ...{ feels: Math.round(10 * (9 + 15 * warm + 4 * rng.normal())) / 10, feelsFrom: 0 },
    ...{ rain: place % 9 === 0 ? 0.7 : 0, rainFrom: 0, wind: place % 29 === 0 ? 11.5 : 3, windFrom: 0 },
  }
}

/** Three times nobody ran, in weeks since the first: each was come back from. */
const silences = [
  [60, 70],
  [192, 214],
  [341, 354],
] as const

const years = (habits: Habits, until = today): readonly Sketched[] => {
  const rng = createRng('the gallery')
  const runs: Sketched[] = []
  for (let day = firstDay; day < until; day++) {
    const week = (day - firstDay) / 7
    if (silences.some(([from, to]) => week >= from && week < to)) continue
    const everyDay = week >= 262 && week < 268
    if (everyDay || rng.chance(weekdayOf(day) === 7 ? 0.9 : 0.6)) runs.push(ran(rng, day, runs.length, habits))
  }
  return runs
}

/** Nine years of a runner of habits, who ran yesterday. */
export const many = (): History<RunField> => sketch(years({ kept: 0.8 }), today)
/** The same runner, who stopped fourteen months ago. */
export const past = (): History<RunField> => sketch(years({ kept: 0.8 }, today - 430), today)
/** The same runner, who has run short ever since. */
export const shorter = (): History<RunField> =>
  sketch([...years({ kept: 0.8 }, today - 430), ...every(9, today - 424, today - 3).map((day) => ({ day, distance: 3000, moving: 1100 }))], today)
/** The last twenty runs of those years. */
export const few = (): History<RunField> => sketch(years({ kept: 0.8 }).slice(-20), today)
export const one = (): History<RunField> => sketch([ran(createRng('one'), today, 0, { kept: 1 })], today)
export const none = (): History<RunField> => sketch([], today)
