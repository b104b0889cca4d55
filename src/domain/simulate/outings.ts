import { weekdayOf } from '../calendar/calendar'
import type { AthleteOptions, Outing, Sport } from './athlete'
import { wallOf } from '../enrich/wall'
import { fromWall } from './clock'
import { abroad, type Place } from './places'
import type { Rng } from './rng'
import { sunAround } from './sky'
import { writeWords } from './titles'

export interface Scene {
  readonly options: AthleteOptions
  readonly firstMonday: number
  /** Local days with a run, ascending; the last is `until`. */
  readonly days: readonly number[]
  readonly yearWeek: (week: number) => number
  /** Where the runner is on a day. */
  readonly placeOf: (day: number) => Place
}

const plain = {
  indoor: false,
  manual: false,
  own: null,
  description: null,
  privateNote: null,
  flagged: 0,
  race: false,
  longRun: false,
  recovery: false,
  commute: false,
  withPet: false,
  withKid: false,
  forACause: false,
  twinOf: null,
} as const

/** Ten days abroad about twice a year. */
export const journeys = (rng: Rng, options: AthleteOptions, firstMonday: number): ((day: number) => Place) => {
  if (!options.textured) return () => options.home
  const trips: { readonly from: number; readonly to: number; readonly place: Place }[] = []
  for (let day = firstMonday + 120; day < options.until - 40; day += 150 + rng.int(90))
    trips.push({ from: day, to: day + 4 + rng.int(9), place: rng.pick(abroad) })
  return (day) => trips.find(({ from, to }) => day >= from && day <= to)?.place ?? options.home
}

const bands = [300, 480, 720, 960, 1140] as const

/** Local second of the day at which a run starts. */
const startOfRun = (rng: Rng, scene: Scene, day: number, place: Place, band: number): number => {
  const { hours } = scene.options
  const second = rng.int(60)
  if (hours.kind === 'any') return (300 + rng.int(960)) * 60 + second
  if (hours.kind === 'drifting') return ((bands[band] ?? 720) + rng.int(150)) * 60 + second
  const dawn = (day - scene.firstMonday) / 7 >= hours.from && rng.chance(hours.share)
  if (!dawn) {
    const minute = rng.chance(0.4) ? 735 + 25 * rng.normal() : 1095 + 45 * rng.normal()
    return Math.round(Math.min(1380, Math.max(660, minute))) * 60 + second
  }
  const sun = sunAround((day * 86_400 + 43_200) * 1000 - wallOf(place.zone).offset(day * 86_400_000) * 1000, place.latitude, place.longitude)
  const rise = sun === null ? 360 : wallOf(place.zone).at(sun.rise).minute
  const late = weekdayOf(day) === 7 ? 22 : 0
  // half the sun, half the alarm clock: before sunrise in winter, after it in summer
  const minute = 0.62 * rise + 0.38 * 365 + late + 14 * rng.normal()
  return Math.round(Math.min(rise + 56, Math.max(rise - 86, minute))) * 60 + second
}

/** From 0.45 on the day of a return to 1 after eight weeks. */
const comeback = (scene: Scene, day: number): number => {
  const since = scene.options.silences.map(({ week, weeks }) => day - (scene.firstMonday + 7 * (week + weeks))).filter((days) => days >= 0)
  const days = Math.min(...since, 56)
  return 0.45 + (0.55 * days) / 56
}

const raceNames = ['Harbour 10K', 'Half by the Sea', 'Lighthouse Marathon'] as const
const raceMetres = [10_040, 21_190, 42_380] as const

