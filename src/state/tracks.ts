import { proxy } from 'comlink'
import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { mark } from '../client/device'
import { WorkerDied } from '../client/workers'
import type { Crew } from '../client/workers'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { TrackProgress, TracksEnd } from '../contract/tracks'

export type TracksTrouble = StoreTrouble | 'cut-short' | 'workers-gone'

/** Where the reading of activity files stands. */
export type Tracking =
  | { readonly phase: 'resting' }
  | { readonly phase: 'reading'; readonly progress: TrackProgress | null; readonly pausing: boolean }
  | { readonly phase: 'ended'; readonly end: TracksEnd }
  | { readonly phase: 'trouble'; readonly code: TracksTrouble; readonly detail: string | undefined }

/** One mirror's activity files, read after its table. */
export interface Tracker {
  readonly tracking: Accessor<Tracking>
  readonly busy: () => boolean
  /** Reads what is wanted and can be had: from these files, from those brought before and not read to the end, from the copies on this device. */
  readonly read: (files: readonly File[]) => Promise<void>
  /** The runner pauses it: it stays so after a reload, until they go on or bring a file. */
  readonly pause: () => Promise<void>
  readonly goOn: () => Promise<void>
  /** Answers once nothing is being read any more. */
  readonly halt: () => Promise<void>
}

export const createTracker = (crew: Crew, mirror: Mirror): Tracker => {
  const [tracking, setTracking] = createSignal<Tracking>({ phase: 'resting' })
  /** What was asked last speaks; an earlier reading ends as soon as another begins. */
  let turn = 0
  let brought: readonly File[] = []
  let going: Promise<void> = Promise.resolve()

  const trouble = (code: TracksTrouble, detail?: string): void => void setTracking({ phase: 'trouble', code, detail })

  /** Whatever is kept is not read again: another start goes on from there, as long as each gets further than the one before. */
  const walk = async (mine: number): Promise<void> => {
    for (let before = -1; mine === turn;) {
      let done = 0
      const onProgress = (progress: TrackProgress): void => {
        done = progress.done
        const now = tracking()
        if (mine === turn && now.phase === 'reading') setTracking({ ...now, progress })
      }
      try {
        const read = await crew.askOnce(({ importer }) => importer.tracks(mirror, brought, proxy(onProgress)))
        if (mine !== turn) return
        if (!read.ok) return trouble(read.code, read.detail)
        if (read.value.end === 'read') brought = []
        mark('tracks-end')
        return void setTracking({ phase: 'ended', end: read.value })
      } catch (error) {
        if (mine !== turn) return
        if (!(error instanceof WorkerDied)) return trouble('workers-gone')
        if (!error.startedAgain || (before >= 0 && done === 0)) return trouble('cut-short')
        before = done
      }
    }
  }
  const begin = (): Promise<void> => {
    const mine = ++turn
    setTracking({ phase: 'reading', progress: null, pausing: false })
    going = walk(mine)
    return going
  }
  const say = (chosen: 'on' | 'paused'): Promise<unknown> => crew.ask(({ db }) => db.set(mirror, 'tracks', chosen)).catch(() => null)
  const halt = async (): Promise<void> => {
    await crew.ask(({ importer }) => importer.pauseTracks()).catch(() => null)
    await going
  }

  return {
    tracking,
    busy: () => tracking().phase === 'reading',
    read: async (files) => {
      brought = [...files, ...brought]
      await begin()
    },
    pause: async () => {
      const now = tracking()
      if (now.phase !== 'reading') return
      setTracking({ ...now, pausing: true })
      await say('paused')
      await halt()
    },
    goOn: async () => {
      await say('on')
      await begin()
    },
    halt,
  }
}
