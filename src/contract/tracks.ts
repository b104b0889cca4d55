import type { Outlines, OutlinesWanted } from '../domain/journey/outlines'
import type { Cell } from '../domain/places/cell'
import type { Place } from '../domain/places/places'
import type { Visited } from '../domain/places/visited'
import type { PackedRoutes, Ways } from '../domain/routes/ways'
import type { Channel } from '../domain/tracks/stored'
import type { Flaw, Told, Track, TrackTrouble } from '../domain/tracks/track'
import type { Summary } from '../domain/tracks/summary'
import type { OwnText } from './own-text'

/** Why an activity file gave no track; the rest of an import goes on without it. */
export type FileLoss =
  | TrackTrouble
  /** The table names it, and the export does not hold it. */
  | 'missing'
  /** The ZIP's own checksum or sizes say that its bytes are not those that were packed. */
  | 'damaged'
  /** Reading it ended the worker that read it. */
  | 'stopped-the-reader'

export type TrackFormat = 'fit' | 'gpx' | 'tcx'

/** One activity file, decoded, on its way to the store. */
export interface KeptTrack {
  /** Path inside the export, by which the table names it. */
  readonly name: string
  /** SHA-256 of its bytes as they were brought, hex; null where there were none. */
  readonly hash: string | null
  readonly bytes: number
  /** Revision of the decoders. */
  readonly rev: number
  readonly outcome: 'read' | FileLoss
  readonly format: TrackFormat | null
  readonly points: number
  /** Bytes that each column takes in `data`. */
  readonly sizes: Readonly<Record<Channel | 'head', number>> | null
  readonly flaws: Readonly<Partial<Record<Flaw, number>>>
  readonly told: Told | null
  /** The first sample with a place: degrees, and the `Intl` zone that holds there. */
  readonly first: { readonly latitude: number; readonly longitude: number; readonly zone: string } | null
  /** As `domain/tracks/stored` writes it; null where there is no track. */
  readonly data: Uint8Array<ArrayBuffer> | null
  readonly summary: Summary | null
  readonly route: KeptRoute | null
}

/** What a track's way is known again by, as `domain/routes/stored-route` writes it; null where it has none. */
export interface KeptRoute {
  readonly rev: number
  readonly data: Uint8Array<ArrayBuffer> | null
}

/** What follows from a track alone. */
export interface Summed {
  readonly summary: Summary
  readonly route: KeptRoute
}

/** Where the copy of an activity file lies in the pack of originals. */
export interface Copied {
  readonly name: string
  readonly at: number
  readonly bytes: number
}

/** Routes of all runs that count, in order of time, by the numbers of their files. */
export interface WantedWays {
  readonly files: Float64Array<ArrayBuffer>
  readonly routes: PackedRoutes
}

/** What is still to be read: files that the table names and whose track is not here, or was decoded or summed up by an older revision. */
export interface Wanted {
  readonly files: readonly {
    readonly name: string
    readonly copy: Copied | null
    /** An export was looked through for it before, and did not hold it. */
    readonly missed: boolean
  }[]
  /** Tracks that are here and only have to be summed up, or have their routes worked out, again. */
  readonly summaries: readonly string[]
  /** Tracks that are here, and of which it is not known where they lie, or only by older maps. */
  readonly places: readonly string[]
  /** Where the next copy is to be written. */
  readonly packed: number
}

/** What the activity files came to, over all sources. */
export interface TrackReport {
  /** Kept activities that name a file, and those that name none: entered by hand, or lost by the export (`#error#`). */
  readonly named: number
  readonly unnamed: number
  readonly read: number
  readonly waiting: number
  /** Of those that wait, how many have their copy on this device. */
  readonly copied: number
  readonly formats: Readonly<Partial<Record<TrackFormat, number>>>
  readonly losses: readonly { readonly why: FileLoss; readonly count: number; readonly names: readonly string[] }[]
  readonly flaws: readonly { readonly what: Flaw; readonly files: number; readonly times: number }[]
  /** Runs whose table says another distance or another time than their track, by more than 2 %: the table is believed. */
  readonly differ: { readonly distance: number; readonly time: number; readonly of: number }
  readonly points: number
  /** Bytes in the store, by column. */
  readonly sizes: Readonly<Partial<Record<Channel | 'head', number>>>
  /** Points of the tracks that have it, by column. */
  readonly pointsWith: Readonly<Partial<Record<Channel, number>>>
  readonly places: PlaceReport
}

