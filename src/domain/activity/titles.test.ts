import { expect, test } from 'vitest'
import { wallOf } from '../enrich/wall'
import { checkZone, partOf } from './titles'

test.each([
  ['Morning Run', 'morning'],
  ['Lunch Run', 'lunch'],
  ['Afternoon Ride', 'afternoon'],
  ['Evening Trail Run', 'evening'],
  ['Night Run', 'night'],
  ['Lauf am Morgen', 'morning'],
  ['Ochtendloop', 'morning'],
  ['Avondloop', 'evening'],
  ['Course à pied le matin', 'morning'],
  ["Course à pied dans l'après-midi", 'afternoon'],
  ['Course à pied en soirée', 'evening'],
  ['Carrera por la mañana', 'morning'],
  ['Carrera por la noche', 'noche'],
  ['Corrida matinal', 'morning'],
  ['Corrida noturna', 'night'],
  ['Corsa serale', 'evening'],
  ['午後のランニング', 'afternoon'],
  ['晚间步行', null],
  ['晨间跑步', 'morning'],
])('%s names the %s', (title, part) => {
  expect(partOf(title)).toBe(part)
})

test.each(['Morning Run with Mo', 'Good Morning Run', 'My Night Run', 'Run', 'Morning', 'Lauf', 'Ochtendloop in het bos', ''])(
  '"%s" is the runner’s own title',
  (title) => {
    expect(partOf(title)).toBeNull()
  },
)

const hours = { 'Morning Run': 7, 'Lunch Run': 12, 'Afternoon Run': 15, 'Evening Run': 19 } as const
/** Runs of two years in a zone, titled by the hour there. */
const runsIn = (zone: string, count: number): { starts: Float64Array; names: string[] } => {
  const wall = wallOf(zone)
  const titles = Object.entries(hours)
  const made = Array.from({ length: count }, (_, k) => {
    const [name, hour] = titles[k % titles.length] ?? ['', 0]
    const local = Date.UTC(2024, 0, 1 + k * 3, hour, (k * 17) % 60)
    return { name, start: local - wall.offset(local - wall.offset(local) * 1000) * 1000 }
  })
  return { starts: Float64Array.from(made, ({ start }) => start), names: made.map(({ name }) => name) }
}

test('the right zone fits and nothing better is offered', () => {
  const { starts, names } = runsIn('Europe/Amsterdam', 200)
  expect(checkZone(starts, names, 'Europe/Amsterdam')).toEqual({ zone: 'Europe/Amsterdam', titled: 200, fitting: 200, better: null })
})

test.each([
  ['America/Los_Angeles', 'Europe/Amsterdam'],
  ['Pacific/Auckland', 'Europe/Amsterdam'],
  ['Asia/Tokyo', 'America/New_York'],
  ['Europe/Paris', 'Asia/Tokyo'],
  ['Australia/Sydney', 'UTC'],
])('runs in %s held against %s are offered a zone with nearly its hours', (truth, wrong) => {
  const { starts, names } = runsIn(truth, 200)
  const check = checkZone(starts, names, wrong)
  const apart = Math.abs(wallOf(check?.better ?? 'UTC').offset(starts[100] ?? 0) - wallOf(truth).offset(starts[100] ?? 0)) / 3600
  expect([check?.better === null, apart <= 1]).toEqual([false, true])
})

test('nineteen titles are too few to offer another zone', () => {
  const { starts, names } = runsIn('America/Los_Angeles', 19)
  expect(checkZone(starts, names, 'Europe/Amsterdam')?.better).toBeNull()
})

test('hours no zone explains are offered none', () => {
  const { starts } = runsIn('America/Los_Angeles', 200)
  const names = Array.from({ length: 200 }, (_, k) => (k % 3 === 0 ? 'Morning Run' : k % 3 === 1 ? 'Evening Run' : 'Night Run'))
  expect(checkZone(starts, names, 'Europe/Amsterdam')?.better).toBeNull()
})

test('without a default title there is nothing to say', () => {
  expect([checkZone(new Float64Array([0]), ['Forest'], 'Europe/Amsterdam'), checkZone(new Float64Array([0]), ['Morning Run'], 'Atlantis/Capital')]).toEqual([
    null,
    null,
  ])
})
