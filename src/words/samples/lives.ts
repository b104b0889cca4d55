import fc from 'fast-check'
import { firstWeekdays, startOfWeek } from '../../domain/calendar/calendar'
import { every, sketch } from '../../domain/cards/sketch'
import type { ToldVisit } from '../../domain/places/told-visits'
import { tellVisits } from '../../domain/places/told-visits'

const portland: ToldVisit = { country: 'US', region: 'US-ME', name: 'Maine', start: true, nearBorder: false, centre: { latitude: 45.27, longitude: -69.24 } }
const over: ToldVisit = {
  country: 'US',
  region: 'US-NH',
  name: 'New Hampshire',
  start: false,
  nearBorder: true,
  centre: { latitude: 43.69, longitude: -71.58 },
}
const hokkaido: ToldVisit = { country: 'JP', region: 'JP-01', name: 'Hokkaidō', start: true, nearBorder: false, centre: { latitude: 43.4, longitude: 142.7 } }
const monaco: ToldVisit = { country: 'MC', region: null, name: null, start: true, nearBorder: true, centre: null }

/** Where a run went, by its place among all: mostly around one loop at home, now and then on new ground, abroad or nowhere at all. */
export const ground = (place: number, loops: number) => {
  if (place % 29 === 28) return { hasRoute: 0, placed: 0, virtual: place % 2, located: NaN }
  const isLoop = place % 5 < loops
  const visits = place % 37 === 36 ? [hokkaido] : place % 41 === 40 ? [monaco] : place % 17 === 16 ? [portland, over] : [portland]
  return {
    ...{ hasRoute: 1, located: 1, virtual: 0, placed: 1, visits: tellVisits(visits), city: visits[0] === portland ? 'Portland' : null },
    ...{ way: isLoop ? 0 : place + 1, wayShape: isLoop ? 1 : 2, routeMetres: 5000, newStart: place % 11 === 0 ? 1 : 0, newMetres: isLoop ? 0 : 4000 },
  }
}

export const lives = fc
  .record({
    first: fc.integer({ min: 0, max: 20_000 }),
    steps: fc.array(
      fc.oneof(
        { weight: 14, arbitrary: fc.integer({ min: 0, max: 3 }) },
        { weight: 3, arbitrary: fc.integer({ min: 4, max: 9 }) },
        { weight: 1, arbitrary: fc.integer({ min: 20, max: 1500 }) },
      ),
      { maxLength: 220, size: 'max' },
    ),
    rest: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 })),
    daily: fc.boolean(),
    loops: fc.option(fc.integer({ min: 0, max: 5 })),
    feels: fc.array(fc.constantFrom(-12.3, -0.4, 12, 31, NaN), { minLength: 1, maxLength: 5 }),
    races: fc.array(fc.constantFrom(NaN, NaN, NaN, 0, 1), { minLength: 1, maxLength: 23 }),
    names: fc.array(fc.constantFrom('Morning Run', 'By the sea'), { minLength: 1, maxLength: 3 }),
    halves: fc.array(fc.constantFrom(0.9, 0.97, 0.98, 1, 1.04, NaN), { minLength: 1, maxLength: 7 }),
    firstWeekday: fc.constantFrom(...firstWeekdays),
    unit: fc.constantFrom<'km' | 'mi'>('km', 'mi'),
  })
  .map(({ first, steps, rest, daily, loops, halves, feels, races, names, firstWeekday, unit }) => {
    let day = first
    const runs = steps.map((step, place) => ({
      day: (day += daily && step < 4 ? 1 : step),
      halvesRatio: halves[place % halves.length] ?? NaN,
      pauseShare: 0.02,
      ...{ feels: feels[place % feels.length] ?? NaN, rain: place % 9 === 0 ? 0.7 : 0, wind: place % 17 === 0 ? 11.5 : 3 },
      ...{ feelsFrom: place % 2, rainFrom: 0, windFrom: place % 3 },
      ...{ isRace: races[place % races.length] ?? NaN, raceSaid: place % 5 === 0 ? (races[place % races.length] ?? NaN) : NaN },
      name: names[place % names.length] ?? '',
      distance: place % 11 === 10 ? 14_000 : 5000,
      trackMetres: 5000,
      best1k: 400 - (place % 97),
      ...(loops === null ? {} : ground(place, loops)),
    }))
    return { history: sketch(runs, day + rest, every(13, first, day), firstWeekday), unit }
  })

