import { sportOf } from '../activity/sports'
import type { Sport } from '../activity/sports'

/**
 * Words in which devices and apps say a sport, beside Strava's own: Garmin Connect's type keys, TCX's `Biking`, and the two numbers seen in Strava's GPX (see
 * `strava-export`: "`<type>` is `running`, `Run`, `9`, `1`, or absent").
 */
const words: Readonly<Record<string, Sport>> = {
  '1': 'Ride',
  '9': 'Run',
  running: 'Run',
  jogging: 'Run',
  streetrunning: 'Run',
  trackrunning: 'Run',
  treadmillrunning: 'Run',
  indoorrunning: 'Run',
  trailrunning: 'TrailRun',
  virtualrunning: 'VirtualRun',
  biking: 'Ride',
  cycling: 'Ride',
  bike: 'Ride',
  roadbiking: 'Ride',
  roadcycling: 'Ride',
  indoorcycling: 'Ride',
  mountainbiking: 'MountainBikeRide',
  gravelcycling: 'GravelRide',
  virtualcycling: 'VirtualRide',
  walking: 'Walk',
  casualwalking: 'Walk',
  speedwalking: 'Walk',
  hiking: 'Hike',
  swimming: 'Swim',
  lapswimming: 'Swim',
  openwaterswimming: 'Swim',
  indoorrowing: 'Rowing',
  crosscountryskiing: 'NordicSki',
  inlineskating: 'InlineSkate',
  iceskating: 'IceSkate',
  strengthtraining: 'WeightTraining',
}

const byWord = new Map(Object.entries(words))

/** Strava's id of a sport as a file says it; null where nobody knows the word. */
export const sportInFile = (word: string): Sport | null => byWord.get(word.toLowerCase().replace(/[\s_-]+/g, '')) ?? sportOf(word, null)
