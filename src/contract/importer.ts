import type { Question, Answers } from '../domain/activity/layout'
import type { Face } from '../domain/cards/card'
import type { Outlines, OutlinesWanted } from '../domain/journey/outlines'
import type { Outcome } from '../domain/outcome'
import type { Place } from '../domain/places/places'
import type { Backups } from './backup'
import type { Kept, Mirror, Report, StoreTrouble } from './db'
import type { TrackProgress, TracksEnd } from './tracks'

/** Files that are not an export, each with a sentence of its own that says what the file seems to be. */
export type FileTrouble =
  | 'empty-file'
  | 'image'
  | 'video'
  | 'pdf'
  | 'html'
  | 'json'
  | 'office-file'
  | 'gzip'
  | 'other-archive'
  | 'single-track'
  | 'binary'
  | 'other-csv'
  | 'strava-other-csv'
  | 'header-only'
  | 'torn-zip'
  | 'encrypted-zip'
  | 'bomb-zip'
  | 'damaged-member'
  | 'no-activities-csv'
  | 'unclosed-quote'
  | 'too-many-exports'
  | 'nothing-dropped'
  | 'unreadable-file'

export interface Progress {
  readonly rows: Kept
  /** About how many records the file holds: exact once it has been read to the end. */
  readonly ofRows: number
  readonly exact: boolean
  /** Records a second over the last two seconds, and seconds left. */
  readonly rate: number
  readonly secondsLeft: number
}

/** What a look at the files found. Nothing has been written yet. */
export interface Looked {
  readonly ticket: number
  readonly name: string
  readonly member: string | null
  readonly bytes: number
  readonly columns: number
  readonly language: string | null
  /** Questions whose answer changes what is read; empty for every export in a known language. */
  readonly questions: readonly Question[]
}

export interface ImportAnswers extends Answers {
  readonly mirror: Mirror
  readonly deviceZone: string
  /** Local day and unit for the first cards, shown before the store is written. */
  readonly today: number
  readonly unit: 'km' | 'mi'
}

export type ImportEnd = { readonly end: 'read' | 'known' | 'cancelled'; readonly report: Report }

export interface Importer extends Backups {
  /** How many files these are, if each is the track of an activity that is in the runner's own mirror; else 0. */
  supplies(files: readonly File[]): Promise<number>
  look(files: readonly File[]): Promise<Outcome<Looked, FileTrouble>>
  /** Reads what `look` found. `onFaces` is called when the cards of a first import are ready, before the last row is stored. */
  read(
    ticket: number,
    answers: ImportAnswers,
    onProgress: (progress: Progress) => void,
    onFaces: (faces: readonly Face[]) => void,
  ): Promise<Outcome<ImportEnd, FileTrouble | StoreTrouble>>
  /** Goes on with a read that a reload cut short, from the original kept on the device. */
  resume(
    mirror: Mirror,
    answers: ImportAnswers,
    onProgress: (progress: Progress) => void,
    onFaces: (faces: readonly Face[]) => void,
  ): Promise<Outcome<ImportEnd, FileTrouble | StoreTrouble | 'nothing-to-resume'>>
  /** Makes the simulated runner's export and reads it through the very same road. */
  sample(
    answers: ImportAnswers,
    onProgress: (progress: Progress) => void,
    onFaces: (faces: readonly Face[]) => void,
  ): Promise<Outcome<ImportEnd, FileTrouble | StoreTrouble>>
  /** Goes the road to the cards once with a made-up export, and keeps nothing: the browser has compiled it when a real one comes. Answers whether it came so far: not where a real one has come. */
  rehearse(): Promise<boolean>
  /** Stops after the batch that is being written; what was committed stays. */
  cancel(): Promise<void>
  /**
   * Reads the activity files that are wanted and can be had: from the copies on this device, or from `files` as they were brought. A read that begins meanwhile stops it, and so
   * does a second call.
   */
  tracks(mirror: Mirror, files: readonly File[], onProgress: (progress: TrackProgress) => void): Promise<Outcome<TracksEnd, StoreTrouble>>
  /** Answers once nothing is read any more; what was committed stays, and another call goes on from there. */
  pauseTracks(): Promise<void>
  /** What the maps say of a point, degrees; asked of a decoder that is let go afterwards. */
  placeAt(latitude: number, longitude: number): Promise<Place | 'no-maps'>
  /** The land of a view and of some countries, to be drawn. */
  outlines(wanted: OutlinesWanted): Promise<Outlines | 'no-maps'>
}
