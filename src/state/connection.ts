import type { Accessor } from 'solid-js'
import type { StoreTrouble } from '../contract/db'
import type { NoticeChoice, NoticeTrouble } from '../contract/notices'
import type { PulledStanding } from '../contract/pulled'
import type { PullEnd, PullProgress } from '../contract/puller'
import type { PendingAnswer, StravaTrouble } from '../contract/strava'
import type { Live } from './live'

/** Where the asking of Strava stands. */
export type PullPhase =
  | { readonly phase: 'resting' }
  | { readonly phase: 'asking'; readonly progress: PullProgress | null; readonly stopping: boolean }
  /** No network: it goes on when there is one. */
  | { readonly phase: 'offline' }
  | { readonly phase: 'ended'; readonly end: PullEnd }
  | { readonly phase: 'trouble'; readonly code: StoreTrouble | 'cut-short' | 'workers-gone'; readonly detail: string | undefined }

/** Strava, as the runner lets it be asked; for their own mirror alone. */
export interface ConnectionState {
  /** What this deployment offers; asked of it by the first who wants to know. `connect: false`: it connects nobody. */
  readonly offer: Accessor<Live<{ readonly connect: boolean; readonly live: boolean; readonly push: boolean; readonly retentionDays: number | null }>>
  /** What is here from Strava. */
  readonly standing: Accessor<Live<PulledStanding>>
  readonly now: Accessor<PullPhase>
  readonly busy: () => boolean
  /** Whether this page hears of news by itself: the relay's socket is open. */
  readonly hears: Accessor<boolean>
  /** Strava's page, in place of this one. */
  readonly go: () => void
  /** Whom Strava sent back, before anything is written. */
  readonly askPending: () => Promise<PendingAnswer | StravaTrouble | 'unreachable'>
  /** It is them: the last hundred activities are asked for. */
  readonly confirm: () => Promise<StravaTrouble | 'unreachable' | null>
  /** It is not. */
  readonly decline: () => Promise<void>
  readonly pull: (reach: 'recent' | 'all') => Promise<void>
  /** Answers once nothing is asked any more; what came stays. Who was being asked for everything is asked for the last hundred alone from then on, until they want it again. */
  readonly stop: () => Promise<void>
  /** Ends it here and at Strava, and removes what only the API told. `revoked: false`: Strava was not reached; the runner can end it in Strava's own settings. */
  readonly disconnect: () => Promise<{ readonly revoked: boolean } | StravaTrouble | StoreTrouble | 'unreachable'>
  readonly notices: Accessor<NoticeChoice>
  readonly setNotices: (choice: NoticeChoice) => Promise<NoticeTrouble | null>
}
