import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, monthsBetween, nameOfMonth, shortMonthsBetween, spelled, spelledOf, times } from '../amounts'
import { certainties } from '../face'
import { inCountry } from '../prepositions'
import { weekdayName, weekdayOften } from '../weekdays'
import { count, countOf, distance, ofUnit } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' Das ist ein Beispiel.' : ''}`

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `Die Zeichnung zeigt ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Es enthält Namen und Satz der Seite; ${drawings[claim.figure.kind]}; wie viele Läufe es sind, wie sicher es ist und aus welchen Monaten.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

interface Chance {
  readonly one: string
  readonly many: string
  /** After „von“, „vor“ or „auf“: einer Woche, 12 Wochen. */
  readonly inOne: string
  readonly inMany: string
  readonly some: string
  /** By which word a ritual is kept in them: in 12 Wochen, vor 12 Wettkämpfen. */
  readonly by: string
  /** jede der 12 Wochen, in denen; die eine, in der */
  readonly each: string
  readonly theOne: string
}
const week: Chance = {
  one: 'eine Woche',
  many: 'Wochen',
  inOne: 'einer Woche',
  inMany: 'Wochen',
  some: 'einer',
  by: 'in',
  each: 'jede',
  theOne: 'die eine, in der',
}
const chanceOf: Readonly<Record<RitualKind, Chance>> = {
  weekday: week,
  loop: week,
  window: week,
  saturday: week,
  date: {
    one: 'ein Jahr',
    many: 'Jahre',
    inOne: 'einem Jahr',
    inMany: 'Jahren',
    some: 'einem',
    by: 'in',
    each: 'jedes',
    theOne: 'das eine, in dem',
  },
  'race-eve': {
    one: 'ein Wettkampf',
    many: 'Wettkämpfe',
    inOne: 'einem Wettkampf',
    inMany: 'Wettkämpfen',
    some: 'einem',
    by: 'vor',
    each: 'jeden',
    theOne: 'den einen, vor dem',
  },
  trip: {
    one: 'eine Reise',
    many: 'Reisen',
    inOne: 'einer Reise',
    inMany: 'Reisen',
    some: 'einer',
    by: 'auf',
    each: 'jede',
    theOne: 'die eine, auf der',
  },
}
const ways = { round: 'dieselbe Runde', 'there-and-back': 'dieselbe Strecke hin und zurück', 'one-way': 'derselbe Weg' } as const

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const own = whose === 'own'
  const { some, inOne, inMany, by } = chanceOf[habit.kind]
  const k = kept === 1 ? some : count(kept)
  const of = `${by} ${k} von ${countOf(chances.length, inOne, inMany)}`
  const runs = own ? (alive ? 'läufst du' : 'liefst du') : alive ? 'wird gelaufen' : 'wurde gelaufen'
  switch (habit.kind) {
    case 'weekday':
      return `Der ${weekdayName(habit.weekday)} ${alive ? 'gehört' : 'gehörte'} ${own ? 'dir' : 'dem Laufen'}: gelaufen ${of}.`
    case 'loop':
      return `${capital(weekdayOften(habit.weekday))} ${alive ? 'ist' : 'war'} ${ways[habit.shape]} dran: ${of}.`
    case 'window':
      return `Der ${weekdayName(habit.weekday)} ${alive ? 'hat' : 'hatte'} seine eigene Stunde: an ${kept === 1 ? 'einem' : count(kept)} von ${count(habit.hits)} gelaufenen ${weekdayName(habit.weekday)}en.`
    case 'date':
      return `An einem bestimmten Tag im ${nameOfMonth(habit.month)} ${runs}: ${of}.`
    case 'race-eve':
      return `Am Tag vor einem Wettkampf ${runs}: ${of}.`
    case 'trip':
      return `Fern von zu Hause ${own ? `${runs} sofort los` : `${alive ? 'wird' : 'wurde'} sofort losgelaufen`}: ${of}.`
    case 'saturday':
      return `Samstagmorgens, ${distance(5000, unit)} von einem Ort aus, ${times(kept)}.`
  }
}

