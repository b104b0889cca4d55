import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import { listenToChanges } from '../client/changes'
import { askToPersist, build, deviceUnit, deviceZone, localDay, safety } from '../client/device'
import type { Safety } from '../client/device'
import { droppedFiles, saveFile } from '../client/files'
import { share, sharesPictures } from '../client/handover'
import type { Shared } from '../client/handover'
import { listenToSent } from '../client/sent'
import type { Crew } from '../client/workers'
import type {
  ActivityLine,
  ActivityPage,
  Answer,
  Correction,
  CorrectionKind,
  CorrectionLine,
  Mirror,
  Overview,
  OwnWord,
  Report,
  Settings,
  Standing,
  StoreTrouble,
} from '../contract/db'
import type { Face } from '../domain/cards/card'
import { done } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import { home as sampleHome } from '../domain/simulate/places'
import { createInstalling } from './installing'
import type { Installing } from './installing'
import { createLive, valueOf } from './live'
import type { Live, LiveTrouble } from './live'
import { createNewer } from './newer'
import type { Newer } from './newer'
import { createReader } from './reading'
import type { Reader } from './reading'
import { steady } from './steady'
import { takeAlong } from './takeout'
import type { TakeoutForm } from './takeout'

/** One mirror as a screen sees it. */
export interface MirrorState {
  readonly mirror: Mirror
  /** Opens it: nothing is asked of a mirror that nobody has looked into. */
  readonly open: () => void
  /** Where its pages begin. */
  readonly base: '' | '/sample'
  readonly overview: Accessor<Live<Overview>>
  /** While a first import is being stored, the cards it already gave. */
  readonly faces: Accessor<Live<readonly Face[]>>
  readonly reports: Accessor<Live<readonly Report[]>>
  readonly settings: Accessor<Live<Partial<Settings>>>
  readonly words: Accessor<Live<readonly OwnWord[]>>
  readonly corrections: Accessor<Live<readonly CorrectionLine[]>>
  readonly unit: Accessor<'km' | 'mi'>
  readonly reader: Reader
  readonly page: (id: Accessor<number>) => Accessor<Live<ActivityPage | null>>
  readonly lines: (ids: readonly number[]) => Promise<readonly ActivityLine[]>
  readonly setHomeZone: (zone: string) => Promise<boolean>
  readonly setUnit: (unit: 'km' | 'mi') => Promise<boolean>
  /** False: it could not be kept, and nothing changed. */
  readonly answer: (card: string, answer: Answer | null) => Promise<boolean>
  readonly pin: (card: string, pinned: boolean) => Promise<boolean>
  readonly correct: (correction: Correction) => Promise<boolean>
  readonly undo: (activity: number, kind: CorrectionKind) => Promise<boolean>
  /** Everything of this mirror as a file; null where the store could not answer. */
  readonly takeAlong: (form: TakeoutForm) => Promise<File | null>
  /** Deletes everything of this mirror; null when it is done, else why it was not. */
  readonly erase: () => Promise<LiveTrouble | null>
}

export type Endangered = 'damaged' | 'newer-database' | 'storage-gone'
/** Always the same, so that nothing of the runner stands in it. */
export const rescueName = 'runmirror-rescue.sqlite'

export interface App {
  readonly own: MirrorState
  readonly sample: MirrorState
  /** Makes the sample where there is none, or where it is of another day. */
  readonly openSample: () => Promise<void>
  readonly standing: Accessor<Standing | null>
  readonly workers: Accessor<'well' | 'again' | 'given-up'>
  /** Where the workers that died last had kept what they held. */
  readonly heldIn: Accessor<Standing['storage']>
  /** Whether a worker has not answered for some seconds. */
  readonly silent: Accessor<boolean>
  readonly restart: () => void
  readonly otherBuild: Accessor<boolean>
  readonly takeOver: () => Promise<boolean>
  /** Why the file of the runner's own mirror may be worth saving as it lies; null when all is well. */
  readonly endangered: Accessor<Endangered | null>
  /** Saves that file: `none` where there is none, `unreadable` where its bytes can't be had. */
  readonly rescue: () => Promise<'saved' | 'none' | 'unreadable'>
  readonly today: Accessor<number>
  /** The device's local calendar day of an instant, UTC ms. */
  readonly localDayOf: (instant: number) => number
  readonly zoneOfDevice: string
  /** Asks the browser for a promise to keep what is here; false is a no. */
  readonly persist: () => Promise<boolean>
  readonly safety: () => Promise<Safety>
  readonly dropped: (transfer: DataTransfer) => Promise<readonly File[]>
  /** Files that some page or app sent here, and that nobody has chosen yet. */
  readonly sent: Accessor<readonly File[] | null>
  readonly readSent: () => void
  /** A line that stands until the next page: what was just done. */
  readonly said: Accessor<string>
  readonly say: (line: string) => void
  readonly newer: Newer
  readonly installing: Installing
  readonly sharesPictures: () => boolean
  readonly share: (file: File) => Promise<Shared>
  readonly save: (file: File) => void
}

