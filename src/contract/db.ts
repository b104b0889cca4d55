import type { FieldName } from '../domain/activity/activity'
import type { Layout } from '../domain/activity/layout'
import type { FirstWeekday } from '../domain/calendar/calendar'
import type { ZoneSource } from '../domain/enrich/wall'
import type { Face, RunField } from '../domain/cards/card'
import type { GatedShape, Refusal } from '../domain/gate/gate'
import type { Outcome } from '../domain/outcome'
import type { Cell } from '../domain/places/cell'
import type { Visited } from '../domain/places/visited'
import type { Ways } from '../domain/routes/ways'
import type { BackupHead, BackupPiece, RestoreBegun, RestoreHead, Safekeeping } from './backup'
import type { JourneyTold } from './journey'
import type { GivenText, OwnText, TextAbout } from './own-text'
import type { MilestoneWord, OwnMilestone } from './wall'
import type { PulledDb } from './pulled'
import type { RitualAnswer, RitualWord, RitualsTold } from './rituals'
import type { Takeout, TakeoutPart } from './takeout'
import type { Copied, KeptTrack, Summed, TrackPage, TrackReport, Wanted, WantedWays } from './tracks'
import type { Spent } from '../domain/weather/quota'
import type { KeptMonth, WeatherPage, WeatherReport, WeatherWanted } from './weather'

/** The runner's own mirror, or the simulated one: never in the same file. */
export type Mirror = 'own' | 'sample'

/** `leader`: this tab's worker holds the database. `follower`: another tab's does and answers for it. `waiting`: the leader has not answered for two seconds. */
export interface Standing {
  readonly role: 'leader' | 'follower' | 'waiting'
  /** `memory`: this browser gives no place to keep files; nothing outlives the page. `gone`: the files were removed underneath; what is open can be read, until it is closed. */
  readonly storage: 'opfs' | 'memory' | 'gone'
  /** Why nothing can be kept, in the browser's words; only with `memory`. */
  readonly reason?: string
  /** Of whoever holds the database: a tab of another build is not answered. */
  readonly build: string
}

/** UTF-8 of one text column, row after row: `ends[i]` is where row i ends in `bytes`; `present[i]` is 0 for null. */
export interface PackedText {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
  readonly present: Uint8Array
}

/** About 4 MB of rows on their way to the store, in columns, so that nothing is copied row by row. */
export interface Batch {
  readonly rows: number
  /** Line in the file where each record begins, 1-based, the header being line 1. */
  readonly lines: Float64Array
  /** Raw cells of each row as they came, joined by U+001F, which no cell can hold. */
  readonly raw: PackedText
  /** 0: an activity. Otherwise 1 + index into `reasons`: the row was put aside; its raw cells are kept all the same. */
  readonly aside: Uint8Array
  readonly reasons: readonly AsideReason[]
  /** By field: numbers with NaN for absent, or packed text. Rows put aside hold absent values. Fields that are absent in every row are left out. */
  readonly numbers: Readonly<Partial<Record<FieldName, Float64Array>>>
  readonly texts: Readonly<Partial<Record<FieldName, PackedText>>>
  /** Cells that could not be read: null plus an issue. */
  readonly issues: readonly CellIssue[]
}

export type AsideReason =
  | 'no-id'
  | 'bad-id'
  | 'no-date'
  | 'bad-date'
  | 'ragged'
  | 'too-long'
  | 'unclosed-quote'
  /** Of files that were dropped without an export: one that gave no activity, and one that tells no time. */
  | 'unread-file'
  | 'timeless-file'

export interface CellIssue {
  readonly line: number
  readonly field: string
  /** At most 80 characters of the cell. */
  readonly cell: string
}

/** What is known of a source before its first row is kept. */
export interface SourceHead {
  /** SHA-256 over the SHA-256s of its 1 MiB pieces, hex: the source's identity. */
  readonly hash: string
  readonly kind: 'strava-csv' | 'tracks'
  /** File name as dropped, and the member inside a ZIP. */
  readonly name: string
  readonly bytes: number
  /** Header cells as they came. */
  readonly header: readonly string[]
  readonly layout: Layout
  /** When the export was made, UTC ms, as far as known (ZIP time of the member, else the newest activity); orders sources. */
  readonly asOf: number
  /** `Intl` zone taken for runs whose own zone is not known yet. */
  readonly deviceZone: string
}

