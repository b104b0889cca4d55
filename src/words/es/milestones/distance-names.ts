import type { DistanceId } from '../../../domain/efforts/distances'

/** As they stand in a title. */
export const distanceNames = {
  '400m': '400\u00A0m',
  'half-mile': 'Media milla',
  '1k': '1\u00A0km',
  mile: 'Una milla',
  '2-miles': 'Dos millas',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  '15k': '15\u00A0km',
  '10-miles': '10\u00a0millas',
  '20k': '20\u00A0km',
  half: 'Distancia de media maratón',
  '30k': '30\u00A0km',
  marathon: 'Distancia de maratón',
  '50k': '50\u00A0km',
} as const satisfies Readonly<Record<DistanceId, string>>
