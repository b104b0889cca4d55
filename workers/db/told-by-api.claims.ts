import type { InboxLetter } from '../../src/contract/inbox'
import { letterName } from '../../src/contract/inbox'
import type { PulledReply, PullMark } from '../../src/contract/pulled'
import type { KeptTrack } from '../../src/contract/tracks'
import { summaryRev } from '../../src/domain/tracks/revs'
import type { Letter, Letterbox } from './letterbox'
import type { World } from './world.claims'

export const dayMs = 86_400_000
const hourMs = dayMs / 24
/** The instant of `run(id)` of `world.claims`, UTC ms. */
export const startOf = (id: number): number => Date.UTC(2024, 0, 1, id * 24 + 7)
export const asked = Date.UTC(2024, 5, 1)

/** A run as Strava's API tells it, the same as `run(id)`. */
export const told = (id: number, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id,
  resource_state: 2,
  name: `Run ${id}`,
  type: 'Run',
  sport_type: 'Run',
  start_date: new Date(startOf(id)).toISOString().replace('.000', ''),
  start_date_local: new Date(startOf(id) + hourMs).toISOString().replace('.000', ''),
  timezone: '(GMT+01:00) Europe/Paris',
  utc_offset: 3600,
  distance: 5000,
  moving_time: 1800,
  elapsed_time: 1900,
  ...more,
})

/** Strava hides the hour: one second after midnight. */
export const hidden = (id: number): Readonly<Record<string, unknown>> => {
  const midnight = Math.floor(startOf(id) / dayMs) * dayMs + 1000
  const written = (utc: number): string => new Date(utc).toISOString().replace('.000', '')
  return told(id, { start_date: written(midnight - hourMs), start_date_local: written(midnight) })
}

export const summary = (id: number, more: Readonly<Record<string, unknown>> = {}, at = asked): PulledReply => ({
  kind: 'summary',
  id: String(id),
  body: JSON.stringify(told(id, more)),
  at,
})

export const mark = (more: Partial<PullMark> = {}): PullMark => ({ athlete: '4242', retentionDays: 7, reach: 'recent', before: null, listed: true, ...more })

/** What a run's streams came to. */
export const streamed = (id: number, more: Partial<KeptTrack> = {}): KeptTrack => ({
  ...{ name: String(id), hash: null, bytes: 9, rev: 99, outcome: 'read', format: null, points: 2, sizes: null, flaws: {}, told: null },
  first: { latitude: 48.85, longitude: 2.35, zone: 'Europe/Paris' },
  data: Uint8Array.of(1),
  summary: {
    ...{ rev: summaryRev, metres: 5000, elapsed: 1900, moving: 1800, spikes: 0, removed: 0, trouble: null, graded: null, halves: null, sensor: null },
    efforts: [{ distance: '1k', metres: 1000, seconds: 300, fromSeconds: 0, fromMetres: 0 }],
  },
  route: null,
  ...more,
})

export const letter = (seq: number, activity: number, more: Partial<InboxLetter> = {}): InboxLetter => ({
  ...{ v: 1, athlete: '4242', retentionDays: 7, seq, activity: String(activity), about: 'told' },
  replies: [{ ...summary(activity), kind: 'detail' }],
  ...more,
})

/** Letters that lie in memory. */
export const createLetterbox = (): Letterbox & { readonly letters: Letter[]; readonly leave: (one: InboxLetter) => Promise<void> } => {
  const letters: Letter[] = []
  return {
    letters,
    leave: async (one) => void letters.push({ name: letterName(one.seq, one.activity), text: JSON.stringify(one), at: Date.now() }),
    read: async () => [...letters],
    remove: async (name) => {
      const at = letters.findIndex((one) => one.name === name)
      if (at >= 0) letters.splice(at, 1)
    },
    clear: async () => void letters.splice(0),
  }
}

/** A store whose clock can be moved, and whose files can be looked into. */
export interface PulledWorld {
  readonly db: World['db']
  /** UTC ms. */
  readonly at: (now: number) => Promise<void>
  /** Closes every file and opens it again; with what follows from the facts made anew. */
  readonly again: (rebuilt?: boolean) => Promise<void>
  /** Everything that lies anywhere. */
  readonly files: () => Promise<readonly (readonly [name: string, bytes: Uint8Array])[]>
  readonly end: () => Promise<void>
}
