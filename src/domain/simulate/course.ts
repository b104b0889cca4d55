import type { Athlete, Simulated, TrackOptions } from './athlete'
import { again, joined, lane, pathFrom, reversed, ring, thereAndBack, type Path, type Points } from './path'
import { createRng, type Rng } from './rng'

/** Which way an activity took. */
export interface Course {
  /** The truth a card may find: the same name is the same ground, run from the same door and in the same direction. Null: ground nobody planned to see again. */
  readonly name: string | null
  readonly path: Path
  /** Metres along the path at which the activity began. */
  readonly from: number
}

/** What nobody asked for: every run on a way of its own, and no half faster than the other. */
export const noHabits = { favourite: 0, wander: 1, split: 1, recording: 'smart' } as const satisfies TrackOptions

interface Way {
  readonly name: string | null
  readonly points: Points
  /** Metres east and north of the runner's door. */
  readonly east: number
  readonly north: number
}

/** Metres of a runner's other loops, and what they put before one when it is too short for the day. */
const loops = [4650, 6300, 10_700, 13_300, 17_200, 22_000] as const
const spurs = ['to the pier', 'up the hill', 'through the park'] as const
const races = [10_060, 21_210] as const

/** A loop is taken when the day's distance comes near to its length: one stops a little short of the door, or goes on a little past it. */
const near = (metres: number, loop: number, by: number): boolean => Math.abs(Math.log(metres / loop)) < by

/** The runner's door in a place: home, or where they always stay. Metres east and north of it. */
const doorOf = (label: string): readonly [number, number] => {
  const rng = createRng(`${label}/door`)
  return [2400 * (rng.next() - 0.5), 2400 * (rng.next() - 0.5)]
}

const somewhere = (rng: Rng, nearest: number, farthest: number): { readonly east: number; readonly north: number } => {
  const bearing = 2 * Math.PI * rng.next()
  const away = nearest + (farthest - nearest) * rng.next()
  return { east: away * Math.cos(bearing), north: away * Math.sin(bearing) }
}

const newGround = (rng: Rng, metres: number, sport: string): Way => {
  const away = rng.chance(sport === 'Hike' ? 1 : 0.28) ? somewhere(rng, 1300, 5500) : { east: 0, north: 0 }
  return { name: null, points: ring(rng, metres + 60), ...away }
}

/** A known loop, `loop` metres long, in either direction. */
const known = (rng: Rng, label: string, name: string, loop: number, backwards: number): Way => {
  const points = ring(createRng(`${label}/${name}`), loop)
  const back = rng.chance(backwards)
  return { name: back ? `${name}, backwards` : name, points: back ? reversed(points) : points, east: 0, north: 0 }
}

/** The same streets every year, twice around for the longest. */
const raceCourse = (label: string, metres: number): Way => {
  const lap = metres < 15_000 ? races[0] : races[1]
  const name = `race of ${lap < 15_000 ? '10' : metres < 30_000 ? '21' : '42'} km`
  return { name, points: ring(createRng(`${label}/${name}`), lap), ...somewhere(createRng(`${label}/${name}/start`), 800, 2400) }
}

const outAndBack = (label: string, name: string, metres: number): Way => ({
  name,
  points: thereAndBack(lane(createRng(`${label}/${name}`), metres / 2 + 100), metres + 80),
  east: 0,
  north: 0,
})

const runWay = (rng: Rng, label: string, metres: number, race: boolean, habits: TrackOptions): Way => {
  if (race) return raceCourse(label, metres)
  if (rng.chance(habits.wander)) return newGround(rng, metres, 'Run')
  const favourite = favouriteLength(label)
  if (near(metres, favourite, 0.07) && rng.chance(habits.favourite)) return known(rng, label, 'favourite', favourite, 0.1)
  const loop = loops.find((length) => near(metres, length, 0.05))
  if (loop !== undefined && rng.chance(0.75)) return known(rng, label, `loop of ${loop} m`, loop, 0.3)
  const [first, ...others] = [...loops, favourite].filter((length) => length < metres && metres < 1.7 * length)
  if (first === undefined || (metres < 16_000 && rng.chance(0.3))) return outAndBack(label, 'along the water', metres)
  // out and back somewhere first, and then a loop too short for the day
  const shorter = rng.pick([first, ...others])
  const spur = outAndBack(label, rng.pick(spurs), metres - shorter)
  const round = known(rng, label, shorter === favourite ? 'favourite' : `loop of ${shorter} m`, shorter, 0.1)
  return { ...round, name: `${spur.name}, ${round.name}`, points: joined(spur.points, round.points) }
}

/** Metres of the loop that is run most: near the distance that is run most. */
const favouriteLength = (label: string): number => 8350 + 350 * createRng(`${label}/favourite/length`).next()

const wayOf = (rng: Rng, label: string, { sport, race, commute }: Simulated, metres: number, habits: TrackOptions): Way => {
  if (sport === 'Run') return runWay(rng, label, metres, race, habits)
  if (sport === 'Ride' && (commute || rng.chance(0.4))) return outAndBack(label, 'the road to work', metres)
  if (sport === 'Walk' && rng.chance(0.6)) return outAndBack(label, 'around the block', metres)
  return newGround(rng, metres, sport)
}

/** A second device was on the same way: what its own record says differs by a little. */
const firstRecord = (athlete: Athlete, activity: Simulated): Simulated =>
  activity.twinOf === null ? activity : (athlete.activities.find(({ start, twinOf }) => twinOf === null && start === activity.twinOf) ?? activity)

/** The way of an outdoor activity, for at least `metres` from its start; the metres decide nothing but where it ends. */
export const courseOf = (athlete: Athlete, activity: Simulated, metres: number): Course => {
  const first = firstRecord(athlete, activity)
  const habits = athlete.options.tracks ?? noHabits
  const away = first.place.name !== athlete.options.home.name
  const label = `${athlete.seed}/${first.place.name}`
  const rng = createRng(`${athlete.seed}/course/${first.start}`)
  const way = wayOf(rng, label, first, first.distance ?? metres, away ? { ...habits, wander: Math.max(0.55, habits.wander) } : habits)
  // the watch is started somewhere between the door and the corner
  const from = 35 * rng.next()
  const [east, north] = doorOf(label)
  const closed = again(way.points, metres + from + 1)
  return { name: way.name, path: pathFrom(closed, east + way.east, north + way.north), from }
}
