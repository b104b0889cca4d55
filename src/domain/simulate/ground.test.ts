import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face } from '../cards/card'
import { card as loop } from '../cards/the-loop.card'
import { card as map } from '../cards/the-map-of-me.card'
import { card as wanderer } from '../cards/the-wanderers-share.card'
import { createPlaces } from '../places/places'
import { routeOf } from '../routes/route'
import { waysOf } from '../routes/ways'
import { readTrack, storeTrack } from '../tracks/stored'
import { simulateAthlete, structureless } from './athlete'
import type { Athlete, Simulated } from './athlete'
import { courseOf } from './course'
import { trueGround, withTrueGround } from './ground'
import { trueHistory } from './history'
import { abroad, equator, home } from './places'
import { sampleAthlete } from './sample'
import { trackOf } from './track'
import { whereabouts } from './whereabouts'

const today = dayFromCivil(2026, 11, 2)
const claimOf = (face: Face): Claim => {
  if (face.status !== 'claim') throw new Error(`still forming: ${JSON.stringify(face.missing)}`)
  return face
}

test('each place of a simulated runner lies where the maps say, far from a border', () => {
  const bytesOf = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(`public/places/${name}.bin`)).buffer
  const maps = createPlaces({ regions: bytesOf('regions'), cities: bytesOf('cities') })
  for (const { name, latitude, longitude } of [home, ...abroad, equator]) {
    const { country, region, city, nearBorder } = maps.placeAt(latitude, longitude)
    const told = { country, region: region?.code, name: region?.name, centre: maps.centreOf(region) }
    expect([name, told, nearBorder, city?.name]).toEqual([name, whereabouts[name], { country: false, region: false }, name])
  }
})

test('the sample earns all three: one loop, a return to known ground, and seven regions beside its own', () => {
  const athlete = sampleAthlete(today)
  const history = withTrueGround(athlete, trueHistory(athlete, today))
  const [around, back, abroadOf] = [loop, wanderer, map].map((card) => claimOf(card.face(history)))
  expect([around?.say[0], around?.say[1]?.['shape'], around?.say[1]?.['region'], around?.tense]).toEqual(['the-loop.are', 'round', 'Maine', 'are'])
  expect((around?.part?.k ?? 0) > 60).toBe(true)
  expect([back?.say[0], back?.say[1]?.['side'], back?.tense]).toEqual(['the-wanderers-share.are', 'return', 'are'])
  expect([abroadOf?.say[0], abroadOf?.value, abroadOf?.details['countries'], abroadOf?.evidence[0]?.[1]?.['name']]).toEqual([
    'the-map-of-me.are',
    8,
    6,
    'Maine',
  ])
})

const first = ({ activities: [activity] }: Athlete): Simulated => {
  if (activity === undefined) throw new Error('Nobody ran.')
  return activity
}

/** Nine months of a runner with a loop, from the tracks as devices record them. */
const runner = (wander: number) =>
  simulateAthlete(`ground ${wander}`, {
    ...structureless,
    weeks: 40,
    rate: [3, 3],
    until: today - 1,
    tracks: { favourite: 0.9, wander, split: 1, recording: 'smart' },
  })

test('from recorded tracks the ways, the new ground and what is told of it are those of the truth', () => {
  const shares: number[] = []
  for (const [wander, side] of [
    [0.05, 'return'],
    [0.95, 'wander'],
  ] as const) {
    const athlete = runner(wander)
    const history = trueHistory(athlete, today)
    const truth = trueGround(athlete, history)
    const byId = new Map(athlete.activities.map((activity) => [activity.id, activity]))
    const tracks = new Map(athlete.activities.map((activity) => [activity.id, trackOf(athlete, activity)]))
    const routes = Array.from(history.runs.id, (id) => {
      const track = tracks.get(id)
      return track ? routeOf(readTrack(storeTrack(track).bytes)) : null
    })
    const told = waysOf(routes.flatMap((route) => (route === null ? [] : [route])))
    const known = routes.flatMap((route, place) => (route === null ? [] : [place]))
    // Noise may part two that nearly were no longer the same way, and bring two together that nearly were.
    const pairs = known.flatMap((a, at) => known.slice(at + 1).map((b, by) => [truth.way[a] === truth.way[b], told.way[at] === told.way[at + 1 + by]] as const))
    const [both, either] = [pairs.filter(([meant, found]) => meant && found).length, pairs.filter(([meant, found]) => meant || found).length]
    expect(either - both).toBeLessThanOrEqual(Math.max(3, either * 0.25))
    if (side === 'return') expect(both).toBeGreaterThan(60)
    // Whoever was meant to take the favourite loop is on one way with most of the others who were.
    const favourite = known.filter((place) => courseOf(athlete, byId.get(history.runs.id[place] ?? NaN) ?? first(athlete), 8500).name === 'favourite')
    const ofFavourite = favourite.map((place) => told.way[known.indexOf(place)] ?? NaN)
    const most = Math.max(0, ...ofFavourite.map((way) => ofFavourite.filter((other) => other === way).length))
    if (side === 'return') expect([favourite.length > 6, most >= favourite.length * 0.8]).toEqual([true, true])
    const share = (fresh: Float64Array, metres: Float64Array): number => fresh.reduce((sum, one) => sum + one, 0) / metres.reduce((sum, one) => sum + one, 0)
    const meantShare = share(truth.newMetres.filter(Number.isFinite), truth.routeMetres.filter(Number.isFinite))
    expect(Math.abs(share(told.newMetres, told.metres) - meantShare)).toBeLessThan(0.05)
    const column = (values: ArrayLike<number>): Float64Array => {
      const all = new Float64Array(history.runs.length).fill(NaN)
      known.forEach((place, at) => (all[place] = values[at] ?? NaN))
      return all
    }
    const runs = {
      ...history.runs,
      ...truth,
      way: column(told.way),
      newStart: column(told.newStart),
      newMetres: column(told.newMetres),
      routeMetres: column(told.metres),
    }
    const sideOf = (face: Face) => (face.status === 'claim' ? face.say[1]?.['side'] : 'neither')
    expect(sideOf(wanderer.face({ ...history, runs }))).toBe(sideOf(wanderer.face({ ...history, runs: { ...history.runs, ...truth } })))
    shares.push(meantShare)
  }
  const [back = NaN, off = NaN] = shares
  expect(off > 1.5 * back).toBe(true)
})
