import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { StoreTrouble } from '../../contract/db'
import type { FileTrouble } from '../../contract/importer'
import type { App } from '../../state/app'
import type { Keeping } from '../../state/backup'
import type { LiveTrouble } from '../../state/live'
import type { Reading } from '../../state/reading'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { Landing } from '../landing/Landing'
import { Kind, StoreTroubled, Troubled } from '../parts/Kind'
import { Notices } from '../parts/Notices'
import { NoRuns } from '../parts/NoRuns'
import { Restoring } from '../parts/Safekeeping'
import { Opening } from '../screens/Opening'
import { Progress } from '../screens/Progress'
import { fixedApp, fixedMirror, here, overviewOf } from './fixed'
import { today } from './lives'
import { Answered, Piece } from './parts'

const { frame } = spoken.places
const { journey: journeyWords } = more.journey
const { rituals: ritualWords } = more.rituals
const { wall: wallWords } = more.wall

type Of<T extends string> = Readonly<Record<T, true>>
const namesOf = <T extends string>(all: Of<T>): readonly T[] => Object.keys(all) as T[]

/** Each with all its codes: one that is added and not shown does not compile. */
const storeTroubles: Of<LiveTrouble> = {
  ...({ 'storage-full': true, 'storage-gone': true, 'newer-database': true, damaged: true, 'busy-elsewhere': true, 'unknown-source': true } as const),
  ...({ 'still-reading': true, 'bad-correction': true, 'newer-backup': true, 'damaged-backup': true, 'no-restore': true } as const),
  ...({ 'changed-meanwhile': true, 'nothing-to-undo': true, 'workers-gone': true } as const),
} satisfies Of<StoreTrouble | 'workers-gone'>
const fileTroubles: Of<FileTrouble> = {
  ...({ 'nothing-dropped': true, 'empty-file': true, image: true, video: true, pdf: true, html: true, json: true, 'office-file': true, gzip: true } as const),
  ...({ 'other-archive': true, 'single-track': true, binary: true, 'other-csv': true, 'strava-other-csv': true, 'header-only': true } as const),
  ...({ 'torn-zip': true, 'encrypted-zip': true, 'bomb-zip': true, 'damaged-member': true, 'no-activities-csv': true, 'unclosed-quote': true } as const),
  ...({ 'too-many-exports': true, 'unreadable-file': true } as const),
}

type ReadingNow = Extract<Reading, { readonly phase: 'reading' }>
const kept = { read: 1204, added: 1190, corrected: 0, known: 10, aside: 4 } as const
const begun: ReadingNow = { phase: 'reading', name: 'export_1234567.zip', progress: null, after: null, stopping: false }
const readings: readonly (readonly [string, ReadingNow])[] = [
  ['begun', begun],
  ['counted', { ...begun, progress: { rows: kept, ofRows: 2294, exact: false, rate: 31, secondsLeft: 40 } }],
  [
    'stopping',
    { ...begun, after: 800, stopping: true, progress: { rows: { ...kept, read: 98_412 }, ofRows: 100_000, exact: true, rate: 4100, secondsLeft: 1 } },
  ],
]

export const States = (): JSX.Element => (
  <Answered mirror={{ overview: here(overviewOf(0, null)) }}>
    <Piece name="newcomer" id="newcomer">
      <Landing />
    </Piece>
    <Piece name="opening" id="opening">
      <Opening says={frame.opening} />
    </Piece>
    <For each={readings}>
      {([name, reading]) => (
        <Piece inset name={name} id={`reading-${name}`}>
          <Progress reading={reading} onStop={() => undefined} />
        </Piece>
      )}
    </For>
    <Piece name="empty" id="empty">
      <NoRuns title={wallWords.emptyTitle} says={wallWords.emptySays} bring={wallWords.bring} />
      <NoRuns title={journeyWords.emptyTitle} says={journeyWords.emptySays} bring={journeyWords.bring} />
      <NoRuns title={ritualWords.emptyTitle} says={ritualWords.emptySays} bring={ritualWords.bring} />
    </Piece>
    <Piece name="lost" id="lost">
      <Kind title={frame.lostTitle} says={frame.lostSays} />
    </Piece>
    <For each={namesOf(storeTroubles)}>
      {(code) => (
        <Piece name={code} id={`store-${code}`}>
          <StoreTroubled code={code} />
        </Piece>
      )}
    </For>
    <For each={namesOf(fileTroubles)}>
      {(code) => (
        <Piece name={code} id={`file-${code}`}>
          <Troubled code={code} />
        </Piece>
      )}
    </For>
  </Answered>
)

const notices: Readonly<Record<string, Partial<App>>> = {
  waiting: { standing: () => ({ role: 'waiting', storage: 'opfs', build: '' }) },
  memory: { standing: () => ({ role: 'leader', storage: 'memory', build: '' }) },
  reading: { own: fixedMirror({ reader: { ...fixedMirror().reader, reading: () => begun } }) },
  damaged: { endangered: () => 'damaged' },
  gone: { endangered: () => 'storage-gone' },
  newer: { newer: { state: () => 'waits', take: () => Promise.resolve() } },
  silent: { silent: () => true },
  again: { workers: () => 'again' },
}

export const Notes = (): JSX.Element => (
  <div data-piece="notices">
    <For each={Object.entries(notices)}>
      {([name, app]) => (
        <Answered app={app}>
          <Piece name={name}>
            <Notices />
          </Piece>
        </Answered>
      )}
    </For>
  </div>
)

const madeAt = (today - 3) * 86_400_000 + 43_200_000
/** Every phase of saving and bringing back; one that is missing here does not compile. */
const phases: { readonly [P in Keeping['phase']]: Keeping & { readonly phase: P } } = {
  idle: { phase: 'idle' },
  saving: { phase: 'saving', progress: null, stopping: false },
  restoring: { phase: 'restoring', progress: null, stopping: true },
  saved: { phase: 'saved', name: 'runmirror-2026-11-20.zip', bytes: 61_000_000 },
  looking: { phase: 'looking', name: 'runmirror-2026-11-20.zip' },
  found: {
    phase: 'found',
    found: { name: 'runmirror-2026-11-20.zip', bytes: 61_000_000, madeAt, activities: 2294, said: 3, tracks: 2100, originals: 61_000_000 },
  },
  restored: { phase: 'restored', madeAt },
  undoing: { phase: 'undoing' },
  undone: { phase: 'undone' },
  trouble: { phase: 'trouble', code: 'damaged-backup' },
}

export const Keepings = (): JSX.Element => (
  <div data-piece="keeping">
    <For each={Object.values(phases)}>
      {(now) => (
        <Answered as={fixedApp({}, now)} mirror={{ overview: here(overviewOf(2294, today - 3000)) }}>
          <Piece inset name={now.phase}>
            <Restoring />
          </Piece>
        </Answered>
      )}
    </For>
  </div>
)
