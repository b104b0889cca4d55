import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToldVisit } from '../places/told-visits'
import { createVisitReader, tellVisits } from '../places/told-visits'
import type { Claim, Face, History, RunField } from './card'
import { every, sketch } from './sketch'
import { card } from './the-map-of-me.card'

// Monday, 6 January 2025
const monday = 20_094
const told = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}
const missing = (face: Face) => (face.status === 'forming' ? face.missing : null)

type Named = 'ME' | 'NH' | 'QC' | 'MC' | 'FR'
const regions: Readonly<Record<Named, Omit<ToldVisit, 'start' | 'nearBorder'>>> = {
  ME: { country: 'US', region: 'US-ME', name: 'Maine', centre: { latitude: 45, longitude: -69 } },
  NH: { country: 'US', region: 'US-NH', name: 'New Hampshire', centre: { latitude: 44, longitude: -71.5 } },
  QC: { country: 'CA', region: 'CA-QC', name: 'Quebec', centre: { latitude: 53, longitude: -71 } },
  // A country of which the map knows no region, and an islet of one of which it knows some.
  MC: { country: 'MC', region: null, name: null, centre: null },
  FR: { country: 'US', region: null, name: null, centre: null },
}
/** The first is where it begins. */
const through = (...names: readonly Named[]): string => tellVisits(names.map((name, at) => ({ ...regions[name], start: at === 0, nearBorder: false })))
const placed = (day: number, ...names: readonly Named[]) => ({ day, placed: 1, virtual: 0, visits: through(...names) })
const nowhere = (day: number) => ({ day, placed: 0, virtual: 0 })

test('one run with a place is enough', () => {
  const face = told(card.face(sketch([placed(monday - 3, 'ME')], monday)))
  expect([face.say, face.value, face.certainty]).toEqual([['the-map-of-me.are', { regions: 1, countries: 1, k: 1, n: 1 }], 1, 'certain'])
  expect(missing(card.face(sketch([nowhere(monday - 3)], monday)))).toEqual(['the-map-of-me.no-place', { runs: 1 }])
  expect(missing(card.face(sketch([{ day: monday - 3, virtual: 0 }], monday)))).toEqual(['the-map-of-me.waiting', { waiting: 1 }])
  expect(missing(card.face(sketch([], monday)))).toEqual(['the-map-of-me.no-run', {}])
})

test('a region that is only run through is visited, and no run began there', () => {
  const face = told(card.face(sketch([placed(monday - 9, 'ME', 'NH'), placed(monday - 3, 'ME')], monday)))
  expect([face.say[1], face.details['throughOnly'], face.evidence]).toEqual([
    { regions: 2, countries: 1, k: 2, n: 2 },
    1,
    [
      ['the-map-of-me.home', { name: 'Maine', country: 'US', k: 2, n: 2 }],
      ['the-map-of-me.countries', { list: 'US 2' }],
      ['the-map-of-me.far', { name: 'New Hampshire', country: 'US', metres: expect.closeTo(228_000, -4) }],
      ['the-map-of-me.latest', { name: 'New Hampshire', country: 'US', day: monday - 9 }],
      ['the-map-of-me.through', { through: 1, regions: 2 }],
    ],
  ])
})

test('a country without regions on the map counts as one, an islet of a country with some does not', () => {
  const at = (...names: readonly Named[]) =>
    told(
      card.face(
        sketch(
          names.map((name, place) => placed(monday - 20 + place, name)),
          monday,
        ),
      ),
    ).details
  expect([at('ME', 'MC')['regions'], at('ME', 'MC')['countries'], at('ME', 'FR')['regions'], at('FR')['regions']]).toEqual([2, 2, 1, 1])
})

test('a visit that never got farther than 1 km from a border is marked, and the count is then fairly sure', () => {
  const near = {
    day: monday - 3,
    placed: 1,
    virtual: 0,
    visits: tellVisits([
      { ...regions.ME, start: true, nearBorder: false },
      { ...regions.NH, start: false, nearBorder: true },
    ]),
  }
  const face = told(card.face(sketch([near], monday)))
  expect([face.certainty, face.value, face.evidence.at(-1)]).toEqual(['fairly-sure', 2, ['the-map-of-me.border', { border: 1 }]])
  const deeper = told(card.face(sketch([near, placed(monday - 1, 'NH')], monday)))
  expect([deeper.certainty, deeper.details['nearBorderOnly']]).toEqual(['certain', 0])
})

