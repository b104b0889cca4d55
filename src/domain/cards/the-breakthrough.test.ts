import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-breakthrough.card'

// Monday, 6 January 2025
const monday = 20_094
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

type Sketched = Exclude<Parameters<typeof sketch>[0][number], number>
/** A run of 6 km whose track holds 5 km in so many seconds, so many days before the first Monday of 2025. */
const five = (ago: number, best5k: number, more: Partial<Sketched> = {}): Sketched => ({
  day: monday - ago,
  distance: 6000,
  moving: 2400,
  trackMetres: 6010,
  located: 1,
  best5k,
  ...more,
})
const face = (...runs: readonly Sketched[]): Face => card.face(sketch(runs, monday))

test('the largest fall of a record that had stood for 90 days is told, with what it fell by and how long it had stood', () => {
  const one = told(face(five(800, 1700), five(700, 1650), five(400, 1540), five(390, 1440), five(10, 1400)))
  expect(one.say).toEqual(['the-breakthrough.are', { over: '5k', seconds: 1540, by: 110, stood: 300, day: monday - 400 }])
  expect([one.value, one.receipts, one.against]).toEqual([110, [1, 2, 3, 4, 5], ['the-breakthrough.others', { over: '5k', others: 0, since: 2, best: 1400 }]])
})

test('90 days are enough, 89 are not', () => {
  expect(told(face(five(300, 1700), five(250, 1690), five(160, 1500))).value).toBe(190)
  expect(missing(face(five(300, 1700), five(249, 1690), five(160, 1500)))).toEqual(['the-breakthrough.young', { stood: 89, least: 90 }])
})

test('three records are enough, two are not, and what is no faster by a whole second is no record', () => {
  expect(missing(face(five(900, 1700), five(300, 1500)))).toEqual(['the-breakthrough.few', { over: '5k', records: 2 }])
  expect(missing(face(five(900, 1700), five(300, 1500), five(100, 1499.6)))).toEqual(['the-breakthrough.few', { over: '5k', records: 2 }])
  expect(told(face(five(900, 1700), five(300, 1500), five(100, 1499.4))).details['records']).toBe(3)
})

test('distances are compared by the share that fell, and the others are told beside it', () => {
  const one = told(face(five(800, 1700, { best1k: 300 }), five(600, 1650, { best1k: 280 }), five(400, 1540, { best1k: 279 }), five(200, 1530, { best1k: 240 })))
  expect(one.say[1]).toEqual({ over: '1k', seconds: 240, by: 39, stood: 200, day: monday - 200 })
  expect(one.evidence).toContainEqual(['the-breakthrough.elsewhere', { over: '5k', seconds: 1540, by: 110, stood: 200, day: monday - 400 }])
})

test('a treadmill sets no record, nor a run whose track knows of no place', () => {
  const runs = (more: Partial<Sketched>) => [five(800, 1700), five(600, 1650), five(400, 1000, more), five(200, 1600)]
  expect([told(face(...runs({ indoor: 1 }))).value, told(face(...runs({ located: 0 }))).value, told(face(...runs({}))).value]).toEqual([50, 50, 650])
  expect(told(face(...runs({ indoor: 0, located: 0 }))).value).toBe(650)
})

test('a track that its table says is another run is not believed: the whole run stands for it where it is near the distance', () => {
  const cropped = (distance: number): Sketched => five(400, 900, { distance, trackMetres: 9000, elapsed: 1560 })
  const at = (distance: number) => told(face(five(800, 1700), five(600, 1650), cropped(distance), five(200, 1590), five(150, 1590), five(100, 1595)))
  expect([at(5150).details['seconds'], at(5151).details['seconds']]).toEqual([1560, 1590])
})

test('without tracks whole runs are enough where they are as long as a distance', () => {
  const whole = (ago: number, elapsed: number): Sketched => ({ day: monday - ago, distance: 10_050, elapsed, moving: elapsed })
  const one = told(face(whole(900, 3600), whole(700, 3500), whole(300, 3200), whole(100, 3300)))
  expect([one.say[1], one.coverage, one.certainty]).toEqual([
    { over: '10k', seconds: 3200, by: 300, stood: 400, day: monday - 300 },
    { with: 4, of: 4 },
    'certain',
  ])
  expect(one.evidence.at(-1)).toEqual(['the-breakthrough.sources', { over: '10k', track: 0, whole: 4, unknown: 0 }])
})

test('below four runs in five whose time is known a distance is left out, below nineteen in twenty it is fairly sure', () => {
  const known = (n: number, of: number) =>
    card.face(
      sketch(
        Array.from({ length: of }, (_, at) => five(10 * (of - at) + (at < 3 ? 500 * (3 - at) : 0), at < n ? 1700 - 10 * at : NaN)),
        monday,
      ),
    )
  expect(missing(known(15, 20))).toEqual(['the-breakthrough.cover', { n: 0, of: 20 }])
  expect([told(known(16, 20)).certainty, told(known(19, 20)).certainty]).toEqual(['fairly-sure', 'certain'])
})

test('nobody yet, nobody outdoors, nobody read', () => {
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-breakthrough.no-run', {}])
  expect(missing(face(five(10, 1500, { indoor: 1 })))).toEqual(['the-breakthrough.no-run', {}])
  expect(
    missing(
      card.face(
        sketch(
          every(3, monday - 100, monday).map((day) => ({ day, distance: 6000 })),
          monday,
        ),
      ),
    ),
  ).toEqual(['the-breakthrough.cover', { n: 0, of: 34 }])
})

