import type { DistanceId } from '../../../domain/efforts/distances'

/** As they stand in a title. */
export const distanceNames = {
  '400m': '400\u00a0m',
  'half-mile': 'Meia milha',
  '1k': '1\u00a0km',
  mile: 'Uma milha',
  '2-miles': 'Duas milhas',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  '15k': '15\u00a0km',
  '10-miles': '10\u00a0milhas',
  '20k': '20\u00a0km',
  half: 'Distância da meia',
  '30k': '30\u00a0km',
  marathon: 'Distância da maratona',
  '50k': '50\u00a0km',
} as const satisfies Readonly<Record<DistanceId, string>>
