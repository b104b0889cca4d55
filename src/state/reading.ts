import { proxy } from 'comlink'
import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { mark, painted } from '../client/device'
import { WorkerDied } from '../client/workers'
import type { Crew, Workers } from '../client/workers'
import type { Mirror, Report, StoreTrouble } from '../contract/db'
import type { FileTrouble, ImportAnswers, ImportEnd, Looked, Progress } from '../contract/importer'
import type { Answers } from '../domain/activity/layout'
import type { Face } from '../domain/cards/card'
import { isActivityFileName } from '../domain/activity/dropped'
import { done } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'

/** `cut-short`: the workers died in the middle of it, again and again. */
export type ReadTrouble = FileTrouble | StoreTrouble | 'nothing-to-resume' | 'cut-short' | 'workers-gone'

/** Where an import stands. */
export type Reading =
  | { readonly phase: 'idle' }
  | { readonly phase: 'looking'; readonly name: string; readonly bytes: number; readonly files: number }
  | { readonly phase: 'asking'; readonly looked: Looked }
  | {
      readonly phase: 'reading'
      readonly name: string
      readonly progress: Progress | null
      /** Rows an earlier read had kept; null when this one began anew. */
      readonly after: number | null
      readonly stopping: boolean
    }
  /** What was brought is no export, but a backup, or was meant to be one. */
  | { readonly phase: 'backup'; readonly file: File }
  /** What was brought are tracks of activities that are here. */
  | { readonly phase: 'supplied'; readonly files: number }
  | { readonly phase: 'ended'; readonly end: ImportEnd['end']; readonly report: Report }
  | { readonly phase: 'trouble'; readonly code: ReadTrouble; readonly detail: string | undefined }

export interface Reader {
  readonly reading: Accessor<Reading>
  /** Cards of a first import, before the last row is stored; null once the store speaks for itself. */
  readonly firstFaces: Accessor<readonly Face[] | null>
  readonly bring: (files: readonly File[]) => Promise<void>
  readonly answer: (answers: Answers) => Promise<void>
  readonly resume: (name: string, after: number) => Promise<void>
  readonly sample: (name: string) => Promise<void>
  readonly stop: () => void
  readonly rest: () => void
  readonly busy: () => boolean
  /** A file may come soon. */
  readonly expect: () => void
}

interface Given {
  readonly given?: Answers
  readonly files?: readonly File[]
}

type Read = Outcome<ImportEnd, FileTrouble | StoreTrouble | 'nothing-to-resume'>
type Road = (workers: Workers, answers: ImportAnswers, onProgress: (progress: Progress) => void, onFaces: (faces: readonly Face[]) => void) => Promise<Read>

export interface ReaderWorld {
  /** The day, the zone and the unit at the moment a read begins. */
  readonly conditions: () => Omit<ImportAnswers, 'mirror'>
  /** Called once a table has been read to its end, with the files that were brought for it. */
  readonly onRead: (files: readonly File[]) => void
}

