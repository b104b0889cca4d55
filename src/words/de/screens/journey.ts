import type { Fate } from '../../../domain/journey/columns'
import type { Journey, PlacedRun, ToldBase } from '../../../domain/journey/journey'
import type { Visited } from '../../../domain/journey/visits'
import { capital, spelled, spelledOf, times } from '../amounts'
import { percent } from '../face'
import { altitude, count, countOf, longDay, longDistance, perPoint } from './quantities'
import type { Unit } from '../../quantities'
import { ashore } from '../../where'
import { shortPlace, wholePlace } from './where'

const runs = (n: number): string => countOf(n, 'ein Lauf', 'Läufe')
const ofRuns = (n: number): string => countOf(n, 'einem Lauf', 'Läufen')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The page's first sentence: at most 18 words. */
export const journeyLine = (of: 'own' | 'sample', { countries, atHome, fates, bases, homes }: Journey): string => {
  const located = fates.placed + fates.unlooked
  const inCountries = `in ${spelledOf(countries.length, 'einem Land', 'Ländern')}`
  const lands =
    countries.length === 0
      ? `${located === 1 ? 'Ein Lauf hat' : `${count(located)} Läufe haben`} einen Ort`
      : of === 'own'
        ? `Du bist ${inCountries} gelaufen`
        : `Im Beispiel wurde ${inCountries} gelaufen`
  if (located < 2) return `${lands}.`
  const [home = 0, ...others] = new Set(homes.map(({ base }) => base))
  const place = ashore(bases[home]?.place ?? null)
  const around =
    others.length > 0 ? `rund um einen von ${spelled(others.length + 1)} Wohnorten` : place === null ? 'rund um ein Zuhause' : `rund um ${shortPlace(place)}`
  const began = atHome === 0 ? 'keiner' : atHome === 1 ? 'einer' : count(atHome)
  return `${lands}; ${began} ${countries.length === 0 ? 'davon' : `von ${ofRuns(located)}`} ${atHome < 2 ? 'begann' : 'begannen'} ${around}.`
}

const withoutPlace: readonly { readonly fate: Fate; readonly says: (n: number) => string }[] = [
  { fate: 'indoor', says: (n) => `${count(n)} drinnen` },
  { fate: 'unfiled', says: (n) => `${count(n)} ohne Datei` },
  { fate: 'lost', says: (n) => `${count(n)} mit unlesbarer Datei` },
  { fate: 'placeless', says: (n) => `${count(n)} ohne Position im Track` },
]
export const withoutOf = ({ fates }: Journey): number => withoutPlace.reduce((sum, { fate }) => sum + fates[fate], 0)

/** 37 Läufe haben keinen Ort: 30 drinnen, 7 ohne Datei. */
export const withoutLine = (told: Journey): string => {
  const n = withoutOf(told)
  const reasons = withoutPlace.filter(({ fate }) => told.fates[fate] > 0).map(({ fate, says }) => says(told.fates[fate]))
  return n === 0 ? '' : `${n === 1 ? 'Ein Lauf hat' : `${count(n)} Läufe haben`} keinen Ort: ${reasons.join(', ')}.`
}
export const virtualLine = ({ fates: { virtual } }: Journey): string =>
  virtual === 0
    ? ''
    : virtual === 1
      ? 'Ein virtueller Lauf bleibt außen vor: Wo er liegt, lief niemand.'
      : `${count(virtual)} virtuelle Läufe bleiben außen vor: Wo sie liegen, lief niemand.`

/** Orte werden noch nachgeschlagen: 1.204 von 2.294. Where nobody looks, because the tracks are not here or the reading rests, it says so. */
export const waitingLine = ({ fates, runs: all }: Journey, looking: boolean): string => {
  const waiting = fates.unread + fates.unlooked
  const of = all - fates.virtual
  if (waiting === 0) return ''
  return looking
    ? `Orte werden noch nachgeschlagen: ${count(of - waiting)} von ${count(of)}.`
    : `${waiting === 1 ? 'Einer' : count(waiting)} von ${ofRuns(of)} ${waiting === 1 ? 'wartet' : 'warten'} auf einen Track, der noch nicht gelesen ist.`
}

const visitCounts = ({ starts, passed }: Visited): string =>
  starts === 0
    ? passed === 1
      ? 'Nur durchlaufen.'
      : `Nur durchlaufen, von ${ofRuns(passed)}.`
    : `${capital(runs(starts))} ${starts === 1 ? 'begann' : 'begannen'} hier${passed === 0 ? '' : passed === 1 ? ', einer lief hindurch' : `, ${spelled(passed)} liefen hindurch`}.`

