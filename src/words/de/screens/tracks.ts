import type { FileLoss, TrackFormat } from '../../../contract/tracks'
import type { DistanceId } from '../../../domain/efforts/distances'
import type { CourseTrouble } from '../../../domain/efforts/course'
import type { Channel } from '../../../domain/tracks/stored'
import type { Flaw } from '../../../domain/tracks/track'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'

/** Words of the reading of activity files. */
export const tracks = {
  title: 'Die Tracks werden gelesen',
  files: (done: string, of: string) => `${done} von ${of} Tracks`,
  titlePlaces: 'Es wird nachgeschlagen, wo sie liegen',
  rate: (rate: string) => `${rate} Tracks pro Sekunde`,
  says: 'Deine Karten sind schon da; das hier schaut in jeden Lauf hinein. Halt es an oder schließ diese Seite: Was gelesen ist, bleibt, und der Rest geht beim nächsten Mal weiter.',
  saysMemory: 'Deine Karten sind schon da; das hier schaut in jeden Lauf hinein. Wenn dieses Fenster schließt, bleibt nichts erhalten.',
  pause: 'Pause',
  pausing: 'Hält an',
  paused: 'Das Lesen der Tracks macht Pause. Was gelesen ist, bleibt.',
  goOn: 'Weiter',
  done: (read: number) => `${countOf(read, 'Ein Track ist', 'Tracks sind')} gelesen.`,
  lost: (n: number) => `${n === 1 ? 'Einer ließ' : `${count(n)} ließen`} sich nicht lesen: Der Bericht sagt, ${n === 1 ? 'welcher' : 'welche'}, und warum.`,
  elsewhere: (n: number) =>
    `${countOf(n, 'Ein Track ist', 'Tracks sind')} nicht auf diesem Gerät. Bring das ganze ZIP des Exports, und ${n === 1 ? 'er wird' : 'sie werden'} gelesen.`,
  busyElsewhere: 'Ein anderer Tab liest die Tracks.',
  notice: (done: string, of: string) => `Die Tracks werden gelesen: ${done} von ${of}.`,
  noticePlaces: (done: string, of: string) => `Es wird nachgeschlagen, wo deine Läufe liegen: ${done} von ${of}.`,
  stopped: 'Das Lesen der Tracks ist stehen geblieben.',
  stoppedAgain: 'Noch einmal versuchen',
} as const

