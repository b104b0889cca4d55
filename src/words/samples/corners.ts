import type { cards as inEnglish } from '../en/cards'

type CardsSpoken = typeof inEnglish

const counts = [1, 2, 3, 7, 11, 12, 13, 99, 103, 104, 1204, 36_525]
const year = 365.25
const days = [0, 59, 89, 364, 365, 18_000, 20_300]

/** Every sentence at every corner of its values. */
export const cornersOf = (cards: CardsSpoken): string[] => {
  const weeks = [26, 27, 60, 103, 104].flatMap((n) =>
    [1, 2, 12, 13, n - 1, n].flatMap((k) => [
      ...[0, 1].flatMap((all) => [0, 0.5, 1, 1.5, 2, 3.5, 11.5, 12, 12.5, 40].map((median) => cards['the-promise'].says.are({ k, n, all, median }, 'km'))),
      ...[2019, 2021].map((fromYear) => cards['the-promise'].says.were({ k, n, fromYear, toYear: 2021 }, 'km')),
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
              cards['the-chain'].says.alive({ unit, length, fromDay }, 'km'),
              cards['the-chain'].says.are({ unit, length, fromDay, toDay }, 'km'),
              cards['the-chain'].says.were({ unit, length, fromDay, toDay }, 'km'),
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
            cards['the-return'].says.are({ k, n, longest }, 'km'),
            cards['the-return'].says.were({ k, n, longest, fromYear: 2017, toYear: 2024 }, 'km'),
            cards['the-return'].says.were({ k, n, longest, fromYear: 2017, toYear: 2017 }, 'km'),
          ]),
        ),
    )
  const hours = (['dawn', 'day', 'dusk', 'dark'] as const).flatMap((light) =>
    counts.flatMap((n) => [
      ...[0, 1].map((all) => cards['the-hour'].says.are({ light, k: Math.ceil(n / 2), n, all }, 'km')),
      ...[2019, 2021].map((fromYear) => cards['the-hour'].says.were({ light, k: Math.ceil(n / 2), n, fromYear, toYear: 2021 }, 'km')),
    ]),
  )
  const rituals = [1, 7, 27, 135, 246, 1245, 12_367, 123_456, 1_234_567].flatMap((weekdays) =>
    [12, 60, 104].flatMap((n) =>
      [n - 1, n].flatMap((k) => [
        cards['the-ritual-day'].says.are({ weekdays, k, n }, 'km'),
        ...[2023, 2024].map((fromYear) => cards['the-ritual-day'].says.were({ weekdays, k, n, fromYear, toYear: 2024 }, 'km')),
      ]),
    ),
  )
  const lines = [800, 2430, 42_195, 161_000].flatMap((first) =>
    days.flatMap((firstDay) =>
      (['km', 'mi'] as const).flatMap((unit) => [
        ...counts.map((runsOn) => cards['first-line'].says.are({ first, firstDay, latest: 100_000 - first / 2, runsOn }, unit)),
        cards['first-line'].says.were({ first, firstDay, latest: 5000, latestDay: firstDay + 400 }, unit),
      ]),
    ),
  )
  const halves = (['second', 'first'] as const).flatMap((half) =>
    counts.flatMap((n) =>
      [Math.ceil(n / 2), n].flatMap((k) => [
        ...[0, 1].map((all) => cards['the-second-half'].says.are({ half, k, n, all }, 'km')),
        ...[2019, 2021].map((fromYear) => cards['the-second-half'].says.were({ half, k, n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const leaps = (['1k', 'mile', '5k', '10k', 'half', 'marathon'] as const).flatMap((over) =>
    [1, 59, 92, 3601].flatMap((by) =>
      [90, 365, 729, 730, 4000].flatMap((stood) =>
        days.flatMap((day) =>
          (['are', 'were'] as const).map((tense) => cards['the-breakthrough'].says[tense]({ over, seconds: 11_111, by, stood, day }, 'km')),
        ),
      ),
    ),
  )
  const fars = [900, 10_049, 42_195].flatMap((far) =>
    counts.flatMap((k) =>
      (['km', 'mi'] as const).flatMap((unit) => [
        ...[0, 1].map((all) => cards['the-far-line'].says.are({ far, k, n: k + 40, longest: 2 * far, all }, unit)),
        ...[2019, 2021].map((fromYear) => cards['the-far-line'].says.were({ k, n: k + 40, longest: far, fromYear, toYear: 2021 }, unit)),
      ]),
    ),
  )
  const loops = (['one-way', 'round', 'there-and-back'] as const).flatMap((shape) =>
    ['', 'Maine', 'New South Wales', 'Newfoundland and Labrador', 'Autonomous Region in Muslim Mindanao'].flatMap((region) =>
      counts.flatMap((n) =>
        [Math.ceil(n / 2), n].flatMap((k) => [
          ...[0, 1].map((all) => cards['the-loop'].says.are({ shape, region, k, n, all }, 'km')),
          ...[2019, 2021].map((fromYear) => cards['the-loop'].says.were({ shape, region, k, n, fromYear, toYear: 2021 }, 'km')),
        ]),
      ),
    ),
  )
  const sides = (['wander', 'return'] as const).flatMap((side) =>
    counts.flatMap((n) =>
      [Math.ceil(n / 2), n].flatMap((k) => [
        ...[0, 1].flatMap((all) => [0, 1, 12, n].map((starts) => cards['the-wanderers-share'].says.are({ side, k, n, starts, all }, 'km'))),
        ...[2019, 2021].map((fromYear) => cards['the-wanderers-share'].says.were({ side, k, n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const maps = [1, 2, 13, 120].flatMap((regions) =>
    [1, 2, 12, 13].flatMap((countries) =>
      counts.flatMap((n) => [
        ...[1, n].flatMap((k) => [
          cards['the-map-of-me'].says.are({ regions, countries, k, n }, 'km'),
          ...[2019, 2021].map((fromYear) => cards['the-map-of-me'].says.were({ regions, countries, k, n, fromYear, toYear: 2021 }, 'km')),
        ]),
        cards['the-map-of-me'].says.seen({ regions, countries, n, of: 2 * n }, 'km'),
        ...[2019, 2021].map((fromYear) => cards['the-map-of-me'].says['were-seen']({ regions, n, of: 2 * n, fromYear, toYear: 2021 }, 'km')),
      ]),
    ),
  )
  const chests = counts.flatMap((k) =>
    [0, 1, 4, 200].flatMap((open) => {
      const worn = { k, perhaps: k + open }
      return (['km', 'mi'] as const).flatMap((unit) => [
        ...[0.4, 46, 72, -46, -300].map((gap) => cards['the-number-on-the-chest'].says.are({ ...worn, gap }, unit)),
        ...[2019, 2021].flatMap((fromYear) =>
          [46, -72].map((gap) => cards['the-number-on-the-chest'].says.were({ ...worn, gap, fromYear, toYear: 2021 }, unit)),
        ),
        ...[5000, 42_195].flatMap((most) => [
          cards['the-number-on-the-chest'].says['are-far']({ ...worn, least: 5000, most }, unit),
          cards['the-number-on-the-chest'].says['were-far']({ ...worn, least: 5000, most, fromYear: 2019, toYear: 2021 }, unit),
        ]),
      ])
    }),
  )
  const skins = (['wet', 'cold', 'hot', 'windy'] as const).flatMap((kind) =>
    counts.flatMap((k) =>
      [1, k].flatMap((most) => {
        const hard = { k, n: k + 40, kind, most }
        return [
          ...[0, 1].map((all) => cards['the-weather-skin'].says.are({ ...hard, all }, 'km')),
          cards['the-weather-skin'].says['are-some']({ ...hard, of: k + 90 }, 'km'),
          cards['the-weather-skin'].says.were({ ...hard, fromYear: 2024, toYear: 2025 }, 'km'),
          cards['the-weather-skin'].says['were-some']({ ...hard, of: k + 90, fromYear: 2024, toYear: 2025 }, 'km'),
        ]
      }),
    ),
  )
  const seasons = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) =>
    [0, 25_000, 161_000].flatMap((low) => [
      cards['the-turning-season'].says.are({ month, other: ((month + 5) % 12) + 1, high: 2 * low + 9000, low }, 'mi'),
      cards['the-turning-season'].says.were({ month, other: ((month + 5) % 12) + 1, high: 2 * low + 9000, low, fromYear: 2015, toYear: 2021 }, 'km'),
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