test('it is told in the past once 26 complete weeks and this one hold no run that long', () => {
  const runs = [five(800, 1700), five(600, 1650), five(400, 1600)]
  const short = (ago: number): Sketched => ({ day: monday - ago, distance: 4900, trackMetres: 4900, located: 1 })
  expect([183, 182].map((ago) => told(face(...runs, short(20), five(ago, 1700))).tense)).toEqual(['were', 'are'])
})

const lives = fc
  .array(
    fc.record({
      step: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.integer({ min: 60, max: 200 })),
      distance: fc.constantFrom(900, 1000, 1600, 1609.4, 4999, 5000, 5100, 5151, 9000, 10_299, 12_000, 21_100, 43_000),
      pace: fc.integer({ min: 240, max: 420 }),
      track: fc.oneof({ weight: 14, arbitrary: fc.constant(1) }, fc.constantFrom(0, 0.975, 0.981, 1.019, 1.03)),
      indoor: fc.oneof({ weight: 14, arbitrary: fc.constant(NaN) }, fc.constantFrom(0, 1)),
      located: fc.oneof({ weight: 14, arbitrary: fc.constant(1) }, fc.constant(0)),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((runs) => {
    let day = monday - 3000
    return sketch(
      runs.map(({ step, distance, pace, track, indoor, located }) => {
        day += step
        const bests = { best1k: 1000, bestMile: 1609.344, best5k: 5000, best10k: 10_000, bestHalf: 21_097.5, bestMarathon: 42_195 }
        const seconds = Object.entries(bests).map(([field, metres]) => [
          field,
          track > 0 && distance * track >= metres ? (metres / 1000) * (pace - 5 + 0.3) : NaN,
        ])
        const made: Record<string, number> = Object.fromEntries(seconds)
        return { day, distance, moving: (distance / 1000) * pace, indoor, ...(track > 0 ? { located, trackMetres: distance * track } : {}), ...made }
      }),
      day + 30,
    )
  })

const metresOf = { '1k': 1000, mile: 1609.344, '5k': 5000, '10k': 10_000, half: 21_097.5, marathon: 42_195 }
const fieldOf = { '1k': 'best1k', mile: 'bestMile', '5k': 'best5k', '10k': 'best10k', half: 'bestHalf', marathon: 'bestMarathon' } as const

/** By the letter: at each distance every run is held against all before it. */
const naive = ({ runs }: History<RunField>) => {
  const outdoors = Array.from({ length: runs.length }, (_, i) => i).filter((i) => runs.indoor[i] !== 1 && (runs.indoor[i] === 0 || runs.located[i] !== 0))
  const found = (Object.keys(metresOf) as (keyof typeof metresOf)[]).flatMap((over) => {
    const metres = metresOf[over]
    const long = outdoors.filter((i) => (runs.distance[i] ?? 0) >= metres)
    const times = long.flatMap((i) => {
      const distance = runs.distance[i] ?? NaN
      const best = runs[fieldOf[over]][i] ?? NaN
      const believed = !Number.isNaN(best) && Math.abs((runs.trackMetres[i] ?? NaN) - distance) <= 0.02 * distance
      const seconds = believed ? best : distance <= 1.03 * metres ? (runs.elapsed[i] ?? NaN) : NaN
      return Number.isNaN(seconds) ? [] : [{ i, seconds: Math.round(seconds) }]
    })
    if (long.length === 0 || times.length < 0.8 * long.length - 1e-9) return []
    const records = times.filter(({ seconds }, at) => times.slice(0, at).every((other) => other.seconds > seconds))
    if (records.length < 3) return []
    return records.slice(1).flatMap(({ i, seconds }, at) => {
      const before = records[at]
      const stood = (runs.day[i] ?? 0) - (runs.day[before?.i ?? -1] ?? 0)
      const by = (before?.seconds ?? NaN) - seconds
      const receipts = records.map((one) => runs.id[one.i] ?? 0)
      const drawn = Array.from({ length: runs.length }, (_, place) => times.find((one) => one.i === place)?.seconds ?? null)
      const lit = [before?.i ?? -1, i]
      return stood >= 90 ? [{ told: { over, seconds, by, stood, day: runs.day[i] ?? 0 }, share: by / (before?.seconds ?? NaN), receipts, drawn, lit }] : []
    })
  })
  const most = Math.max(...found.map(({ share }) => share))
  const last = found.findLast(({ share }) => share === most)
  return last === undefined ? null : { told: last.told, receipts: last.receipts, drawn: last.drawn, lit: last.lit }
}

const litIn = ({ figure: { marks } }: Claim): number[] => [...marks.days.keys()].filter((place) => marks.lit.some(([from, to]) => place >= from && place < to))

test('the picture holds each record once, in order, and each is faster than every run before it', () => {
  const one = told(face(five(800, 1700), five(700, 1650), five(650, 1650.4), five(400, 1540), five(390, 1440), five(380, NaN), five(10, 1400)))
  expect(one.figure.kind === 'ladder' && [one.figure.records, one.figure.marks]).toEqual([
    [0, 1, 3, 4, 6],
    {
      days: [800, 700, 650, 400, 390, 380, 10].map((ago) => monday - ago),
      sizes: [1700, 1650, 1650, 1540, 1440, null, 1400],
      lit: [
        [1, 2],
        [3, 4],
      ],
    },
  ])
})

test('it is what its definition says, record by record', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, (history) => {
      const one = card.face(history)
      if (one.status === 'claim') claims += 1
      expect(one.status === 'claim' ? { told: one.say[1], receipts: one.receipts, drawn: one.figure.marks.sizes, lit: litIn(one) } : null).toEqual(
        naive(history),
      )
    }),
    { numRuns: 200 },
  )
  expect(claims).toBeGreaterThan(40)
})