export const runsOf = (rng: Rng, scene: Scene): Outing[] => {
  const { options, firstMonday, placeOf } = scene
  const span = Math.max(1, options.until - firstMonday)
  const runs: Outing[] = []
  let band = rng.int(5)
  let nextRace = firstMonday + 300
  let lastDay = -Infinity
  for (const [index, day] of scene.days.entries()) {
    if (day === lastDay) continue
    lastDay = day
    const grown = (day - firstMonday) / span
    const place = placeOf(day)
    const weekday = weekdayOf(day)
    const season = 1 + options.season.amplitude * Math.cos((2 * Math.PI * (scene.yearWeek((day - firstMonday) / 7) - options.season.peakWeek)) / 52.18)
    const ritual = options.days.kind === 'ritual' && options.days.weekday === weekday
    const race = options.textured && weekday >= 6 && day >= nextRace && comeback(scene, day) === 1
    if (race) nextRace = day + 140 + rng.int(90)
    const kind = race ? Math.min(2, Math.floor(rng.next() * (1 + 2.2 * grown))) : -1
    const usual = ritual ? 11_500 + 6000 * grown : 6300 + 3000 * grown
    const ran = usual * season * comeback(scene, day) * Math.exp(0.2 * rng.normal())
    const metres = race ? (raceMetres[kind] ?? 10_040) + 40 * rng.next() : Math.min(34_000, Math.max(2200, index === 0 ? 2430 : ran))
    const pace = (392 - 62 * grown + 7 * Math.log(metres / 8000) * 2 + 11 * rng.normal()) * (race ? 0.88 : ritual ? 1.03 : 1)
    if (options.hours.kind === 'drifting' && !rng.chance(options.hours.stay)) band = rng.int(5)
    const second = startOfRun(rng, scene, day, place, band)
    const month = scene.yearWeek((day - firstMonday) / 7) % 52
    const words = options.textured ? writeWords(rng, 'Run', 0.2 + 0.25 * grown) : { own: null, description: null, privateNote: null }
    const odds = options.textured ? rng.next() : 1
    const indoor = odds < 0.2 && (month < 9 || month > 48) && place === options.home && !race && !ritual
    const manual = odds > 0.978 && odds < 1 && !race
    const distance = manual ? Math.max(1, Math.round(metres / 500)) * 500 : Math.round(metres * 10) / 10
    const moving = manual ? Math.max(6, Math.round(((distance / 1000) * pace) / 60)) * 60 : Math.round((distance / 1000) * pace)
    const start = fromWall(place.zone, day, second)
    const wall = wallOf(place.zone).at(start)
    runs.push({
      ...plain,
      sport: 'Run',
      start,
      place,
      day: wall.day,
      minute: wall.minute,
      indoor,
      manual,
      distance,
      moving,
      elapsed: manual ? moving : moving + Math.round(moving * 0.03 * rng.next() + (rng.chance(0.12) ? 600 * rng.next() : 0)),
      own: race ? `${raceNames[kind] ?? raceNames[0]}` : indoor && rng.chance(0.6) ? 'Treadmill, again' : words.own,
      description: words.description,
      privateNote: words.privateNote,
      race,
      longRun: ritual && distance > 16_000,
      recovery: options.textured && !race && rng.chance(0.04),
      commute: words.own?.includes('#commute') ?? false,
      withPet: words.description?.includes('#withthedog') ?? false,
      withKid: words.own?.includes('Kit') ?? false,
      forACause: race && rng.chance(0.3),
    })
  }
  return options.textured ? oddities(rng.fork('oddities'), runs) : runs
}

/** What every long history holds somewhere: flags, a watch left running, and runs too short to be runs. */
const oddities = (rng: Rng, runs: readonly Outing[]): Outing[] => {
  const eligible = runs.map((run, index) => ({ run, index })).filter(({ run }) => !run.race && !run.manual && weekdayOf(run.day) !== 7)
  const chosen = Array.from({ length: 14 }, (_, slice) => eligible[Math.floor(((slice + 0.2 + 0.6 * rng.next()) * (eligible.length - 20)) / 14)]?.index ?? -1)
  return runs.map((run, index): Outing => {
    const odd = chosen.indexOf(index)
    if (odd < 0) return run
    if (odd === 5) return { ...run, flagged: 1, moving: Math.round(((run.distance ?? 0) / 1000) * 130), own: 'Forgot to stop it in the car' }
    if (odd === 8) return { ...run, elapsed: 526_402 }
    if (odd === 10) return { ...run, elapsed: 2_012_530 }
    if (odd === 2 || odd === 12) return { ...run, own: 'Watch test', distance: 240.5, moving: 75, elapsed: 80 }
    return { ...run, flagged: 2 }
  })
}