/** What stands under a country or a region: how it was first come to, and how often since. */
export const visitLine = (visited: Visited): string => {
  const { first, firstStart, doubtful } = visited
  const later = first.start || firstStart === null ? '' : `Zuerst nur durchlaufen; der erste, der hier begann, war am ${longDay(firstStart.day)}.`
  return joined([later, visitCounts(visited), doubtful ? journey.doubt : ''])
}

/** 3. bis 12. Mai 2021 · 28. April bis 3. Mai 2021 · 30. Dezember 2021 bis 2. Januar 2022 */
const datesBetween = (first: number, last: number): string => {
  const [from, to] = [longDay(first), longDay(last)]
  if (from === to) return from
  const [day = '', month = '', year = ''] = from.split(' ')
  const [, toMonth, toYear] = to.split(' ')
  if (year !== toYear) return `${from} bis ${to}`
  return month === toMonth ? `${day} bis ${to}` : `${day} ${month} bis ${to}`
}

/** Under the heading of a year, which is not said again. */
export const stayDates = (first: number, last: number, year: number): string => datesBetween(first, last).replace(new RegExp(` ${year}$`), '')

export const homeLine = (base: ToldBase | undefined, inBase: number, of: number): string =>
  `Zuhause: ${wholePlace(base?.place ?? null)}, ${inBase === 0 ? 'keiner' : inBase === 1 ? 'einer' : count(inBase)} von ${ofRuns(of)} ringsum.`

export const farthestNote = (metres: number, unit: Unit, run: PlacedRun): string => `${longDistance(metres, unit)} von zu Hause, am ${longDay(run.day)}`

const degrees = (value: number, positive: string, negative: string): string => `${perPoint(Math.abs(value))}° ${value < 0 ? negative : positive}`
const north = (degree: number): string => degrees(degree, 'Nord', 'Süd')
const east = (degree: number): string => degrees(degree, 'Ost', 'West')
export const ends = {
  north: { title: 'Nördlichster Start', value: north },
  south: { title: 'Südlichster Start', value: north },
  east: { title: 'Östlichster Start', value: east },
  west: { title: 'Westlichster Start', value: east },
  highest: { title: 'Am höchsten', value: altitude },
  lowest: { title: 'Am tiefsten', value: altitude },
} as const