export const trackReport = {
  title: 'Tracks',
  named: 'Aktivitäten mit eigener Datei',
  unnamed: 'Aktivitäten ohne',
  unnamedHint: 'von Hand eingetragen oder bei Strava verloren gegangen',
  read: 'Gelesen',
  waiting: 'Noch zu lesen',
  waitingCopied: (n: number) => `${n === 1 ? 'einer' : count(n)} davon auf dieses Gerät kopiert`,
  lost: 'Nicht lesbar',
  losses: 'Was sich nicht lesen ließ',
  lossesNone: 'Jede Datei, die da war, ließ sich lesen.',
  andMore: (n: number) => (n === 1 ? 'und eine weitere' : `und ${count(n)} weitere`),
  flaws: 'Trotzdem gelesen',
  flaw: (files: number, times: number) => `${countOf(files, 'eine Datei', 'Dateien')}${times > files ? `, ${count(times)}-mal` : ''}`,
  differDistance: 'Distanz weicht um mehr als 2\u00a0% ab',
  differTime: 'Zeit weicht um mehr als 2\u00a0% ab',
  differHint: 'die Datei ist, wie sie hochgeladen wurde; wo der Lauf auf Strava zugeschnitten oder korrigiert wurde, gilt die Tabelle',
  space: 'Was die Tracks brauchen',
  points: 'Gespeicherte Punkte',
  size: 'Sie brauchen',
  sizeHint: (perPoint: string) => `${perPoint}\u00a0Byte pro Punkt`,
  bytesPerPoint: 'Byte pro Punkt, nach Spalte',
  channels: {
    time: 'Zeit',
    distance: 'Distanz',
    latitude: 'Breite',
    longitude: 'Länge',
    altitude: 'Höhe',
    heartRate: 'Herzfrequenz',
    cadence: 'Schrittfrequenz',
    temperature: 'Temperatur',
    power: 'Leistung',
  } satisfies Readonly<Record<Channel, string>>,
  rounding: 'Orte sind auf ein Millionstel Grad gespeichert, Distanzen auf 0,1\u00a0m, Höhen auf 0,2\u00a0m, alles andere, wie es in der Datei steht.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'in der Tabelle genannt, nicht im Export',
  damaged: 'im ZIP beschädigt: Die Prüfsumme passt nicht',
  'stopped-the-reader': 'brachte das Lesen zum Absturz oder dauerte länger als eine Minute',
  empty: 'leer',
  'not-a-track': 'weder FIT noch GPX noch TCX',
  'bad-gzip': 'gepackt und innen kaputt',
  'bad-xml': 'XML, das vor seinem ersten Punkt abbricht',
  doctype: 'XML mit einem eigenen Dokumenttyp, dem nie gefolgt wird',
  'bad-fit': 'FIT, das vor seiner ersten Nachricht abbricht',
  'no-activity': 'FIT ohne eine Aktivität darin',
  'too-large': 'größer, als ein Track sein kann',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'ein fehlendes Ende: Was davor war, ist gespeichert',
  checksum: 'eine Prüfsumme, die nicht passt',
  'no-time': 'Punkte ohne Zeit',
  'time-falls': 'Punkte, die vor dem vorigen liegen: ausgelassen',
  'distance-falls': 'Distanzen, die kleiner werden: ausgelassen',
  impossible: 'Werte, die kein Gerät gemeint haben kann: ausgelassen',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400\u00a0m',
  'half-mile': '½ Meile',
  '1k': '1\u00a0km',
  mile: '1 Meile',
  '2-miles': '2\u00a0Meilen',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  '15k': '15\u00a0km',
  '10-miles': '10\u00a0Meilen',
  '20k': '20\u00a0km',
  half: 'Halbmarathon',
  '30k': '30\u00a0km',
  marathon: 'Marathon',
  '50k': '50\u00a0km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'Dieser Track sagt weder, wie weit er ging, noch wo.',
  'too-fast': 'Zu viel von diesem Track ist schneller als ein Mensch: Was davon gelaufen wurde, lässt sich nicht sagen.',
}

/** A run's own page. */
const each: Readonly<Record<Unit, string>> = { km: 'je Kilometer ein Strich', mi: 'je Meile ein Strich' }
const fastest: Readonly<Record<Unit, string>> = { km: 'der schnellste Kilometer', mi: 'die schnellste Meile' }
const itsFastest: Readonly<Record<Unit, string>> = { km: 'sein schnellster Kilometer', mi: 'seine schnellste Meile' }

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Auf diesem Gerät gezeichnet, Norden oben, ein Ring am Beginn, ${each[unit]}${lit ? `; ${fastest[unit]} ist warm` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `Der Weg dieses Laufs, ${distance(width, unit)} von West nach Ost und ${distance(height, unit)} von Süd nach Nord${lit ? `; ${itsFastest[unit]} leuchtet` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Bestleistungen',
  indoor: 'Bestleistungen, drinnen',
  indoorHint: 'Diese Meter hat ein Laufband oder ein Handgelenk gezählt: Sie stehen getrennt von denen draußen.',
  none: 'Dieser Lauf ist kürzer als 400\u00a0m.',
  after: (clock: string) => `nach ${clock}`,
  file: 'Seine Datei',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'ein Punkt', 'Punkte')}`,
  evenGround: 'Tempo in der Ebene',
  evenGroundHint: 'aus den Steigungen des Tracks errechnet (Minetti 2002)',
  evenGroundStrava: 'Tempo in der Ebene, nach Strava',
  evenGroundStravaHint: 'seine auf Steigung angepasste Distanz durch die Bewegungszeit',
  trackDistance: 'Distanz nach seinem Track',
  trackMoving: 'Bewegungszeit nach seinem Track',
  differs: 'es gilt die Tabelle oben',
  spikes: (n: number) => `${countOf(n, 'ein Sprung', 'Sprünge')} des Empfängers ausgelassen`,
  waiting: 'Seine Datei ist noch nicht gelesen.',
  notSummedUp: 'Was seine Datei ergibt, ist noch nicht errechnet.',
  lost: (why: string) => `Seine Datei ließ sich nicht lesen: ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
