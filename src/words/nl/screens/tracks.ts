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
  title: 'De tracks worden gelezen',
  files: (done: string, of: string) => `${done} van ${of} tracks`,
  titlePlaces: 'Opzoeken waar ze liggen',
  rate: (rate: string) => `${rate} tracks per seconde`,
  says: 'Je kaarten zijn er al; dit kijkt in elke run. Pauzeer het of sluit deze pagina: wat gelezen is blijft bewaard, en de rest gaat de volgende keer verder.',
  saysMemory: 'Je kaarten zijn er al; dit kijkt in elke run. Na het sluiten van dit venster blijft er niets bewaard.',
  pause: 'Pauzeren',
  pausing: 'Wordt gepauzeerd',
  paused: 'Het lezen van de tracks is gepauzeerd. Wat gelezen is, blijft bewaard.',
  goOn: 'Verdergaan',
  done: (read: number) => `${capital(countOf(read, 'track is', 'tracks zijn'))} gelezen.`,
  lost: (n: number) => `Bij ${count(n)} lukte het niet: het verslag zegt welke, en waarom.`,
  elsewhere: (n: number) =>
    `${capital(countOf(n, 'track staat', 'tracks staan'))} niet op dit apparaat. Kies de hele ZIP van de export, dan ${n === 1 ? 'wordt hij' : 'worden ze'} gelezen.`,
  busyElsewhere: 'Een ander tabblad leest de tracks.',
  notice: (done: string, of: string) => `De tracks worden gelezen: ${done} van ${of}.`,
  noticePlaces: (done: string, of: string) => `Opzoeken waar je runs liggen: ${done} van ${of}.`,
  stopped: 'Het lezen van de tracks viel stil.',
  stoppedAgain: 'Opnieuw proberen',
} as const

export const trackReport = {
  title: 'Tracks',
  named: 'Activiteiten met een eigen bestand',
  unnamed: 'Activiteiten zonder',
  unnamedHint: 'met de hand ingevoerd, of bij Strava kwijtgeraakt',
  read: 'Gelezen',
  waiting: 'Nog te lezen',
  waitingCopied: (n: number) => `${count(n)} ervan naar dit apparaat gekopieerd`,
  lost: 'Niet te lezen',
  losses: 'Wat niet te lezen was',
  lossesNone: 'Elk bestand dat er was, was te lezen.',
  andMore: (n: number) => `en nog ${count(n)}`,
  flaws: 'Toch gelezen, ondanks',
  flaw: (files: number, times: number) => `${countOf(files, 'bestand', 'bestanden')}${times > files ? `, ${count(times)} keer` : ''}`,
  differDistance: 'Afstand wijkt meer dan 2% af',
  differTime: 'Tijd wijkt meer dan 2% af',
  differHint: 'het bestand is zoals het geüpload is; waar de run op Strava is bijgesneden of verbeterd, geldt de tabel',
  space: 'Wat de tracks innemen',
  points: 'Bewaarde punten',
  size: 'Ze nemen in',
  sizeHint: (perPoint: string) => `${perPoint} bytes per punt`,
  bytesPerPoint: 'Bytes per punt, naar kolom',
  channels: {
    time: 'Tijd',
    distance: 'Afstand',
    latitude: 'Breedtegraad',
    longitude: 'Lengtegraad',
    altitude: 'Hoogte',
    heartRate: 'Hartslag',
    cadence: 'Cadans',
    temperature: 'Temperatuur',
    power: 'Vermogen',
  } satisfies Readonly<Record<Channel, string>>,
  rounding: 'Plaatsen worden bewaard op een miljoenste graad, afstanden op 0,1\u00A0m, hoogten op 0,2\u00A0m, al het andere zoals het bestand het heeft.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'genoemd in de tabel, niet in de export',
  damaged: 'beschadigd in de ZIP: de controlesom klopt niet',
  'stopped-the-reader': 'legde de lezer stil, of duurde langer dan een minuut',
  empty: 'leeg',
  'not-a-track': 'geen FIT, GPX of TCX',
  'bad-gzip': 'ingepakt, en vanbinnen kapot',
  'bad-xml': 'XML die voor het eerste punt breekt',
  doctype: 'XML met een eigen documenttype, dat nooit gevolgd wordt',
  'bad-fit': 'FIT die voor het eerste bericht breekt',
  'no-activity': 'FIT zonder activiteit erin',
  'too-large': 'groter dan een track kan zijn',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'een einde dat ontbreekt: wat ervoor kwam is bewaard',
  checksum: 'een controlesom die niet klopt',
  'no-time': 'punten zonder tijd',
  'time-falls': 'punten van voor het punt ervoor: weggelaten',
  'distance-falls': 'afstanden die dalen: weggelaten',
  impossible: 'waarden die geen toestel bedoeld kan hebben: weggelaten',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400\u00A0m',
  'half-mile': '½\u00A0mijl',
  '1k': '1\u00A0km',
  mile: '1\u00A0mijl',
  '2-miles': '2\u00A0mijl',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  '15k': '15\u00A0km',
  '10-miles': '10\u00A0mijl',
  '20k': '20\u00A0km',
  half: 'Halve marathon',
  '30k': '30\u00A0km',
  marathon: 'Marathon',
  '50k': '50\u00A0km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'Deze track zegt niet hoe ver hij ging, en ook niet waar.',
  'too-fast': 'Te veel van deze track is sneller dan een mens: wat ervan gelopen is, valt niet te zeggen.',
}

/** A run's own page. */
const oneOf: Readonly<Record<Unit, string>> = { km: 'kilometer', mi: 'mijl' }

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Op dit apparaat getekend, noord boven, een ring waar hij begon, een streep bij elke ${oneOf[unit]}${lit ? `; de snelste ${oneOf[unit]} is warm` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `De route van deze run, ${distance(width, unit)} van west naar oost en ${distance(height, unit)} van zuid naar noord${lit ? `; de snelste ${oneOf[unit]} licht op` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Snelste tijden',
  indoor: 'Snelste tijden, binnen',
  indoorHint: 'Een loopband of een pols telde deze meters: ze staan los van die van buiten.',
  none: 'Deze run is korter dan 400\u00A0m.',
  after: (clock: string) => `na ${clock}`,
  file: 'Het bestand',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'punt', 'punten')}`,
  evenGround: 'Tempo op vlak terrein',
  evenGroundHint: 'uitgerekend uit de hellingen van de track (Minetti 2002)',
  evenGroundStrava: 'Tempo op vlak terrein, volgens Strava',
  evenGroundStravaHint: 'de afstand met de helling verrekend, gedeeld door de beweegtijd',
  trackDistance: 'Afstand volgens de track',
  trackMoving: 'Beweegtijd volgens de track',
  differs: 'de tabel hierboven geldt',
  spikes: (n: number) => `${countOf(n, 'gps-sprong', 'gps-sprongen')} weggelaten`,
  waiting: 'Het bestand is nog niet gelezen.',
  notSummedUp: 'Waar het bestand op neerkomt, is nog niet uitgerekend.',
  lost: (why: string) => `Het bestand kon niet gelezen worden: ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