/** Everything the screens know, and everything they can ask for. Must be called under a Solid owner; the screen is the only one who owns it. */
export const createApp = (crew: Crew): App => {
  const [standing, setStanding] = createSignal<Standing | null>(null)
  const [workers, setWorkers] = createSignal<'well' | 'again' | 'given-up'>('well')
  const [generation, setGeneration] = createSignal(0)
  const [changes, setChanges] = createSignal<Readonly<Record<Mirror, number>>>({ own: 0, sample: 0 })
  const [today, setToday] = createSignal(localDay())
  const [heldIn, setHeldIn] = createSignal<Standing['storage']>('opfs')
  const [silent, setSilent] = createSignal(false)
  const [foreign, setForeign] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const [sent, setSent] = createSignal<readonly File[] | null>(null)

  crew.onStanding(setStanding)
  crew.onSilence(setSilent)
  crew.onForeign(() => setForeign(true))
  crew.onDeath((then) => {
    setHeldIn(untrack(standing)?.storage ?? 'opfs')
    setWorkers(then)
    setGeneration((before) => before + 1)
  })
  // Counted, not compared: an erased mirror begins again at a revision that this page may have seen before.
  listenToChanges(({ mirror }) => setChanges((before) => ({ ...before, [mirror]: before[mirror] + 1 })))
  document.addEventListener('visibilitychange', () => setToday(localDay()))

  const whoLeads = createLive<Standing>(() => ({ key: 'standing', ask: () => crew.ask(({ db }) => db.standing()).then((value) => done(value)) }), generation)
  const known = createMemo((): Standing | null => standing() ?? valueOf(whoLeads()) ?? null)

  const mirrorState = (mirror: Mirror, zone: () => string): MirrorState => {
    // Which tab answers is no change of facts, but an answer refused while nobody led has to be asked again.
    const facts = createMemo(() => `${changes()[mirror]} ${generation()} ${known()?.role ?? ''}`)
    const unitNow = (): 'km' | 'mi' => valueOf(settings())?.unit ?? deviceUnit()
    const [opened, setOpened] = createSignal(mirror === 'own')
    const follow = <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>, again: Accessor<unknown>): Accessor<Live<T>> =>
      createLive(() => (opened() ? { key: key(), ask } : null), again)
    const reader = createReader(crew, mirror, async () => ({ deviceZone: zone(), today: today(), unit: unitNow() }))
    const stored = createMemo(() => (reader.reading().phase === 'reading' ? 'reading' : facts()))
    const overview = follow(
      () => mirror,
      () => crew.ask(({ db }) => db.overview(mirror)),
      stored,
    )
    const settings = follow(
      () => mirror,
      () => crew.ask(({ db }) => db.settings(mirror)),
      facts,
    )
    const unit = createMemo(unitNow)
    const kept = follow(
      () => String(today()),
      () => crew.ask(({ persona }) => persona.faces(mirror, today(), unit())),
      // In another unit the same faces stand until they are told anew: a mirror does not go blank for it.
      () => `${stored()} ${unit()}`,
    )
    let stale: Live<readonly Face[]> | null = null
    const faces = createMemo<Live<readonly Face[]>>(
      (before) => {
        const [first, stored] = [reader.firstFaces(), kept()]
        if (first !== null && reader.reading().phase === 'reading') stale = stored
        // After the last row the first cards stand until the store has answered again.
        const now: Live<readonly Face[]> = first !== null && stored === stale ? { state: 'here', value: first } : stored
        if (now.state !== 'here' || before.state !== 'here') return now
        const value = steady(before.value, now.value)
        return value === before.value ? before : { state: 'here', value }
      },
      { state: 'waiting' },
    )
    return {
      mirror,
      open: () => setOpened(true),
      base: mirror === 'own' ? '' : '/sample',
      overview,
      settings,
      unit,
      faces,
      reader,
      reports: follow(
        () => mirror,
        () => crew.ask(({ db }) => db.reports(mirror)),
        stored,
      ),
      page: (id) =>
        follow(
          () => String(id()),
          () => crew.ask(({ db }) => db.page(mirror, id())),
          facts,
        ),
      lines: async (ids) => {
        const lines = await crew.ask(({ db }) => db.lines(mirror, ids))
        return lines.ok ? lines.value : []
      },
      setHomeZone: async (chosen) => {
        const set = await crew.ask(({ db }) => db.set(mirror, 'homeZone', chosen))
        return set.ok
      },
      setUnit: async (chosen) => {
        const set = await crew.ask(({ db }) => db.set(mirror, 'unit', chosen))
        return set.ok
      },
      words: follow(
        () => mirror,
        () => crew.ask(({ db }) => db.words(mirror)),
        facts,
      ),
      corrections: follow(
        () => mirror,
        () => crew.ask(({ db }) => db.corrections(mirror)),
        facts,
      ),
      correct: async (correction) => {
        const kept = await crew.ask(({ db }) => db.correct(mirror, correction)).catch(() => null)
        return kept?.ok === true
      },
      undo: async (activity, kind) => {
        const gone = await crew.ask(({ db }) => db.undo(mirror, activity, kind)).catch(() => null)
        return gone?.ok === true
      },
      answer: async (card, given) => {
        const kept = await crew.ask(({ db }) => db.answer(mirror, card, given)).catch(() => null)
        return kept?.ok === true
      },
      pin: async (card, pinned) => {
        const kept = await crew.ask(({ db }) => db.pin(mirror, card, pinned)).catch(() => null)
        return kept?.ok === true
      },
      takeAlong: (form) => takeAlong(crew, mirror, form, build),
      erase: async () => {
        const gone = await crew.ask(({ db }) => db.erase(mirror)).catch(() => null)
        return gone === null ? 'workers-gone' : gone.ok ? null : gone.code
      },
    }
  }

  const own = mirrorState('own', deviceZone)
  const sample = mirrorState('sample', () => sampleHome.zone)

  const endangered = createMemo((): Endangered | null => {
    const overview = own.overview()
    if (overview.state === 'trouble' && (overview.code === 'damaged' || overview.code === 'newer-database')) return overview.code
    return known()?.storage === 'gone' ? 'storage-gone' : null
  })

  const bringSent = (files: readonly File[]): void => {
    setSent(null)
    void askToPersist()
    void own.reader.bring(files)
  }
  listenToSent((how, files) => void (how === 'shared' && files.length > 0 ? setSent(files) : bringSent(files)))

  // A read that was cut short goes on by itself, once, in the tab that holds the database.
  let offered = false
  createEffect(
    on([own.overview, known], ([overview, leading]) => {
      const unfinished = valueOf(overview)?.unfinished
      if (offered || overview.state !== 'here' || leading?.role !== 'leader') return
      offered = true
      if (unfinished && !own.reader.busy()) void own.reader.resume(unfinished.name, unfinished.rowsDone)
    }),
  )

  return {
    own,
    sample,
    standing: known,
    workers,
    heldIn,
    silent,
    restart: () => crew.restart(),
    today,
    localDayOf: (instant) => localDay(new Date(instant)),
    zoneOfDevice: deviceZone(),
    otherBuild: () => foreign() || (known() !== null && known()?.build !== build),
    persist: askToPersist,
    safety,
    sent,
    readSent: () => bringSent(sent() ?? []),
    said,
    say: setSaid,
    newer: createNewer(() => [own, sample].some(({ reader }) => ['looking', 'asking', 'reading'].includes(reader.reading().phase))),
    installing: createInstalling(),
    dropped: droppedFiles,
    sharesPictures,
    share,
    save: (file) => saveFile(file.name, file),
    takeOver: async () => {
      const taken = await crew.ask(({ db }) => db.takeOver())
      if (taken.ok) setGeneration((before) => before + 1)
      return taken.ok
    },
    endangered,
    rescue: async () => {
      const bytes = await crew.ask(({ db }) => db.rescue('own')).catch(() => null)
      if (bytes === null || !bytes.ok) return 'unreadable'
      if (bytes.value === null) return 'none'
      saveFile(rescueName, bytes.value)
      return 'saved'
    },
    openSample: async () => {
      sample.open()
      if (sample.reader.busy()) return
      const found = await crew.ask(({ db }) => db.overview('sample'))
      if (!found.ok) return
      const { activities, lastDay, unfinished } = found.value
      const whole = activities > 0 && unfinished === null
      // The simulated runner last ran yesterday; one of last week would be telling of another day.
      if (whole && lastDay !== null && lastDay >= today() - 1) return
      if (activities > 0 || unfinished !== null) await crew.ask(({ db }) => db.erase('sample'))
      await crew.ask(({ db }) => db.set('sample', 'homeZone', sampleHome.zone))
      await sample.reader.sample('sample')
    },
  }
}