/** Where the runs lie. A run counts once for each country and each region that it visits. */
export interface PlaceReport {
  /** Runs that began in a country. */
  readonly runs: number
  /** Runs that have no place: virtual ones, those without a file or one that can be read, without a position, at sea. */
  readonly without: number
  /** Runs whose file is still to be read or to be looked up. */
  readonly waiting: number
  /** ISO 3166-1, the most visited first. */
  readonly countries: readonly { readonly country: string; readonly runs: number }[]
  /** First-level regions that have a name, the most visited first. */
  readonly regions: readonly { readonly country: string; readonly code: string; readonly name: string; readonly runs: number }[]
}

/** What is known of a run beyond its row. */
export interface TrackPage {
  readonly file: string
  readonly outcome: 'read' | FileLoss
  readonly format: TrackFormat | null
  readonly points: number
  readonly flaws: Readonly<Partial<Record<Flaw, number>>>
  readonly told: Told | null
  readonly summary: Summary | null
  /** What the runner, the table or the file says of it; where none does, a track without a place is indoors. */
  readonly indoor: boolean
  readonly track: Track | null
  /** Null until it was looked up. */
  readonly where: Visited | null
  /** Where it began, as coarse as it may leave the device; null where it has no place. */
  readonly cell: Cell | null
  /** What that is called, if it was ever asked. */
  readonly called: { readonly name: string | null } | null
  /** What the runner calls that place, and the way that it took. */
  readonly ownPlace: OwnText | null
  readonly wayName: OwnText | null
}

export interface TrackProgress {
  /** First the files are read, then it is looked up where the tracks lie. */
  readonly doing: 'tracks' | 'places'
  readonly done: number
  readonly of: number
  /** Files that gave no track. */
  readonly lost: number
  /** Files a second over the last two seconds, and seconds left. */
  readonly rate: number
  readonly secondsLeft: number
  /** Files that wait for an export that is not at hand. */
  readonly elsewhere: number
}

export interface TracksEnd {
  /** `busy-elsewhere`: another tab reads them. */
  readonly end: 'read' | 'paused' | 'busy-elsewhere'
  readonly read: number
  readonly lost: number
  /** Names for which neither a copy nor an export is at hand. */
  readonly elsewhere: number
}

/** Decodes activity files: a worker of its own in a browser, called in place in a terminal. */
export interface Decoder {
  /** Answers as soon as there is somebody to ask. */
  ready(): Promise<true>
  /** What is kept of a file; its bytes are moved. */
  decode(bytes: Uint8Array<ArrayBuffer>): Promise<Omit<KeptTrack, 'name'>>
  /** What a stored track comes to. */
  sumUp(stored: Uint8Array<ArrayBuffer>): Promise<Summed>
  /** Where a stored track lies. The maps are loaded when they are first needed; `no-maps`: they can't be had now. */
  placesOf(stored: Uint8Array<ArrayBuffer>): Promise<Visited | 'no-maps'>
  /** Routes in order of time, held against each other. */
  waysOf(routes: PackedRoutes): Promise<Ways>
  /** What lies at a point, degrees. */
  placeAt(latitude: number, longitude: number): Promise<Place | 'no-maps'>
  /** The land of a view and of some countries, to be drawn. */
  outlines(wanted: OutlinesWanted): Promise<Outlines | 'no-maps'>
}

/** Milliseconds that the sample is looked at before its tracks are read: whoever only glances at it spends nothing on them. */
export const glance = 5000
