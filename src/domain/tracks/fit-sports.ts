import type { Sport } from '../activity/sports'

/** What FIT's `sport` and `sub_sport` (its profile's numbers) are to Strava; a sport that Strava has no id for is null. */

const swimming = 5
/** The way from one leg of a multisport activity to the next. */
export const transition = 3

// oxfmt-ignore
const sports: Readonly<Record<number, Sport>> = {
  1: 'Run', 2: 'Ride', 4: 'Workout', 5: 'Swim', 6: 'Basketball', 7: 'Soccer', 8: 'Tennis', 10: 'Workout', 11: 'Walk', 12: 'NordicSki', 13: 'AlpineSki', 14: 'Snowboard',
  15: 'Rowing', 17: 'Hike', 21: 'EBikeRide', 25: 'Golf', 30: 'InlineSkate', 31: 'RockClimbing', 32: 'Sail', 33: 'IceSkate', 35: 'Snowshoe', 37: 'StandUpPaddling', 38: 'Surfing',
  41: 'Kayaking', 43: 'Windsurf', 44: 'Kitesurf', 62: 'HighIntensityIntervalTraining', 65: 'Wheelchair', 66: 'Wheelchair', 71: 'Cricket', 75: 'Volleyball', 83: 'Dance', 88: 'Canoeing',
}

/** Sub-sports that Strava has as a sport of its own, within their sport. */
// oxfmt-ignore
const within: Readonly<Record<number, Readonly<Record<number, Sport>>>> = {
  1: { 3: 'TrailRun', 58: 'VirtualRun' },
  2: { 8: 'MountainBikeRide', 9: 'MountainBikeRide', 12: 'Handcycle', 28: 'EBikeRide', 46: 'GravelRide', 47: 'EMountainBikeRide', 58: 'VirtualRide', 88: 'Handcycle' },
  4: { 1: 'Run', 5: 'Ride', 6: 'Ride', 14: 'Rowing', 45: 'Run' },
  12: { 37: 'BackcountrySki' },
  13: { 37: 'BackcountrySki' },
  15: { 58: 'VirtualRow' },
  21: { 8: 'EMountainBikeRide', 47: 'EMountainBikeRide' },
}

/** Sub-sports that are a sport of Strava's whatever their sport: devices put them below training, fitness equipment, racket or generic. */
// oxfmt-ignore
const anywhere: Readonly<Record<number, Sport>> = {
  15: 'Elliptical', 16: 'StairStepper', 20: 'WeightTraining', 43: 'Yoga', 44: 'Pilates', 70: 'HighIntensityIntervalTraining', 84: 'Pickleball', 85: 'Padel', 94: 'Squash', 95: 'Badminton',
  96: 'Racquetball', 97: 'TableTennis',
}

/** Treadmill, spin, indoor cycling, indoor rowing, elliptical, stairs, indoor skiing, indoor walking, indoor running, virtual, indoor climbing, indoor wheelchair and handcycle. */
const inside: ReadonlySet<number> = new Set([1, 5, 6, 14, 15, 16, 25, 27, 45, 58, 68, 86, 87, 88])
/** Street, trail, road, mountain, downhill, cyclocross, open water, backcountry, resort, gravel. */
const outside: ReadonlySet<number> = new Set([2, 3, 7, 8, 9, 11, 18, 37, 38, 46])
const lapSwimming = 17

/** Strava's id; NaN where the file is silent. */
export const fitSport = (sport: number, sub: number): Sport | null => within[sport]?.[sub] ?? anywhere[sub] ?? sports[sport] ?? null

/** Whether it took place inside, where the sub-sport says so; a pool counts as inside. */
export const fitIndoor = (sport: number, sub: number): boolean | null => {
  if (inside.has(sub) || (sport === swimming && sub === lapSwimming)) return true
  return outside.has(sub) ? false : null
}
