import type { Claim } from '../../../domain/cards/card'
import type { Figure } from '../../../domain/cards/figure'
import type { GatedJourney } from '../../../domain/gate/regions'
import type { Reed } from '../../../domain/portrait/portrait'
import type { Ritual, RitualKind } from '../../../domain/rituals/ritual'
import type { Gender } from '../amounts'
import { capital, de, monthAndYear, nameOfMonth, shortMonthsBetween, spelled, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName } from '../weekdays'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'
import { kindNames } from './rituals'
import { bare, drawings, ofSample, share } from './share'
import { milestonePicture } from './wall'
import { inCountry } from './where'

type Whose = 'own' | 'sample'

/** For those who do not see a picture. Months and never days, regions and nothing smaller. */
const altOf = (sentence: string, shows: string, sample: boolean): string => `${sentence} ${shows}${sample ? ' C’est un exemple.' : ''}`
const runs = (n: number): string => countOf(n, 'une sortie', 'sorties')

/** A card, or a page of a year: its drawing, or the shape of the way in its place. */
export const cardPicture = {
  alt: (sentence: string, kind: Figure['kind'], shape: boolean, sample: boolean) =>
    altOf(sentence, shape ? share.shape.shows : `Le dessin : ${drawings[kind]}.`, sample),
  holds: share.holds,
  holdsPage: (claim: Claim, sample: boolean) =>
    `Elle contient le nom et la phrase de la page ; ${drawings[claim.figure.kind]} ; combien il y a de sorties, avec quelle certitude, et de quels mois.${ofSample(sample)}`,
  lacks: share.lacks,
} as const

export const milestoneAlt = (sentence: string, n: number, lit: number, sample: boolean): string => altOf(sentence, milestonePicture.shows(n, lit), sample)

