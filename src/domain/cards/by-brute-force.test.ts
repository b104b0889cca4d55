import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FirstWeekday } from '../calendar/calendar'
import { firstWeekdays } from '../calendar/calendar'
import type { Claim, Face, History, RunField } from './card'
import { sketch } from './sketch'
import { card as chain } from './the-chain.card'
import { card as promise } from './the-promise.card'
import { card as comeback } from './the-return.card'

/** Each card once more, as its definition reads: with calendars from `Date`, one loop inside another, and no thought of speed. */

const dayMs = 86_400_000

/** Lives with phases and silences, several runs on a day, zones crossed so that a later start falls on an earlier day, and any day of the week as today. */
const livesIn = (weeks: readonly FirstWeekday[]): fc.Arbitrary<History<RunField>> =>
  fc
    .record({
      firstWeekday: fc.constantFrom(...weeks),
      first: fc.integer({ min: -3000, max: 20_000 }),
      steps: fc.array(
        fc.oneof(
          { weight: 14, arbitrary: fc.integer({ min: 0, max: 3 }) },
          { weight: 3, arbitrary: fc.integer({ min: 4, max: 9 }) },
          { weight: 1, arbitrary: fc.integer({ min: 20, max: 260 }) },
        ),
        { minLength: 1, maxLength: 220, size: 'max' },
      ),
      metres: fc.array(fc.integer({ min: 800_000, max: 42_000_000 }), { minLength: 1, maxLength: 12 }),
      hours: fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 12 }),
      rest: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 })),
      others: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 8 }),
      restless: fc.boolean(),
      daily: fc.boolean(),
    })
    .map(({ firstWeekday, first, steps, metres, hours, rest, others, restless, daily }) => {
      let day = first
      const runs = steps.map((step, place) => {
        day += daily && step < 4 ? 1 : step
        const hour = restless ? (hours[place % hours.length] ?? 12) : 12
        return { day, distance: (metres[place % metres.length] ?? 5_000_000) / 1000, start: day * dayMs + hour * 3_600_000 + place }
      })
      const today = day + rest
      return sketch(
        runs,
        today,
        others.map((other) => first + other),
        firstWeekday,
      )
    })
const lives = livesIn(firstWeekdays)

interface Run {
  readonly id: number
  readonly day: number
  readonly distance: number
}
const runsOf = ({ runs }: History<RunField>): Run[] =>
  Array.from({ length: runs.length }, (_, i) => ({ id: runs.id[i] ?? 0, day: runs.day[i] ?? 0, distance: runs.distance[i] ?? 0 })).sort(
    (a, b) => a.day - b.day || a.id - b.id,
  )

/** The first day of a day's week: back to the last Monday, Sunday or Saturday, which `Date` numbers 1, 0 and 6. */
const weekIn =
  (firstWeekday: FirstWeekday) =>
  (day: number): number => {
    let from = day
    while (new Date(from * dayMs).getUTCDay() !== firstWeekday % 7) from -= 1
    return from
  }
const monthName = (day: number): string => new Date(day * dayMs).toISOString().slice(0, -17)
const nextMonth = (day: number): number => {
  let next = day
  while (monthName(next) === monthName(day)) next += 1
  return next
}
const typeSeven = (values: readonly number[], tenths: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * tenths
  const low = sorted[Math.floor(place / 10)] ?? 0
  const high = sorted[Math.floor(place / 10) + 1] ?? low
  return (low * 10 + (high - low) * (place % 10)) / 10
}
const claimOf = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`${face.card} is still forming: ${face.missing[0]}`)
  return face
}
const check = (
  card: { readonly face: (history: History<RunField>) => Face },
  naive: (history: History<RunField>) => unknown,
  told: (claim: Claim) => unknown,
  among = lives,
): void => {
  fc.assert(
    fc.property(among, (history) => {
      const face = card.face(history)
      expect(face.status === 'claim' ? told(face) : null).toEqual(naive(history))
    }),
    { numRuns: 250 },
  )
}

