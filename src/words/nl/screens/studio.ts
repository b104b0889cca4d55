import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, monthAndYear, nameOfMonth, shortMonthsBetween, spelled, times } from '../amounts'
import { certainties } from '../face'
import { inCountry } from '../milestones/places.words'
import { weekdayName } from '../weekdays'
import { count, distance, ofUnit, runsOf } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' Dit is een voorbeeld.' : ''}`

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `De tekening: ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Erop staan de naam en de zin van de bladzijde; ${drawings[claim.figure.kind]}; hoeveel runs er zijn, hoe zeker het is, en uit welke maanden.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

/** What a chance of it is called: each of them, and behind a number. */
const chances = {
  weekday: ['weken', 'weken'],
  loop: ['weken', 'weken'],
  window: ['weken', 'weken'],
  saturday: ['weken', 'weken'],
  date: ['jaren', 'jaar'],
  'race-eve': ['wedstrijden', 'wedstrijden'],
  trip: ['reizen', 'reizen'],
} as const satisfies Readonly<Record<RitualKind, readonly [each: string, counted: string]>>
const ways = { round: 'hetzelfde rondje', 'there-and-back': 'dezelfde heen-en-terugroute', 'one-way': 'dezelfde route' } as const

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances: all, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const own = whose === 'own'
  const who = own ? 'je' : 'de loper'
  const runs = alive ? (own ? 'loop je' : 'loopt de loper') : `liep ${who}`
  const is = alive ? 'is' : 'was'
  const of = `${count(kept)} van ${count(all.length)} ${chances[habit.kind][1]}`
  switch (habit.kind) {
    case 'weekday':
      return `${capital(weekdayName(habit.weekday))} ${is} van ${own ? 'jou' : 'de loper'}, met een run in ${of}.`
    case 'loop':
      return `${capital(weekdayName(habit.weekday))} ${is} voor ${ways[habit.shape]}: in ${of}.`
    case 'window':
      return `${capital(weekdayName(habit.weekday))} ${alive ? 'heeft' : 'had'} een eigen uur: ${count(kept)} van de ${count(habit.hits)} keer dat er gelopen is.`
    case 'date':
      return `Op één dag in ${nameOfMonth(habit.month)} ${runs}: in ${of}.`
    case 'race-eve':
      return `Op de dag voor een wedstrijd ${runs}: voor ${of}.`
    case 'trip':
      return `Ver van huis ${runs} meteen: op ${of}.`
    case 'saturday':
      return `Zaterdagochtenden, ${distance(5000, unit)} vanaf één plaats, ${times(kept)}.`
  }
}

const tally = ({ kept, missed }: Ritual): string =>
  `Een rij tekens: een streep voor elk van de ${count(kept)} keer dat het gehouden is${missed === 0 ? '' : `, een ring voor ${missed === 1 ? 'de ene keer' : `elk van de ${count(missed)} keer`} dat het is overgeslagen`}.`

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Een zaterdagochtend' : kindNames[kind]),
  open: (sentence: string) => `Deel het ritueel: ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances: all, habit }: Ritual) => `${count(all.length)} ${chances[habit.kind][1]}, elk een teken`,
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `Naar je eigen zeggen, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]}: getoetst aan het toeval, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: (ritual: Ritual, sample: boolean) =>
    `Erop staan wat het ritueel is, zonder zijn uur en zijn datum; een teken voor elk van de ${count(ritual.chances.length)} ${chances[ritual.habit.kind][0]} in hun volgorde, gehouden of overgeslagen; hoe zeker het is, en uit welke maanden.${ofSample(sample)}`,
  lacks: ({ habit }: Ritual) =>
    `Er staat geen plaats op, geen track, geen kaart, geen naam die jij gaf en niets wat je schreef. De afbeelding verraadt geen uur${chances[habit.kind][0] === 'weken' ? '; de dag van de week, en de weken waarin je het hield, zijn eraf te lezen' : ' en geen dag'}. ${bare}`,
  refused: {
    guess: 'Dit is een vermoeden, en een vermoeden wordt niet verstuurd. Zeg dat het van jou is, dan kan het.',
    habit: 'Je hebt het weggelegd als gewoonte.',
  },
} as const

const ends = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = ends(reed)
  const lit = litOf(reed)
  const n = reed.marks.days.length
  return `Een rij voor elk jaar van ${monthAndYear(first)} tot en met ${monthAndYear(last)}, een lijn voor ${n === 1 ? 'de ene run' : `elk van de ${count(n)} runs`}.${lit === 0 ? '' : ` ${lit === 1 ? 'Eén is' : `${count(lit)} zijn`} warm.`}`
}

export const portraitPicture = {
  name: 'Het portret',
  caption: (reed: Reed) => `${capital(runsOf(reed.marks.days.length))}, ${reed.marks.days.length === 1 ? 'één lijn' : 'elk een lijn'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...ends(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Erop staan de zin van het portret; een lijn voor elke run bij zijn dag, een rij per jaar; hoeveel runs er zijn, en uit welke maanden.${ofSample(sample)}`,
  lacks: `Er staat geen plaats op, geen track, geen kaart en geen naam. De afbeelding verraadt geen uur; ongeveer wanneer je liep, en hoe ver, is eraf te lezen. ${bare}`,
  refused: 'Voor de zin ervan zijn twee dingen nodig die nu voor jou gelden. Tot dan is er geen om te versturen.',
} as const