/** The watch and the phone both recorded it: the same start within a minute, the same time within one percent. */
export const twinsOf = (rng: Rng, runs: readonly Outing[]): Outing[] => {
  const eligible = runs.filter((run) => run.flagged === 0 && !run.manual && !run.indoor && run.elapsed < 86_400 && run.moving > 1500)
  return Array.from({ length: 9 }, (_, slice): Outing | undefined => {
    const run = eligible[Math.floor(((slice + rng.next()) * eligible.length) / 9)]
    if (!run) return undefined
    const start = run.start + (rng.chance(0.5) ? 1 : -1) * (2 + rng.int(44)) * 1000
    const wall = wallOf(run.place.zone).at(start)
    const moving = run.moving + Math.round(run.moving * 0.006 * (2 * rng.next() - 1))
    return {
      ...run,
      start,
      day: wall.day,
      minute: wall.minute,
      moving,
      elapsed: run.elapsed + 4 + rng.int(30),
      distance: Math.round((run.distance ?? 0) * (0.992 + 0.016 * rng.next()) * 10) / 10,
      own: null,
      description: null,
      privateNote: null,
      twinOf: run.start,
    }
  }).filter((twin) => twin !== undefined)
}

interface Habit {
  readonly sport: Sport
  readonly weight: number
  /** Local minutes between which it starts. */
  readonly from: number
  readonly to: number
  /** Metres and m/s; 0 m: not measured. */
  readonly metres: number
  readonly speed: number
  readonly indoor: boolean
}

const habits = [
  { sport: 'Ride', weight: 36, from: 430, to: 1080, metres: 21_000, speed: 6.4, indoor: false },
  { sport: 'Walk', weight: 28, from: 660, to: 1230, metres: 3800, speed: 1.35, indoor: false },
  { sport: 'WeightTraining', weight: 14, from: 1080, to: 1230, metres: 0, speed: 1, indoor: true },
  { sport: 'Swim', weight: 8, from: 370, to: 1260, metres: 1400, speed: 0.72, indoor: true },
  { sport: 'Hike', weight: 6, from: 500, to: 800, metres: 9500, speed: 1.05, indoor: false },
  { sport: 'VirtualRide', weight: 4, from: 1080, to: 1260, metres: 24_000, speed: 7.6, indoor: true },
  { sport: 'Yoga', weight: 4, from: 1140, to: 1290, metres: 0, speed: 1, indoor: true },
] as const satisfies readonly Habit[]

/** Rides, walks and the rest: exactly `count`, thinner while the runner is silent. */
export const otherActivities = (rng: Rng, scene: Scene, count: number): Outing[] => {
  const { placeOf } = scene
  const silent = (day: number): boolean =>
    scene.options.silences.some(({ week, weeks }) => day >= scene.firstMonday + 7 * week && day < scene.firstMonday + 7 * (week + weeks))
  const others: Outing[] = []
  while (others.length < count) {
    const day = scene.firstMonday + rng.int(scene.options.until - scene.firstMonday)
    if (silent(day) && rng.chance(0.6)) continue
    const habit: Habit = habits[rng.weighted(habits.map(({ weight }) => weight))] ?? habits[0]
    const place = habit.sport === 'Walk' || habit.sport === 'Hike' ? placeOf(day) : scene.options.home
    const start = fromWall(place.zone, day, (habit.from + rng.int(habit.to - habit.from)) * 60 + rng.int(60))
    if (others.some((other) => Math.abs(other.start - start) < 600_000)) continue
    const wall = wallOf(place.zone).at(start)
    const swum = habit.sport === 'Swim'
    const measured = habit.metres * Math.exp(0.3 * rng.normal())
    const distance = habit.metres === 0 ? 0 : swum ? Math.max(8, Math.round(measured / 25)) * 25 : Math.round(measured * 10) / 10
    const moving = habit.metres === 0 ? 1200 + rng.int(2400) : Math.round(distance / (habit.speed * Math.exp(0.08 * rng.normal())))
    const words = writeWords(rng, habit.sport, 0.16)
    others.push({
      ...plain,
      sport: habit.sport,
      start,
      place,
      day: wall.day,
      minute: wall.minute,
      indoor: habit.indoor,
      manual: rng.chance(0.03),
      distance,
      moving,
      elapsed: moving + Math.round(moving * 0.15 * rng.next()),
      ...words,
      commute: habit.sport === 'Ride' && (words.own === 'To the office' || rng.chance(0.12)),
      withPet: habit.sport === 'Walk' && rng.chance(0.2),
    })
  }
  return others
}