/** One mirror's way in. */
export const createReader = (crew: Crew, mirror: Mirror, { conditions, onRead }: ReaderWorld): Reader => {
  const [reading, setReading] = createSignal<Reading>({ phase: 'idle' })
  const [firstFaces, setFirstFaces] = createSignal<readonly Face[] | null>(null)
  /** A file dropped later speaks; what an earlier one still has to say is let go. */
  let turn = 0

  const trouble = (code: ReadTrouble, detail?: string): void => void setReading({ phase: 'trouble', code, detail })
  const gone = (): void => trouble('workers-gone')

  /** A read whose worker died goes on from what is kept, as long as it gets further each time. */
  const persist = async (mine: number, walk: (again: boolean) => Promise<Read>): Promise<Read | 'stopped'> => {
    for (let before: number | null = null; ;) {
      try {
        return await walk(before !== null)
      } catch (error) {
        if (!(error instanceof WorkerDied) || !error.startedAgain || mine !== turn) throw error
        const left = await crew.ask(({ db }) => db.overview(mirror))
        if (!left.ok) return left
        const { unfinished } = left.value
        const rowsDone = unfinished?.rowsDone ?? 0
        const now = reading()
        if (now.phase === 'reading' && now.stopping) return unfinished === null ? 'stopped' : close(unfinished.source)
        if (before !== null && rowsDone <= before) throw error
        if (now.phase === 'reading') setReading({ ...now, progress: null, after: rowsDone })
        before = rowsDone
      }
    }
  }

  /** What was being stopped when its worker died is closed as it stands. */
  const close = async (source: number): Promise<Read> => {
    const report = await crew.ask(({ db }) => db.finish(mirror, source, false))
    return report.ok ? done({ end: 'cancelled', report: report.value }) : report
  }

  /** `again` is the road after a death. */
  const travel = async (road: Road, again: Road, name: string, after: number | null, { given = {}, files = [] }: Given = {}): Promise<void> => {
    const mine = ++turn
    setFirstFaces(null)
    const onProgress = (progress: Progress): void => {
      const now = reading()
      if (mine === turn && now.phase === 'reading') setReading({ ...now, progress })
    }
    const onFaces = (faces: readonly Face[]): void => {
      if (mine !== turn) return
      setFirstFaces(faces)
      void painted().then(() => mark('first-faces'))
    }
    try {
      const answers: ImportAnswers = { ...conditions(), ...given, mirror }
      // Asked before it is drawn, so that the workers need not wait for the page.
      const coming = persist(mine, (repeated) => crew.askOnce((workers) => (repeated ? again : road)(workers, answers, proxy(onProgress), proxy(onFaces))))
      setReading({ phase: 'reading', name, progress: null, after, stopping: false })
      const read = await coming
      mark('import-end')
      if (mine !== turn) return
      if (read === 'stopped') setReading({ phase: 'idle' })
      else if (read.ok) {
        setReading({ phase: 'ended', end: read.value.end, report: read.value.report })
        if (read.value.end !== 'cancelled') onRead(files)
      } else trouble(read.code, read.detail)
    } catch (error) {
      if (mine === turn) trouble(error instanceof WorkerDied ? 'cut-short' : 'workers-gone')
    }
  }

  const resuming: Road = (workers, answers, onProgress, onFaces) => workers.importer.resume(mirror, answers, onProgress, onFaces)
  const sampling: Road = (workers, answers, onProgress, onFaces) => workers.importer.sample(answers, onProgress, onFaces)
  /** The files that were dropped are still at hand, and the store knows how far they were read; if they have been moved since, the kept original is. */
  const readingAgain =
    (files: readonly File[]): Road =>
    async (workers, answers, onProgress, onFaces) => {
      const looked = await workers.importer.look(files)
      if (!looked.ok) return resuming(workers, answers, onProgress, onFaces)
      return workers.importer.read(looked.value.ticket, answers, onProgress, onFaces)
    }

  /** A ZIP without the table may be a backup, even a broken one. */
  const asBackup = async (files: readonly File[], code: ReadTrouble): Promise<File | null> => {
    const [file] = files
    if (code !== 'no-activities-csv' || file === undefined || files.length > 1 || mirror !== 'own') return null
    const found = await crew.ask(({ importer }) => importer.lookAtBackup(mirror, file))
    return found.ok || found.code !== 'not-a-backup' ? file : null
  }

  let brought: readonly File[] = []
  const read = (looked: Looked, given: Answers): Promise<void> =>
    travel(
      (workers, answers, onProgress, onFaces) => workers.importer.read(looked.ticket, answers, onProgress, onFaces),
      readingAgain(brought),
      looked.name,
      null,
      { given, files: brought },
    )

  return {
    reading,
    firstFaces,
    busy: () => reading().phase === 'reading' || reading().phase === 'looking',
    bring: async (files) => {
      mark('drop')
      const mine = ++turn
      brought = files
      setFirstFaces(null)
      const areTracks = files.length > 0 && files.every(({ name }) => isActivityFileName(name))
      // Of a table nothing more is asked before it is drawn.
      const look = () => crew.ask(({ importer }) => importer.look(files))
      const looking = areTracks ? null : look()
      setReading({ phase: 'looking', name: files[0]?.name ?? '', bytes: files.reduce((sum, file) => sum + file.size, 0), files: files.length })
      try {
        const supplied = areTracks ? await crew.ask(({ importer }) => importer.supplies(files)) : 0
        if (mine !== turn) return
        if (supplied > 0) {
          setReading({ phase: 'supplied', files: supplied })
          return onRead(files)
        }
        const looked = await (looking ?? look())
        if (mine !== turn) return
        const backup = looked.ok ? null : await asBackup(files, looked.code)
        if (mine !== turn) return
        if (backup !== null) setReading({ phase: 'backup', file: backup })
        else if (!looked.ok) trouble(looked.code, looked.detail)
        else if (looked.value.questions.length > 0) setReading({ phase: 'asking', looked: looked.value })
        else await read(looked.value, {})
      } catch {
        if (mine === turn) gone()
      }
    },
    answer: async (answers) => {
      const now = reading()
      if (now.phase === 'asking') await read(now.looked, answers)
    },
    resume: (name, after) => travel(resuming, resuming, name, after),
    sample: (name) => travel(sampling, sampling, name, null),
    stop: () => {
      const now = reading()
      if (now.phase !== 'reading') return
      setReading({ ...now, stopping: true })
      void crew.ask(({ importer }) => importer.cancel()).catch(gone)
    },
    // Nothing hangs on it: what is not rehearsed only takes longer.
    expect: () => void crew.ask(({ importer }) => importer.rehearse()).catch(() => undefined),
    rest: () => {
      turn += 1
      setFirstFaces(null)
      setReading({ phase: 'idle' })
    },
  }
}