const regionsAnd = ({ regions, countries }: GatedJourney): string =>
  `${spelled(regions.length)} ${regions.length === 1 ? 'regio' : 'regio’s'} ${countries.length === 1 ? inCountry(countries[0] ?? '') : `in ${spelled(countries.length)} landen`}`
const journeySentence = (told: GatedJourney, whose: Whose): string =>
  `${whose === 'own' ? 'Je hebt' : 'De voorbeeldloper heeft'} gelopen in ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string =>
  `Een kaart van ${regions.length === 1 ? 'de regio' : 'de regio’s in de volgorde van de eerste bezoeken'}: ${regions
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')}${regions.length > mostNamed ? ` en nog ${count(regions.length - mostNamed)}` : ''}.`

export const journeyPicture = {
  name: 'De regio’s',
  open: 'Deel de kaart',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'Eén regio' : `${count(regions.length)} regio’s, in hun volgorde`),
  under: 'Geen plaats kleiner dan een regio',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Erop staan de omtrekken van de landen, de regio’s waarin je liep, een punt in het midden van elk, een lijn erdoor in de volgorde van je eerste bezoeken, en de namen van de eerste en de laatste.${ofSample(sample)}`,
  lacks: `Er staat geen run op, geen track, geen thuis, geen stad en geen punt waar je was: de afbeelding zou dezelfde zijn waar je in deze regio’s ook liep. De afbeelding verraadt geen dag en geen uur. ${bare}`,
  refused: 'Er is nog geen regio bekend waarin zeker een run was. Tot dan is er geen kaart om te versturen.',
  away: 'De kaarten waren nu niet te krijgen. Er is niets veranderd: probeer het opnieuw als je online bent.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'Dit is een vermoeden, en een vermoeden wordt niet verstuurd. Geef antwoord, dan kan het.',
  gone: 'De run zit niet meer in deze spiegel.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'voor een feed',
  tall: 'voor een hoge feed',
  story: 'voor een story: er staat geen woord onder de knoppen ervan',
  square: 'een vierkant',
} as const
const skinNames = { almanac: 'Almanak', print: 'Prent', cyanotype: 'Cyanotypie', newsprint: 'Krant' } as const
const skinSays = {
  almanac: 'met de lucht waar ze over gaat',
  print: 'als prent: twee inkten op papier, onder de lucht waar ze over gaat',
  cyanotype: 'als zonnedruk: hoe meer zon in waar ze over gaat, hoe dieper het blauw',
  newsprint: 'als krantenpagina: hoe donkerder de lucht waar ze over gaat, hoe groter de punten',
} as const

export const studio = {
  format: 'Vorm',
  formats: formatNames,
  skin: 'Uiterlijk',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `De afbeelding is ${width} × ${height} pixels, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'Wat er op de afbeelding staat',
  containsAll: (n: number) => `Wat er op de ${spelled(n)} afbeeldingen staat`,
  alt: 'In woorden, voor wie de afbeelding niet ziet',
  copyAlt: 'De woorden kopiëren',
  altCopied: 'De woorden zijn gekopieerd.',
  copy: 'De afbeelding kopiëren',
  copied: 'De afbeelding is gekopieerd.',
  copyRefused: 'Deze browser laat de afbeelding niet kopiëren. Opslaan kan wel.',
  altRefused: 'Deze browser laat de woorden niet kopiëren. Ze staan hier en je kunt ze selecteren.',
  several: 'Kies er meer',
  one: 'Alleen deze',
  chosen: (n: number, most: number) =>
    n === most
      ? `${capital(spelled(n))} gekozen, zoveel als er in één keer gedeeld kunnen worden.`
      : `${capital(spelled(n))} van hooguit ${spelled(most)} gekozen.`,
  place: (name: string, at: number) => `${name}: afbeelding ${at}`,
  needsOne: 'Kies er een, dan wordt de afbeelding gemaakt.',
  makingOf: (made: number, of: number) => `${capital(spelled(made))} van ${spelled(of)} afbeeldingen ${made === 1 ? 'is' : 'zijn'} gemaakt.`,
  readyAll: (n: number) => `${capital(spelled(n))} afbeeldingen zijn klaar.`,
  shareAll: (n: number) => `${capital(spelled(n))} afbeeldingen delen`,
  saveAll: (n: number) => `${capital(spelled(n))} afbeeldingen opslaan`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'Het portret',
    cards: 'Kaarten',
    rituals: 'Rituelen',
    pages: (year: number) => `Bladzijden van ${year}`,
    journey: 'De reis',
    milestones: 'Mijlpalen, de nieuwste eerst',
  },
  waiting: 'Wordt opgehaald.',
  openYear: (year: number) => `Deel ${year} in afbeeldingen`,
  openPage: (name: string, year: number) => `Deel ‘${name}’ van ${year} als afbeelding`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Een poster opslaan om af te drukken',
  says: `Een pagina van ${ofUnit('303 × 426', 'mm')}: A3 met aan elke kant ${ofUnit('3', 'mm')} om af te snijden. Elk woord staat minstens ${ofUnit('14', 'mm')} binnen de snijrand. 300 punten per inch, zonder verlies, sRGB.`,
  making: (done: number, of: number) => `De poster wordt gemaakt: ${count(Math.round((100 * done) / of))}%.`,
  saved: (name: string) => `Opgeslagen bij je downloads: ${name}. Vraag de drukker om A3 met ${ofUnit('3', 'mm')} afloop.`,
  trouble: 'De poster kon niet gemaakt worden: er is meer geheugen voor nodig dan dit apparaat gaf. De afbeelding opslaan kan wel.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-afbeeldingen-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
