import { createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { askName } from '../client/names'
import { build, deviceUnit, weatherHosts } from '../client/device'
import { browserNetwork } from '../client/network'
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
  StoreTrouble,
} from '../contract/db'
import { monday } from '../domain/calendar/calendar'
import type { FirstWeekday } from '../domain/calendar/calendar'
import type { Face } from '../domain/cards/card'
import type { GatedShape, Refusal } from '../domain/gate/gate'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import type { NameTrouble } from '../contract/names'
import type { Cell } from '../domain/places/cell'
import type { TrackPage, TrackReport } from '../contract/tracks'
import type { WeatherPage, WeatherReport } from '../contract/weather'
import { planOf } from '../domain/weather/plan'
import type { Plan } from '../domain/weather/plan'
import { createChapters } from './chapters'
import type { ChaptersState } from './chapters'
import type { Connection } from './connecting'
import type { ConnectionState } from './connection'
import { createJourney } from './journey'
import type { JourneyState } from './journey'
import { createLive, valueOf, wasKept } from './live'
import type { Live, LiveTrouble } from './live'
import { createOwnText } from './own-text'
import type { OwnTextState } from './own-text'
import { createReader } from './reading'
import type { Reader } from './reading'
import { createRituals } from './rituals'
import type { RitualsState } from './rituals'
import { steady } from './steady'
import { takeAlong } from './takeout'
import { createTracker } from './tracks'
import type { Tracker } from './tracks'
import type { TakeoutForm } from './takeout'
import { createWall } from './wall'
import type { WallState } from './wall'
import { createWeather } from './weather'
import type { WeatherState } from './weather'

export type ShapeTrouble = Refusal | 'no-track' | 'not-kept'

/** One mirror as a screen sees it. */
export interface MirrorState extends JourneyState, WallState, RitualsState, ChaptersState, OwnTextState {
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
  readonly firstWeekday: Accessor<FirstWeekday>
  readonly reader: Reader
  readonly tracker: Tracker
  /** What the activity files came to. */
  readonly tracks: () => Accessor<Live<TrackReport>>
  /** What a page that shows tracks calls, and what it calls when it goes: two thousand made-up ones are worked out while somebody looks, the runner's own by themselves. */
  readonly lookIntoTracks: () => () => void
  readonly trackOf: (id: Accessor<number>) => Accessor<Live<TrackPage | null>>
  /** Null where no weather is asked for: in the sample, where nobody ran, and in a deployment that asks nobody. */
  readonly weather: WeatherState | null
  /** Strava, asked by this page. Null where it never is: in the sample, and in a deployment that connects nobody. */
  readonly connection: ConnectionState | null
  /** What there is to ask, worked out here; nothing is sent for it. */
  readonly weatherWanted: () => Accessor<Live<Plan>>
  readonly weatherReport: () => Accessor<Live<WeatherReport>>
  readonly weatherOf: (id: Accessor<number>) => Accessor<Live<WeatherPage | null>>
  readonly page: (id: Accessor<number>) => Accessor<Live<ActivityPage | null>>
  readonly lines: (ids: readonly number[]) => Promise<readonly ActivityLine[]>
  /** What may leave the device of where an activity went. `not-kept`: the store could not answer, or not keep what has to be kept for it. */
  readonly shapeOf: (activity: number) => Promise<Outcome<GatedShape, ShapeTrouble>>
  readonly setHomeZone: (zone: string) => Promise<boolean>
  readonly setUnit: (unit: 'km' | 'mi') => Promise<boolean>
  readonly setFirstWeekday: (weekday: FirstWeekday) => Promise<boolean>
  /** False: it could not be kept, and nothing changed. */
  readonly answer: (card: string, answer: Answer | null) => Promise<boolean>
  readonly pin: (card: string, pinned: boolean) => Promise<boolean>
  /** Asks the deployment's host what a place is called, and keeps the answer for good; says why there is none. */
  readonly namePlace: (cell: Cell) => Promise<NameTrouble | 'not-kept' | null>
  readonly correct: (correction: Correction) => Promise<boolean>
  readonly undo: (activity: number, kind: CorrectionKind) => Promise<boolean>
  /** Everything of this mirror as a file; null where the store could not answer. */
  readonly takeAlong: (form: TakeoutForm) => Promise<File | null>
  /** Deletes everything of this mirror; null when it is done, else why it was not. */
  readonly erase: () => Promise<LiveTrouble | null>
}

export interface Around {
  /** The zone of the device, or of the sample's runner. */
  readonly zone: () => string
  /** The device's local calendar day. */
  readonly today: Accessor<number>
  /** Changes with every commit to this mirror, and whenever somebody else answers for it. */
  readonly facts: Accessor<string>
  /** The unit that stood here last, for the time before the store has answered. */
  readonly lastUnit: 'km' | 'mi' | null
  readonly connection: Connection | null
}

