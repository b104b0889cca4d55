import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { NoticeChoice } from '../../contract/notices'
import type { PulledStanding } from '../../contract/pulled'
import type { PullEnd, PullProgress } from '../../contract/puller'
import { connectWords } from '../../contract/strava'
import type { ConnectionState, PullPhase } from '../../state/connection'
import { JustDone } from '../connect/JustDone'
import style from '../connect/connect.module.css'
import { ViewOnStrava } from '../parts/StravaMarks'
import { StravaLink } from '../parts/StravaLink'
import { Connection } from '../screens/Connect'
import { fixedConnection, here } from './fixed'
import { today } from './lives'
import { Answered, Piece } from './parts'

const dayMs = 86_400_000
const now = today * dayMs + 36_000_000

const some: PulledStanding = {
  mark: { athlete: '1', retentionDays: 7, reach: 'recent', before: null, listed: true },
  ...{ activities: 100, alone: 12, waiting: 0, goesAt: now + 5 * dayMs, askedAt: now, gone: false },
}
const standings: Readonly<Record<string, PulledStanding>> = {
  some,
  one: { ...some, activities: 1, alone: 1 },
  kept: { ...some, activities: 1204, alone: 0, goesAt: null, mark: { athlete: '1', retentionDays: 7, reach: 'all', before: null, listed: true } },
  gone: { ...some, activities: 0, alone: 0, goesAt: null, gone: true },
}

const limits = { window: { used: 61, of: 100 }, day: { used: 410, of: 1000 } } as const
const progress: Readonly<Record<string, PullProgress | null>> = {
  begun: null,
  listing: { doing: 'listing', done: 200, of: null, waitsUntil: null, limits: null },
  streams: { doing: 'streams', done: 31, of: 100, waitsUntil: null, limits },
  waits: { doing: 'streams', done: 70, of: 1204, waitsUntil: now + 600_000, limits: { ...limits, window: { used: 100, of: 100 } } },
  following: { doing: 'following', done: 1, of: 3, waitsUntil: null, limits },
}

/** Every way in which the asking ends; one that is missing here does not compile. */
const ends: { readonly [E in PullEnd['end']]: Partial<PullEnd> } = {
  done: { listed: 100, tracks: 92, refused: 2 },
  ...{ stopped: {}, 'busy-elsewhere': {}, 'not-connected': {}, ended: {}, inactive: {}, 'other-athlete': {} },
  waiting: { resumeAt: now + 900_000 },
  misunderstood: { reason: 'no list' },
  unreachable: { reason: '503' },
}
const endNames = Object.keys(ends) as PullEnd['end'][]
const endOf = (end: PullEnd['end']): PullEnd => ({ end, resumeAt: null, reason: null, listed: 0, tracks: 0, refused: 0, ...ends[end] })

const phases: Readonly<Record<string, PullPhase>> = {
  ...Object.fromEntries(
    Object.entries(progress).map(([name, found]) => [`asking-${name}`, { phase: 'asking', progress: found, stopping: name === 'following' }]),
  ),
  offline: { phase: 'offline' },
  ...Object.fromEntries(endNames.map((end) => [`ended-${end}`, { phase: 'ended', end: endOf(end) }])),
  full: { phase: 'trouble', code: 'storage-full', detail: undefined },
  cut: { phase: 'trouble', code: 'cut-short', detail: undefined },
  workers: { phase: 'trouble', code: 'workers-gone', detail: undefined },
}

/** Who took the permission back has nothing left here that only Strava told. */
const standingAt = (phase: PullPhase): PulledStanding =>
  phase.phase === 'ended' && phase.end.end === 'ended' ? { ...some, mark: null, activities: 0, alone: 0, goesAt: null, askedAt: null } : some

const pending = { athlete: '1', scope: ['read', 'activity:read_all'] } as const
const befores: Readonly<Record<string, Partial<ConnectionState>>> = {
  before: {},
  asked: { offer: () => ({ state: 'waiting' }) },
  unasked: { offer: () => ({ state: 'trouble', code: 'workers-gone' }) },
  none: { offer: here({ connect: false, live: false, push: false, retentionDays: null }) },
  pending: { askPending: () => Promise.resolve({ ...pending, name: 'Ada', replaces: false }) },
  replaces: { askPending: () => Promise.resolve({ ...pending, name: null, replaces: true }) },
  unreachable: { askPending: () => Promise.resolve('unreachable') },
}
const notices: readonly NoticeChoice[] = ['off', 'quiet', 'told']

const Shown = (props: { readonly name: string; readonly given: Partial<ConnectionState>; readonly children?: JSX.Element }): JSX.Element => (
  <Piece name={props.name} id={`connect-${props.name}`}>
    <div class={style['connect']}>
      <Connection connection={fixedConnection(props.given)} came={connectWords.find((word) => word === props.name)} />
    </div>
  </Piece>
)

/** Strava, connected and not: every word that its way back may bring, every phase, every end. */
export const Connections = (): JSX.Element => (
  <Answered app={{ zoneOfDevice: 'UTC' }}>
    <For each={Object.entries(befores)}>{([name, given]) => <Shown name={name} given={given} />}</For>
    <For each={connectWords}>{(word) => <Shown name={word} given={{}} />}</For>
    <For each={Object.entries(standings)}>{([name, standing]) => <Shown name={`here-${name}`} given={{ standing: here(standing) }} />}</For>
    <For each={Object.entries(phases)}>
      {([name, phase]) => <Shown name={name} given={{ standing: here(standingAt(phase)), now: () => phase, busy: () => phase.phase === 'asking' }} />}
    </For>
    <For each={notices}>
      {(choice) => <Shown name={`notices-${choice}`} given={{ standing: here(some), notices: () => choice, hears: () => choice !== 'off' }} />}
    </For>
    <For each={['disconnected', 'not-revoked'] as const}>
      {(how) => (
        <Piece inset name={how}>
          <JustDone line={undefined} parting={how} said={undefined} />
        </Piece>
      )}
    </For>
    <Piece inset name="view">
      <ViewOnStrava id={1} />
    </Piece>
    <For each={[null, fixedConnection(), fixedConnection({ standing: here(some) })]}>
      {(connection) => (
        <Answered mirror={{ connection }}>
          <Piece inset name="you">
            <StravaLink />
          </Piece>
        </Answered>
      )}
    </For>
  </Answered>
)
