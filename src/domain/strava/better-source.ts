import type { ToldColumn } from './activity-of'

/**
 * Which of two words on one value is the better one. A blank never speaks, whoever's it is.
 * - `finer`: the same value, told more and less finely, is the export's; farther apart than `within` somebody changed it, and the newer word is meant.
 * - `newer`: what a runner writes or chooses; their last word is meant.
 * - `type`: of one sport the name that says it was indoors, else the export's, in the runner's language; of two sports the newer.
 */
export type Better = { readonly rule: 'finer'; readonly within: number; readonly why: string } | { readonly rule: 'newer' | 'type'; readonly why: string }

const finer = (within: number, why: string): Better => ({ rule: 'finer', within, why })
const newer = (why: string): Better => ({ rule: 'newer', why })

/** A line for each column of which both tell. All others only an export fills, and nothing speaks against it. */
// oxfmt-ignore
export const betterSource = {
  start: finer(999, 'both are whole seconds; a start that the API hides is none, and is never asked'),
  name: newer('a runner renames a run'),
  typeShown: { rule: 'type', why: 'the export knows no treadmill and speaks the runner’s language; a runner corrects a sport' },
  description: newer('a runner writes on'),
  maxHeartRate: finer(1, 'the API rounds to whole beats'),
  relativeEffort: finer(1, 'Strava reckons it anew when a heart rate’s zones move'),
  commuteShown: newer('a runner ticks it'),
  privateNote: newer('a runner writes on'),
  gear: newer('a runner changes shoes, also afterwards'),
  elapsedExact: finer(1, 'the API counts whole seconds'),
  movingTime: finer(1, 'the API counts whole seconds; a crop changes it'),
  distanceMetres: finer(0.1, 'the API rounds to a decimetre; a crop or a treadmill’s correction changes it'),
  maxSpeed: finer(0.01, 'the API rounds to millimetres a second'),
  averageSpeed: finer(0.01, 'the API rounds to millimetres a second'),
  elevationGain: finer(0.1, 'the API rounds to a decimetre; a runner has heights corrected'),
  elevationLow: finer(0.1, 'the API rounds to a decimetre; a runner has heights corrected'),
  elevationHigh: finer(0.1, 'the API rounds to a decimetre; a runner has heights corrected'),
  averageCadence: finer(0.1, 'the API rounds to a tenth of a turn'),
  averageHeartRate: finer(0.1, 'the API rounds to a tenth of a beat'),
  maxWatts: finer(1, 'the API rounds to whole watts'),
  averageWatts: finer(0.1, 'the API rounds to a tenth of a watt'),
  calories: finer(1, 'Strava reckons them anew when a weight changes'),
  averageTemperature: finer(1, 'the API rounds to whole degrees'),
  totalWork: finer(100, 'the API tells kilojoules with one decimal'),
  perceivedExertion: newer('a runner says how it felt'),
  weightedAveragePower: finer(1, 'the API rounds to whole watts'),
  preferPerceivedExertion: newer('a runner ticks it'),
  fromUpload: finer(0, 'the export says it outright; of the API it is inferred from the upload’s id'),
  bikeNumber: newer('it goes with the gear'),
  gearNumber: newer('it goes with the gear'),
  flagged: newer('a flag is set, and lifted'),
  competition: newer('a runner marks a race, and unmarks it'),
  longRun: newer('a runner marks a long run, and unmarks it'),
} as const satisfies Readonly<Record<Exclude<ToldColumn, 'id'>, Better>>
