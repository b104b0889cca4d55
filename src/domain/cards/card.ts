import type { FieldName, FieldValue } from '../activity/activity'
import type { FirstWeekday } from '../calendar/calendar'
import type { Figure } from './figure'

/** The four kinds of claim, each with its own gate. */
export type ClaimKind = 'count' | 'share' | 'tested' | 'guess'
export type Certainty = 'certain' | 'very-sure' | 'fairly-sure'

/** Fields that do not stand in the activity's row but follow from it: wall-clock at the start point. */
export interface WallFields {
  /** Local calendar day at the start point, days since 1970-01-01. */
  day: number
  /** Minutes after local midnight, 0–1439. */
  minute: number
  /** The zone of that wall clock, as `enrich/zones.ts` numbers them; absent for a zone without a city. */
  zone: number
}
const ofWall = { day: true, minute: true, zone: true } as const satisfies Readonly<Record<keyof WallFields, true>>
export const isOfWall = (field: string): field is keyof WallFields => field in ofWall

/** What follows from the activity's own track and nothing else (`tracks/summary.ts`); absent without one, and where the track can't tell. */
export interface TrackFields {
  /** Metres along the track, and 1 where it knows of a place, 0 where it knows of none. */
  trackMetres: number
  located: number
  /** Grade-adjusted pace of the second half over that of the first, and the share of the time in which the runner did not move. */
  halvesRatio: number
  pauseShare: number
  /** Seconds of the best effort over each distance. */
  best400m: number
  bestHalfMile: number
  best1k: number
  bestMile: number
  best2Miles: number
  best5k: number
  best10k: number
  best15k: number
  best10Miles: number
  best20k: number
  bestHalf: number
  best30k: number
  bestMarathon: number
  best50k: number
}
const ofTrack = {
  ...{ trackMetres: true, located: true, halvesRatio: true, pauseShare: true },
  ...{ best400m: true, bestHalfMile: true, best1k: true, bestMile: true, best2Miles: true, best5k: true, best10k: true },
  ...{ best15k: true, best10Miles: true, best20k: true, bestHalf: true, best30k: true, bestMarathon: true, best50k: true },
} as const satisfies Readonly<Record<keyof TrackFields, true>>
export const isOfTrack = (field: string): field is keyof TrackFields => field in ofTrack

/** The weather at the start, each value with the place of its source in `weatherSources`; absent where no source tells. */
export interface WeatherFields {
  /** °C as it feels. */
  feels: number
  feelsFrom: number
  /** mm/h over the run. */
  rain: number
  rainFrom: number
  /** m/s */
  wind: number
  windFrom: number
  /** Place in `skyNames` of what the sky did. */
  sky: number
  skyFrom: number
}
const ofWeather = {
  feels: true,
  feelsFrom: true,
  rain: true,
  rainFrom: true,
  wind: true,
  windFrom: true,
  sky: true,
  skyFrom: true,
} as const satisfies Readonly<Record<keyof WeatherFields, true>>
export const isOfWeather = (field: string): field is keyof WeatherFields => field in ofWeather

/** Where the run went, against all others whose tracks were read (`routes/ways.ts`): no virtual one, none indoors. */
export interface GroundFields {
  /** 1 where the run's track tells a way; 0 where none does: without a file, or one that knows of no place. Absent until its file was read. */
  hasRoute: number
  /** The same number for the same way, and for no other; this and the next four are absent until the run was compared with the others. */
  way: number
  /** Place in `shapes`. */
  wayShape: number
  routeMetres: number
  /** 1 where no run before it began within the same cell of 1 km. */
  newStart: number
  /** Metres of `routeMetres` on ground that no run before it had come near. */
  newMetres: number
  /** 1 for a virtual run, which lies where nobody ran. */
  virtual: number
  /** 1 where it is known which country it visited, 0 where it has no place; absent until that was looked up. */
  placed: number
  /** 1 where the run began within 1 km of a border between countries; absent like `placed`. */
  nearCountry: number
}
const ofGround = {
  ...{ hasRoute: true, way: true, wayShape: true, routeMetres: true },
  ...{ newStart: true, newMetres: true, virtual: true, placed: true, nearCountry: true },
} as const satisfies Readonly<Record<keyof GroundFields, true>>
export const isOfGround = (field: string): field is keyof GroundFields => field in ofGround

/** Where the run lies, in words; absent like `placed`. */
export interface PlaceFields {
  /** What it visited, as `places/told-visits.ts` reads it. */
  visits: string | null
  /** Of 15,000 people and more; absent where none of its own country stands within 10 km. */
  city: string | null
}
const ofPlace = { visits: true, city: true } as const satisfies Readonly<Record<keyof PlaceFields, true>>
export const isOfPlace = (field: string): field is keyof PlaceFields => field in ofPlace

type Worked = keyof WallFields | keyof TrackFields | keyof WeatherFields | keyof GroundFields
export type RunField = FieldName | Worked | keyof PlaceFields
type ValueOf<F extends RunField> = F extends Worked ? number : F extends keyof PlaceFields ? PlaceFields[F] : F extends FieldName ? FieldValue<F> : never

