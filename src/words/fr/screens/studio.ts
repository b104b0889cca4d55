import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import { capital, de, monthAndYear, nameOfMonth, shortMonthsBetween, spelled, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName } from '../weekdays'
import { count, distance, runsOf } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'
import { countryName } from './where'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' C’est un exemple.' : ''}`

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `Le dessin : ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Elle contient le nom et la phrase de la page ; ${drawings[claim.figure.kind]} ; combien il y a de sorties, avec quelle certitude, et de quels mois.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

const ways = { round: 'la même boucle', 'there-and-back': 'le même aller-retour', 'one-way': 'le même chemin' } as const
const chances: Readonly<Record<RitualKind, 'semaines' | 'années' | 'courses' | 'voyages'>> = {
  weekday: 'semaines',
  loop: 'semaines',
  window: 'semaines',
  saturday: 'semaines',
  date: 'années',
  'race-eve': 'courses',
  trip: 'voyages',
}
const eachOf = (kind: RitualKind): string => (chances[kind] === 'voyages' ? 'chacun des' : 'chacune des')

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances: all, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const own = whose === 'own'
  const of = `${count(kept)} ${chances[habit.kind]} sur ${count(all.length)}`
  const runs = own ? (alive ? 'tu cours' : 'tu courais') : alive ? 'l’exemple court' : 'l’exemple courait'
  switch (habit.kind) {
    case 'weekday':
      return `Le ${weekdayName(habit.weekday)} ${alive ? 'est' : 'était'} ${own ? 'à toi' : 'à l’exemple'} : tenu ${of}.`
    case 'loop':
      return `Le ${weekdayName(habit.weekday)}, c’${alive ? 'est' : 'était'} ${ways[habit.shape]} : ${of}.`
    case 'window':
      return `Le ${weekdayName(habit.weekday)} ${alive ? 'a' : 'avait'} une heure à lui : ${count(kept)} fois sur ${count(habit.hits)}.`
    case 'date':
      return `Un jour ${de(nameOfMonth(habit.month))} ${own ? 'te' : 'le'} ${alive ? 'trouve' : 'trouvait'} en train de courir : ${of}.`
    case 'race-eve':
      return `La veille d’une course, ${runs} : avant ${of}.`
    case 'trip':
      return `Loin de la maison, ${runs} aussitôt : pour ${of}.`
    case 'saturday':
      return `Le samedi matin, ${distance(5000, unit)} depuis un même lieu, ${times(kept)}.`
  }
}

const tally = ({ habit, kept, missed }: Ritual): string =>
  `Un rang de marques : un trait pour ${eachOf(habit.kind)} ${count(kept)} ${chances[habit.kind]} où il a été tenu${missed === 0 ? '' : `, un anneau pour ${eachOf(habit.kind)} ${count(missed)} où il a manqué`}.`

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Un samedi matin' : kindNames[kind]),
  open: (sentence: string) => `Partager le rituel : ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances: all, habit }: Ritual) =>
    `${count(all.length)} ${chances[habit.kind]}, une marque pour ${chances[habit.kind] === 'voyages' ? 'chacun' : 'chacune'}`,
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `Selon ta propre parole, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]} : mis à l’épreuve du hasard, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: (ritual: Ritual, sample: boolean) =>
    `Elle contient ce qu’est le rituel, sans son heure et sans sa date ; une marque pour ${eachOf(ritual.habit.kind)} ${count(ritual.chances.length)} ${chances[ritual.habit.kind]} dans leur ordre, tenu ou manqué ; avec quelle certitude, et de quels mois.${ofSample(sample)}`,
  lacks: ({ habit }: Ritual) =>
    `Elle ne contient ni lieu, ni trace, ni carte géographique, ni nom que tu as donné, ni rien que tu as écrit. Elle ne dit ${chances[habit.kind] === 'semaines' ? 'aucune heure ; on peut y lire le jour de la semaine, et les semaines où tu l’as tenu' : 'ni heure ni jour'}. ${bare}`,
  refused: {
    guess: 'Une supposition, et rien de ce qui n’est que supposé ne s’envoie. Dis que c’est à toi, et cela se pourra.',
    habit: 'Tu l’as mis de côté comme une habitude.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = years(reed)
  const lit = litOf(reed)
  return `Un rang par année, ${de(monthAndYear(first))} à ${monthAndYear(last)}, une ligne pour chaque sortie : ${runsOf(reed.marks.days.length)}.${lit === 0 ? '' : ` ${lit === 1 ? 'Une est chaude' : `${count(lit)} sont chaudes`}.`}`
}

export const portraitPicture = {
  name: 'Le portrait',
  caption: (reed: Reed) => `${capital(runsOf(reed.marks.days.length))}, ${reed.marks.days.length === 1 ? 'une ligne' : 'une ligne chacune'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Elle contient la phrase du portrait ; une ligne par sortie selon son jour, un rang par année ; combien il y a de sorties, et de quels mois.${ofSample(sample)}`,
  lacks: `Elle ne contient ni lieu, ni trace, ni carte géographique, ni nom. Elle ne dit aucune heure ; on peut y lire à peu près quand tu as couru, et jusqu’où. ${bare}`,
  refused: 'Sa phrase demande deux choses qui valent pour toi maintenant. D’ici là, il n’y en a aucune à envoyer.',
} as const

