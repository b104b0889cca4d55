import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import { by, capital, spelled, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, longDay, longDistance } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { shortPlace, wholePlace } from './where'

const runs = (n: number): string => countOf(n, 'run', 'runs')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const runner = of === 'own' ? 'Je hebt' : 'De voorbeeldloper heeft'
  const lands =
    countries.length === 0
      ? `${located === 1 ? 'Eén run heeft' : `${count(located)} runs hebben`} een plaats`
      : `${runner} in ${spelled(countries.length)} ${countries.length === 1 ? 'land' : 'landen'} gelopen`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const around =
    others.length > 0 ? `rond een van ${spelled(others.length + 1)} thuisplaatsen` : place === null ? 'rond één thuisplaats' : `rond ${shortPlace(place)}`
  return `${lands}; ${count(atHome)} ${countries.length === 0 ? 'ervan' : `van de ${count(located)} runs`} ${by(atHome, 'begon', 'begonnen')} ${around}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} binnen` },
  { fate: 'unfiled', says: (n) => `${count(n)} zonder bestand` },
  { fate: 'lost', says: (n) => `${count(n)} waarvan het bestand niet te lezen was` },
  { fate: 'placeless', says: (n) => `${count(n)} waarvan de track geen positie heeft` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** 37 runs hebben geen plaats: 30 binnen, 7 zonder bestand. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `${n === 1 ? 'Eén run heeft' : `${count(n)} runs hebben`} geen plaats: ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'Eén virtuele run telt niet mee: waar die ligt, liep niemand.'
      : `${count(virtual)} virtuele runs tellen niet mee: waar ze liggen, liep niemand.`

/** Places are still being looked up: 1,204 of 2,294. Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `Plaatsen worden nog opgezocht: ${count(of - waiting)} van ${count(of)}.`
    : `${count(waiting)} van ${runs(of)} ${by(waiting, 'wacht', 'wachten')} op een track die niet gelezen is.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Alleen doorheen gelopen.'
      : `Alleen doorheen gelopen, in ${runs(passed)}.`
    : `${capital(runs(starts))} ${by(starts, 'begon', 'begonnen')} hier${passed === 0 ? '' : `, ${spelled(passed)} ${by(passed, 'ging', 'gingen')} erdoorheen`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `Eerst alleen doorheen gelopen; de eerste die hier begon, was op ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** 3 tot en met 12 mei 2021 · 28 april tot en met 3 mei 2021 · 30 december 2021 tot en met 2 januari 2022 */
const datesBetween = (first: number, last: number): string => {
  const [from, to] = [longDay(first), longDay(last)]
  if (from === to) return from
  const [day = '', month = '', year = ''] = from.split(' ')
  const [, toMonth, toYear] = to.split(' ')
  if (year !== toYear) return `${from} tot en met ${to}`
  return month === toMonth ? `${day} tot en met ${to}` : `${day} ${month} tot en met ${to}`
}

/** Under the heading of a year, which is not said again. */
export const stayDates = (first: number, last: number, year: number): string => datesBetween(first, last).replace(new RegExp(` ${year}$`), '')

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `Thuis rond ${wholePlace(base?.place ?? null)}: ${count(inBase)} van ${runs(of)}.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `${longDistance(metres, unit)} van huis, op ${longDay(run.day)}`

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2).replace('.', ',')}° ${value < 0 ? negative : positive}`
const [north, south, east, west] = ['noorderbreedte', 'zuiderbreedte', 'oosterlengte', 'westerlengte']
export const ends = {
  north: { title: 'Noordelijkste start', value: (degree: number) => degrees(degree, north, south) },
  south: { title: 'Zuidelijkste start', value: (degree: number) => degrees(degree, north, south) },
  east: { title: 'Oostelijkste start', value: (degree: number) => degrees(degree, east, west) },
  west: { title: 'Westelijkste start', value: (degree: number) => degrees(degree, east, west) },
  highest: { title: 'Hoogste punt', value: altitude },
  lowest: { title: 'Laagste punt', value: altitude },
} as const

export const journey = {
  title: 'Reis',
  placed: (located: number, of: number) => `${count(located)} van ${runs(of)} ${by(located, 'heeft', 'hebben')} een plaats`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'Eén run, één punt' : `${count(located)} runs, elk een punt, rond de plaats waar ze begonnen`}${away === 0 ? '.' : '; de warme begonnen meer dan 50\u00A0km van huis.'}`,
  noOutlines: 'De omtrekken van het land konden nu niet geladen worden; de runs staan waar ze staan.',
  shows: (bases: number, countries: number) =>
    `Een kaart: een groep punten voor ${bases === 1 ? 'de ene plaats' : `elk van ${count(bases)} plaatsen`} waar runs begonnen, over de omtrekken van het land.${countries === 0 ? '' : ' De bezochte regio’s zijn gevuld.'}`,
  ticks: (n: number) => `${countOf(n, 'streepje', 'streepjes')}, één voor elke run zonder plaats.`,
  countries: 'Landen, in de volgorde waarin je er kwam',
  countriesNone: 'Er is nog geen land bekend.',
  regions: (n: number) => countOf(n, 'regio', 'regio’s'),
  regionsHint: 'in de volgorde van het eerste bezoek',
  firstOn: (day: number) => `Voor het eerst op ${longDay(day)}`,
  doubt: 'Nooit meer dan 1\u00A0km van een grens: het kan de andere kant zijn geweest.',
  states: (n: number) => `${count(n)} van de 50 staten en DC, ${percent(n / 51)}%.`,
  stamp: (name: string, regions: number) => `De omtrek van ${name}${regions === 0 ? '' : `, met ${countOf(regions, 'regio', 'regio’s')} gevuld`}`,
  atSea: (n: number) => `${capital(runs(n))} ${by(n, 'begon', 'begonnen')} op zee.`,
  years: 'Plaatsen in de tijd',
  yearsHint:
    'Elk jaar een lijn, januari tot en met december: een streepje per run. De lange warme begonnen meer dan 50\u00A0km van huis, de kortste hebben geen plaats.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year}: ${runs(n)}${away === 0 ? '' : `, ${count(away)} ver van huis`}${without === 0 ? '' : `, ${count(without)} zonder bekende plaats`}.`,
  noRun: 'Geen run.',
  noHome: 'Geen run van dit jaar heeft een plaats.',
  ends: 'Zo ver als het gaat',
  farthest: 'Verst van huis',
  returned: 'Vaakst terug in',
  returnedNote: (stays: number, years: number, n: number) =>
    `${capital(times(stays))}, in ${countOf(years, 'jaar', 'jaren')}: ${runs(n)}. Nooit een thuisplaats.`,
  returnedNone: 'Er is geen plaats ver van huis waar je twee keer kwam.',
  average: 'Het midden van alle starts',
  averageNote: 'Alsof elke start even zwaar woog op de wereldbol.',
  averageWaiting: 'Het wordt opgezocht.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}. De kaarten konden niet geladen worden om te zeggen wat daar ligt.`,
  averageNone: 'Ze hebben geen midden: ze houden elkaar in evenwicht.',
  impossible: (n: number) => `${capital(countOf(n, 'hoogte telt', 'hoogten tellen'))} niet mee: zo hoog of zo laag loopt niemand.`,
  emptyTitle: 'Er is nog geen plaats getekend.',
  emptySays: 'De landen en regio’s waar je liep komen hier te staan, in de volgorde waarin je er voor het eerst kwam. Ze komen uit de tracks in je export.',
  noneTitle: 'Geen van je runs heeft een plaats.',
  noneTitleSample: 'Geen van de runs van het voorbeeld heeft een plaats.',
  noneSays: 'Een plaats komt uit de track van de run zelf. De volledige export van Strava bevat de tracks; een losse tabel niet.',
  restingTitle: 'Geen van je runs heeft al een plaats.',
  restingTitleSample: 'Geen van de runs van het voorbeeld heeft al een plaats.',
  waitingTitle: 'Waar je runs liggen, wordt nog gelezen.',
  waitingTitleSample: 'Waar de runs van het voorbeeld liggen, wordt nog gelezen.',
  bring: 'Nieuwere export toevoegen',
  howTitle: 'Hoe het is uitgerekend',
  how: [
    'Geteld zijn geldige runs, één van elke die dubbel is vastgelegd. Alles wordt op dit apparaat uitgerekend, uit kaarten die met de app meekwamen: er wordt geen kaart opgevraagd, en er wordt niets verstuurd.',
    'Een land of regio is bezocht door een run die er begon, of die er minstens 500\u00A0m doorheen ging.',
    'Runs die binnen 15\u00A0km van één plek begonnen, horen bij één plaats: de meest gebruikte plek eerst, dan de meest gebruikte van wat overblijft. De plaats met de meeste starts in een kalenderjaar is de thuisplaats van dat jaar.',
    'Een run is ver van huis als hij meer dan 50\u00A0km begon van de thuisplaats van zijn jaar, van het jaar ervoor en van het jaar erna: wie verhuist, is op geen van beide ver van huis. Afstanden zijn grootcirkels naar de dichtstbijzijnde van die plekken.',
    'Runs na elkaar in één plaats, met hooguit 28 dagen ertussen, zijn één verblijf.',
    'Oost en west gaan naar lengtegraad, van 180° westerlengte tot 180° oosterlengte. Hoogten zijn de laagste en de hoogste van een run, waar de export ze noemt en de run een plaats heeft.',
    'Het midden van alle starts is het gemiddelde van hun richtingen vanuit het middelpunt van de aarde. Een oceaan wordt genoemd naar ruwe lijnen tussen de werelddelen.',
  ],
} as const