const naivePromise = (history: History<RunField>) => {
  const runs = runsOf(history)
  const weekOf = weekIn(history.firstWeekday)
  const starts: number[] = []
  for (let start = weekOf(runs[0]?.day ?? 0); start < weekOf(history.today); start += 7) starts.push(start)
  if (starts.length < 26) return null
  const window = starts.slice(-104)
  const counts = window.map((start) => runs.filter(({ day }) => weekOf(day) === start).length)
  const k = counts.filter((count) => count > 0).length
  if (k === 0) return null
  const lately = counts.slice(-26).filter((count) => count > 0).length
  return {
    part: { k, n: window.length },
    all: window.length === starts.length,
    quarters: [2.5, 5, 7.5].map((tenths) => typeSeven(counts, tenths)),
    tense: lately / 26 >= k / window.length / 2 ? 'are' : 'were',
    receipts: runs
      .filter(({ day }) => window.includes(weekOf(day)))
      .map(({ id }) => id)
      .sort((a, b) => a - b),
    empty: window.filter((_, week) => counts[week] === 0),
  }
}

test.each(firstWeekdays)('the Promise is what its definition says, week by week from weekday %i on', (first) => {
  const told = ({ part, window, details, tense, receipts, figure }: Claim) => ({
    part,
    all: window.all,
    quarters: [details['lowerQuartile'], details['median'], details['upperQuartile']],
    tense,
    receipts,
    empty: figure.kind === 'reed' ? figure.emptyWeeks : null,
  })
  check(promise, naivePromise, told, livesIn([first]))
})

const naiveChain = (history: History<RunField>) => {
  const runs = runsOf(history)
  const { today, firstWeekday } = history
  const weekOf = weekIn(firstWeekday)
  const starts = { days: (day: number) => day, weeks: weekOf, months: (day: number) => day - new Date(day * dayMs).getUTCDate() + 1 }
  const after = { days: (start: number) => start + 1, weeks: (start: number) => start + 7, months: nextMonth }
  const longest = (unit: keyof typeof starts, among: readonly Run[]) => {
    const kept = new Set(among.map(({ day }) => starts[unit](day)))
    let best = { length: 0, from: 0, last: 0 }
    for (const from of [...kept].sort((a, b) => a - b)) {
      let length = 0
      let last = from
      for (let start = from; kept.has(start); start = after[unit](start)) {
        length += 1
        last = start
      }
      if (length >= best.length) best = { length, from, last }
    }
    return best
  }
  const [days, weeks, months] = [longest('days', runs), longest('weeks', runs), longest('months', runs)]
  if (days.length < 7 && weeks.length < 8) return null
  const unit = days.length / 7 >= weeks.length / 8 ? 'days' : 'weeks'
  const record = unit === 'days' ? days : weeks
  // the next one has ended without a run as soon as today lies behind it
  const alive = today < after[unit](after[unit](record.last))
  const recent = longest(
    unit,
    runs.filter(({ day }) => day >= weekOf(today) - 182 && day < weekOf(today)),
  )
  const inside = runs.filter(({ day }) => starts[unit](day) >= record.from && starts[unit](day) <= record.last)
  return {
    value: record.length,
    of: `${unit} in a row with a run`,
    lengths: [days.length, weeks.length, months.length],
    alive: alive ? 1 : 0,
    tense: alive || recent.length * 2 >= (unit === 'days' ? 7 : 8) ? 'are' : 'were',
    receipts: inside.map(({ id }) => id).sort((a, b) => a - b),
  }
}

test.each(firstWeekdays)('the Chain is what its definition says, link by link, its weeks from weekday %i on', (first) => {
  const told = ({ value, of, details, tense, receipts }: Claim) => ({
    value,
    of,
    lengths: [details['days'], details['weeks'], details['months']],
    alive: details['alive'],
    tense,
    receipts,
  })
  check(chain, naiveChain, told, livesIn([first]))
})

