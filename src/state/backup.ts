import { proxy } from 'comlink'
import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { WorkerDied } from '../client/workers'
import type { Crew } from '../client/workers'
import type { BackupFound, BackupProgress, BackupTrouble, Safekeeping } from '../contract/backup'
import type { StoreTrouble } from '../contract/db'
import type { Outcome } from '../domain/outcome'
import { createLive } from './live'
import type { Live } from './live'

export type KeepingTrouble = StoreTrouble | BackupTrouble | 'workers-gone'

/** Where a save or a restore stands. */
export type Keeping =
  | { readonly phase: 'idle' }
  | { readonly phase: 'saving' | 'restoring'; readonly progress: BackupProgress | null; readonly stopping: boolean }
  | { readonly phase: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly phase: 'looking'; readonly name: string }
  | { readonly phase: 'found'; readonly found: BackupFound }
  | { readonly phase: 'restored'; readonly madeAt: number }
  | { readonly phase: 'undoing' | 'undone' }
  | { readonly phase: 'trouble'; readonly code: KeepingTrouble }

export interface Keeper {
  readonly safekeeping: Accessor<Live<Safekeeping>>
  readonly keeping: Accessor<Keeping>
  readonly save: (withOriginals: boolean) => Promise<void>
  /** Says what a file is. Nothing is changed. */
  readonly look: (file: File) => Promise<void>
  /** Puts what was looked at in the place of the mirror. */
  readonly restore: () => Promise<void>
  readonly undo: () => Promise<void>
  /** No reminder for a month. */
  readonly quiet: () => Promise<void>
  readonly stop: () => void
  readonly rest: () => void
}

export interface KeeperWorld {
  /** Answers once nobody writes to the mirror by themselves; what it answers lets them go on. */
  readonly hold: () => Promise<() => void>
  /** An export is being read into it. */
  readonly reading: () => boolean
  readonly hand: (file: File) => void
  /** UTC ms. */
  readonly now: () => number
}

const mirror = 'own'

/** Saves the runner's own mirror to a file, and brings one back. Must be called under a Solid owner; `facts` changes with every commit. */
export const createKeeper = (crew: Crew, { hold, reading, hand, now }: KeeperWorld, facts: Accessor<unknown>): Keeper => {
  const safekeeping = createLive<Safekeeping>(() => ({ key: mirror, ask: () => crew.ask(({ db }) => db.safekeeping(mirror)) }), facts)
  const [keeping, setKeeping] = createSignal<Keeping>({ phase: 'idle' })
  let chosen: { readonly file: File; readonly found: BackupFound } | null = null

  const trouble = (code: KeepingTrouble): void => void setKeeping(code === 'cancelled' ? { phase: 'idle' } : { phase: 'trouble', code })
  const onProgress = (progress: BackupProgress): void => {
    const before = keeping()
    if (before.phase === 'saving' || before.phase === 'restoring') setKeeping({ ...before, progress })
  }

  const asked = async <T, Code extends KeepingTrouble>(work: () => Promise<Outcome<T, Code>>): Promise<T | null> => {
    try {
      const answer = await work()
      if (answer.ok) return answer.value
      trouble(answer.code)
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error
      trouble('workers-gone')
    }
    return null
  }
  /** The same while nobody else writes; null is a trouble that was said. */
  const alone = async <T, Code extends KeepingTrouble>(work: () => Promise<Outcome<T, Code>>): Promise<T | null> => {
    const release = await hold()
    try {
      return await asked(work)
    } finally {
      release()
    }
  }

  return {
    safekeeping,
    keeping,
    save: async (withOriginals) => {
      if (reading()) return trouble('still-reading')
      setKeeping({ phase: 'saving', progress: null, stopping: false })
      const file = await alone(() => crew.askOnce(({ importer }) => importer.saveBackup(mirror, withOriginals, proxy(onProgress))))
      if (file === null) return
      hand(file)
      setKeeping({ phase: 'saved', name: file.name, bytes: file.size })
      // Where it can't be noted, the reminder comes too early: the file is saved all the same.
      await crew.ask(({ db }) => db.noteBackup(mirror, 'saved', file.lastModified)).catch(() => undefined)
    },
    look: async (file) => {
      chosen = null
      setKeeping({ phase: 'looking', name: file.name })
      const found = await asked(() => crew.ask(({ importer }) => importer.lookAtBackup(mirror, file)))
      if (found === null) return
      chosen = { file, found }
      setKeeping({ phase: 'found', found })
    },
    restore: async () => {
      const mine = chosen
      if (mine === null) return
      if (reading()) return trouble('still-reading')
      setKeeping({ phase: 'restoring', progress: null, stopping: false })
      const restored = await alone(async () => {
        const answer = await crew.askOnce(({ importer }) => importer.restoreBackup(mirror, mine.file, proxy(onProgress)))
        return answer.ok ? { ok: true, value: mine.found } : answer
      })
      if (restored === null) return
      chosen = null
      setKeeping({ phase: 'restored', madeAt: restored.madeAt })
    },
    undo: async () => {
      if (reading()) return trouble('still-reading')
      setKeeping({ phase: 'undoing' })
      const undone = await alone(async () => {
        const answer = await crew.askOnce(({ db }) => db.undoRestore(mirror))
        return answer.ok ? { ok: true, value: true } : answer
      })
      if (undone !== null) setKeeping({ phase: 'undone' })
    },
    quiet: async () => {
      await crew.ask(({ db }) => db.noteBackup(mirror, 'quiet', now())).catch(() => undefined)
    },
    stop: () => {
      const before = keeping()
      if (before.phase !== 'saving' && before.phase !== 'restoring') return
      setKeeping({ ...before, stopping: true })
      void crew.ask(({ importer }) => importer.stopBackup()).catch(() => undefined)
    },
    rest: () => {
      chosen = null
      const { phase } = keeping()
      if (phase !== 'saving' && phase !== 'restoring' && phase !== 'undoing') setKeeping({ phase: 'idle' })
    },
  }
}
