import type { BackupProgress, Backups } from '../../src/contract/backup'
import type { Db } from '../../src/contract/db'
import { failed } from '../../src/domain/outcome'
import type { SavingWorld } from './backup-save'
import type { RestoringWorld } from './backup-read'

export interface Watch {
  readonly progress: (progress: BackupProgress) => void
  readonly cancelled: () => boolean
}

export interface BackupsWorld extends Omit<SavingWorld, 'db'>, Omit<RestoringWorld, 'db'> {
  readonly db: () => Promise<Db>
}

/** Saves and restores. What does it is loaded when it is first asked for: most starts never need it. */
export const createBackups = (world: BackupsWorld): Backups => {
  let running: { cancelled: boolean } | null = null
  const watched = async <T>(onProgress: Watch['progress'], work: (watch: Watch) => Promise<T>): Promise<T> => {
    const mine = { cancelled: false }
    running = mine
    try {
      return await work({ progress: onProgress, cancelled: () => mine.cancelled })
    } finally {
      if (running === mine) running = null
    }
  }
  return {
    saveBackup: (mirror, withOriginals, onProgress) =>
      watched(onProgress, async (watch) => {
        const { saveBackup } = await import('./backup-save')
        return saveBackup({ ...world, db: await world.db() }, mirror, withOriginals, watch)
      }),
    lookAtBackup: async (mirror, file) => {
      const { foundIn, openBackup } = await import('./backup-read')
      const db = await world.db()
      const head = await db.backupHead(mirror)
      if (!head.ok) return head
      const opened = await openBackup(file, head.value.schema)
      return opened.ok ? { ok: true, value: foundIn(opened.value) } : opened
    },
    restoreBackup: (mirror, file, onProgress) =>
      watched(onProgress, async (watch) => {
        const { openBackup, restoreBackup } = await import('./backup-read')
        const db = await world.db()
        const head = await db.backupHead(mirror)
        if (!head.ok) return head
        const opened = await openBackup(file, head.value.schema, (done) => watch.progress({ doing: 'checking', done, of: file.size }))
        if (!opened.ok) return opened
        if (watch.cancelled()) return failed('cancelled')
        return restoreBackup({ ...world, db }, mirror, opened.value, watch)
      }),
    stopBackup: async () => {
      if (running !== null) running.cancelled = true
    },
  }
}
