import type { FileLoss, TrackFormat } from '../../../contract/tracks'
import type { DistanceId } from '../../../domain/efforts/distances'
import type { CourseTrouble } from '../../../domain/efforts/course'
import type { Channel } from '../../../domain/tracks/stored'
import type { Flaw } from '../../../domain/tracks/track'
import { capital } from '../amounts'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'

/** Words of the reading of activity files. */
export const tracks = {
  title: 'Lecture des traces',
  files: (done: string, of: string) => `${done} traces sur ${of}`,
  titlePlaces: 'Recherche de leurs lieux',
  rate: (rate: string) => `${rate} traces par seconde`,
  says: 'Tes cartes sont déjà là ; ceci regarde dans chaque sortie. Mets en pause ou ferme cette page : ce qui a été lu est gardé, et la suite reprend la prochaine fois.',
  saysMemory: 'Tes cartes sont déjà là ; ceci regarde dans chaque sortie. Rien n’est gardé une fois cette fenêtre fermée.',
  pause: 'Pause',
  pausing: 'Mise en pause',
  paused: 'La lecture des traces est en pause. Ce qui a été lu est gardé.',
  goOn: 'Continuer',
  done: (read: number) => `${capital(countOf(read, 'une trace a été lue', 'traces ont été lues'))}.`,
  lost: (n: number) =>
    `${n === 1 ? 'Une n’a pas pu l’être' : `${count(n)} n’ont pas pu l’être`} : le rapport dit ${n === 1 ? 'laquelle' : 'lesquelles'}, et pourquoi.`,
  elsewhere: (n: number) =>
    `${capital(countOf(n, 'une trace n’est pas', 'traces ne sont pas'))} sur cet appareil. Apporte le ZIP entier de l’export, et ${n === 1 ? 'elle est lue' : 'elles sont lues'}.`,
  busyElsewhere: 'Un autre onglet lit les traces.',
  notice: (done: string, of: string) => `Lecture des traces : ${done} sur ${of}.`,
  noticePlaces: (done: string, of: string) => `Recherche des lieux de tes sorties : ${done} sur ${of}.`,
  stopped: 'La lecture des traces s’est arrêtée.',
  stoppedAgain: 'Réessayer',
} as const