/** One column of all runs: numbers as Float64Array with NaN for absent, text with null for absent. */
export type ColumnOf<F extends RunField> = [ValueOf<F>] extends [number | null] ? Float64Array : readonly (string | null)[]

/** What every card may read without asking. */
export type Always = 'id' | 'start' | 'day'

/** Valid runs, in order of start; duplicates, deleted runs and runs later than today left out. */
export type Runs<N extends RunField = never> = { readonly length: number } & { readonly [F in N | Always]: ColumnOf<F> }

export interface History<N extends RunField = never> {
  readonly runs: Runs<N>
  /** Days (local) of every other kept activity up to today, ascending: a ride does not end a gap, but the card says so. */
  readonly otherDays: Float64Array
  /** *Now*: the device's local day; in the terminal the last activity's. */
  readonly today: number
  readonly unit: 'km' | 'mi'
  /** Where the runner's weeks begin. */
  readonly firstWeekday: FirstWeekday
}

/** A sentence by its key in the dictionary, `card.key`, and the values it speaks of. */
export type Say = readonly [key: string, values?: Readonly<Record<string, number | string>>]

/** Makes a card's sentences; `S` names them all, and the card's words file has to know every one. */
export const sayings =
  <S extends { readonly [K in keyof S]: Readonly<Record<string, number | string>> }>(card: string) =>
  <const K extends keyof S & string>(key: K, values: S[K]): Say => [`${card}.${key}`, values]

/** Days, both included. `all` is true when the window is the whole history. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly all: boolean
  /** How many full years it speaks of, where it speaks of years. */
  readonly fullYears?: number
  /** The calendar year it is, where it is one: from its first day to its last, or to today while it runs. */
  readonly year?: number
}

export interface Claim {
  readonly status: 'claim'
  readonly card: string
  readonly rev: number
  readonly kind: ClaimKind
  readonly certainty: Certainty
  readonly say: Say
  readonly value: number
  /** The value's unit or what it counts, for the machine-readable answer. */
  readonly of: string
  /** The value is a distance, and is told in the runner's unit. */
  readonly measure?: 'metres'
  /** k of n, where the claim counts a part. */
  readonly part?: { readonly k: number; readonly n: number }
  readonly interval?: readonly [number, number]
  readonly p?: number
  readonly window: Window
  readonly tense: 'are' | 'were'
  /** How many of the window's runs carry the values the claim needs. */
  readonly coverage: { readonly with: number; readonly of: number }
  /** Activity ids, oldest first: the list from which anyone can re-derive the value. */
  readonly receipts: readonly number[]
  /** The counter-evidence, at the same size as the evidence. */
  readonly against: Say
  /** What else the runs say about it, line by line. */
  readonly evidence: readonly Say[]
  /** What the tense rests on. */
  readonly lately: Say
  /** How it is worked out, in words. */
  readonly how: Say
  /** What the drawing shows, for those who do not see it. */
  readonly shows: Say
  /** The numbers behind those lines, by name, for the machine-readable answer. */
  readonly details: Readonly<Record<string, number>>
  readonly figure: Figure
  readonly asks?: Asks
  /** The activity that stands for the one way of which the sentence speaks: the runner may have its shape drawn, as the gate lets it out. */
  readonly way?: number
}

/** Ids of runs of which a card guesses what only the runner can say, oldest first: was this a race? Nothing that is claimed or drawn rests on the guess. */
export type Asks = readonly number[]

/** A gate that has not been passed yet, and exactly what is missing. */
export interface Forming {
  readonly status: 'forming'
  readonly card: string
  readonly rev: number
  readonly missing: Say
  readonly asks?: Asks
}

/** What is only guessed is not handed on: the runner answers first. */
export const mayBeShared = ({ kind }: Claim): boolean => kind !== 'guess'

export type Face = Claim | Forming

export interface Card {
  readonly id: string
  /** Where it stands in the mirror: what says most of who one is comes first. */
  readonly place: number
  /** Raised when the formula changes; faces of an older revision are worked out anew. */
  readonly rev: number
  readonly kind: ClaimKind
  /** The card's SELECT list, its row type and its reason to recompute. */
  readonly needs: readonly RunField[]
  readonly face: (history: History<RunField>) => Face
}

type Told = Omit<Claim, 'status' | 'card' | 'rev' | 'kind'> | Pick<Forming, 'missing' | 'asks'>

/** Declares a card. `face` sees only the columns named in `needs`. */
export const defineCard = <const N extends RunField = never>(card: {
  readonly id: string
  readonly place: number
  readonly rev: number
  readonly kind: ClaimKind
  readonly needs: readonly N[]
  readonly face: (history: History<N>) => Told
}): Card => ({
  id: card.id,
  place: card.place,
  rev: card.rev,
  kind: card.kind,
  needs: card.needs,
  face: (history) => {
    const told = card.face(history)
    const head = { card: card.id, rev: card.rev }
    return 'missing' in told ? { status: 'forming', ...head, ...told } : { status: 'claim', ...head, kind: card.kind, ...told }
  },
})