export type Begun =
  | { readonly state: 'new'; readonly source: number; readonly rowsDone: 0 }
  /** A reload or a cancelled read: goes on after `rowsDone` records, read as they were read before: with the layout kept at the first `begin`. */
  | { readonly state: 'resumed'; readonly source: number; readonly rowsDone: number; readonly layout: Layout }
  /** The very same bytes were read to the end before. */
  | { readonly state: 'known'; readonly source: number; readonly report: Report }

/** Counts after a batch was committed. */
export interface Kept {
  readonly read: number
  readonly added: number
  readonly corrected: number
  readonly known: number
  readonly aside: number
}

export interface Report {
  readonly id: number
  readonly source: { readonly name: string; readonly bytes: number; readonly hash: string; readonly keptAt: number }
  /** False: cancelled or interrupted; what was committed is kept. */
  readonly complete: boolean
  /** read = added + corrected + known + aside, to the row. `stored` in the JSON is added + corrected. */
  readonly rows: Kept
  readonly aside: readonly { readonly reason: AsideReason; readonly lines: readonly number[] }[]
  readonly issues: readonly { readonly field: string; readonly count: number; readonly lines: readonly number[]; readonly cell: string }[]
  readonly columns: {
    readonly total: number
    readonly language: string | null
    readonly byName: readonly string[]
    readonly byPosition: readonly string[]
    readonly unknown: readonly string[]
  }
  /** How each activity's zone was found. */
  readonly zones: Readonly<Partial<Record<ZoneSource, number>>>
  /** One run or two: the later one is put beside the earlier and not counted. `asked` pairs stand in two sports and are only shown. */
  readonly duplicates: readonly { readonly id: number; readonly of: number; readonly why: 'same-start-and-time' | 'two-sports' }[]
  /** UTC ms of the first and last activity of this source. */
  readonly from: number | null
  readonly to: number | null
  /** Metres of all activities of this source, and of its runs. */
  readonly metres: number
  readonly runMetres: number
  readonly activities: number
  readonly runs: number
  readonly validRuns: number
  /** Rows whose Flagged cell is neither 0 nor 1: ordinary runs, counted here. */
  readonly flaggedTwo: number
  /** Runs whose elapsed time stood in for a missing moving time. */
  readonly elapsedStoodIn: number
  /** What was taken without asking: the order of dates, the word for running, the encoding where it is not UTF-8. */
  readonly taken: readonly { readonly what: 'dates' | 'run-type' | 'encoding' | 'zone'; readonly value: string }[]
  /** Where the runner's home zone stands against Strava's default titles. */
  readonly zoneCheck: ZoneCheck | null
}

/** Default titles ("Morning Run") name a part of the day; a zone fits if starts fall in it. */
export interface ZoneCheck {
  readonly zone: string
  readonly titled: number
  readonly fitting: number
  /** A zone that fits at least 90 % of them, where `zone` does not. */
  readonly better: string | null
}

export interface Overview {
  readonly mirror: Mirror
  /** Rises with every committed change of facts. */
  readonly revision: number
  readonly activities: number
  readonly runs: number
  readonly validRuns: number
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly homeZone: string | null
  /** Local day of the last run that stays, where rows of Strava's API went because their time was over: cards end there, "as of your export". Null: they end today. */
  readonly asOf: number | null
  /** UTC ms at which the next row goes that only Strava's API tells of; null while there is none. */
  readonly goesAt: number | null
  /** A read that was cut short and can go on. */
  readonly unfinished: { readonly source: number; readonly hash: string; readonly name: string; readonly rowsDone: number } | null
  /** Bytes of the database files and of the originals kept beside them. */
  readonly bytes: { readonly database: number; readonly originals: number }
}

export interface ActivityLine {
  readonly id: number
  readonly name: string | null
  readonly start: number
  readonly day: number
  /** Null where Strava's API hides the hour: `start` is then only a moment of its day. */
  readonly minute: number | null
  readonly sport: string | null
  readonly distance: number | null
  readonly moving: number | null
}

