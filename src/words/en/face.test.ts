import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWeekdays, startOfWeek } from '../../domain/calendar/calendar'
import { cards } from '../../domain/cards/index'
import { every, sketch } from '../../domain/cards/sketch'
import { workOutFaces } from '../../domain/persona/faces'
import type { ToldVisit } from '../../domain/places/told-visits'
import { tellVisits } from '../../domain/places/told-visits'
import type { FaceWords } from '../face'
import { faceWords } from './face'
import { words as chain } from './cards/the-chain.words'
import { words as line } from './cards/first-line.words'
import { words as breakthrough } from './cards/the-breakthrough.words'
import { words as hour } from './cards/the-hour.words'
import { words as promise } from './cards/the-promise.words'
import { words as farLine } from './cards/the-far-line.words'
import { words as loop } from './cards/the-loop.words'
import { words as map } from './cards/the-map-of-me.words'
import { words as comeback } from './cards/the-return.words'
import { words as ritual } from './cards/the-ritual-day.words'
import { words as secondHalf } from './cards/the-second-half.words'
import { words as wanderer } from './cards/the-wanderers-share.words'
import { words as chest } from './cards/the-number-on-the-chest.words'
import { words as season } from './cards/the-turning-season.words'
import { words as skin } from './cards/the-weather-skin.words'

/** What the voice never says: praise, advice, rank, and the words of dashboards. */
const banned =
  /\b(great|amazing|awesome|crush\w*|journey|insights?|AI|score|congrat\w*|well done|proud|best|better|worse|worst|should|try|goal|target|streak|lost|fail\w*|broke\w*|percentile|rank\w*)\b/i