export const journey = {
  title: 'Unterwegs',
  placed: (located: number, of: number) => `${located === 1 ? 'Einer' : count(located)} von ${ofRuns(of)} ${located === 1 ? 'hat' : 'haben'} einen Ort`,
  caption: (located: number, away: number) =>
    `${located === 1 ? 'Ein Lauf, ein Punkt' : `${count(located)} Läufe, je ein Punkt, rund um den Ort, an dem sie begannen`}${away === 0 ? '.' : '; die warmen begannen mehr als 50\u00a0km von zu Hause.'}`,
  noOutlines: 'Die Umrisse des Landes ließen sich gerade nicht laden; die Läufe stehen, wo sie stehen.',
  shows: (bases: number, countries: number) =>
    `Eine Landkarte: eine Traube von Punkten für ${bases === 1 ? 'den einen Ort, an dem' : `jeden von ${count(bases)} Orten, an denen`} Läufe begannen, über den Umrissen des Landes. ${countries === 0 ? '' : `Besuchte Regionen sind ausgefüllt.`}`,
  ticks: (n: number) => `${countOf(n, 'Ein Strich', 'Striche')}, einer für jeden Lauf ohne Ort.`,
  countries: 'Länder, in der Reihenfolge des ersten Besuchs',
  countriesNone: 'Noch ist kein Land bekannt.',
  regions: (n: number) => countOf(n, 'eine Region', 'Regionen'),
  regionsHint: 'in der Reihenfolge des ersten Besuchs',
  firstOn: (day: number) => `Zuerst am ${longDay(day)}`,
  doubt: 'Nie mehr als 1\u00a0km von einer Grenze: Es kann die andere Seite gewesen sein.',
  states: (n: number) => `${n === 1 ? 'Einer' : count(n)} der 50 Bundesstaaten und DC, ${percent(n / 51)}\u00a0%.`,
  stamp: (name: string, regions: number) => `Umriss: ${name}${regions === 0 ? '' : `, darin ${countOf(regions, 'eine Region', 'Regionen')} ausgefüllt`}`,
  atSea: (n: number) => `${capital(runs(n))} ${n === 1 ? 'begann' : 'begannen'} auf See.`,
  years: 'Orte in der Zeit',
  yearsHint:
    'Eine Zeile pro Jahr, Januar bis Dezember: je Lauf ein Strich. Die langen warmen begannen mehr als 50\u00a0km von zu Hause, die kürzesten haben keinen Ort.',
  yearShows: (year: number, n: number, away: number, without: number) =>
    `${year}: ${runs(n)}${away === 0 ? '' : `, ${away === 1 ? 'einer' : count(away)} fern von zu Hause`}${without === 0 ? '' : `, ${without === 1 ? 'einer' : count(without)} ohne bekannten Ort`}.`,
  noRun: 'Kein Lauf.',
  noHome: 'Kein Lauf dieses Jahres hat einen Ort.',
  ends: 'So weit es geht',
  farthest: 'Am weitesten von zu Hause',
  returned: 'Am häufigsten wiedergekommen',
  returnedNote: (stays: number, years: number, n: number) =>
    `${capital(times(stays))}, in ${countOf(years, 'einem Jahr', 'Jahren')}: ${runs(n)}. Nie ein Zuhause.`,
  returnedNone: 'Zu keinem Ort fern von zu Hause bist du zweimal gekommen.',
  average: 'Die Mitte aller Starts',
  averageNote: 'Als wöge jeder Start auf dem Globus gleich viel.',
  averageWaiting: 'Sie wird nachgeschlagen.',
  averageNoMaps: (latitude: number, longitude: number) =>
    `${north(latitude)}, ${east(longitude)}. Die Landkarten ließen sich nicht laden, um zu sagen, was dort liegt.`,
  averageNone: 'Sie haben keine Mitte: Sie gleichen einander aus.',
  impossible: (n: number) => `${countOf(n, 'Eine Höhe', 'Höhen')} ausgelassen: So hoch oder so tief läuft niemand.`,
  emptyTitle: 'Noch ist kein Ort gezeichnet.',
  emptySays:
    'Hier stehen dann die Länder und Regionen, in denen du gelaufen bist, in der Reihenfolge des ersten Besuchs. Gelesen werden sie aus den Tracks in deinem Export.',
  noneTitle: 'Keiner deiner Läufe hat einen Ort.',
  noneTitleSample: 'Keiner der Läufe des Beispiels hat einen Ort.',
  noneSays: 'Ein Ort wird aus dem Track eines Laufs gelesen. Der volle Export von Strava enthält die Tracks, eine Tabelle allein nicht.',
  restingTitle: 'Noch hat keiner deiner Läufe einen Ort.',
  restingTitleSample: 'Noch hat keiner der Läufe des Beispiels einen Ort.',
  waitingTitle: 'Wo deine Läufe liegen, wird noch gelesen.',
  waitingTitleSample: 'Wo die Läufe des Beispiels liegen, wird noch gelesen.',
  bring: 'Neueren Export einlesen',
  howTitle: 'Wie es errechnet ist',
  how: [
    'Gezählt werden gültige Läufe, von doppelt aufgezeichneten je einer. Alles wird auf diesem Gerät errechnet, aus Landkarten, die mit der App kamen: Keine Karte wird abgefragt und nichts gesendet.',
    'Ein Land oder eine Region besucht ein Lauf, der darin beginnt oder mindestens 500\u00a0m darin läuft.',
    'Läufe, die innerhalb von 15\u00a0km um eine Stelle begannen, gehören zu einem Ort: zuerst die meistgenutzte Stelle, dann die meistgenutzte von dem, was bleibt. Der Ort mit den meisten Starts in einem Kalenderjahr ist das Zuhause dieses Jahres.',
    'Fern von zu Hause ist ein Lauf, der mehr als 50\u00a0km vom Zuhause seines Jahres, des Jahres davor und des Jahres danach begann: Wer umzieht, ist an keinem von beiden fern. Entfernungen sind Großkreise zur nächsten Stelle eines davon.',
    'Läufe nacheinander an einem Ort, höchstens 28 Tage auseinander, sind ein Aufenthalt.',
    'Ost und West gehen nach der Länge, von 180° West bis 180° Ost. Höhen sind die tiefste und die höchste eines Laufs, wo der Export sie nennt und der Lauf einen Ort hat.',
    'Die Mitte aller Starts ist das Mittel ihrer Richtungen vom Erdmittelpunkt aus. Ein Ozean ist nach groben Linien zwischen den Kontinenten benannt.',
  ],
} as const