export interface ActivityPage extends ActivityLine {
  readonly zone: string
  readonly zoneSource: ZoneSource
  /** Every field that has a value, with the source it came from. */
  readonly values: readonly { readonly field: string; readonly value: number | string; readonly source: number }[]
  /** Cells under headers that nobody has seen yet, as they came. */
  readonly unknown: readonly { readonly title: string; readonly cell: string }[]
  readonly duplicateOf: number | null
  /** `stravaSource` is Strava's API. */
  readonly sources: readonly { readonly source: number; readonly name: string; readonly line: number }[]
  /** Words that lost to a better source, and whose they are: an export's or the API's. */
  readonly overruled: readonly { readonly field: string; readonly value: number | string; readonly source: number }[]
  /** What the runner says of it, the oldest first. */
  readonly corrections: readonly Correction[]
  /** What its sources say of what was corrected: sport, indoor, distance and race. */
  readonly asTold: { readonly sport: string | null; readonly indoor: boolean | null; readonly distance: number | null; readonly race: boolean | null }
  /** Other activities that began on the same day: one of them may be the same run. */
  readonly sameDay: readonly ActivityLine[]
}

/** Facts the runner states; they win over every source and outlive every import. */
export type Correction = { readonly activity: number } & (
  | { readonly kind: 'deleted' | 'not-mine' | 'not-a-duplicate' }
  /** Asked whether it was a race, they would rather not say: it is asked no more, and counts as neither. */
  | { readonly kind: 'race-skipped' }
  /** Strava's id of a sport. */
  | { readonly kind: 'sport'; readonly value: string }
  | { readonly kind: 'indoor' | 'race'; readonly value: boolean }
  /** `Intl` zone name. */
  | { readonly kind: 'zone'; readonly value: string }
  /** Metres. */
  | { readonly kind: 'distance'; readonly value: number }
  /** Id of the activity that counts in its place. */
  | { readonly kind: 'same-as'; readonly value: number }
)
export type CorrectionKind = Correction['kind']

export interface CorrectionLine {
  readonly correction: Correction
  /** UTC ms. */
  readonly madeAt: number
  /** Of the activity: its name and local day; null where no source speaks of it any more. */
  readonly name: string | null
  readonly day: number | null
}

/** What the runner says of a card: a fact, theirs alone, which no import touches. */
export interface OwnWord {
  readonly card: string
  /** `true`: "true, because …". `not-me`: put away. Null: only pinned. */
  readonly answer: 'true' | 'not-me' | null
  /** Their own line as typed, at most `longestReason` characters; empty where they gave none. */
  readonly because: string
  /** The card's sentence as they read it when they answered: it may speak of more runs by now. */
  readonly of: string
  /** UTC ms. */
  readonly answeredAt: number | null
  readonly pinnedAt: number | null
}

export type Answer = Pick<OwnWord, 'because' | 'of'> & { readonly answer: 'true' | 'not-me' }
export const longestReason = 200

/** Settings the runner chose; keys are closed so that a typo does not compile. */
export interface Settings {
  /** `Intl` zone name. */
  readonly homeZone: string
  readonly unit: 'km' | 'mi'
  /** Where weeks begin; Monday until it is set. */
  readonly firstWeekday: FirstWeekday
  /** Whether the runner has stopped the reading of activity files. */
  readonly tracks: 'on' | 'paused'
  /** Whether the runner wants the weather service to be asked; off until they say so, and while it is paused. */
  readonly weather: 'on' | 'paused' | 'off'
}

export type StoreTrouble =
  | 'storage-full'
  | 'storage-gone'
  | 'newer-database'
  | 'damaged'
  | 'busy-elsewhere'
  | 'unknown-source'
  | 'still-reading'
  | 'bad-correction'
  /** Of a backup: made by a newer app; not as it was made; nothing is being restored under that ticket; something was written while it was gathered; there is nothing to go back to. */
  | 'newer-backup'
  | 'damaged-backup'
  | 'no-restore'
  | 'changed-meanwhile'
  | 'nothing-to-undo'