const broken = /NaN|undefined|null|Infinity|\[object|-\d| {2}|\s[.,;:]|!|–1\b/

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length
const linesOf = (told: FaceWords): string[] => [
  told.name,
  told.sentence,
  told.number,
  told.kind,
  told.certainty,
  told.window,
  told.tense,
  told.against,
  ...told.evidence,
  told.how,
  told.shows,
  told.missing ?? '',
]

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
const ground = (place: number, loops: number) => {
  if (place % 29 === 28) return { hasRoute: 0, placed: 0, virtual: place % 2, located: NaN }
  const isLoop = place % 5 < loops
  const visits = place % 37 === 36 ? [hokkaido] : place % 41 === 40 ? [monaco] : place % 17 === 16 ? [portland, over] : [portland]
  return {
    ...{ hasRoute: 1, located: 1, virtual: 0, placed: 1, visits: tellVisits(visits), city: visits[0] === portland ? 'Portland' : null },
    ...{ way: isLoop ? 0 : place + 1, wayShape: isLoop ? 1 : 2, routeMetres: 5000, newStart: place % 11 === 0 ? 1 : 0, newMetres: isLoop ? 0 : 4000 },
  }
}

const lives = fc
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

test('over many lives every line is whole, without an exclamation mark, and in the voice', () => {
  fc.assert(
    fc.property(lives, ({ history, unit }) => {
      const lines = workOutFaces(history).flatMap((face) => linesOf(faceWords(face, unit)))
      expect(lines.filter((line) => broken.test(line) || banned.test(line))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a claim has all its lines, and a forming card says what is missing', () => {
  fc.assert(
    fc.property(lives, ({ history, unit }) => {
      for (const face of workOutFaces(history)) {
        const { missing, ...told } = faceWords(face, unit)
        if (face.status === 'forming') expect(missing).toMatch(/^[A-Z].+\.$/)
        else expect(Object.values(told).every((line) => line.length > 0)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

const counts = [1, 2, 3, 7, 11, 12, 13, 99, 103, 104, 1204, 36_525]
const year = 365.25
const days = [0, 59, 89, 364, 365, 18_000, 20_300]

/** Every sentence at every corner of its values. */
const sentences = (): string[] => {
  const weeks = [26, 27, 60, 103, 104].flatMap((n) =>
    [1, 2, 12, 13, n - 1, n].flatMap((k) => [
      ...[0, 1].flatMap((all) => [0, 0.5, 1, 1.5, 2, 3.5, 11.5, 12, 12.5, 40].map((median) => promise.says.are({ k, n, all, median }, 'km'))),
      ...[2019, 2021].map((fromYear) => promise.says.were({ k, n, fromYear, toYear: 2021 }, 'km')),
    ]),
  )
  const threads = (['day', 'week', 'month'] as const).flatMap((unit) =>
    counts
      .filter((length) => length > 1)
      .flatMap((length) =>
        days.flatMap((fromDay) =>
          days.flatMap((by) => {
            const toDay = fromDay + by
            return [
              chain.says.alive({ unit, length, fromDay }, 'km'),
              chain.says.are({ unit, length, fromDay, toDay }, 'km'),
              chain.says.were({ unit, length, fromDay, toDay }, 'km'),
            ]
          }),
        ),
      ),
  )
  const silences = counts
    .filter((n) => n < 2000)
    .flatMap((n) =>
      [...new Set([0, 1, 2, n - 1, n])]
        .filter((k) => k <= n)
        .flatMap((k) =>
          [21, 24, 157, 729, 730, 12 * year, 50 * year].flatMap((longest) => [
            comeback.says.are({ k, n, longest }, 'km'),
            comeback.says.were({ k, n, longest, fromYear: 2017, toYear: 2024 }, 'km'),
            comeback.says.were({ k, n, longest, fromYear: 2017, toYear: 2017 }, 'km'),
          ]),
        ),
    )
  const hours = (['dawn', 'day', 'dusk', 'dark'] as const).flatMap((light) =>
    counts.flatMap((n) => [
      ...[0, 1].map((all) => hour.says.are({ light, k: Math.ceil(n / 2), n, all }, 'km')),
      ...[2019, 2021].map((fromYear) => hour.says.were({ light, k: Math.ceil(n / 2), n, fromYear, toYear: 2021 }, 'km')),
    ]),
  )
  const rituals = [1, 7, 27, 135, 246, 1245, 12_367, 123_456, 1_234_567].flatMap((weekdays) =>
    [12, 60, 104].flatMap((n) =>
      [n - 1, n].flatMap((k) => [
        ritual.says.are({ weekdays, k, n }, 'km'),
        ...[2023, 2024].map((fromYear) => ritual.says.were({ weekdays, k, n, fromYear, toYear: 2024 }, 'km')),
      ]),
    ),
  )
  const lines = [800, 2430, 42_195, 161_000].flatMap((first) =>
    days.flatMap((firstDay) =>
      (['km', 'mi'] as const).flatMap((unit) => [
        ...counts.map((runsOn) => line.says.are({ first, firstDay, latest: 100_000 - first / 2, runsOn }, unit)),
        line.says.were({ first, firstDay, latest: 5000, latestDay: firstDay + 400 }, unit),
      ]),
    ),
  )
  const halves = (['second', 'first'] as const).flatMap((half) =>
    counts.flatMap((n) =>
      [Math.ceil(n / 2), n].flatMap((k) => [
        ...[0, 1].map((all) => secondHalf.says.are({ half, k, n, all }, 'km')),
        ...[2019, 2021].map((fromYear) => secondHalf.says.were({ half, k, n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const leaps = (['1k', 'mile', '5k', '10k', 'half', 'marathon'] as const).flatMap((over) =>
    [1, 59, 92, 3601].flatMap((by) =>
      [90, 365, 729, 730, 4000].flatMap((stood) =>
        days.flatMap((day) => (['are', 'were'] as const).map((tense) => breakthrough.says[tense]({ over, seconds: 11_111, by, stood, day }, 'km'))),
      ),
    ),
  )
  const fars = [900, 10_049, 42_195].flatMap((far) =>
    counts.flatMap((k) =>
      (['km', 'mi'] as const).flatMap((unit) => [
        ...[0, 1].map((all) => farLine.says.are({ far, k, n: k + 40, longest: 2 * far, all }, unit)),
        ...[2019, 2021].map((fromYear) => farLine.says.were({ k, n: k + 40, longest: far, fromYear, toYear: 2021 }, unit)),
      ]),
    ),
  )
  const loops = (['one-way', 'round', 'there-and-back'] as const).flatMap((shape) =>
    ['', 'Maine', 'New South Wales', 'Newfoundland and Labrador', 'Autonomous Region in Muslim Mindanao'].flatMap((region) =>
      counts.flatMap((n) =>
        [Math.ceil(n / 2), n].flatMap((k) => [
          ...[0, 1].map((all) => loop.says.are({ shape, region, k, n, all }, 'km')),
          ...[2019, 2021].map((fromYear) => loop.says.were({ shape, region, k, n, fromYear, toYear: 2021 }, 'km')),
        ]),
      ),
    ),
  )
  const sides = (['wander', 'return'] as const).flatMap((side) =>
    counts.flatMap((n) =>
      [Math.ceil(n / 2), n].flatMap((k) => [
        ...[0, 1].flatMap((all) => [0, 1, 12, n].map((starts) => wanderer.says.are({ side, k, n, starts, all }, 'km'))),
        ...[2019, 2021].map((fromYear) => wanderer.says.were({ side, k, n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const maps = [1, 2, 13, 120].flatMap((regions) =>
    [1, 2, 12, 13].flatMap((countries) =>
      counts.flatMap((n) => [
        ...[1, n].flatMap((k) => [
          map.says.are({ regions, countries, k, n }, 'km'),
          ...[2019, 2021].map((fromYear) => map.says.were({ regions, countries, k, n, fromYear, toYear: 2021 }, 'km')),
        ]),
        map.says.seen({ regions, countries, n, of: 2 * n }, 'km'),
        ...[2019, 2021].map((fromYear) => map.says['were-seen']({ regions, n, of: 2 * n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const chests = counts.flatMap((k) =>
    [0, 1, 4, 200].flatMap((open) => {
      const worn = { k, perhaps: k + open }
      return (['km', 'mi'] as const).flatMap((unit) => [
        ...[0.4, 46, 72, -46, -300].map((gap) => chest.says.are({ ...worn, gap }, unit)),
        ...[2019, 2021].flatMap((fromYear) => [46, -72].map((gap) => chest.says.were({ ...worn, gap, fromYear, toYear: 2021 }, unit))),
        ...[5000, 42_195].flatMap((most) => [
          chest.says['are-far']({ ...worn, least: 5000, most }, unit),
          chest.says['were-far']({ ...worn, least: 5000, most, fromYear: 2019, toYear: 2021 }, unit),
        ]),
      ])
    }),
  )
  const skins = (['wet', 'cold', 'hot', 'windy'] as const).flatMap((kind) =>
    counts.flatMap((k) =>
      [1, k].flatMap((most) => {
        const hard = { k, n: k + 40, kind, most }
        return [
          ...[0, 1].map((all) => skin.says.are({ ...hard, all }, 'km')),
          skin.says['are-some']({ ...hard, of: k + 90 }, 'km'),
          skin.says.were({ ...hard, fromYear: 2024, toYear: 2025 }, 'km'),
          skin.says['were-some']({ ...hard, of: k + 90, fromYear: 2024, toYear: 2025 }, 'km'),
        ]
      }),
    ),
  )
  const seasons = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) =>
    [0, 25_000, 161_000].flatMap((low) => [
      season.says.are({ month, other: ((month + 5) % 12) + 1, high: 2 * low + 9000, low }, 'mi'),
      season.says.were({ month, other: ((month + 5) % 12) + 1, high: 2 * low + 9000, low, fromYear: 2015, toYear: 2021 }, 'km'),
    ]),
  )
  return [
    ...chests,
    ...skins,
    ...seasons,
    ...weeks,
    ...threads,
    ...silences,
    ...hours,
    ...rituals,
    ...lines,
    ...halves,
    ...leaps,
    ...fars,
    ...loops,
    ...sides,
    ...maps,
  ]
}

test('no sentence is longer than 18 words', () => {
  expect(sentences().filter((sentence) => wordsIn(sentence) > 18)).toEqual([])
})

test('every sentence is one, has a number or a count in it, and speaks to you', () => {
  const shape = /^[A-Z0-9](?:[^.!?]|\.\d)*\.$/
  const counted = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|times)\b/i
  expect(
    sentences().filter((line) => !shape.test(line) || !counted.test(line) || !/\byou(?:rs?)?\b/i.test(line) || broken.test(line) || banned.test(line)),
  ).toEqual([])
})

test('a sentence names no day: a card may be shown to others', () => {
  expect(
    sentences().filter((sentence) => /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(sentence)),
  ).toEqual([])
})

const monday = 20_094 // 6 January 2025
const minutes = (day: number, minute: number): number => (day * 1440 + minute) * 60_000
/** A start so many minutes after midnight, on a day from six to six. */
const sunAt = (day: number, minute: number) => ({ start: minutes(day, minute), sunrise: minutes(day, 360), sunset: minutes(day, 1080) })
const told: readonly (readonly [life: string, history: ReturnType<typeof sketch>])[] = [
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

test('the cards over the lives read as written down', async () => {
  const text = told
    .map(([life, history]) => {
      const faces = workOutFaces(history).map((face) => {
        const { missing, ...words } = faceWords(face, 'km')
        if (missing !== null) return `### ${words.name}, still forming\n\n${missing}\n`
        const { name, sentence, number, kind, certainty, window, tense, against, evidence, how, shows } = words
        return [
          `### ${name}`,
          `**${sentence}**`,
          `${number} · ${kind} · ${certainty}`,
          `${window}. ${tense}.`,
          against,
          ...evidence,
          `_${how}_`,
          `_${shows}_`,
          '',
        ].join('\n\n')
      })
      return `## ${life.charAt(0).toUpperCase()}${life.slice(1)}\n\n${faces.join('\n')}`
    })
    .join('\n')
  await expect(`# What the cards say\n\nWritten by a test.\n\n${text}`).toMatchFileSnapshot('faces.golden.md')
})

test('weeks that begin on another day are told of once in each card that counts in them, as the runner’s own', () => {
  const days = [...every(2, monday - 1000, monday - 400), ...every(7, monday - 302, monday)].map((day, place) => ({
    day,
    ...sunAt(day, 340),
    halvesRatio: 0.96,
    pauseShare: 0.02,
    distance: place % 10 === 9 ? 12_000 : 5000,
    trackMetres: place % 10 === 9 ? 12_000 : 5000,
    best1k: 330 - 10 * Math.floor(place / 100),
    ...ground(place, 4),
    located: 1,
    ...{ feels: place % 10 === 3 ? -2 : 9, rain: 0, wind: 4, isRace: place % 40 === 39 ? 1 : NaN },
  }))
  const hows = firstWeekdays.map((first) =>
    workOutFaces(sketch(days, monday + 2, [], first)).map((face) => [face.card, face.status === 'claim' ? faceWords(face, 'km').how : '']),
  )
  // A gap is counted in days; a season in the weeks of ISO 8601, whatever the runner’s own are.
  const inNoWeeks = ['the-return', 'the-turning-season']
  const set = ['', 'Weeks run from Sunday to Saturday, as you set them', 'Weeks run from Saturday to Friday, as you set them']
  for (const [at, told] of hows.entries())
    for (const [card = '', how = ''] of told)
      expect([card, how.split('as you set them').length - 1, how.includes(set[at] ?? ''), how.includes('ISO')]).toEqual([
        card,
        at > 0 && !inNoWeeks.includes(card) ? 1 : 0,
        at === 0 || !inNoWeeks.includes(card),
        at === 0 && ['the-ritual-day', 'the-promise', 'the-chain'].includes(card),
      ])
})

test('every card speaks in all lives', () => {
  expect(told.every(([, history]) => workOutFaces(history).length === cards.length)).toBe(true)
})