export const trackReport = {
  title: 'Traces',
  named: 'Activités qui ont leur fichier',
  unnamed: 'Activités sans fichier',
  unnamedHint: 'saisies à la main, ou perdues par Strava',
  read: 'Lues',
  waiting: 'Encore à lire',
  waitingCopied: (n: number) => `dont ${n === 1 ? 'une copiée' : `${count(n)} copiées`} sur cet appareil`,
  lost: 'Illisibles',
  losses: 'Ce qui n’a pas pu être lu',
  lossesNone: 'Tous les fichiers présents ont pu être lus.',
  andMore: (n: number) => `et ${n === 1 ? 'un autre' : `${count(n)} autres`}`,
  flaws: 'Lus malgré…',
  flaw: (files: number, times: number) => `${countOf(files, 'un fichier', 'fichiers')}${times > files ? `, ${count(times)} fois` : ''}`,
  differDistance: 'Distance différente de plus de 2 %',
  differTime: 'Temps différent de plus de 2 %',
  differHint: 'le fichier est tel qu’il a été envoyé ; si la sortie a été recadrée ou corrigée sur Strava, c’est le tableau qui est cru',
  space: 'Ce que prennent les traces',
  points: 'Points gardés',
  size: 'Elles prennent',
  sizeHint: (perPoint: string) => `${perPoint} octet par point`.replace(/^((?:[2-9]|\d\d)\S*) octet/, '$1 octets'),
  bytesPerPoint: 'Octets par point, par colonne',
  channels: {
    time: 'Temps',
    distance: 'Distance',
    latitude: 'Latitude',
    longitude: 'Longitude',
    altitude: 'Altitude',
    heartRate: 'Fréquence cardiaque',
    cadence: 'Cadence',
    temperature: 'Température',
    power: 'Puissance',
  } satisfies Readonly<Record<Channel, string>>,
  rounding: 'Les lieux sont gardés au millionième de degré, les distances à 0,1 m, les altitudes à 0,2 m, tout le reste comme dans le fichier.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'nommé par le tableau, absent de l’export',
  damaged: 'abîmé dans le ZIP : sa somme de contrôle ne correspond pas',
  'stopped-the-reader': 'a fait tomber le lecteur, ou a pris plus d’une minute',
  empty: 'vide',
  'not-a-track': 'ni FIT, ni GPX, ni TCX',
  'bad-gzip': 'compressé, et cassé à l’intérieur',
  'bad-xml': 'XML qui casse avant son premier point',
  doctype: 'XML avec son propre type de document, qui n’est jamais suivi',
  'bad-fit': 'FIT qui casse avant son premier message',
  'no-activity': 'FIT sans activité',
  'too-large': 'plus gros que ne peut l’être une trace',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'une fin qui manque : ce qui la précédait est gardé',
  checksum: 'une somme de contrôle qui ne correspond pas',
  'no-time': 'des points sans heure',
  'time-falls': 'des points d’avant le point d’avant : laissés de côté',
  'distance-falls': 'des distances qui baissent : laissées de côté',
  impossible: 'des valeurs qu’aucun appareil n’a pu vouloir dire : laissées de côté',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400 m',
  'half-mile': 'Demi-mile',
  '1k': '1 km',
  mile: '1 mile',
  '2-miles': '2 miles',
  '5k': '5 km',
  '10k': '10 km',
  '15k': '15 km',
  '10-miles': '10 miles',
  '20k': '20 km',
  half: 'Semi-marathon',
  '30k': '30 km',
  marathon: 'Marathon',
  '50k': '50 km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'Cette trace ne dit ni jusqu’où elle est allée, ni où.',
  'too-fast': 'Une trop grande part de cette trace va plus vite qu’une personne : ce qui en a été couru ne peut pas être dit.',
}

/** A run's own page. */
const oneOf: Readonly<Record<Unit, string>> = { km: 'kilomètre', mi: 'mile' }

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Dessiné sur cet appareil, nord en haut, un cercle au départ, un trait par ${oneOf[unit]}${lit ? ` ; le ${oneOf[unit]} le plus rapide est chaud` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `Le chemin de cette sortie, ${distance(width, unit)} d’ouest en est et ${distance(height, unit)} du sud au nord${lit ? ` ; son ${oneOf[unit]} le plus rapide est éclairé` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Meilleurs efforts',
  indoor: 'Meilleurs efforts, en intérieur',
  indoorHint: 'Un tapis ou un poignet a compté ces mètres : ils sont tenus à l’écart de ceux de dehors.',
  none: 'Cette sortie fait moins de 400 m.',
  after: (clock: string) => `après ${clock}`,
  file: 'Son fichier',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'un point', 'points')}`,
  evenGround: 'Allure sur terrain plat',
  evenGroundHint: 'calculée d’après les pentes de la trace (Minetti 2002)',
  evenGroundStrava: 'Allure sur terrain plat, selon Strava',
  evenGroundStravaHint: 'sa distance ajustée selon la pente, sur le temps en mouvement',
  trackDistance: 'Distance d’après sa trace',
  trackMoving: 'Temps en mouvement d’après sa trace',
  differs: 'c’est le tableau ci-dessus qui est cru',
  spikes: (n: number) => countOf(n, 'un saut du récepteur laissé de côté', 'sauts du récepteur laissés de côté'),
  waiting: 'Son fichier n’a pas encore été lu.',
  notSummedUp: 'Ce que donne son fichier n’a pas encore été calculé.',
  lost: (why: string) => `Son fichier n’a pas pu être lu : ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
