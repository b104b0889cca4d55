import type { Group, Milestone } from '../../../domain/milestones/milestone'
import { monthAndYear } from '../amounts'
import { milestoneWords } from '../milestones/milestones'
import { count, countOf, longDistance } from './quantities'
import type { Unit } from '../../quantities'

const milestones = (n: number): string => (n === 0 ? 'aucun jalon' : countOf(n, 'un jalon', 'jalons'))

export const wall = {
  title: 'Ton mur',
  titleSample: 'Le mur de l’exemple',
  milestones: (n: number) => countOf(n, 'un jalon', 'jalons'),
  filter: 'Montrer',
  all: 'Tous',
  own: 'Les tiens',
  hidden: 'Cachés',
  list: 'Les jalons, les plus récents d’abord',
  chapter: (year: number) => `${year}, son chapitre`,
  inYear: (year: number, n: number) => `${year} : ${milestones(n)}`,
  withoutDay: 'Sans jour',
  ruler: 'Années',
  rulerAt: (year: number, n: number) => `${year}, ${milestones(n)}`,
  rulerShows: (runs: number, from: number, to: number) =>
    `${runs === 1 ? 'Une sortie, un trait' : `${count(runs)} sorties, un trait pour chacune`}, de ${from} à ${to} ; une ligne mène d’un jalon à sa sortie.`,
  next: 'Ce qui vient ensuite',
  nextMore: (n: number) => (n === 1 ? 'un autre à venir' : `${count(n)} autres à venir`),
  pinned: 'Épinglés',
  none: 'Aucun de ceux-là n’est encore accroché ici.',
  noneOwn: 'Ce qu’aucun chiffre ne dit peut aussi s’accrocher ici : choisis une sortie et écris une phrase.',
  leftOut: 'Ce qui n’a pas pu être regardé',
  unreached: 'Tes mots sur des jalons qu’aucune sortie n’atteint pour l’instant',
  unreachedSays: 'Une correction ou un autre export peut les ramener. Tes mots les attendent.',
  forming: (done: number, of: number) => `La lecture des traces continue, ${count(done)} sur ${count(of)} : d’autres viendront peut-être s’accrocher ici.`,
  emptyTitle: 'Ton mur est nu.',
  emptyTitleSample: 'Ce mur est nu.',
  emptySays: 'Les jalons s’accrochent ici dès la première sortie : chacun avec sa date, la sortie d’où il vient, et celui d’avant.',
  bring: 'Apporter un export',
  unknownTitle: 'Ce jalon n’est pas accroché ici.',
  unknownSays: 'Il appartient peut-être à l’autre unité, à un autre appareil, ou à une sortie qui a été corrigée.',
  back: 'Retour au mur',
} as const

/** A milestone that is opened. */
export const opened = {
  own: 'Avec tes mots',
  run: 'Sa sortie',
  before: 'Celui d’avant',
  stands: 'Il tient toujours.',
  /** `until`: as the milestone's own words say it. */
  stood: (until: string) => `Il a tenu ${until}.`,
  pin: 'Épingler en haut',
  unpin: 'Désépingler',
  hide: 'Cacher',
  show: 'Montrer de nouveau',
  showNamed: (title: string) => `Montrer de nouveau : ${title}`,
  hiddenSays: 'Tu l’as caché. Il reste ici, sous « Cachés ».',
  edit: 'Changer',
  remove: 'Retirer',
  removed: 'Il est retiré.',
  undo: 'Le remettre',
  gone: 'Sa sortie n’est plus dans ce miroir.',
  runs: (n: number) => `${countOf(n, 'une sortie', 'sorties')} à l’appui`,
  newest: 'les plus récentes d’abord',
  trouble: 'Cela n’a pas pu être gardé. Ce que tu as écrit est encore là : réessaie.',
} as const

/** The runner's own note on a milestone. */
export const note = {
  title: 'Ta note',
  write: 'Écrire une note',
  label: 'Ta note à son sujet',
  change: 'Changer',
  takeBack: 'Retirer',
  saidOn: (day: string) => `Tes mots, ${day}.`,
  saidOf: (day: string, sentence: string) => `Tes mots, ${day}, quand il disait : « ${sentence} »`,
} as const

