import type { DistanceId } from '../../../domain/efforts/distances'

/** As they stand in a title. */
export const distanceNames = {
  '400m': '400 m',
  'half-mile': 'Meia milha',
  '1k': '1 km',
  mile: 'Uma milha',
  '2-miles': 'Duas milhas',
  '5k': '5 km',
  '10k': '10 km',
  '15k': '15 km',
  '10-miles': '10 milhas',
  '20k': '20 km',
  half: 'Distância da meia',
  '30k': '30 km',
  marathon: 'Distância da maratona',
  '50k': '50 km',
} as const satisfies Readonly<Record<DistanceId, string>>
