import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { Claim, Face, History, RunField } from '../cards/card'
import { card as breakthrough } from '../cards/the-breakthrough.card'
import { card as secondHalf } from '../cards/the-second-half.card'
import { readTrack, storeTrack } from '../tracks/stored'
import { summarise } from '../tracks/summary'
import { simulateAthlete, structureless, type Athlete } from './athlete'
import { trueHistory } from './history'
import { trackOf } from './track'

const today = dayFromCivil(2026, 11, 2)

const runner = (seed: string, split: number, weeks = 16): Athlete =>
  simulateAthlete(seed, { ...structureless, weeks, rate: [4, 4], until: today - 1, tracks: { favourite: 0.3, wander: 0.3, split, recording: 'smart' } })

/** What a mirror knows once every track was recorded, stored, read again and summed up. */
const read = (athlete: Athlete): History<RunField> => {
  const history = trueHistory(athlete, today)
  const tracks = new Map(athlete.activities.map((activity) => [activity.id, trackOf(athlete, activity)]))
  const found = Array.from(history.runs.id, (id) => {
    const track = tracks.get(id)
    return track ? { summary: summarise(readTrack(storeTrack(track).bytes)), located: track.latitude.some(Number.isFinite) ? 1 : 0 } : null
  })
  const column = (of: (one: NonNullable<(typeof found)[number]>) => number | null | undefined): Float64Array =>
    Float64Array.from(found, (one) => (one === null ? NaN : (of(one) ?? NaN)))
  const best = (distance: string) => column(({ summary }) => summary.efforts.find((effort) => effort.distance === distance)?.seconds)
  return {
    ...history,
    runs: {
      ...history.runs,
      trackMetres: column(({ summary }) => summary.metres),
      located: column(({ located }) => located),
      halvesRatio: column(({ summary }) => summary.halves?.ratio),
      pauseShare: column(({ summary }) => summary.halves?.pauseShare),
      best1k: best('1k'),
      bestMile: best('mile'),
      best5k: best('5k'),
      best10k: best('10k'),
      bestHalf: best('half'),
      bestMarathon: best('marathon'),
    },
  }
}
const claimOf = (face: Face): Claim | null => (face.status === 'claim' ? face : null)

test('who runs the second half 4 % faster, or slower, is told so from the tracks alone; who runs both alike is told neither', () => {
  const told = [0.96, 1.04, 1].map((split) => claimOf(secondHalf.face(read(runner(`split ${split}`, split))))?.say[1]?.['half'])
  expect(told).toEqual(['second', 'first', undefined])
})

test('from tracks as devices record them nothing is missing: every run of 5 km or more has its halves and its best kilometre', () => {
  const history = read(runner('whole', 1, 10))
  const outdoors = Array.from(history.runs.day.keys()).filter((place) => history.runs.indoor[place] === 0)
  expect(outdoors.length).toBeGreaterThan(20)
  expect(outdoors.filter((place) => Number.isNaN(history.runs.best1k[place] ?? NaN) || Number.isNaN(history.runs.halvesRatio[place] ?? NaN))).toEqual([])
  const { runs } = history
  const faster = outdoors.map((place) => [runs.best1k[place] ?? 0, (runs.moving[place] ?? 0) / ((runs.distance[place] ?? 0) / 1000)] as const)
  expect(faster.filter(([best, mean]) => best > mean * 1.02)).toEqual([])
  // Ten weeks are too few for a record to stand ninety days.
  expect(breakthrough.face(history).status).toBe('forming')
})