/** The only way to the database, the same from the page, the importer and the card worker. */
export interface Db extends PulledDb {
  standing(): Promise<Standing>
  overview(mirror: Mirror): Promise<Outcome<Overview, StoreTrouble>>
  /** Registers a source, or finds where it was left. Nothing else changes. */
  begin(mirror: Mirror, head: SourceHead): Promise<Outcome<Begun, StoreTrouble>>
  /** Writes one batch and the ledger in one transaction: visible when it answers. */
  keep(mirror: Mirror, source: number, batch: Batch): Promise<Outcome<Kept, StoreTrouble>>
  /** Closes a source, looks for duplicates, writes its report. `complete: false` after a cancel: the ledger stays open. */
  finish(mirror: Mirror, source: number, complete: boolean): Promise<Outcome<Report, StoreTrouble>>
  reports(mirror: Mirror): Promise<Outcome<readonly Report[], StoreTrouble>>
  /** Columns for the cards: valid runs up to `today`, by start; and the days of everything else. Buffers are moved. */
  history(mirror: Mirror, fields: readonly RunField[], today: number): Promise<Outcome<HistoryColumns, StoreTrouble>>
  faces(mirror: Mirror, today: number): Promise<Outcome<StoredFaces | null, StoreTrouble>>
  keepFaces(mirror: Mirror, faces: StoredFaces): Promise<Outcome<null, StoreTrouble>>
  lines(mirror: Mirror, ids: readonly number[]): Promise<Outcome<readonly ActivityLine[], StoreTrouble>>
  page(mirror: Mirror, id: number): Promise<Outcome<ActivityPage | null, StoreTrouble>>
  /** Which activity files are still to be read. */
  wantedTracks(mirror: Mirror): Promise<Outcome<Wanted, StoreTrouble>>
  /** Keeps where the copies of activity files lie, once they are written. */
  keepCopies(mirror: Mirror, copies: readonly Copied[]): Promise<Outcome<null, StoreTrouble>>
  /** Keeps what some activity files told, in one transaction; wall clocks and whoever reads them wait for `settleTracks`. */
  keepTracks(mirror: Mirror, files: readonly KeptTrack[]): Promise<Outcome<null, StoreTrouble>>
  /** Keeps new summaries and routes of tracks that are here. */
  keepSummaries(mirror: Mirror, files: readonly ({ readonly name: string } & Summed)[]): Promise<Outcome<null, StoreTrouble>>
  /** Keeps where some tracks lie. */
  keepPlaces(mirror: Mirror, files: readonly { readonly name: string; readonly where: Visited }[]): Promise<Outcome<null, StoreTrouble>>
  /** Keeps, for good, what a place is called; null: it was asked, and has no name. */
  keepPlaceName(mirror: Mirror, cell: Cell, name: string | null): Promise<Outcome<null, StoreTrouble>>
  /** The routes of all runs that count, where what is kept of their comparison is of others; null where it is in step. */
  wantedWays(mirror: Mirror): Promise<Outcome<WantedWays | null, StoreTrouble>>
  /** Keeps what the routes of these files were told, in place of all that was told before, and lets everybody know. */
  keepWays(mirror: Mirror, files: WantedWays['files'], ways: Ways): Promise<Outcome<null, StoreTrouble>>
  /** Sets every wall clock by what the tracks say, and lets everybody know. */
  settleTracks(mirror: Mirror): Promise<Outcome<null, StoreTrouble>>
  trackReport(mirror: Mirror): Promise<Outcome<TrackReport, StoreTrouble>>
  /** What is known of an activity beyond its row; null where no file of it was read. */
  trackPage(mirror: Mirror, id: number): Promise<Outcome<TrackPage | null, StoreTrouble>>
  /** Where the runs that count lie, up to `today`. */
  journey(mirror: Mirror, today: number): Promise<Outcome<JourneyTold, StoreTrouble>>
  /** What is done again and again, by the runs up to a day. */
  rituals(mirror: Mirror, today: number, firstWeekday: FirstWeekday): Promise<Outcome<RitualsTold, StoreTrouble>>
  /** Those of the paths under which some activity of this mirror names its file. */
  knownFiles(mirror: Mirror, paths: readonly string[]): Promise<Outcome<readonly string[], StoreTrouble>>
  /** A track as `domain/tracks/stored` wrote it; null where there is none. */
  trackBytes(mirror: Mirror, name: string): Promise<Outcome<Uint8Array<ArrayBuffer> | null, StoreTrouble>>
  /**
   * What may leave the device of where an activity went, and nothing more. What chance decides for it is kept before this answers, so that the same way always has the
   * same shape. `no-track`: there is no such activity, or none of its file.
   */
  shapeOf(mirror: Mirror, activity: number): Promise<Outcome<Outcome<GatedShape, Refusal | 'no-track'>, StoreTrouble>>
  /** What to plan requests to the weather service from. */
  wantedWeather(mirror: Mirror): Promise<Outcome<WeatherWanted, StoreTrouble>>
  /** Keeps what was answered and what it cost, in one transaction. A forecast never takes the place of the archive. */
  keepWeather(mirror: Mirror, months: readonly KeptMonth[], spent: readonly Spent[]): Promise<Outcome<null, StoreTrouble>>
  /** Lets everybody know of what was kept since the cards were told last; nothing happens where nothing was. */
  settleWeather(mirror: Mirror): Promise<Outcome<null, StoreTrouble>>
  weatherReport(mirror: Mirror): Promise<Outcome<WeatherReport, StoreTrouble>>
  /** Null where there is no such activity. */
  weatherPage(mirror: Mirror, id: number): Promise<Outcome<WeatherPage | null, StoreTrouble>>
  settings(mirror: Mirror): Promise<Outcome<Partial<Settings>, StoreTrouble>>
  /** Keeps the setting; a new home zone re-derives every wall clock. */
  set<K extends keyof Settings>(mirror: Mirror, key: K, value: Settings[K]): Promise<Outcome<null, StoreTrouble>>
  /** `bad-correction`: it can't be, and nothing changed. */
  correct(mirror: Mirror, correction: Correction): Promise<Outcome<null, StoreTrouble>>
  undo(mirror: Mirror, activity: number, kind: CorrectionKind): Promise<Outcome<null, StoreTrouble>>
  /** Every correction, the newest first. */
  corrections(mirror: Mirror): Promise<Outcome<readonly CorrectionLine[], StoreTrouble>>
  words(mirror: Mirror): Promise<Outcome<readonly OwnWord[], StoreTrouble>>
  /** Keeps the runner's answer to a card in place of an earlier one; null takes it back. A pin stays as it is. */
  answer(mirror: Mirror, card: string, answer: Answer | null): Promise<Outcome<null, StoreTrouble>>
  pin(mirror: Mirror, card: string, pinned: boolean): Promise<Outcome<null, StoreTrouble>>
  /** What the runner says of milestones, and those of their own. */
  wallWords(mirror: Mirror): Promise<Outcome<WallWords, StoreTrouble>>
  /** Keeps a note in place of an earlier one; null takes it back. A pin and whether it is hidden stay. */
  noteMilestone(mirror: Mirror, milestone: string, note: Pick<MilestoneWord, 'note' | 'of'> | null): Promise<Outcome<null, StoreTrouble>>
  pinMilestone(mirror: Mirror, milestone: string, pinned: boolean): Promise<Outcome<null, StoreTrouble>>
  hideMilestone(mirror: Mirror, milestone: string, hidden: boolean): Promise<Outcome<null, StoreTrouble>>
  /** A new one with `id` null; else changes it, or puts it back under its id. Answers with its id. */
  keepOwnMilestone(mirror: Mirror, own: Pick<OwnMilestone, 'activity' | 'sentence'> & { readonly id: number | null }): Promise<Outcome<number, StoreTrouble>>
  /** With what was said of it. */
  removeOwnMilestone(mirror: Mirror, id: number): Promise<Outcome<null, StoreTrouble>>
  ritualWords(mirror: Mirror): Promise<Outcome<readonly RitualWord[], StoreTrouble>>
  /** Keeps what the runner says of a ritual in place of what they said before; null takes it back. */
  sayOfRitual(mirror: Mirror, ritual: string, given: RitualAnswer | null): Promise<Outcome<null, StoreTrouble>>
  /** The runner's own line or name; null where they gave none. */
  ownText(mirror: Mirror, about: TextAbout): Promise<Outcome<OwnText | null, StoreTrouble>>
  /** In place of an earlier one; null takes it back. */
  sayOwnText(mirror: Mirror, about: TextAbout, given: GivenText | null): Promise<Outcome<null, StoreTrouble>>
  /** Some rows of a part, those behind `after`; at first -1. */
  takeout(mirror: Mirror, part: TakeoutPart, after: number): Promise<Outcome<Takeout, StoreTrouble>>
  /** What a backup has to hold: every fact of this file. What is known from Strava's API alone is never kept in it, and so in no backup. */
  backupHead(mirror: Mirror): Promise<Outcome<BackupHead, StoreTrouble>>
  /** Rows of a table behind `after`, at first -1. `changed-meanwhile` once the stamp is another. */
  backupPiece(mirror: Mirror, table: string, after: number, stamp: string): Promise<Outcome<BackupPiece, StoreTrouble>>
  safekeeping(mirror: Mirror): Promise<Outcome<Safekeeping, StoreTrouble>>
  /** Keeps, UTC ms, when a backup was saved, or when the runner asked not to be reminded. */
  noteBackup(mirror: Mirror, what: 'saved' | 'quiet', at: number): Promise<Outcome<null, StoreTrouble>>
  /** Makes room for a backup beside the mirror, which stays as it is until `restoreEnd`. An earlier restore that was not ended is dropped. */
  restoreBegin(mirror: Mirror, head: RestoreHead): Promise<Outcome<RestoreBegun, StoreTrouble>>
  restorePiece(mirror: Mirror, ticket: number, table: string, lines: Uint8Array<ArrayBuffer>): Promise<Outcome<null, StoreTrouble>>
  /** Checks what was written and, in one step, puts it in the place of the mirror, which is kept for seven days. */
  restoreEnd(mirror: Mirror, ticket: number): Promise<Outcome<null, StoreTrouble>>
  restoreDrop(mirror: Mirror, ticket: number): Promise<Outcome<null, StoreTrouble>>
  /** Puts the mirror back that was there before; what takes its leave is kept for seven days in turn. */
  undoRestore(mirror: Mirror): Promise<Outcome<null, StoreTrouble>>
  /** Removes all that is kept of one mirror, the originals too. `still-reading`: one is being copied; nothing was removed. */
  erase(mirror: Mirror): Promise<Outcome<null, StoreTrouble>>
  /**
   * The bytes of a mirror's facts as they lie, for whatever can still read them: damaged, of a newer app, or already removed from the device and only still open here.
   * Nothing is changed. Null where there is no such file.
   */
  rescue(mirror: Mirror): Promise<Outcome<Blob | null, StoreTrouble>>
  /** SQLite's `integrity_check` of both files, and the ledger against the rows: `ok`, or a line for each thing that is wrong. */
  check(mirror: Mirror): Promise<Outcome<{ readonly integrity: string }, StoreTrouble>>
  /** Asks a leader in another tab to step down; takes its place only once its handles are closed. */
  takeOver(): Promise<Outcome<null, 'busy-elsewhere'>>
}

export interface WallWords {
  readonly words: readonly MilestoneWord[]
  /** `start` and `day` are null while the run is not there. */
  readonly own: readonly (OwnMilestone & { readonly start: number | null; readonly day: number | null })[]
}

export interface HistoryColumns {
  readonly revision: number
  readonly length: number
  readonly numbers: Readonly<Partial<Record<RunField, Float64Array>>>
  readonly texts: Readonly<Partial<Record<RunField, readonly (string | null)[]>>>
  readonly otherDays: Float64Array
}

/** Faces as worked out at a revision of the facts, for a day, a unit and a first weekday. */
export interface StoredFaces {
  readonly revision: number
  readonly today: number
  readonly unit: 'km' | 'mi'
  readonly firstWeekday: FirstWeekday
  readonly faces: readonly Face[]
}

/** Posted on the BroadcastChannel `runmirror-changes` after every commit, to every tab. */
export interface Change {
  readonly mirror: Mirror
  readonly revision: number
}

/** Posted by the database worker to its own page (`worker.onmessage`, beside Comlink's messages) whenever this tab's standing changes: another tab's is another. */
export interface StandingChange {
  readonly standing: Standing
}
