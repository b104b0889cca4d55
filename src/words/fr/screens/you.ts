import { fieldTitle } from './fields'
import { bytes, countOf } from './quantities'

/** Columns of the activities' CSV that no export has. */
const own: Readonly<Record<string, string>> = {
  localDay: 'Jour local (jours depuis le 1970-01-01)',
  localMinute: 'Minute locale de la journée',
  timeZone: 'Fuseau horaire',
  timeZoneSource: 'Fuseau horaire connu par',
}

/** The name of a column in the CSV that is taken along. */
export const columnTitle = (column: string): string => own[column] ?? fieldTitle(column)

export const you = {
  title: 'Toi',
  line: 'Ce qui est à toi, et reste avec toi.',
  lineSample: 'Dans un miroir à toi, ceci reste avec toi.',
  told: 'Comment c’est raconté',
  weeks: 'La semaine commence le',
  keptTitle: 'Ce qui est gardé, et avec quelle sûreté',
  activities: 'Activités',
  database: 'La base de données sur cet appareil',
  originals: 'Les fichiers que tu as apportés, tels quels',
  room: 'Place donnée par le navigateur',
  left: 'Place qui reste, d’après l’estimation du navigateur',
  nearlyFull: (left: number) =>
    `D’après l’estimation du navigateur, il ne reste ${left < 1000 ? 'plus de place' : `que ${bytes(left)} environ`} ici. Quand il n’y en a plus, rien de plus ne peut être gardé. Fais une sauvegarde tant que c’est possible.`,
  about: 'À propos de RunMirror',
  none: 'aucun',
  promisedYes: 'Le navigateur a promis de ne rien effacer de lui-même.',
  promisedNo: 'Le navigateur peut l’effacer quand la place manque : il n’a pas promis de le garder.',
  promisedUnknown: 'Ce navigateur ne dit pas s’il le garde.',
  ask: 'Lui demander de promettre',
  refused: 'Il n’a pas promis. Installer RunMirror, ou passer plus souvent, peut le faire changer d’avis.',
  only: 'C’est sur cet appareil et nulle part ailleurs. Effacer les données du site dans le navigateur le supprime ; ton export, relu, le rend, sauf ce que tu as dit et corrigé ; une sauvegarde rend tout.',
  memory: 'Cette fenêtre ne garde rien : tout disparaît quand tu la fermes.',
  report: 'Rapport d’import',
  bring: 'Apporter un export plus récent',
  takeTitle: 'L’emporter',
  takeSays:
    'Tout, en un fichier JSON : les lignes telles qu’elles sont venues, les activités, les rapports, les réglages, les corrections, tes mots, ce qui a été dit du temps et des lieux. Ou les activités en tableau ; une cellule qu’un tableur prendrait pour une formule y commence par une apostrophe.',
  json: 'Tout, en JSON',
  csv: 'Les activités, en CSV',
  making: 'Le fichier se prépare.',
  saved: (name: string, size: number) => `Enregistré dans tes téléchargements : ${name}, ${bytes(size)}.`,
  notMade: 'Il n’a pas pu être préparé jusqu’au bout, donc rien n’a été enregistré. Réessaie ; ce qui est gardé n’a pas changé.',
  eraseTitle: 'Tout supprimer',
  eraseSays: (activities: number) =>
    `Supprime de cet appareil ${countOf(activities, 'une activité', 'activités')}, les fichiers que tu as apportés, ce qui a été dit du temps et des lieux, chacune de tes corrections et chacun de tes mots. Les images que tu as enregistrées et Strava lui-même restent tels quels.`,
  erase: 'Tout supprimer',
  eraseSure: 'Oui, tout supprimer',
  eraseNot: 'Laisser tel quel',
  erased: 'C’est supprimé. Il n’en reste rien sur cet appareil.',
  eraseFailed: {
    'still-reading': 'Un export est en cours de lecture. Arrête-la d’abord ; rien n’a été supprimé.',
    other: 'La suppression n’a pas pu se faire. Recharge la page et réessaie.',
  },
  strava: {
    title: 'Strava',
    offered: 'Strava lui-même peut être interrogé sur tes activités, à côté d’un export ou avant qu’il arrive.',
    connect: 'Relier Strava',
    stands: 'Où en est le lien',
    none: 'Ce site ne relie personne à Strava. Il lit ton export, qui raconte davantage, et pour toujours.',
  },
  awayTitle: 'Mises de côté par toi',
} as const

/** The five places. */
export const places = {
  title: 'Lieux',
  mirror: 'Miroir',
  wall: 'Mur',
  journey: 'Voyage',
  rituals: 'Rituels',
  you: 'Toi',
} as const
