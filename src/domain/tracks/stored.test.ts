import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import type { Track } from './track'
import { readTrack, storeTrack } from './stored'
import type { Channel } from './stored'
import { createReader, createWriter } from './varint'

const channels = ['time', 'distance', 'latitude', 'longitude', 'altitude', 'heartRate', 'cadence', 'temperature', 'power'] as const satisfies readonly Channel[]

const column = (min: number, max: number): fc.Arbitrary<number> => fc.oneof({ weight: 6, arbitrary: fc.double({ min, max, noNaN: true }) }, fc.constant(NaN))

const anyTrack: fc.Arbitrary<Track> = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constantFrom(0, 1000, 1000, 1000, 5000), fc.integer({ min: 0, max: 4_000_000 })),
      timed: fc.integer({ min: 0, max: 9 }),
      distance: column(0, 400_000),
      latitude: column(-90, 90),
      longitude: column(-180, 180),
      altitude: column(-430, 9000),
      heartRate: fc.oneof(fc.integer({ min: 30, max: 230 }), fc.constant(NaN)),
      cadence: fc.oneof(
        fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
        fc.constant(NaN),
      ),
      temperature: fc.constantFrom(-40, 20.5, 21, NaN),
      power: fc.constantFrom(0, 210, 1203, NaN),
    }),
    { maxLength: 40 },
  )
  .map((samples) => {
    let at = Date.UTC(2019, 3, 31, 23, 59)
    const time = samples.map(({ gap, timed }) => (timed === 0 ? NaN : (at += gap)))
    return {
      length: samples.length,
      time: Float64Array.from(time),
      ...(Object.fromEntries(channels.slice(1).map((name) => [name, Float64Array.from(samples, (sample) => sample[name as Exclude<Channel, 'time'>])])) as Omit<
        Track,
        'length' | 'time' | 'restarts'
      >),
      restarts: Uint32Array.from([...samples.keys()].filter((i) => i > 0 && i % 7 === 0)),
    }
  })

/** How far what comes back may lie from what went in: half of the unit, and what a double can't tell. */
const tolerance: Record<Channel, number> = {
  time: 0,
  distance: 0.05,
  latitude: 0.5e-6,
  longitude: 0.5e-6,
  altitude: 0.1,
  heartRate: 0,
  cadence: 0,
  temperature: 0,
  power: 0,
}

test('a track comes back as it was, rounded to 0.1 m, a millionth of a degree and 0.2 m of altitude, and nothing else is rounded', () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      const back = readTrack(storeTrack(track).bytes)
      expect(back.length).toBe(track.length)
      expect([...back.restarts]).toEqual([...track.restarts])
      for (const name of channels)
        for (let i = 0; i < track.length; i++) {
          const [was, is] = [track[name][i] ?? 0, back[name][i] ?? 0]
          if (Number.isNaN(was)) expect(is).toBeNaN()
          else expect(Math.abs(is - was)).toBeLessThanOrEqual(tolerance[name] + 1e-9)
        }
    }),
    { numRuns: 300 },
  )
})

test('what was read once and stored again is the same bytes: nothing drifts', () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      const { bytes } = storeTrack(track)
      expect([...storeTrack(readTrack(bytes)).bytes]).toEqual([...bytes])
    }),
    { numRuns: 200 },
  )
})

test('the sizes of the columns add up to the bytes', () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      const { bytes, sizes } = storeTrack(track)
      expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBe(bytes.length)
    }),
    { numRuns: 100 },
  )
})

test('bytes that no track was stored in are refused, and never read for ever', () => {
  const { bytes } = storeTrack(readTrack(storeTrack(walk(1, 1)).bytes))
  for (let cut = 0; cut < Math.min(bytes.length, 200); cut++) expect(() => readTrack(bytes.subarray(0, cut))).toThrow(RangeError)
  expect(() => readTrack(Uint8Array.of(2, ...bytes.subarray(1)))).toThrow('version 2')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
      try {
        readTrack(noise)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 300 },
  )
})

test('numbers of any size that a track can hold go through seven bits at a time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 52), max: 2 ** 52 })), (numbers) => {
      const into = createWriter(1)
      for (const number of numbers) into.signed(number)
      const from = createReader(into.take())
      expect(numbers.map(() => from.signed())).toEqual(numbers)
    }),
  )
})

/** An hour's run with a wavering course, speed, climb and pulse and a receiver's noise: a sample every `least` to `most` seconds. */
function walk(least: number, most: number, seconds = 3600): Track {
  const rng = createRng(`walk ${least} ${most}`)
  const samples: number[][] = []
  let [course, latitude, longitude, metres, height, pulse] = [1, 52.37, 4.9, 0, 12, 130]
  for (let second = 0; second < seconds;) {
    const step = least + rng.int(most - least + 1)
    const run = (2.9 + 0.25 * rng.normal()) * step
    course += 0.05 * rng.normal() * step
    latitude += (run * Math.cos(course)) / 111_195
    longitude += (run * Math.sin(course)) / (111_195 * Math.cos((latitude * Math.PI) / 180))
    height += 0.12 * rng.normal() * step
    pulse = Math.min(190, Math.max(90, pulse + 0.8 * rng.normal()))
    metres += run
    second += step
    samples.push([
      1.6e12 + second * 1000,
      metres,
      latitude + 4e-6 * rng.normal(),
      longitude + 4e-6 * rng.normal(),
      height,
      Math.round(pulse),
      Math.round((84 + rng.normal()) * 2) / 2,
      Math.round(18 + second / 900),
      Math.round(230 + 12 * rng.normal()),
    ])
  }
  const columns = Object.fromEntries(channels.map((name, at) => [name, Float64Array.from(samples, (sample) => sample[at] ?? NaN)]))
  return { length: samples.length, restarts: new Uint32Array(0), ...columns } as Track
}

test.each([
  ['a sample a second', 1, 1],
  ['a sample when something changed, after 1 to 8 seconds', 1, 8],
  ['a sample every five seconds', 5, 5],
])('%s: time, place, altitude and heart rate take at most 5.5 bytes a point, each channel more at most 1', (_how, least, most) => {
  const { sizes, bytes } = storeTrack(walk(least, most))
  const points = walk(least, most).length
  const each = (...names: (keyof typeof sizes)[]): number => names.reduce((sum, name) => sum + sizes[name], 0) / points
  expect(each('head', 'time', 'latitude', 'longitude', 'altitude', 'heartRate')).toBeLessThanOrEqual(5.5)
  for (const name of ['cadence', 'temperature', 'power'] as const) expect(each(name)).toBeLessThanOrEqual(1.01)
  expect(bytes.length / points).toBeLessThan(10)
})
