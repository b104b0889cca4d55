import type { DistanceId } from '../../../domain/efforts/distances'

/** As they stand in a title. */
export const distanceNames = {
  '400m': '400\u00A0m',
  'half-mile': 'Een halve mijl',
  '1k': '1\u00A0km',
  mile: 'Eén mijl',
  '2-miles': 'Twee mijl',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  '15k': '15\u00A0km',
  '10-miles': '10\u00A0mijl',
  '20k': '20\u00A0km',
  half: 'Halve marathonafstand',
  '30k': '30\u00A0km',
  marathon: 'Marathonafstand',
  '50k': '50\u00A0km',
} as const satisfies Readonly<Record<DistanceId, string>>