/** Must be called under a Solid owner. */
export const createMirror = (crew: Crew, mirror: Mirror, around: Around): MirrorState => {
  const { today, facts } = around
  const unitNow = (): 'km' | 'mi' => {
    const answered = settings()
    return valueOf(answered)?.unit ?? (answered.state === 'waiting' ? around.lastUnit : null) ?? deviceUnit()
  }
  const [opened, setOpened] = createSignal(mirror === 'own')
  const follow = <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>, again: Accessor<unknown>): Accessor<Live<T>> =>
    createLive(() => (opened() ? { key: key(), ask } : null), again)
  const tracker = createTracker(crew, mirror)
  const readTracks = async (files: readonly File[]): Promise<void> => {
    // Whoever brings a file again wants it read.
    if (files.length > 0 && valueOf(settings())?.tracks === 'paused') await set('tracks', 'on')
    await tracker.read(files)
  }
  /** What a run that was taken out, or told to be another, leaves to be compared; the sample's waits until a page shows it. */
  const readOn = async (): Promise<void> => {
    const chosen = await crew.ask(({ db }) => db.settings(mirror)).catch(() => null)
    if (mirror === 'own' && chosen?.ok === true && chosen.value.tracks !== 'paused' && !reader.busy() && !tracker.busy()) await tracker.read([])
  }
  const reader = createReader(crew, mirror, {
    conditions: () => ({ deviceZone: around.zone(), today: today(), unit: unitNow() }),
    // The sample's wait until a page shows them.
    onRead: (files) => void (mirror === 'own' && readTracks(files)),
  })
  const tracked = createMemo(() => `${facts()} ${tracker.tracking().phase}`)
  const weather =
    mirror === 'own' && weatherHosts !== null
      ? createWeather(crew, {
          hosts: weatherHosts,
          clock: () => Date.now(),
          after: (ms, work) => {
            const timer = setTimeout(work, ms)
            return () => clearTimeout(timer)
          },
          ...browserNetwork,
        })
      : null
  const told = createMemo(() => `${tracked()} ${weather?.now().phase ?? ''}`)
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
  const firstWeekday = (): FirstWeekday => valueOf(settings())?.firstWeekday ?? monday
  const set = async <K extends keyof Settings>(key: K, chosen: Settings[K]): Promise<boolean> => {
    const kept = await crew.ask(({ db }) => db.set(mirror, key, chosen))
    return kept.ok
  }
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
    firstWeekday,
    faces,
    reader,
    tracker,
    tracks: () =>
      follow(
        () => mirror,
        () => crew.ask(({ db }) => db.trackReport(mirror)),
        tracked,
      ),
    lookIntoTracks: () => {
      if (mirror === 'own') return () => undefined
      let here = true
      const begin = async (): Promise<void> => {
        const chosen = await crew.ask(({ db }) => db.settings(mirror)).catch(() => null)
        if (here && chosen?.ok === true && chosen.value.tracks !== 'paused' && !reader.busy() && !tracker.busy()) await tracker.read([])
      }
      void begin()
      return () => {
        here = false
        if (tracker.busy()) void tracker.halt()
      }
    },
    trackOf: (id) =>
      follow(
        () => String(id()),
        () => crew.ask(({ db }) => db.trackPage(mirror, id())),
        tracked,
      ),
    weather,
    connection: around.connection,
    weatherWanted: () =>
      follow(
        () => mirror,
        async () => {
          const wanted = await crew.ask(({ db }) => db.wantedWeather(mirror))
          return wanted.ok ? done(planOf(wanted.value.runs, wanted.value.known, Date.now())) : wanted
        },
        told,
      ),
    weatherReport: () =>
      follow(
        () => mirror,
        () => crew.ask(({ db }) => db.weatherReport(mirror)),
        told,
      ),
    weatherOf: (id) =>
      follow(
        () => String(id()),
        () => crew.ask(({ db }) => db.weatherPage(mirror, id())),
        told,
      ),
    ...createJourney(crew, mirror, { follow, today, tracker, tracked }),
    ...createWall(crew, mirror, today, (key, ask) => follow(key, ask, told)),
    ...createRituals(crew, mirror, { follow, today, firstWeekday, facts, tracked }),
    ...createChapters(crew, mirror, today, (key, ask) => follow(key, ask, told)),
    ...createOwnText(crew, mirror, (key, ask) => follow(key, ask, tracked)),
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
    shapeOf: async (activity) => {
      const told = await crew.ask(({ db }) => db.shapeOf(mirror, activity)).catch(() => null)
      return told?.ok === true ? told.value : failed('not-kept')
    },
    setHomeZone: (chosen) => set('homeZone', chosen),
    setUnit: (chosen) => set('unit', chosen),
    setFirstWeekday: (chosen) => set('firstWeekday', chosen),
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
    namePlace: async (cell) => {
      const asked = await askName(cell)
      if (!asked.ok) return asked.code
      const kept = await crew.ask(({ db }) => db.keepPlaceName(mirror, cell, asked.value.name)).catch(() => null)
      return kept?.ok === true ? null : 'not-kept'
    },
    correct: async (correction) => {
      const kept = await crew.ask(({ db }) => db.correct(mirror, correction)).catch(() => null)
      if (kept?.ok === true) void readOn()
      return kept?.ok === true
    },
    undo: async (activity, kind) => {
      const gone = await crew.ask(({ db }) => db.undo(mirror, activity, kind)).catch(() => null)
      if (gone?.ok === true) void readOn()
      return gone?.ok === true
    },
    answer: (card, given) => wasKept(crew.ask(({ db }) => db.answer(mirror, card, given))),
    pin: (card, pinned) => wasKept(crew.ask(({ db }) => db.pin(mirror, card, pinned))),
    takeAlong: (form) => takeAlong(crew, mirror, form, build),
    erase: async () => {
      const release = await weather?.hold()
      const goOn = await around.connection?.hold()
      await tracker.halt()
      const gone = await crew.ask(({ db }) => db.erase(mirror)).catch(() => null)
      release?.()
      goOn?.()
      return gone === null ? 'workers-gone' : gone.ok ? null : gone.code
    },
  }
}