export const monday = 20_094 // 6 January 2025
const minutes = (day: number, minute: number): number => (day * 1440 + minute) * 60_000
/** A start so many minutes after midnight, on a day from six to six. */
export const sunAt = (day: number, minute: number) => ({ start: minutes(day, minute), sunrise: minutes(day, 360), sunset: minutes(day, 1080) })
export const told: readonly (readonly [life: string, history: ReturnType<typeof sketch>])[] = [
  ['nobody yet', sketch([], monday)],
  ['one run ever, today', sketch([monday], monday)],
  ['fourteen weeks, two runs in each', sketch([...every(7, monday, monday + 91), ...every(7, monday + 3, monday + 94)], monday + 97)],
  [
    'six years with three silences, all come back from',
    sketch(
      [
        ...every(2, monday - 2200, monday - 1700),
        ...every(2, monday - 1600, monday - 1000),
        ...every(2, monday - 846, monday - 300),
        ...every(1, monday - 230, monday - 189),
        ...every(3, monday - 188, monday),
      ],
      monday,
      every(17, monday - 2200, monday),
    ),
  ],
  [
    'two returns of three, and quiet since',
    sketch(
      [
        ...every(2, monday - 2000, monday - 1500),
        ...every(9, monday - 1400, monday - 1391),
        ...every(2, monday - 1300, monday - 900),
        ...every(3, monday - 800, monday - 500),
      ],
      monday,
    ),
  ],
  [
    'a run in every week of three years, alive',
    sketch(
      every(7, monday - 1092, monday).map((day, place) => ({ day, distance: place % 12 === 11 ? 14_000 : 8000 })),
      monday + 2,
    ),
  ],
  [
    'three years of Sundays before sunrise, and of lunch hours that fade',
    sketch(
      [
        ...every(7, monday - 1086, monday - 1).map((day, place) => ({
          day,
          distance: 9000 + 40 * place,
          ...sunAt(day, 340),
          ...{ trackMetres: 9000 + 40 * place, located: 1, best5k: place === 120 ? 1480 : 1720 - Math.floor(place / 45) * 20 },
          halvesRatio: place % 5 === 0 ? 1.02 : 0.97,
          pauseShare: place % 9 === 0 ? 0.2 : 0.03,
        })),
        ...every(14, monday - 1084, monday - 400).map((day) => ({
          day,
          distance: 6000,
          ...sunAt(day, 750),
          halvesRatio: 1.0,
          pauseShare: 0,
          trackMetres: 6000,
          best5k: 1900,
        })),
      ],
      monday,
    ),
  ],
  [
    'Tuesdays and Thursdays at dusk, given up a year ago',
    sketch(
      every(7, monday - 1000, monday - 370).flatMap((day) =>
        [1, 3].map((by) => ({
          day: startOfWeek(day, 1) + by,
          ...sunAt(startOfWeek(day, 1) + by, 1100),
          halvesRatio: 1.03,
          pauseShare: 0.01,
          ...(by === 3 && day % 10 === 0 ? { distance: 9000, trackMetres: 9000 } : { trackMetres: 5000 }),
          best1k: 345 - Math.floor((day - monday + 1000) / 200) * 15,
        })),
      ),
      monday,
    ),
  ],
  [
    'three years around one loop, with two journeys',
    sketch(
      every(3, monday - 1000, monday - 1).map((day, place) => ({ day, ...ground(place, 4) })),
      monday,
    ),
  ],
  [
    'new ground every time, until a year ago, and half of it without a track',
    sketch(
      every(3, monday - 900, monday - 380).map((day, place) => ({
        day,
        ...(place % 5 === 4 ? { hasRoute: 0, placed: 0, virtual: 0 } : ground(place, 0)),
        ...(place % 3 === 0 ? { placed: 0, visits: null } : {}),
      })),
      monday,
    ),
  ],
  [
    'five years with a summer, in all weathers, with a number now and then',
    sketch(
      every(3, monday - 1900, monday - 1).map((day, place) => {
        const warm = Math.cos((2 * Math.PI * (day - monday + 170)) / 365.25)
        const race = place % 70 === 69
        return {
          day,
          distance: race ? 10_050 : Math.round(7000 + 3000 * warm + 40 * (place % 11)),
          moving: race ? 2760 : Math.round((7 + 3 * warm) * 330),
          ...(race ? { name: 'Harbour 10K', ...(place > 300 ? { isRace: 1 } : {}), ...(place > 600 ? { raceSaid: 1 } : {}) } : {}),
          ...(place > 200
            ? { feels: Math.round(110 + 140 * warm - 9 * (place % 7)) / 10, rain: place % 8 === 0 ? 0.6 : 0, wind: place % 31 === 0 ? 10.4 : 3.1 }
            : {}),
          ...(place > 200 ? { feelsFrom: place % 10 === 0 ? 1 : 0, rainFrom: place % 10 === 0 ? 1 : 0, windFrom: place % 10 === 0 ? 1 : 0 } : {}),
        }
      }),
      monday,
    ),
  ],
  ['back for a week after a long silence', sketch([...every(2, monday - 700, monday - 300), monday - 6, monday - 4], monday)],
]