test('virtual runs never count, not even among those that lack a place; the others without one are said', () => {
  const at = (others: readonly object[]) =>
    told(
      card.face(
        sketch(
          [...every(3, monday - 300, monday - 1).map((day) => placed(day, 'ME', 'QC')), ...others.map((one, at) => ({ day: monday - 2 - at, ...one }))],
          monday,
        ),
      ),
    )
  const face = at([...Array.from({ length: 60 }, () => ({ virtual: 1, placed: 0 })), { placed: 0, virtual: 0 }, { placed: NaN, virtual: 0 }])
  expect([face.coverage, face.against]).toEqual([{ with: 100, of: 102 }, ['the-map-of-me.without', { without: 1, virtual: 60, waiting: 1 }]])
  expect(at(Array.from({ length: 6 }, () => ({ placed: 0, virtual: 0 }))).certainty).toBe('fairly-sure')
  // Less than four in five have a place: the sentence itself says how many.
  expect(at(Array.from({ length: 26 }, () => ({ placed: 0, virtual: 0 }))).say).toEqual(['the-map-of-me.seen', { regions: 2, countries: 2, n: 100, of: 126 }])
})

test('it is told in the past once the last 26 complete weeks hold no run with a place', () => {
  const at = (day: number) =>
    told(card.face(sketch([...every(30, monday - 900, monday - 400).map((one) => placed(one, 'ME')), placed(day, 'ME'), nowhere(monday - 5)], monday))).tense
  expect([at(monday - 182), at(monday - 183), at(monday)]).toEqual(['are', 'were', 'were'])
})

const lives = fc
  .array(
    fc.record({
      names: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom<readonly Named[]>(['ME'], ['ME', 'NH'], ['NH'], ['NH', 'ME', 'QC'], ['QC'], ['MC'], ['FR'], ['ME', 'FR']) },
        fc.constant<readonly Named[]>([]),
      ),
      atSea: fc.boolean(),
      near: fc.boolean(),
      virtual: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constant(1)),
      waits: fc.boolean(),
      step: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((runs) => {
    let day = monday - 1500
    return sketch(
      runs.map(({ names, atSea, near, virtual, waits, step }, place) => {
        day += step
        const visits = virtual === 1 ? [] : names.map((name, at) => ({ ...regions[name], start: at === 0 && !atSea, nearBorder: near && at > 0 }))
        return {
          day,
          start: day * 86_400_000 + place,
          virtual,
          placed: visits.length > 0 ? 1 : waits && virtual === 0 ? NaN : 0,
          ...(visits.length > 0 ? { visits: tellVisits(visits) } : {}),
        }
      }),
      day + 30,
    )
  })

const naive = ({ runs }: History<RunField>) => {
  const read = createVisitReader()
  const all = Array.from({ length: runs.length }, (_, i) => ({ id: runs.id[i] ?? 0, visits: read(runs.visits[i] ?? null), virtual: runs.virtual[i] === 1 }))
  const there = all.filter(({ visits }) => visits.length > 0)
  if (there.length === 0) return null
  const visits = there.flatMap((run) => run.visits)
  const named = new Set(visits.flatMap(({ region }) => (region === null ? [] : [region])))
  const countries = new Set(visits.map(({ country }) => country))
  const bare = [...countries].filter((country) => !visits.some((visit) => visit.country === country && visit.region !== null))
  const began = (key: string) => there.filter((run) => run.visits.some((visit) => visit.start && `${visit.country} ${visit.region ?? ''}` === key)).length
  return {
    regions: named.size + bare.length,
    countries: countries.size,
    begun: Math.max(...visits.map((visit) => began(`${visit.country} ${visit.region ?? ''}`))),
    border:
      [...new Set(visits.flatMap(({ region }) => region ?? []))].filter((region) =>
        visits.filter((visit) => visit.region === region).every(({ nearBorder }) => nearBorder),
      ).length + bare.filter((country) => visits.filter((visit) => visit.country === country).every(({ nearBorder }) => nearBorder)).length,
    coverage: { with: there.length, of: all.filter(({ virtual }) => !virtual).length },
    receipts: there.map(({ id }) => id),
    placeless: all.length - there.length,
  }
}

test('it is what its definition says, visit by visit', () => {
  let claims = 0
  fc.assert(
    fc.property(lives, (history) => {
      const face = card.face(history)
      if (face.status !== 'claim') return void expect(naive(history)).toBeNull()
      claims += 1
      const { details, figure } = face
      expect({
        ...{ regions: face.value, countries: details['countries'], begun: details['begunAtHome'], border: details['nearBorderOnly'] },
        ...{
          coverage: face.coverage,
          receipts: face.receipts,
          placeless: figure.kind === 'constellation' ? figure.at.filter((at) => at === null).length : null,
        },
      }).toEqual(naive(history))
    }),
    { numRuns: 150 },
  )
  expect(claims).toBeGreaterThan(100)
})
