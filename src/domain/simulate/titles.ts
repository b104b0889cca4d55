import type { Rng } from './rng'
import type { Sport } from './athlete'

/** Strava's part of the day at a local minute. */
export type DayPart = 'Morning' | 'Lunch' | 'Afternoon' | 'Evening' | 'Night'
export const dayPart = (minute: number): DayPart =>
  minute < 4 * 60
    ? 'Night'
    : minute < 11 * 60
      ? 'Morning'
      : minute < 14 * 60
        ? 'Lunch'
        : minute < 18 * 60
          ? 'Afternoon'
          : minute < 21 * 60
            ? 'Evening'
            : 'Night'

const runNames = [
  'Easy loop',
  'Back Cove, twice',
  'Hills before breakfast',
  'Slow and silly 🐢',
  'Tempo, 3 × 10 min',
  'The "long" way home',
  'Fog so thick I heard the ferry first',
  'No watch, no plan',
  '8 × 400, then soup',
  'Lighthouse and back 🌅',
  'Rain, more rain, and Dad',
  'Läuferherz ❤️‍🔥',
  '雪の朝 ❄️',
  'Sunday long, as always',
  'Out: 6, back: never',
  'Tuesday with Mo, Ana & Kit',
  'Club night; legs like wood',
  'Trail mud #trail',
  'To work, the pretty way #commute',
  'Leg 2/4 👨‍👩‍👧‍👦',
  '-5 and bright',
  '=slow+happy',
  "Kit's birthday mile, ×7",
  'Route №9 (again)',
] as const
const rideNames = ['To the office', 'Coast ride, headwind both ways', 'Coffee, 38 km of it ☕', 'Gravel, dust, and cake #gravel', 'Errands'] as const
const otherNames = ['With the dog 🐕', 'Stretching, mostly talking', 'Pool, 40 lengths', 'Museum feet', 'Snow shovelling counts'] as const

const descriptions = [
  'Felt good.',
  'Slept badly, ran anyway.',
  'Started slow, finished slower. #easy',
  'With Mo.\nWe talked about nothing for an hour.\n\nBest kind.',
  'Wind from the sea,\r\nice on the bridge, "careful" is the word.\r\n',
  '3 × 10 min @ tempo:\n4:52, 4:55, 4:49\n#tempo #club',
  'Shoes: new. Socks: old. Regrets: none.',
  'See https://example.org/routes/back-cove?dir=ccw&laps=2 for the way.',
  'Ran to Grandma’s; she asked, “why?” — good question. 🙃',
  '1 km warm-up, 5 km “race”, 2 km crawl… #parkrun',
  'Dog chased a fox. Fox won. #withthedog 🦊',
  '“,” said the comma; “"” said the quote.',
] as const
const notes = [
  'left calf tight after 6 km',
  'Doctor says: keep it easy until May.\nSo: easy.',
  'thought of M. the whole way',
  'HR strap, fresh battery — ignore the first km',
] as const

export interface Words {
  /** Null: the runner left Strava's own title. */
  readonly own: string | null
  readonly description: string | null
  readonly privateNote: string | null
}

/** What the runner wrote under an activity; `share` of them got a name of their own. */
export const writeWords = (rng: Rng, sport: Sport, share: number): Words => {
  const own = !rng.chance(share)
    ? null
    : sport === 'Run'
      ? rng.pick(runNames)
      : sport === 'Ride' || sport === 'VirtualRide'
        ? rng.pick(rideNames)
        : rng.pick(otherNames)
  return {
    own,
    description: rng.chance(0.18) ? rng.pick(descriptions) : null,
    privateNote: rng.chance(0.03) ? rng.pick(notes) : null,
  }
}