const naiveReturn = (history: History<RunField>) => {
  const runs = runsOf(history)
  const { today } = history
  const runDays = [...new Set(runs.map(({ day }) => day))].sort((a, b) => a - b)
  const [first, last] = [runDays[0] ?? 0, runDays.at(-1) ?? 0]
  const pairs = runDays.slice(1).map((to, place) => ({ from: runDays[place] ?? 0, to }))
  const threshold = Math.max(
    21,
    pairs.length === 0
      ? 0
      : 3 *
          typeSeven(
            pairs.map(({ from, to }) => to - from),
            9,
          ),
  )
  const within = (from: number, to: number): Run[] => runs.filter(({ day }) => day >= from && day <= to)
  const sum = (some: readonly Run[]): number => some.reduce((metres, { distance }) => metres + Math.round(distance * 1000), 0)
  const silences = pairs.filter(({ from, to }) => to - from >= threshold && from - first >= 56)
  const decided = silences.filter(({ to }) => within(to, to + 27).length >= 4 || today > to + 27)
  if (decided.length === 0) return null
  const returned = decided.filter(({ to }) => within(to, to + 27).length >= 4)
  const recoveries = returned
    .map(({ from, to }) => {
      const end = silences.find((silence) => silence.from >= to)?.from ?? last
      const before = sum(within(from - 27, from))
      for (let day = to; day <= end; day++) if (sum(within(Math.max(to, day - 27), day)) / before >= 0.8) return day - to
      return null
    })
    .filter((days) => days !== null)
  const behind = new Set(decided.flatMap(({ from, to }) => [within(from, from).at(-1)?.id ?? 0, ...within(to, to + 27).map(({ id }) => id)]))
  return {
    part: { k: returned.length, n: decided.length },
    threshold,
    tense: today - last >= threshold ? 'were' : 'are',
    recoveries: recoveries.length,
    median: recoveries.length === 0 ? undefined : typeSeven(recoveries, 5),
    others: decided.map(({ from, to }) => [...history.otherDays].filter((day) => day > from && day < to).length).reduce((all, some) => all + some, 0),
    lit: new Set(returned.flatMap(({ to }) => within(to, to + 27))).size,
    receipts: [...behind].sort((a, b) => a - b),
  }
}

test('the Return is what its definition says, silence by silence', () => {
  check(comeback, naiveReturn, ({ part, details, tense, figure, receipts }) => ({
    part,
    threshold: details['thresholdDays'],
    tense,
    recoveries: details['recoveries'],
    median: details['medianRecoveryDays'],
    others: details['otherActivitiesInside'],
    lit: figure.marks.lit.reduce((sum, [from, to]) => sum + to - from, 0),
    receipts,
  }))
})

/** From here on only the receipts are known, and where each of them lies in the calendar. */
const daysOfReceipts = (claim: Claim, history: History<RunField>): number[] => {
  const days = new Map(runsOf(history).map(({ id, day }) => [id, day]))
  return claim.receipts.map((id) => days.get(id) ?? NaN).sort((a, b) => a - b)
}
const rederive = (card: typeof promise, value: (days: readonly number[], claim: Claim, weekOf: (day: number) => number) => number): void => {
  fc.assert(
    fc.property(lives, (history) => {
      const face = card.face(history)
      fc.pre(face.status === 'claim')
      expect(value(daysOfReceipts(claimOf(face), history), claimOf(face), weekIn(history.firstWeekday))).toBe(claimOf(face).value)
    }),
    { numRuns: 120, maxSkipsPerRun: 20 },
  )
}

test('the runs behind a Promise give its share: their weeks over the weeks of its window', () => {
  rederive(promise, (days, { window }, weekOf) => new Set(days.map(weekOf)).size / ((window.to - window.from + 1) / 7))
})

test('the runs behind a Chain give its length, and have no hole', () => {
  rederive(chain, (days, { of }, weekOf) => {
    const step = of.startsWith('day') ? 1 : 7
    const links = [...new Set(step === 1 ? days : days.map(weekOf))]
    return links.every((link, place) => place === 0 || link - (links[place - 1] ?? 0) === step) ? links.length : NaN
  })
})

test('the runs behind a Return give its count: each silence with its last run, and four within 28 days', () => {
  rederive(comeback, (days, { details, figure }) => {
    const silences = figure.kind === 'tide' ? figure.silences : []
    return silences.filter(
      ({ fromDay, toDay }) =>
        days.includes(fromDay) &&
        toDay - fromDay >= (details['thresholdDays'] ?? 0) &&
        !days.some((day) => day > fromDay && day < toDay) &&
        days.filter((day) => day >= toDay && day < toDay + 28).length >= 4,
    ).length
  })
})

test('every run is one mark, in order of day, and the lit ones are apart and inside', () => {
  fc.assert(
    fc.property(lives, fc.constantFrom(promise, chain, comeback), (history, card) => {
      const face = card.face(history)
      fc.pre(face.status === 'claim')
      const { marks } = claimOf(face).figure
      expect(marks.days).toEqual(runsOf(history).map(({ day }) => day))
      expect(marks.sizes).toHaveLength(history.runs.length)
      const ends = marks.lit.flat()
      expect(ends.every((end, place) => end >= (ends[place - 1] ?? 0) && (place % 2 === 0 || end > (ends[place - 1] ?? 0)) && end <= history.runs.length)).toBe(
        true,
      )
    }),
    { numRuns: 400, maxSkipsPerRun: 20 },
  )
})
