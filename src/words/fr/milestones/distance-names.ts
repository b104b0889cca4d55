import type { DistanceId } from '../../../domain/efforts/distances'

/** As they stand in a title. */
export const distanceNames = {
  '400m': '400 m',
  'half-mile': 'Un demi-mile',
  '1k': '1 km',
  mile: 'Un mile',
  '2-miles': 'Deux miles',
  '5k': '5 km',
  '10k': '10 km',
  '15k': '15 km',
  '10-miles': '10 miles',
  '20k': '20 km',
  half: 'La distance du semi',
  '30k': '30 km',
  marathon: 'La distance du marathon',
  '50k': '50 km',
} as const satisfies Readonly<Record<DistanceId, string>>
