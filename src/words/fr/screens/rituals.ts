import type { Mirror } from '../../../contract/db'
import type { RitualsLooked } from '../../../contract/rituals'
import { civilFromDay } from '../../../domain/calendar/calendar'
import type { FirstWeekday } from '../../../domain/calendar/calendar'
import type { Habit, Ritual, RitualKind } from '../../../domain/rituals/ritual'
import type { Gender } from '../amounts'
import { capital, luck, nameOfMonth, spelled, thereAre, times } from '../amounts'
import { certainties } from '../face'
import { weekdayName, weeksRun } from '../weekdays'
import { count, countOf, distance, longDay } from './quantities'
import type { Unit } from '../../quantities'

const ways = { round: 'la même boucle', 'there-and-back': 'le même aller-retour', 'one-way': 'le même chemin' } as const
const dateOf = (month: number, dayOfMonth: number): string => `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${nameOfMonth(month)}`
/** 7 h 09: a time of day in a sentence */
const hour = (minute: number): string => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`.replaceAll(' ', '\u00A0')
const years = ({ from, to }: Ritual): string => {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year]
  return first === last ? `en ${first}` : `de ${first} à ${last}`
}

interface Chance {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
/** What a chance of it is called. */
const chanceOf = ({ kind }: Habit): Chance => {
  if (kind === 'date') return { one: 'une année', many: 'années', gender: 'f' }
  if (kind === 'race-eve') return { one: 'une course', many: 'courses', gender: 'f' }
  if (kind === 'trip') return { one: 'un voyage', many: 'voyages', gender: 'm' }
  return { one: 'une semaine', many: 'semaines', gender: 'f' }
}
const isWeekly = (habit: Habit): boolean => chanceOf(habit).many === 'semaines'
/** tenue, tenues, tenu, tenus */
const ended = (word: string, n: number, gender: Gender): string => `${word}${gender === 'f' ? 'e' : ''}${n === 1 ? '' : 's'}`

const kOfN = (k: number, n: number, { one, many }: Chance): string => `${k === 1 ? one : `${count(k)} ${many}`} sur ${count(n)}`

/** Its sentence, at most 18 words; of a guess the question, until the runner has answered it. Like a card it says tu, in a sample too: what stands around it says whose it is. */
export const ritualSentence = (ritual: Ritual, unit: Unit, answered = false): string => {
  const { habit, kept, alive } = ritual
  const n = ritual.chances.length
  const then = alive ? '' : `, ${years(ritual)}`
  const chance = chanceOf(habit)
  switch (habit.kind) {
    case 'weekday':
      return `Le ${weekdayName(habit.weekday)} ${alive ? 'est' : 'était'} à toi${then} : tenu ${kOfN(kept, n, chance)}.`
    case 'loop':
      return `Le ${weekdayName(habit.weekday)}, tu ${alive ? 'prends' : 'prenais'} ${ways[habit.shape]}${then} : ${kOfN(kept, n, chance)}.`
    case 'window':
      return `Le ${weekdayName(habit.weekday)}, tu ${alive ? 'pars' : 'partais'} à ${hour(Math.round(habit.minute))}, à 20 minutes près${then} : ${countOf(kept, 'un départ', 'départs')} sur ${count(habit.hits)}.`
    case 'date':
      return `Le ${dateOf(habit.month, habit.dayOfMonth)}, tu ${alive ? 'cours' : 'courais'}${then} : ${kOfN(kept, n, chance)}.`
    case 'race-eve':
      return `La veille d’une course, tu ${alive ? 'cours' : 'courais'}${then} : avant ${kOfN(kept, n, chance)}.`
    case 'trip':
      return `Loin de chez toi, tu ${alive ? 'cours' : 'courais'} sans attendre${then} : lors de ${kOfN(kept, n, chance)}.`
    case 'saturday':
      return `Samedi, ${hour(habit.minute)}, ${distance(5000, unit)} depuis un même lieu, ${times(kept)}${then}${answered ? '.' : ' : un rendez-vous à toi ?'}`
  }
}

/** What a kind is called above its sentence. */
export const kindNames: Readonly<Record<RitualKind, string>> = {
  weekday: 'Un jour de la semaine',
  loop: 'Un chemin et son jour',
  window: 'Une heure et son jour',
  date: 'Une date chaque année',
  'race-eve': 'La veille d’une course',
  trip: 'La première sortie d’un voyage',
  saturday: 'Un samedi matin, une supposition',
}

const lastChances: Readonly<Partial<Record<RitualKind, string>>> = { date: 'dernières années', 'race-eve': 'dernières courses', trip: 'derniers voyages' }

/** Alive or resting, and by what. */
export const tenseLine = ({ habit, alive, lately, lastKept, to }: Ritual): string => {
  const kept = lately.kept === 0 ? spelled(0, chanceOf(habit).gender) : lately.kept === 1 ? spelled(1, chanceOf(habit).gender) : count(lately.kept)
  const of = `${habit.kind === 'race-eve' ? 'avant' : 'dans'} ${kept} des ${count(lately.of)} ${lastChances[habit.kind] ?? 'dernières semaines complètes'}`
  if (alive) return `Il est vivant : tenu ${of}.`
  if (!isWeekly(habit)) return `Il se repose depuis le ${longDay(lastKept)} : tenu ${of}.`
  // It may be kept now and then long after its span.
  const some = lately.kept === 0 ? 'aucune n’a' : lately.kept === 1 ? 'une a' : `${count(lately.kept)} ont`
  return `Il se repose depuis le ${longDay(to)}. Sur les ${count(lately.of)} dernières semaines complètes, ${some} une sortie de ce genre.`
}

/** Its span, how often it was there, and how often not. */
export const spanLine = (ritual: Ritual): string => {
  const { from, to, alive, kept, missed, empty, habit } = ritual
  const { one, many, gender } = chanceOf(habit)
  const e = gender === 'f' ? 'e' : ''
  const span = alive ? `Du ${longDay(from)} à aujourd’hui` : `Du ${longDay(from)} au ${longDay(to)}`
  const ofThese =
    empty < missed
      ? `, dont ${spelled(empty, gender)} sans aucune sortie`
      : missed === 1
        ? ', et sans aucune sortie'
        : `, tou${gender === 'f' ? 'te' : ''}s sans aucune sortie`
  const gaps = missed === 0 ? `aucun${e} sans` : `${missed === 1 ? `un${e}` : count(missed)} sans${empty === 0 ? '' : ofThese}`
  return `${span} : ${countOf(kept, one, many)} avec lui, ${gaps}.`
}

export const longestLine = ({ longest, lastKept, habit }: Ritual): string => {
  const { one, many } = chanceOf(habit)
  return `Tenu le plus longtemps : ${countOf(longest, one, many)}${longest > 1 ? ' de suite' : ''}. Tenu pour la dernière fois le ${longDay(lastKept)}.`
}

/** How sure it is, and against what. */
export const sureLine = ({ claim, certainty, p }: Ritual, answered = false): string =>
  claim === 'guess'
    ? `${answered ? 'Une supposition, et tu as dit ce que c’est.' : 'Une supposition : il n’y a que toi qui puisses le dire.'} Le hasard réunirait cela ${luck(p)}.`
    : `${certainties[certainty]} : le hasard ferait cela ${luck(p)}.`

const tested = 'Chercher parmi tant de rituels possibles a un prix, et il est compté ; toutes sortes confondues, l’erreur touche au plus une personne sur cent.'
const weekByLot =
  'Il est confronté aux sorties des mêmes semaines, dont les jours sont tirés au sort, pour que ni une phase ni une saison n’ait l’air d’un rituel.'
const now = 'Seules les semaines complètes comptent ; celle en cours reste ouverte.'
const half = 'Il est vivant tant que les 26 dernières semaines complètes le tiennent moitié aussi souvent que sur toute sa durée.'
const spans = 'Il est cherché sur deux ans à la fois ; il s’arrête là où plus de quatre semaines de suite passent sans lui.'
const lastTwo = 'Il est vivant tant que l’une de ses deux dernières occasions a été tenue'
const notLongAgo = 'la dernière il y a deux ans au plus.'

const hows: Readonly<Record<RitualKind, string>> = {
  weekday: `Une semaine le tient avec une sortie ce jour-là. C’est un rituel s’il est tenu, en deux ans, dans six sur dix des semaines où tu as couru, et plus souvent que le hasard ne tiendrait un jour, selon l’épreuve du Jour fidèle. ${spans} ${now} Il est vivant tant que les 26 dernières semaines complètes le tiennent huit fois.`,
  loop: `Une semaine le tient avec une sortie de ce jour-là sur ce chemin, reconnu comme le fait La Boucle. Au moins huit fois, et dans six sur dix des sorties de ce jour au chemin connu. ${weekByLot} ${spans} ${now} ${half}`,
  window: `Une semaine le tient avec un départ à 20 minutes près de l’heure médiane de ce jour, à l’horloge du lieu. Dans six sur dix des semaines qui ont une sortie ce jour-là. ${weekByLot} Une heure qui est la même tous les jours n’est donc celle d’aucun jour en particulier. ${spans} ${now} ${half}`,
  date: `Une année le tient avec une sortie à cette date ; le 29 février n’interroge que les années bissextiles. Sur toutes les années qu’il y a eu : au moins quatre fois, et dans six sur dix. Une date est confrontée aux quatre semaines qui l’entourent, et parmi toutes les dates de l’année : qui court souvent a besoin de beaucoup d’années. ${lastTwo}.`,
  'race-eve': `Une course le tient avec une sortie la veille. Les courses sont celles qui sont marquées, ou dites telles. Au moins cinq fois, et avant six sur dix. Il est confronté au même jour de la semaine des six semaines avant et après : un samedi toujours couru ne dit rien des courses. ${lastTwo}, ${notLongAgo}`,
  trip: `Un voyage commence avec la première sortie à plus de 50 km du point d’attache, comme l’entend la page Voyage. Il est tenu par une sortie qui vient au plus tard le lendemain de la dernière d’avant : quel que soit le début du voyage, c’est sans attendre. Au moins cinq fois, et pour six sur dix. Il est confronté aux attentes entre les dix sorties avant et après. ${lastTwo}, ${notLongAgo}`,
  saturday: `Des sorties de 4,8 à 5,2 km un samedi, commencées à dix minutes près d’une même heure entre 8 h 30 et 9 h 45 et à 500 m près d’un même lieu, au moins cinq fois. Elles sont confrontées aux autres longueurs et aux autres jours. Ce que c’était, seule la personne qui courait peut le dire. ${now} ${half}`,
}
export const howLine = ({ habit, claim }: Ritual, firstWeekday: FirstWeekday): string =>
  [hows[habit.kind], ...(claim === 'guess' ? [] : [tested]), ...(isWeekly(habit) ? [`${weeksRun(firstWeekday)}.`] : [])].join(' ')

/** What the drawing shows. */
export const marksLine = ({ habit, chances, kept, missed }: Ritual): string => {
  const { one, many, gender } = chanceOf(habit)
  const row = isWeekly(habit) ? ', un rang par année' : ''
  const each = gender === 'f' ? 'chacune' : 'chacun'
  const the = (n: number, word: string): string =>
    n === 1 ? `${gender === 'f' ? 'la' : 'le'} ${ended(word, 1, gender)}` : `${each} des ${count(n)} ${ended(word, n, gender)}`
  return `${capital(countOf(chances.length, one, many))}, une marque pour ${each}${row} : un trait pour ${missed === 0 ? `${each}, ${chances.length === 1 ? '' : gender === 'f' ? 'toutes ' : 'tous '}${ended('tenu', chances.length, gender)}` : `${the(kept, 'tenu')}, un cercle pour ${missed === 1 ? 'l’autre' : `${each} des ${count(missed)} autres`}`}.`
}

/** The page's first sentence. */
export const ritualsLine = (of: Mirror, alive: number, resting: number): string => {
  const noun = (n: number): string => (n === 1 ? 'rituel' : 'rituels')
  const rest = resting === 1 ? 'se repose' : 'se reposent'
  if (alive === 0) return `${capital(spelled(resting))} ${noun(resting)} ${of === 'own' ? 'à toi' : 'de l’exemple'} ${rest}.`
  return `${of === 'own' ? `Tu tiens ${spelled(alive)} ${noun(alive)}` : `L’exemple a ${spelled(alive)} ${noun(alive)}`}${resting === 0 ? '' : ` ; ${spelled(resting)} ${rest}`}.`
}

/** Weeks with a run that a weekday asks for. */
const leastWeeks = 12
/** What was looked at, and found nothing in. */
export const formingLine = ({ weeks, runs }: RitualsLooked): string =>
  weeks < leastWeeks
    ? `Un jour peut être dit à partir de ${leastWeeks} semaines avec une sortie : jusqu’ici ${thereAre(weeks)}. La semaine en cours et la première ne comptent pas.`
    : `${capital(countOf(runs, 'une sortie', 'sorties'))} en ${countOf(weeks, 'une semaine', 'semaines')}, et tout ce qui y revient, le hasard le ferait revenir aussi.`

/** What some kinds have nothing to look at for. */
export const withoutLine = ({ routed, located, races }: RitualsLooked): string =>
  [
    ...(routed === 0 ? ['Aucun chemin n’est encore connu, donc aucune boucle ne peut être dite.'] : []),
    ...(located === 0 ? ['Aucune sortie n’a encore de lieu, donc ni voyage ni lieu ne peuvent être dits.'] : []),
    ...(races === 0 ? ['Aucune course n’est connue, donc aucune veille ne peut être dite.'] : []),
  ].join(' ')

export const rituals = {
  title: 'Rituels',
  says: 'Trouvés, jamais imposés. Rien ici ne te relance, et un rituel qui s’arrête se repose ; il ne se brise pas.',
  emptyTitle: 'Aucun rituel n’est encore raconté.',
  emptySays: 'Ce que tu fais encore et encore, sans l’avoir jamais prévu, sera ici, dès que les sorties d’un export le montrent.',
  bring: 'Apporter un export',
  noneTitle: 'Rien ne revient encore plus que le hasard.',
  guessTitle: 'Quelque chose revient ; il n’y a que toi qui puisses dire quoi.',
  awayTitle: 'Tu as dit que ce qui revient n’est qu’une habitude.',
  howTitle: 'Comment c’est calculé',
  runs: (n: number) => (n === 1 ? 'La sortie à l’appui' : `Les ${count(n)} sorties à l’appui`),
  races: 'Les courses sur lesquelles il a été éprouvé',
  name: 'Son nom',
  because: 'Pourquoi il compte',
  nameIt: 'Le nommer',
  yes: 'Oui, le nommer',
  change: 'Changer',
  keep: 'Garder',
  leave: 'Laisser',
  habit: 'Juste une habitude',
  takeBack: 'Retirer',
  quoted: (text: string) => `« ${text} »`,
  saidOn: (day: string) => `Tes mots, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tes mots, ${day}, quand il disait : ${sentence}`,
  putAwayTitle: 'Juste une habitude, d’après toi',
  putAwaySays: 'Mis de côté et gardé tel quel.',
  bringBack: 'Le ramener',
  lostTitle: 'Introuvables pour l’instant',
  lostSays: 'Ce que tu en as dit est gardé. Les sorties d’ici ne les montrent pas.',
  undone: { kept: 'Gardé.', away: 'Mis de côté comme habitude.', back: 'Ramené.', gone: 'Retiré.' },
  undo: 'Annuler',
  trouble: 'Cela n’a pas pu être gardé. Ce que tu as écrit est encore là : réessaie.',
} as const