const tally = ({ habit, kept, missed }: Ritual): string => {
  const { each, theOne, by, many } = chanceOf[habit.kind]
  const strokes = kept === 1 ? theOne : `${each} der ${count(kept)} ${many}, ${by} denen`
  const rings = missed === 0 ? '' : `, ein Ring für ${missed === 1 ? theOne : `${each} der ${count(missed)}, ${by} denen`} es ausgelassen wurde`
  return `Eine Reihe von Marken: ein Strich für ${strokes} es gehalten wurde${rings}.`
}

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Ein Samstagmorgen' : kindNames[kind]),
  open: (sentence: string) => `Das Ritual teilen: ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances, habit }: Ritual) => {
    const { one, many } = chanceOf[habit.kind]
    return chances.length === 1 ? `${capital(one)}, eine Marke` : `${count(chances.length)} ${many}, je eine Marke`
  },
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `In deinen eigenen Worten, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]}: gegen den Zufall geprüft, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: ({ chances, habit }: Ritual, sample: boolean) => {
    const { one, many, each } = chanceOf[habit.kind]
    const marks = chances.length === 1 ? one.replace(/^ein /, 'einen ') : `${each} der ${count(chances.length)} ${many}`
    return `Es enthält, was das Ritual ist, ohne seine Stunde und sein Datum; eine Marke für ${marks} in ihrer Reihenfolge, gehalten oder ausgelassen; wie sicher es ist und aus welchen Monaten.${ofSample(sample)}`
  },
  lacks: ({ habit }: Ritual) =>
    `Es enthält keinen Ort, keinen Track, keine Landkarte, keinen von dir gegebenen Namen und nichts, was du geschrieben hast. Es verrät keine Stunde${chanceOf[habit.kind] === week ? '; ablesen lassen sich der Wochentag und die Wochen, in denen du es gehalten hast' : ' und keinen Tag'}. ${bare}`,
  refused: {
    guess: 'Eine Vermutung, und was nur vermutet ist, wird nicht verschickt. Sag, dass es deins ist, dann geht es.',
    habit: 'Du hast es als Gewohnheit weggelegt.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const n = reed.marks.days.length
  const lit = litOf(reed)
  const warm = lit === 0 ? '' : lit === 1 ? ' Einer ist warm.' : ` ${count(lit)} sind warm.`
  return `Eine Reihe pro Jahr, ${monthsBetween(...years(reed))}, ein Strich für ${n === 1 ? 'den einen Lauf' : `jeden der ${count(n)} Läufe`}.${warm}`
}