/** A milestone of the runner's own: a run and a sentence. */
export const ownMilestone = {
  add: 'En accrocher un à toi',
  title: 'Un jalon à toi',
  change: 'Changer le tien',
  sentence: 'Ce que c’était, en une phrase',
  run: 'Sa sortie',
  search: 'Chercher par nom ou par date',
  searchHint: 'Par exemple « dimanche », « mai 2023 » ou un mot de son nom.',
  found: (shown: number, of: number) =>
    of === 0
      ? 'Aucune sortie ne s’appelle ainsi.'
      : shown === of
        ? countOf(of, 'une sortie', 'sorties')
        : `${count(shown)} sorties sur ${count(of)} : précise la recherche pour voir les autres`,
  looking: 'Tes sorties arrivent.',
  needsBoth: 'Il faut une sortie et une phrase.',
  keep: 'L’accrocher',
  keepChanged: 'Garder',
  leave: 'Laisser',
} as const

/** On the page of a run. */
export const runOnWall = {
  title: 'Sur le mur',
  among: (n: number) => `C’est l’une des sorties à l’appui ${n === 1 ? 'd’un autre' : `de ${count(n)} autres`}`,
  none: 'Aucun jalon ne vient d’elle.',
} as const

const groupsOfPicture = {
  totals: 'Un total',
  firsts: 'Une première fois',
  records: 'Un record',
  streaks: 'Une série',
  places: 'Un lieu',
  shoes: 'Chaussures',
} as const satisfies Readonly<Record<Group, string>>

/** The picture of a milestone. */
export const milestonePicture = {
  name: (group: Group | null) => (group === null ? opened.own : groupsOfPicture[group]),
  caption: (runs: number) => (runs === 1 ? 'Une sortie, une ligne' : `${count(runs)} sorties, une ligne chacune`),
  shows: (runs: number, lit: number) =>
    `${runs === 1 ? 'Une ligne' : `${count(runs)} lignes, une`} par sortie selon sa semaine, haute selon sa distance ; ${lit === 1 ? 'une est chaude' : `${count(lit)} sont chaudes`}, et une monte jusqu’aux mots.`,
  open: (title: string) => `« ${title} »`,
  addDate: 'Ajouter la date exacte',
  holds: (own: boolean, dated: boolean, sample: boolean) =>
    `Elle contient ${own ? 'la phrase telle que tu l’as écrite' : 'la phrase du jalon'} ; une ligne par sortie selon sa semaine, haute selon sa distance, celles à l’appui en couleur chaude ; combien il y a de sorties, et sur quelles années${dated ? ' ; le jour du jalon' : ''}.${sample ? ' Elle dit que c’est un exemple.' : ''}`,
  lacks: (own: boolean, dated: boolean) =>
    `Elle ne contient aucune trace, aucune carte géographique${own ? '' : ', aucun lieu plus petit qu’une région, aucun nom donné par toi'}, ni ta note. Elle ne dit ${dated ? 'aucune heure' : 'ni jour ni heure'} ; on peut y lire jusqu’où tu as couru, et à peu près quand. Le fichier ne contient que des pixels et leur nombre : rien de toi, rien de cet appareil.`,
} as const

/**
 * What a picture says of a milestone: the same sentence, but for what must not leave with it. A city is finer than a region, and what a shoe is called the runner
 * wrote themselves.
 */
export const sentenceOnPicture = (milestone: Milestone, unit: Unit): string => {
  const { sentence } = milestoneWords(milestone, unit)
  const { family, kind, value, day, ladder } = milestone
  const month = monthAndYear(day)
  if (family === 'places' && kind === 'city') return `Ta première sortie dans une autre ville, en ${month}.`
  if (family === 'shoes')
    return kind === 'first'
      ? `Ta première sortie avec une autre paire de chaussures, en ${month}.`
      : `Tu avais couru ${longDistance(value, ladder ?? unit)} avec une même paire de chaussures, en ${month}.`
  return sentence
}