interface Chance {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
const week: Chance = { one: 'une semaine', many: 'semaines', gender: 'f' }
const chances: Readonly<Record<RitualKind, Chance>> = {
  weekday: week,
  loop: week,
  window: week,
  saturday: week,
  date: { one: 'une année', many: 'années', gender: 'f' },
  'race-eve': { one: 'une course', many: 'courses', gender: 'f' },
  trip: { one: 'un voyage', many: 'voyages', gender: 'm' },
}
const ways = { round: 'à la même boucle', 'there-and-back': 'au même aller-retour', 'one-way': 'au même chemin' } as const
const amount = (n: number, { one, many }: Chance): string => countOf(n, one, many)

/** A ritual on a picture, at most 18 words: without its hour and without its date, which tell where to wait for somebody. */
const ritualSentence = ({ habit, kept, chances: all, alive }: Ritual, whose: Whose, unit: Unit): string => {
  const own = whose === 'own'
  const there = own ? '' : 'Dans l’exemple, '
  const of = `${amount(kept, chances[habit.kind])} sur ${count(all.length)}`
  const ran = `${own ? 'tu' : 'on'} ${alive ? (own ? 'cours' : 'court') : own ? 'courais' : 'courait'}`
  switch (habit.kind) {
    case 'weekday':
      return capital(`${there}le ${weekdayName(habit.weekday)} ${alive ? 'est' : 'était'} ${own ? 'à toi' : 'un rituel'} : tenu ${of}.`)
    case 'loop':
      return `Le ${weekdayName(habit.weekday)} ${alive ? 'revient' : 'revenait'} ${ways[habit.shape]} : ${of}.`
    case 'window':
      return `Le ${weekdayName(habit.weekday)} ${alive ? 'a' : 'avait'} son heure à lui : ${countOf(kept, 'un départ', 'départs')} sur ${count(habit.hits)}.`
    case 'date':
      return capital(`${there}${ran} un même jour ${de(nameOfMonth(habit.month))} : ${of}.`)
    case 'race-eve':
      return capital(`${there}${ran} la veille d’une course : avant ${of}.`)
    case 'trip':
      return capital(`${there}${ran} sans attendre, loin de chez ${own ? 'toi' : 'soi'} : lors de ${of}.`)
    case 'saturday':
      return `Samedi matin, ${distance(5000, unit)} depuis un même lieu, ${times(kept)}.`
  }
}

const tally = ({ habit, kept, missed }: Ritual): string => {
  const { one, many, gender } = chances[habit.kind]
  const e = gender === 'f' ? 'e' : ''
  const each = (n: number, word: string): string => (n === 1 ? `${one} ${word}${e}` : `chacun${e} des ${count(n)} ${many} ${word}${e}s`)
  return `Un rang de marques : un trait pour ${each(kept, 'tenu')}${missed === 0 ? '' : `, un cercle pour ${missed === 1 ? 'l’autre' : `chacun${e} des ${count(missed)} autres`}`}.`
}

export const ritualPicture = {
  name: (kind: RitualKind) => (kind === 'saturday' ? 'Un samedi matin' : kindNames[kind]),
  open: (sentence: string) => `Partager le rituel : ${sentence}`,
  sentence: ritualSentence,
  caption: ({ chances: all, habit }: Ritual) => {
    const chance = chances[habit.kind]
    return all.length === 1
      ? `${capital(amount(1, chance))}, une marque`
      : `${amount(all.length, chance)}, une marque pour chacun${chance.gender === 'f' ? 'e' : ''}`
  },
  under: ({ claim, certainty, from, to }: Ritual) =>
    claim === 'guess'
      ? `D’après toi, ${shortMonthsBetween(from, to)}`
      : `${certainties[certainty]} : mis à l’épreuve du hasard, ${shortMonthsBetween(from, to)}`,
  shows: tally,
  alt: (ritual: Ritual, whose: Whose, unit: Unit) => altOf(ritualSentence(ritual, whose, unit), tally(ritual), whose === 'sample'),
  holds: (ritual: Ritual, sample: boolean) => {
    const chance = chances[ritual.habit.kind]
    return `Elle contient ce qu’est le rituel, sans son heure ni sa date ; une marque pour ${ritual.chances.length === 1 ? amount(1, chance) : `chacun${chance.gender === 'f' ? 'e' : ''} des ${amount(ritual.chances.length, chance)}`}, dans l’ordre, tenu${chance.gender === 'f' ? 'e' : ''} ou non ; avec quelle certitude, et de quels mois.${ofSample(sample)}`
  },
  lacks: ({ habit }: Ritual) =>
    `Elle ne contient aucun lieu, aucune trace, aucune carte géographique, aucun nom donné par toi et rien de ce que tu as écrit. Elle ne dit ${chances[habit.kind] === week ? 'aucune heure ; on peut y lire le jour de la semaine, et les semaines où tu l’as tenu' : 'ni heure ni jour'}. ${bare}`,
  refused: {
    guess: 'C’est une supposition, et une supposition ne s’envoie pas. Dis que c’est à toi, et ce sera possible.',
    habit: 'Tu l’as mis de côté comme habitude.',
  },
} as const

const years = ({ marks }: Reed): readonly [number, number] => [marks.days[0] ?? 0, marks.days.at(-1) ?? 0]
const litOf = ({ marks }: Reed): number => marks.lit.reduce((sum, [from, to]) => sum + to - from, 0)
const reedShows = (reed: Reed): string => {
  const [first, last] = years(reed)
  const lit = litOf(reed)
  return `Un rang par année, ${de(monthAndYear(first))} à ${monthAndYear(last)}, une ligne par sortie, ${count(reed.marks.days.length)} en tout.${lit === 0 ? '' : ` ${lit === 1 ? 'Une est chaude' : `${count(lit)} sont chaudes`}.`}`
}

export const portraitPicture = {
  name: 'Le portrait',
  caption: (reed: Reed) => `${capital(runs(reed.marks.days.length))}, ${reed.marks.days.length === 1 ? 'une ligne' : 'une ligne chacune'}`,
  under: (reed: Reed) => capital(shortMonthsBetween(...years(reed))),
  shows: reedShows,
  alt: (sentence: string, reed: Reed, sample: boolean) => altOf(sentence, reedShows(reed), sample),
  holds: (sample: boolean) =>
    `Elle contient la phrase du portrait ; une ligne par sortie selon son jour, un rang par année ; combien il y a de sorties, et de quels mois.${ofSample(sample)}`,
  lacks: `Elle ne contient aucun lieu, aucune trace, aucune carte géographique et aucun nom. Elle ne dit aucune heure ; on peut y lire à peu près quand tu as couru, et jusqu’où. ${bare}`,
  refused: 'Sa phrase demande deux choses vraies de toi maintenant. D’ici là, il n’y en a pas à envoyer.',
} as const

const regions = (n: number): string => `${spelled(n, 'f')} ${n === 1 ? 'région' : 'régions'}`
const regionsAnd = ({ regions: all, countries }: GatedJourney): string =>
  countries.length === 1 ? `${regions(all.length)}, ${inCountry(countries[0] ?? '')}` : `${regions(all.length)} de ${spelled(countries.length)} pays`
const journeySentence = (told: GatedJourney, whose: Whose): string => `${whose === 'own' ? 'Tu as couru dans' : 'L’exemple passe par'} ${regionsAnd(told)}.`
const mostNamed = 12
const inOrder = ({ regions: all }: GatedJourney): string => {
  const more = all.length - mostNamed
  return `Une carte géographique ${all.length === 1 ? 'de la région' : 'des régions dans l’ordre des premières visites'} : ${all
    .slice(0, mostNamed)
    .map(({ name }) => name)
    .join(', ')}${more > 0 ? ` et ${more === 1 ? 'une autre' : `${count(more)} autres`}` : ''}.`
}

export const journeyPicture = {
  name: 'Les régions',
  open: 'Partager la carte géographique',
  sentence: journeySentence,
  caption: ({ regions: all }: GatedJourney) => (all.length === 1 ? 'Une région' : `${count(all.length)} régions, dans leur ordre`),
  under: 'Aucun lieu plus petit qu’une région',
  shows: inOrder,
  alt: (told: GatedJourney, whose: Whose) => altOf(journeySentence(told, whose), inOrder(told), whose === 'sample'),
  holds: (sample: boolean) =>
    `Elle contient les contours des pays, les régions où tu as couru, un point au milieu de chacune, une ligne qui les relie dans l’ordre de tes premières visites, et les noms de la première et de la dernière.${ofSample(sample)}`,
  lacks: `Elle ne contient aucune sortie, aucune trace, aucun point d’attache, aucune ville et aucun point où tu étais : elle serait la même où que tu aies couru dans ces régions. Elle ne dit ni jour ni heure. ${bare}`,
  refused: 'Aucune région n’est encore connue où une sortie était à coup sûr. D’ici là, il n’y a pas de carte géographique à envoyer.',
  away: 'Les fonds de carte n’ont pas pu être obtenus cette fois. Rien n’a changé : réessaie quand il y aura du réseau.',
} as const

/** Of a milestone whose run is gone, or of a card that is only guessed. */
export const refused = {
  guess: 'C’est une supposition, et une supposition ne s’envoie pas. Réponds-y, et ce sera possible.',
  gone: 'Sa sortie n’est plus dans ce miroir.',
} as const

const formatNames = { feed: '4:5', tall: '3:4', story: '9:16', square: '1:1' } as const
const formatUses = {
  feed: 'pour un fil',
  tall: 'pour un fil en hauteur',
  story: 'pour une story : aucun mot ne se trouve sous ses boutons',
  square: 'en carré',
} as const
const skinNames = { almanac: 'Almanach', print: 'Estampe', cyanotype: 'Cyanotype', newsprint: 'Journal' } as const
const skinSays = {
  almanac: 'sur le ciel de ce dont elle parle',
  print: 'comme une estampe : deux encres sur papier, sous le ciel de ce dont elle parle',
  cyanotype: 'comme un tirage au soleil : plus il y a de soleil dans ce dont elle parle, plus son bleu est profond',
  newsprint: 'comme une page de journal : plus le ciel de ce dont elle parle est sombre, plus ses points sont gros',
} as const

export const studio = {
  format: 'Forme',
  formats: formatNames,
  skin: 'Style',
  skins: skinNames,
  /** The last of what a picture contains: its size and what it is drawn on. */
  look: (width: number, height: number, format: keyof typeof formatNames, skin: keyof typeof skinNames) =>
    `Elle fait ${width} × ${height} pixels, ${formatUses[format]}, ${skinSays[skin]}.`,
  contains: 'Ce que contient l’image',
  containsAll: (n: number) => (n === 1 ? 'Ce que contient l’image' : `Ce que contiennent les ${spelled(n, 'f')} images`),
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
      ? `${capital(spelled(n, 'f'))} choisies, autant qu’il en tient dans un partage.`
      : `${capital(spelled(n, 'f'))} ${n < 2 ? 'choisie' : 'choisies'} sur ${spelled(most, 'f')} au plus.`,
  place: (name: string, at: number) => `${name} : image ${at}`,
  needsOne: 'Choisis-en une, et son image se prépare.',
  makingOf: (made: number, of: number) => `${capital(spelled(made, 'f'))} ${made < 2 ? 'image faite' : 'images faites'} sur ${spelled(of, 'f')}.`,
  readyAll: (n: number) => (n === 1 ? 'Une image est prête.' : `${capital(spelled(n, 'f'))} images sont prêtes.`),
  shareAll: (n: number) => `Partager ${spelled(n, 'f')} ${n < 2 ? 'image' : 'images'}`,
  saveAll: (n: number) => `Enregistrer ${spelled(n, 'f')} ${n < 2 ? 'image' : 'images'}`,
  altAll: (all: readonly string[]) => all.map((one, at) => `${at + 1}. ${one}`).join('\n'),
  numbered: (at: number, line: string) => `${at}. ${line}`,
  groups: {
    portrait: 'Le portrait',
    cards: 'Cartes',
    rituals: 'Rituels',
    pages: (year: number) => `Pages de ${year}`,
    journey: 'Le voyage',
    milestones: 'Jalons, les plus récents d’abord',
  },
  waiting: 'En route.',
  openYear: (year: number) => `Partager ${year} en images`,
  openPage: (name: string, year: number) => `Partager en image, ${year} : ${name}`,
} as const

/** A sheet of paper to print. */
export const poster = {
  make: 'Enregistrer une affiche à imprimer',
  says: 'Une page de 303 × 426 mm : A3 avec 3 mm à couper de chaque côté. Chaque mot se trouve à au moins 14 mm de la coupe. 300 points par pouce, sans perte, sRGB.',
  making: (done: number, of: number) => `L’affiche se prépare : ${count(Math.round((100 * done) / of))} %.`,
  saved: (name: string) => `Enregistrée dans tes téléchargements : ${name}. Demande à l’imprimeur de l’A3 avec 3 mm de fond perdu.`,
  trouble: 'L’affiche n’a pas pu être faite : elle demande plus de mémoire que cet appareil n’en a donné. L’image peut être enregistrée à la place.',
} as const

/** A fixed name, but for the year and the place among several. */
export const numberedName = (at: number, year: number): string => `${String(at).padStart(2, '0')}-runmirror-${year}.png`
export const severalName = (year: number): string => `runmirror-pictures-${year}.zip`
export const posterName = (year: number): string => `runmirror-poster-${year}.pdf`
