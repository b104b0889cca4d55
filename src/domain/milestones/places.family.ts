import { sayings } from '../cards/card'
import type { Runs } from '../cards/card'
import { createVisitReader } from '../places/told-visits'
import type { Draft } from './milestone'
import { defineFamily } from './milestone'
import { rangesOf } from './ranges'

export interface PlacesSays {
  /** ISO 3166-1; the `n`th country. */
  readonly country: { readonly country: string; readonly n: number }
  readonly region: { readonly country: string; readonly name: string }
  readonly city: { readonly country: string; readonly name: string }
}
const say = sayings<PlacesSays>('places')

type Read = Runs<'city' | 'nearCountry' | 'placed' | 'virtual' | 'visits'>

/** In the order in which they were come to, as the Journey has it: a run visits where it begins, and where it goes at least 500 m. */
const firstsOf = (runs: Read): { readonly countries: Draft[]; readonly regions: Draft[]; readonly cities: Draft[] } => {
  const [countries, regions, cities]: [Draft[], Draft[], Draft[]] = [[], [], []]
  const seen = new Set<string>()
  const isNew = (key: string): boolean => {
    const before = seen.size
    return seen.add(key).size > before
  }
  const read = createVisitReader()
  const firstPlaces: number[] = []
  let [placed, of] = [0, 0]
  for (let place = 0; place < runs.length; place++) {
    if (runs.virtual[place] === 1) continue
    of += 1
    if (runs.placed[place] !== 1) continue
    placed += 1
    const visits = read(runs.visits[place] ?? null)
    const rest = { ladder: null, place, coverage: { with: placed, of } } as const
    const own = { ...rest, value: 1, of: 'runs', receipts: [[place, place + 1]] } as const
    const namesHere: string[] = []
    for (const { country, region, name } of visits) {
      if (isNew(country)) {
        firstPlaces.push(place)
        countries.push({
          ...rest,
          key: country,
          kind: 'country',
          say: say('country', { country, n: countries.length + 1 }),
          value: countries.length + 1,
          of: 'countries',
          receipts: rangesOf(new Set(firstPlaces)),
          // Of a start it is known whether the border that is near is a country's.
          doubtful: visits.every((visit) => visit.country !== country || (visit.nearBorder && !(visit.start && runs.nearCountry[place] === 0))),
        })
      }
      if (region !== null && name !== null && isNew(region)) {
        namesHere.push(name)
        regions.push({
          ...own,
          key: region,
          kind: 'region',
          say: say('region', { country, name }),
          doubtful: visits.every((visit) => visit.region !== region || visit.nearBorder),
        })
      }
    }
    const city = runs.city[place] ?? null
    const start = visits.find((visit) => visit.start)
    // "First run in Tokyo" would hang twice of one run, of the region and of the city: it hangs once, as the region, and the city has been come to with it.
    if (city !== null && start !== undefined && isNew(`${start.country}.${city}`) && !namesHere.includes(city))
      cities.push({ ...own, key: `${start.country}.${city}`, kind: 'city', say: say('city', { country: start.country, name: city }) })
  }
  return { countries, regions, cities }
}

export const family = defineFamily({
  id: 'places',
  group: 'places',
  place: 9,
  needs: ['city', 'nearCountry', 'placed', 'virtual', 'visits'],
  tell: ({ runs }) => {
    const { countries, regions, cities } = firstsOf(runs)
    const count = (isOne: (place: number) => boolean): number => runs.day.reduce((sum, _, place) => sum + (isOne(place) ? 1 : 0), 0)
    const isVirtual = (place: number): boolean => runs.virtual[place] === 1
    return {
      ladders: [countries, regions, cities].map((drafts) => ({ drafts })),
      leftOut: [
        { kind: 'place', reason: 'virtual', runs: count(isVirtual) },
        { kind: 'place', reason: 'no-place', runs: count((place) => !isVirtual(place) && runs.placed[place] === 0) },
        { kind: 'place', reason: 'not-looked-up', runs: count((place) => !isVirtual(place) && Number.isNaN(runs.placed[place] ?? NaN)) },
      ],
    }
  },
})
