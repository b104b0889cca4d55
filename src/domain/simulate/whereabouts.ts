import type { ToldVisit } from '../places/told-visits'

/** What the maps say of each place that an athlete is simulated in: each lies well inside its region. `ground.test.ts` holds it against them. */
export const whereabouts: Readonly<Record<string, Pick<ToldVisit, 'country' | 'region' | 'name' | 'centre'>>> = {
  Portland: { country: 'US', region: 'US-ME', name: 'Maine', centre: { latitude: 45.39, longitude: -69.23 } },
  London: { country: 'GB', region: 'GB-ENG', name: 'England', centre: { latitude: 52.6, longitude: -1.46 } },
  Lisbon: { country: 'PT', region: 'PT-11', name: 'Lisbon', centre: { latitude: 39, longitude: -9.17 } },
  Denver: { country: 'US', region: 'US-CO', name: 'Colorado', centre: { latitude: 39, longitude: -105.55 } },
  Tokyo: { country: 'JP', region: 'JP-13', name: 'Tokyo', centre: { latitude: 34.99, longitude: 139.55 } },
  Sydney: { country: 'AU', region: 'AU-NSW', name: 'New South Wales', centre: { latitude: -32.18, longitude: 147.02 } },
  Kathmandu: { country: 'NP', region: 'NP-BA', name: 'Bagmati Zone', centre: { latitude: 27.87, longitude: 85.41 } },
  Honolulu: { country: 'US', region: 'US-HI', name: 'Hawaii', centre: { latitude: 20.26, longitude: -156.36 } },
  Accra: { country: 'GH', region: 'GH-AA', name: 'Greater Accra', centre: { latitude: 5.78, longitude: 0.06 } },
}
