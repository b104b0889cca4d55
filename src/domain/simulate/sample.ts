import { simulateAthlete, type Athlete } from './athlete'
import { home } from './places'

/** The zone the sample's runner lives in. */
export const sampleZone = home.zone
export const sampleRows = 2294

/**
 * The sample mirror's runner: 2,294 activities over nine years, the last one on the day before `today`, a local day number.
 * Three silences of 10, 22 and 13 weeks, each come back from; most Sundays; since the second spring, mostly at dawn.
 * One loop run more than any other, new ground now and then, and a second half that is mostly the faster one.
 */
export const sampleAthlete = (today: number): Athlete =>
  simulateAthlete('the sample mirror', {
    until: today - 1,
    weeks: 470,
    rate: [3.9, 5.1],
    days: { kind: 'ritual', weekday: 7, share: 0.89 },
    hours: { kind: 'dawn', share: 0.7, from: 74 },
    silences: [
      { week: 60, weeks: 10 },
      { week: 192, weeks: 22 },
      { week: 341, weeks: 13 },
    ],
    emptyWeeks: [31, 104, 149, 238, 289, 331, 372, 383],
    streaks: [{ week: 262, days: 41 }],
    season: { amplitude: 0.22, peakWeek: 38 },
    home,
    textured: true,
    rows: sampleRows,
    tracks: { favourite: 0.9, wander: 0.13, split: 0.965, recording: 'smart' },
  })
