import { createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import { listenToChanges } from '../client/changes'
import { askToPersist, build, deviceZone, isNearlyFull, localDay, safety } from '../client/device'
import { deviceLanguages } from '../client/languages'
import type { Safety } from '../client/device'
import { droppedFiles, saveFile } from '../client/files'
import { copyPicture, copyText, share, sharesPictures } from '../client/handover'
import type { Shared } from '../client/handover'
import { namesOffered } from '../client/names'
import { listenToLetters } from '../client/letters'
import { keepLook, keptLook } from '../client/look'
import type { Look } from '../client/look'
import { listenToSent } from '../client/sent'
import type { Crew, Workers } from '../client/workers'
import { readLastSeen } from '../client/last-seen'
import type { Mirror, Standing } from '../contract/db'
import type { LastSeen } from '../contract/last-seen'
import type { Outlines, OutlinesWanted } from '../domain/journey/outlines'
import type { Place } from '../domain/places/places'
import { done } from '../domain/outcome'
import { home as sampleHome } from '../domain/simulate/places'
import { createKeeper } from './backup'
import type { Keeper } from './backup'
import { createConnection } from './connecting'
import { createInstalling } from './installing'
import type { Installing } from './installing'
import { createLive, valueOf } from './live'
import { followLastSeen } from './last-seen'
import { createMirror } from './mirror'
import type { MirrorState } from './mirror'
import { createNewer } from './newer'
import type { Newer } from './newer'

export type Endangered = 'damaged' | 'newer-database' | 'storage-gone'
/** Always the same, so that nothing of the runner stands in it. */
export const rescueName = 'runmirror-rescue.sqlite'

export interface App {
  readonly own: MirrorState
  readonly sample: MirrorState
  /** The own mirror's first sheet as it stood last, until the mirror speaks for itself. */
  readonly lastSeen: Accessor<LastSeen | null>
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
  /** What this device speaks, best first. */
  readonly languages: readonly string[]
  /** Asks the browser for a promise to keep what is here; false is a no. */
  readonly persist: () => Promise<boolean>
  readonly safety: () => Promise<Safety>
  readonly isNearlyFull: (safety: Safety) => boolean
  /** Whether this deployment names places when it is asked to. */
  readonly namesOffered: () => Promise<boolean>
  /** The land of a view and of some countries, to be drawn; null where the maps can't be had now. */
  readonly outlines: (wanted: OutlinesWanted) => Promise<Outlines | null>
  /** What the maps say of a point, degrees; null where they can't be had now. */
  readonly placeAt: (latitude: number, longitude: number) => Promise<Place | null>
  readonly dropped: (transfer: DataTransfer) => Promise<readonly File[]>
  /** Files that some page or app sent here, and that nobody has chosen yet. */
  readonly sent: Accessor<readonly File[] | null>
  readonly readSent: () => void
  /** A line that stands until the next page: what was just done. */
  readonly said: Accessor<string>
  readonly say: (line: string) => void
  readonly newer: Newer
  readonly installing: Installing
  /** Saves the runner's own mirror to a file, and brings one back. */
  readonly keeper: Keeper
  readonly sharesPictures: () => boolean
  readonly share: (files: readonly File[]) => Promise<Shared>
  /** Both in a tap; both answer whether the browser took it. */
  readonly copyPicture: (picture: Promise<Blob>) => Promise<boolean>
  readonly copyText: (text: string) => Promise<boolean>
  /** How pictures were made last on this device. */
  readonly keptLook: () => Look | null
  readonly keepLook: (look: Look) => void
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

  // Which tab answers is no change of facts, but an answer refused while nobody led has to be asked again.
  const factsOf = (mirror: Mirror): Accessor<string> => createMemo(() => `${changes()[mirror]} ${generation()} ${known()?.role ?? ''}`)
  const before = readLastSeen(Date.now())
  // Tracks that Strava told have no places yet, nor are their ways compared.
  const [unplaced, setUnplaced] = createSignal(false)
  const connection = createConnection(crew, {
    leads: () => known()?.role === 'leader',
    facts: factsOf('own'),
    tongue: () => ({ language: document.documentElement.lang, unit: kept.unit() }),
    onTracks: () => setUnplaced(true),
  })
  listenToLetters(() => {
    const taken = crew.ask(({ db }) => db.emptyInbox())
    void taken.then(connection.takeStock).catch(() => undefined)
  })
  const kept = createMirror(crew, 'own', { zone: deviceZone, today, facts: factsOf('own'), lastUnit: before?.unit ?? null, connection })
  const { own, seen } = followLastSeen(kept, { before, today })
  const sample = createMirror(crew, 'sample', { zone: () => sampleHome.zone, today, facts: factsOf('sample'), lastUnit: null, connection: null })
  createEffect(() => {
    const settings = valueOf(own.settings())
    if (!unplaced() || settings === undefined || settings.tracks === 'paused' || own.reader.busy() || own.tracker.busy()) return
    setUnplaced(false)
    void untrack(() => own.tracker.read([]))
  })

  const keeper = createKeeper(
    crew,
    {
      hold: async () => {
        const release = await own.weather?.hold()
        const goOn = await connection.hold()
        await own.tracker.halt()
        return () => {
          release?.()
          goOn()
          // What follows from the tracks of a restored mirror is worked out from them again.
          if (valueOf(own.settings())?.tracks !== 'paused' && !own.reader.busy() && !own.tracker.busy()) void own.tracker.read([])
        }
      },
      reading: () => own.reader.busy(),
      hand: (file) => saveFile(file.name, file),
      now: () => Date.now(),
    },
    factsOf('own'),
  )

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

  // So do activity files whose copies are here, once the cards stand.
  let wanted = false
  createEffect(
    on([own.overview, own.settings, own.faces, known], ([overview, settings, faces, leading]) => {
      if (wanted || leading?.role !== 'leader' || faces.state !== 'here' || settings.state !== 'here' || overview.state !== 'here') return
      wanted = true
      const { activities, unfinished } = overview.value
      if (activities > 0 && unfinished === null && settings.value.tracks !== 'paused' && !own.reader.busy() && !own.tracker.busy()) void own.tracker.read([])
    }),
  )

  // And the weather, for whoever wants it: at the start, and whenever a read has found more runs or more places.
  const asksForWeather = createMemo(() => {
    const [settings, overview] = [valueOf(own.settings()), valueOf(own.overview())]
    if (known()?.role !== 'leader' || settings?.weather !== 'on' || own.reader.busy() || own.tracker.busy()) return false
    return overview !== undefined && overview.activities > 0 && overview.unfinished === null
  })
  createEffect(() => asksForWeather() && untrack(() => own.weather?.wake()))
  const ofMaps = async <T>(question: (workers: Workers) => Promise<T | 'no-maps'>): Promise<T | null> => {
    const found = await crew.ask(question).catch(() => 'no-maps' as const)
    return found === 'no-maps' ? null : found
  }

  return {
    own,
    sample,
    lastSeen: seen,
    standing: known,
    workers,
    heldIn,
    silent,
    restart: () => crew.restart(),
    today,
    localDayOf: (instant) => localDay(new Date(instant)),
    // A browser takes its time to say it, and no first screen asks.
    get zoneOfDevice() {
      return deviceZone()
    },
    languages: deviceLanguages(),
    otherBuild: () => foreign() || (known() !== null && known()?.build !== build),
    persist: askToPersist,
    safety,
    isNearlyFull,
    namesOffered,
    outlines: (wanted) => ofMaps(({ importer }) => importer.outlines(wanted)),
    placeAt: (latitude, longitude) => ofMaps(({ importer }) => importer.placeAt(latitude, longitude)),
    sent,
    readSent: () => bringSent(sent() ?? []),
    said,
    say: setSaid,
    newer: createNewer(() => [own, sample].some(({ reader }) => ['looking', 'asking', 'reading'].includes(reader.reading().phase))),
    installing: createInstalling(),
    keeper,
    dropped: droppedFiles,
    sharesPictures,
    share,
    copyPicture,
    copyText,
    keptLook,
    keepLook,
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
      // What was chosen for it outlives its runs.
      const chosen = await crew.ask(({ db }) => db.settings('sample'))
      if (activities > 0 || unfinished !== null) await sample.erase()
      const { unit, firstWeekday } = chosen.ok ? chosen.value : {}
      if (unit !== undefined) await crew.ask(({ db }) => db.set('sample', 'unit', unit))
      if (firstWeekday !== undefined) await crew.ask(({ db }) => db.set('sample', 'firstWeekday', firstWeekday))
      await crew.ask(({ db }) => db.set('sample', 'homeZone', sampleHome.zone))
      await sample.reader.sample('sample')
    },
  }
}