export const portraitPicture = {
  name: 'Das Porträt',
  caption: ({ marks: { days } }: Reed) => (days.length === 1 ? 'Ein Lauf, ein Strich' : `${count(days.length)} Läufe, je ein Strich`),
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Es enthält den Satz des Porträts; einen Strich für jeden Lauf bei seinem Tag, eine Reihe pro Jahr; wie viele Läufe es sind und aus welchen Monaten.${ofSample(sample)}`,
  lacks: `Es enthält keinen Ort, keinen Track, keine Landkarte und keinen Namen. Es verrät keine Stunde; ablesen lässt sich, wann du ungefähr gelaufen bist und wie weit. ${bare}`,
  refused: 'Sein Satz braucht zwei Dinge, die jetzt auf dich zutreffen. Bis dahin gibt es keinen zu verschicken.',
} as const

/** in einer Region in Portugal, in zwölf Regionen in drei Ländern */
const inRegions = ({ regions, countries }: GatedJourney): string =>
  `in ${spelledOf(regions.length, 'einer Region', 'Regionen')} ${countries.length === 1 ? inCountry(countries[0] ?? '') : `in ${spelled(countries.length)} Ländern`}`
const journeySentence = (told: GatedJourney, whose: Whose): string =>
  whose === 'own' ? `Du bist ${inRegions(told)} gelaufen.` : `Im Beispiel wurde ${inRegions(told)} gelaufen.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string => {
  const named = regions
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')
  const rest = regions.length - mostNamed
  return `Eine Landkarte ${regions.length === 1 ? 'der Region' : 'der Regionen in der Reihenfolge der ersten Besuche'}: ${named}${rest > 0 ? ` und ${rest === 1 ? 'eine weitere' : `${count(rest)} weitere`}` : ''}.`
}

export const journeyPicture = {
  name: 'Die Regionen',
  open: 'Landkarte teilen',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'Eine Region' : `${count(regions.length)} Regionen, in ihrer Reihenfolge`),
  under: 'Kein Ort kleiner als eine Region',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Es enthält die Umrisse der Länder, die Regionen, in denen du gelaufen bist, einen Punkt in der Mitte einer jeden, eine Linie durch sie in der Reihenfolge deiner ersten Besuche und die Namen der ersten und der jüngsten.${ofSample(sample)}`,
  lacks: `Es enthält keinen Lauf, keinen Track, kein Zuhause, keine Stadt und keinen Punkt, an dem du warst: Es wäre dasselbe, wo auch immer in diesen Regionen du gelaufen wärst. Es verrät keinen Tag und keine Stunde. ${bare}`,
  refused: 'Noch ist keine Region bekannt, in der ein Lauf mit Sicherheit war. Bis dahin gibt es keine Landkarte zu verschicken.',
  away: 'Die Landkarten ließen sich gerade nicht laden. Nichts wurde verändert: Versuch es noch einmal, sobald du online bist.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'Eine Vermutung, und was nur vermutet ist, wird nicht verschickt. Antworte darauf, dann geht es.',
  gone: 'Sein Lauf ist nicht mehr in diesem Spiegel.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'für einen Feed',
  tall: 'für einen hohen Feed',
  story: 'für eine Story, ohne ein Wort unter deren Knöpfen',
  square: 'ein Quadrat',
} as const
const skinNames = { almanac: 'Almanach', print: 'Druck', cyanotype: 'Cyanotypie', newsprint: 'Zeitung' } as const
const skinSays = {
  almanac: 'auf dem Himmel dessen, wovon es erzählt',
  print: 'als Druck: zwei Farben auf Papier, unter dem Himmel dessen, wovon es erzählt',
  cyanotype: 'als Sonnendruck: je mehr Sonne in dem, wovon es erzählt, desto tiefer sein Blau',
  newsprint: 'als Zeitungsseite: je dunkler der Himmel dessen, wovon es erzählt, desto größer ihre Punkte',
} as const

const pictures = (n: number): string => spelledOf(n, 'ein Bild', 'Bilder')

export const studio = {
  format: 'Format',
  formats: formatNames,
  skin: 'Aussehen',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `Es misst ${width} × ${ofUnit(String(height), 'Pixel')}, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'Was das Bild enthält',
  containsAll: (n: number) => (n === 1 ? 'Was das Bild enthält' : `Was die ${spelled(n)} Bilder enthalten`),
  alt: 'In Worten, für alle, die es nicht sehen',
  copyAlt: 'Worte kopieren',
  altCopied: 'Die Worte sind kopiert.',
  copy: 'Bild kopieren',
  copied: 'Das Bild ist kopiert.',
  copyRefused: 'Dieser Browser ließ es nicht kopieren. Es lässt sich stattdessen speichern.',
  altRefused: 'Dieser Browser ließ sie nicht kopieren. Sie stehen hier und lassen sich markieren.',
  several: 'Mehrere auswählen',
  one: 'Nur dieses',
  chosen: (n: number, most: number) =>
    n === most
      ? `${capital(spelled(n))} sind ausgewählt, so viele, wie sich auf einmal teilen lassen.`
      : `${n === 0 ? 'Keines' : n === 1 ? 'Eines' : capital(spelled(n))} von höchstens ${spelled(most)} ausgewählt.`,
  place: (name: string, at: number) => `${name}: Bild ${at}`,
  needsOne: 'Wähl eines aus, dann entsteht sein Bild.',
  makingOf: (made: number, of: number) =>
    `${made === 0 ? 'Keines' : made === 1 ? 'Eines' : capital(spelled(made))} von ${spelledOf(of, 'einem Bild', 'Bildern')} ${made < 2 ? 'ist' : 'sind'} fertig.`,
  readyAll: (n: number) => `${capital(pictures(n))} ${n === 1 ? 'ist' : 'sind'} fertig.`,
  shareAll: (n: number) => `${capital(pictures(n))} teilen`,
  saveAll: (n: number) => `${capital(pictures(n))} speichern`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'Das Porträt',
    cards: 'Karten',
    rituals: 'Rituale',
    pages: (year: number) => `Seiten aus ${year}`,
    journey: 'Unterwegs',
    milestones: 'Meilensteine, neueste zuerst',
  },
  waiting: 'Wird geholt.',
  openYear: (year: number) => `${year} in Bildern teilen`,
  openPage: (name: string, year: number) => `„${name}“ aus ${year} als Bild teilen`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Plakat zum Drucken speichern',
  says: 'Eine Seite von 303 × 426\u00a0mm: A3 und auf jeder Seite 3\u00a0mm, die abgeschnitten werden. Jedes Wort steht mindestens 14\u00a0mm innerhalb des Schnitts. 300 Punkte pro Zoll, verlustfrei, sRGB.',
  making: (done: number, of: number) => `Das Plakat entsteht: ${count(Math.round((100 * done) / of))}\u00a0%.`,
  saved: (name: string) => `Liegt bei deinen Downloads: ${name}. Bestell beim Drucken A3 mit 3\u00a0mm Beschnitt.`,
  trouble: 'Das Plakat ließ sich nicht machen: Es braucht mehr Speicher, als dieses Gerät gab. Das Bild lässt sich stattdessen speichern.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-pictures-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