const regionsAnd = ({ regions, countries }: GatedJourney): string => {
  const told = `${spelled(regions.length, 'f')} ${regions.length < 2 ? 'région' : 'régions'}`
  return countries.length === 1 ? `${told} (${countryName(countries[0] ?? '')})` : `${told} de ${spelled(countries.length)} pays`
}
const journeySentence = (told: GatedJourney, whose: Whose): string => `${whose === 'own' ? 'Tu as couru' : 'L’exemple a couru'} dans ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions }: GatedJourney): string =>
  `Une carte ${regions.length === 1 ? 'de la région' : 'des régions dans l’ordre des premières visites'} : ${regions
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')}${regions.length > mostNamed ? ` et ${count(regions.length - mostNamed)} de plus` : ''}.`

export const journeyPicture = {
  name: 'Les régions',
  open: 'Partager la carte',
  sentence: journeySentence,
  caption: ({ regions }: GatedJourney) => (regions.length === 1 ? 'Une région' : `${count(regions.length)} régions, dans leur ordre`),
  under: 'Aucun lieu plus petit qu’une région',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Elle contient les contours des pays, les régions où tu as couru, un point au milieu de chacune, une ligne qui les relie dans l’ordre de tes premières visites, et les noms de la première et de la dernière.${ofSample(sample)}`,
  lacks: `Elle ne contient ni sortie, ni trace, ni domicile, ni ville, ni point où tu étais : elle serait la même où que tu aies couru dans ces régions. Elle ne dit ni jour ni heure. ${bare}`,
  refused: 'On ne connaît encore aucune région où une sortie est passée à coup sûr. D’ici là, il n’y a pas de carte à envoyer.',
  away: 'Les cartes n’ont pas pu être obtenues. Rien n’a changé : réessaie quand il y aura du réseau.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'Une supposition, et rien de ce qui n’est que supposé ne s’envoie. Réponds, et cela se pourra.',
  gone: 'Sa sortie n’est plus dans ce miroir.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'pour un fil',
  tall: 'pour un fil en hauteur',
  story: 'pour une story : aucun mot ne passe sous ses boutons',
  square: 'un carré',
} as const
const skinNames = { almanac: 'Almanach', print: 'Estampe', cyanotype: 'Cyanotype', newsprint: 'Journal' } as const
const skinSays = {
  almanac: 'sur le ciel de ce dont elle parle',
  print: 'comme une estampe : deux encres sur papier, sous le ciel de ce dont elle parle',
  cyanotype: 'comme un tirage au soleil : plus il y a de soleil dans ce dont elle parle, plus son bleu est profond',
  newsprint: 'comme une page de journal : plus le ciel de ce dont elle parle est sombre, plus ses points sont gros',
} as const

export const studio = {
  format: 'Format',
  formats: formatNames,
  skin: 'Aspect',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `Elle fait ${width} × ${height} pixels, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'Ce que contient l’image',
  containsAll: (n: number) => `Ce que contiennent les ${spelled(n, 'f')} images`,
  alt: 'En mots, pour qui ne la voit pas',
  copyAlt: 'Copier les mots',
  altCopied: 'Les mots sont copiés.',
  copy: 'Copier l’image',
  copied: 'L’image est copiée.',
  copyRefused: 'Ce navigateur n’a pas permis de la copier. Elle peut être enregistrée à la place.',
  altRefused: 'Ce navigateur n’a pas permis de les copier. Ils sont ici et peuvent être sélectionnés.',
  several: 'En choisir plusieurs',
  one: 'Seulement celle-ci',
  chosen: (n: number, most: number) =>
    n === most
      ? `${capital(spelled(n, 'f'))} choisies, autant qu’il en tient dans un envoi.`
      : `${capital(spelled(n, 'f'))} ${n < 2 ? 'choisie' : 'choisies'}, ${spelled(most, 'f')} au plus.`,
  place: (name: string, at: number) => `${name} : image ${at}`,
  needsOne: 'Choisis-en une, et son image se fait.',
  makingOf: (made: number, of: number) => `${capital(spelled(made, 'f'))} ${made < 2 ? 'image faite' : 'images faites'} sur ${spelled(of, 'f')}.`,
  readyAll: (n: number) => `${capital(spelled(n, 'f'))} images sont prêtes.`,
  shareAll: (n: number) => `Partager ${spelled(n, 'f')} images`,
  saveAll: (n: number) => `Enregistrer ${spelled(n, 'f')} images`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'Le portrait',
    cards: 'Cartes',
    rituals: 'Rituels',
    pages: (year: number) => `Pages de ${year}`,
    journey: 'Les lieux',
    milestones: 'Jalons, le plus récent d’abord',
  },
  waiting: 'On va le chercher.',
  openYear: (year: number) => `Partager ${year} en images`,
  openPage: (name: string, year: number) => `Partager ${name} de ${year} en image`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Enregistrer une affiche à imprimer',
  says: 'Une page de 303 × 426 mm : A3 avec 3 mm de chaque côté à couper. Chaque mot est à 14 mm au moins à l’intérieur de la coupe. 300 points par pouce, sans perte, sRGB.',
  making: (done: number, of: number) => `L’affiche se fait : ${count(Math.round((100 * done) / of))} %.`,
  saved: (name: string) => `Enregistrée dans tes téléchargements : ${name}. Demande à l’imprimeur de l’A3 avec 3 mm de fond perdu.`,
  trouble: 'L’affiche n’a pas pu être faite : elle demande plus de mémoire que cet appareil n’en a donné. L’image peut être enregistrée à la place.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-images-${year}.zip`
export const posterName = (year: number): string => `runmirror-affiche-${year}.pdf`
