import type { FileLoss, TrackFormat } from '../../../contract/tracks'
import type { DistanceId } from '../../../domain/efforts/distances'
import type { CourseTrouble } from '../../../domain/efforts/course'
import type { Channel } from '../../../domain/tracks/stored'
import type { Flaw } from '../../../domain/tracks/track'
import { count, countOf, distance } from './quantities'
import type { Unit } from '../../quantities'

/** A sentence begins with a capital: "one track" → "One track". */
const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Words of the reading of activity files. */
export const tracks = {
  title: 'Reading the tracks',
  files: (done: string, of: string) => `${done} of ${of} tracks`,
  titlePlaces: 'Looking up where they lie',
  rate: (rate: string) => `${rate} tracks a second`,
  says: 'Your cards are here already; this looks into each run. Pause it or close this page: what has been read is kept, and the rest is read next time.',
  saysMemory: 'Your cards are here already; this looks into each run. Nothing is kept after this window closes.',
  pause: 'Pause',
  pausing: 'Pausing',
  paused: 'The reading of tracks is paused. What has been read is kept.',
  goOn: 'Go on',
  done: (read: number) => `${begun(countOf(read, 'track was', 'tracks were'))} read.`,
  lost: (n: number) => `${count(n)} could not be: the report says which, and why.`,
  elsewhere: (n: number) =>
    `${begun(countOf(n, 'track is', 'tracks are'))} not on this device. Bring the whole ZIP of the export, and ${n === 1 ? 'it is' : 'they are'} read.`,
  busyElsewhere: 'Another tab is reading the tracks.',
  notice: (done: string, of: string) => `Reading the tracks: ${done} of ${of}.`,
  noticePlaces: (done: string, of: string) => `Looking up where your runs lie: ${done} of ${of}.`,
  stopped: 'The reading of tracks stopped.',
  stoppedAgain: 'Try again',
} as const

export const trackReport = {
  title: 'Tracks',
  named: 'Activities with a file of their own',
  unnamed: 'Activities without one',
  unnamedHint: 'entered by hand, or no longer with Strava',
  read: 'Read',
  waiting: 'Still to be read',
  waitingCopied: (n: number) => `${count(n)} of them copied to this device`,
  lost: 'Could not be read',
  losses: 'What could not be read',
  lossesNone: 'Every file that was there could be read.',
  andMore: (n: number) => `and ${count(n)} more`,
  flaws: 'Read in spite of',
  flaw: (files: number, times: number) => `${countOf(files, 'file', 'files')}${times > files ? `, ${count(times)} times` : ''}`,
  differDistance: 'Distance differs by more than 2%',
  differTime: 'Time differs by more than 2%',
  differHint: 'the file is as it was uploaded; where the run was cropped or corrected on Strava, the table is believed',
  space: 'What the tracks take',
  points: 'Points kept',
  size: 'They take',
  sizeHint: (perPoint: string) => `${perPoint} bytes a point`,
  bytesPerPoint: 'Bytes a point, by column',
  channels: {
    time: 'Time',
    distance: 'Distance',
    latitude: 'Latitude',
    longitude: 'Longitude',
    altitude: 'Altitude',
    heartRate: 'Heart rate',
    cadence: 'Cadence',
    temperature: 'Temperature',
    power: 'Power',
  } satisfies Readonly<Record<Channel, string>>,
  rounding: 'Places are kept to a millionth of a degree, distances to 0.1 m, altitudes to 0.2 m, all else as the file has it.',
} as const

export const formatNames = { fit: 'FIT', gpx: 'GPX', tcx: 'TCX' } as const satisfies Readonly<Record<TrackFormat, string>>

const losses: Readonly<Record<FileLoss, string>> = {
  missing: 'named by the table, not in the export',
  damaged: 'damaged inside the ZIP: its checksum does not match',
  'stopped-the-reader': 'took the reader down, or took longer than a minute',
  empty: 'empty',
  'not-a-track': 'neither FIT nor GPX nor TCX',
  'bad-gzip': 'packed, and broken inside',
  'bad-xml': 'XML that breaks before its first point',
  doctype: 'XML with a document type of its own, which is never followed',
  'bad-fit': 'FIT that breaks before its first message',
  'no-activity': 'FIT without an activity in it',
  'too-large': 'larger than a track can be',
}
/** Why a file gave no track, to stand as the name of a count. */
export const lossWords = (why: FileLoss): string => losses[why]

const flaws: Readonly<Record<Flaw, string>> = {
  truncated: 'an end that is missing: what came before it was kept',
  checksum: 'a checksum that does not match',
  'no-time': 'points without a time',
  'time-falls': 'points earlier than the one before them: left out',
  'distance-falls': 'distances that fall: left out',
  impossible: 'values that no device can have meant: left out',
}
export const flawWords = (what: Flaw): string => flaws[what]

export const effortNames: Readonly<Record<DistanceId, string>> = {
  '400m': '400\u00a0m',
  'half-mile': '½ mile',
  '1k': '1\u00a0km',
  mile: '1\u00a0mile',
  '2-miles': '2\u00a0miles',
  '5k': '5\u00a0km',
  '10k': '10\u00a0km',
  '15k': '15\u00a0km',
  '10-miles': '10\u00a0miles',
  '20k': '20\u00a0km',
  half: 'Half marathon',
  '30k': '30\u00a0km',
  marathon: 'Marathon',
  '50k': '50\u00a0km',
}

const courseTroubles: Readonly<Record<CourseTrouble, string>> = {
  'no-distance': 'This track says neither how far it went nor where.',
  'too-fast': 'Too much of this track is faster than a person: how much of it was run can’t be told.',
}

/** A run's own page. */
const oneOf: Readonly<Record<Unit, string>> = { km: 'kilometre', mi: 'mile' }

/** A run's way, drawn; `lit`: its fastest kilometre or mile is. */
export const wayOfRun = {
  caption: (unit: Unit, lit: boolean) =>
    `Drawn on this device, north up, a ring where it began, a stroke each ${oneOf[unit]}${lit ? `; the fastest ${oneOf[unit]} is warm` : ''}.`,
  shows: ({ width, height }: { readonly width: number; readonly height: number }, unit: Unit, lit: boolean) =>
    `The route of this run, ${distance(width, unit)} from west to east and ${distance(height, unit)} from south to north${lit ? `; its fastest ${oneOf[unit]} is lit` : ''}.`,
} as const

export const trackOfRun = {
  title: 'Best efforts',
  indoor: 'Best efforts, indoors',
  indoorHint: 'A treadmill or a wrist counted these metres: they are kept apart from those outside.',
  none: 'This run is shorter than 400 m.',
  after: (clock: string) => `after ${clock}`,
  file: 'Its file',
  fileLine: (format: string, points: number) => `${format}, ${countOf(points, 'point', 'points')}`,
  evenGround: 'Pace on even ground',
  evenGroundHint: 'worked out from the track’s slopes (Minetti 2002)',
  evenGroundStrava: 'Pace on even ground, by Strava',
  evenGroundStravaHint: 'its grade adjusted distance over the moving time',
  trackDistance: 'Distance by its track',
  trackMoving: 'Moving time by its track',
  differs: 'the table above is believed',
  spikes: (n: number) => `${countOf(n, 'GPS jump', 'GPS jumps')} left out`,
  waiting: 'Its file has not been read yet.',
  notSummedUp: 'What its file comes to has not been worked out yet.',
  lost: (why: string) => `Its file could not be read: ${why}.`,
  trouble: (why: CourseTrouble) => courseTroubles[why],
} as const
