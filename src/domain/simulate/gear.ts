import type { Simulated } from './athlete'

export interface Gear {
  readonly name: string
  /** Strava's numeric id, without its letter. */
  readonly id: number
  readonly kind: 'shoes' | 'bike'
}

const shoeNames = [
  'Halden Tern',
  'Halden Tern 2 "the blue ones"',
  'Mirek Föhn 4',
  'Halden Tern 3',
  'Oru Drift, wide',
  'Mirek Föhn 5',
  'Halden Tern 3 (second pair)',
  'Oru Drift 2, wide',
  'Mirek Nord',
  'Halden Tern 4',
] as const
const bikes = [
  { name: 'Old Grey', id: 4_415_906, kind: 'bike' },
  { name: 'Calder Gravel', id: 9_872_331, kind: 'bike' },
] as const satisfies readonly Gear[]

/** A pair of shoes lasts about 720 km and is followed by the next; one row in twenty says nothing. */
export const wearGear = (activities: readonly Omit<Simulated, 'gear'>[]): Simulated[] => {
  let worn = 0
  let pair = 0
  return activities.map((activity): Simulated => {
    if (activity.id % 20 === 0) return { ...activity, gear: null }
    if (activity.sport === 'Ride' || activity.sport === 'VirtualRide') return { ...activity, gear: activity.id % 5 === 1 ? bikes[1] : bikes[0] }
    if (activity.sport !== 'Run') return { ...activity, gear: null }
    worn += activity.distance ?? 0
    if (worn > 720_000) {
      worn = 0
      pair++
    }
    const name = shoeNames[pair % shoeNames.length] ?? shoeNames[0]
    return {
      ...activity,
      gear: {
        name: pair < shoeNames.length ? name : `${name} (again, ${Math.floor(pair / shoeNames.length) + 1})`,
        id: 2_204_113 + pair * 311_477,
        kind: 'shoes',
      },
    }
  })
}
