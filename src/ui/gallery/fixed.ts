import type { Accessor } from 'solid-js'
import type { ActivityLine, Overview } from '../../contract/db'
import { monday } from '../../domain/calendar/calendar'
import { failed } from '../../domain/outcome'
import type { App } from '../../state/app'
import type { Keeping } from '../../state/backup'
import type { ConnectionState } from '../../state/connection'
import type { Live } from '../../state/live'
import type { MirrorState } from '../../state/mirror'
import { today } from './lives'

/** Answers that stand: what the screens ask is answered here, by nobody else and always alike. */
const waiting = (): Live<never> => ({ state: 'waiting' })
export const here =
  <T>(value: T): Accessor<Live<T>> =>
  () => ({ state: 'here', value })
const no = (): Promise<boolean> => Promise.resolve(false)
const nothing = (): Promise<void> => Promise.resolve()
const idle = (): void => undefined

export const overviewOf = (runs: number, firstDay: number | null): Overview => ({
  ...{ mirror: 'own', revision: 1, activities: runs, runs, validRuns: runs, firstDay, lastDay: runs === 0 ? null : today, homeZone: 'America/New_York' },
  ...{ asOf: null, goesAt: null, unfinished: null, bytes: { database: 5_400_000, originals: 61_000_000 } },
})

const lineOf = (id: number): ActivityLine => ({
  ...{ id, name: `Run ${id}`, start: today * 86_400_000 - id * 3_600_000, day: today - Math.floor(id / 24), minute: 392 },
  ...{ sport: 'Run', distance: 8000 + id, moving: 2700 },
})

/** Which unit everything is told in: kilometres, unless the address asks for miles. */
const unitAsked = (): 'km' | 'mi' => (new URLSearchParams(location.search).get('unit') === 'mi' ? 'mi' : 'km')

/** A mirror that waits for everything but what it is given, and keeps nothing. */
export const fixedMirror = (given: Partial<MirrorState> = {}): MirrorState => ({
  ...{ mirror: 'own', base: '', open: idle },
  ...{ overview: waiting, faces: waiting, reports: waiting, settings: here({}), words: here([]), corrections: here([]) },
  ...{ unit: unitAsked, firstWeekday: () => monday },
  reader: {
    ...{ reading: () => ({ phase: 'idle' }), firstFaces: () => null, busy: () => false },
    ...{ bring: nothing, answer: nothing, resume: nothing, sample: nothing, stop: idle, rest: idle, expect: idle },
  },
  tracker: { tracking: () => ({ phase: 'resting' }), busy: () => false, read: nothing, pause: nothing, goOn: nothing, halt: nothing },
  ...{ tracks: () => waiting, lookIntoTracks: () => idle, trackOf: () => waiting },
  ...{ weather: null, connection: null, weatherWanted: () => waiting, weatherReport: () => waiting, weatherOf: () => waiting },
  ...{ page: () => waiting, lines: (ids) => Promise.resolve(ids.map(lineOf)), shapeOf: () => Promise.resolve(failed('no-track')) },
  ...{ setHomeZone: no, setUnit: no, setFirstWeekday: no, answer: no, pin: no, namePlace: () => Promise.resolve('not-kept'), correct: no, undo: no },
  ...{ takeAlong: () => Promise.resolve(null), erase: () => Promise.resolve('workers-gone') },
  ...{ journey: () => waiting, wall: () => waiting, onWall: () => waiting, rituals: () => waiting, ritualWords: () => here([]), sayOfRitual: no },
  wallVerbs: { note: no, pin: no, hide: no, keepOwn: () => Promise.resolve(null), removeOwn: no },
  ...{ years: () => waiting, chapters: () => waiting, ownText: () => here(null), sayOwnText: no },
  ...given,
})

/** A connection of which nothing has come yet, and that asks nobody. */
export const fixedConnection = (given: Partial<ConnectionState> = {}): ConnectionState => ({
  offer: here({ connect: true, live: true, push: true, retentionDays: 7 }),
  standing: here({ mark: null, activities: 0, alone: 0, waiting: 0, goesAt: null, askedAt: null, gone: false }),
  ...{ now: () => ({ phase: 'resting' }), busy: () => false, hears: () => true, go: idle },
  ...{ askPending: () => Promise.resolve('no-pending'), confirm: () => Promise.resolve(null), decline: nothing, pull: nothing, stop: nothing },
  ...{ disconnect: () => Promise.resolve({ revoked: true }), notices: () => 'off', setNotices: () => Promise.resolve(null) },
  ...given,
})

const keeperAt = (keeping: Keeping): App['keeper'] => ({
  safekeeping: here({ backedUpAt: (today - 20) * 86_400_000, quietAt: null, said: 3, newestFact: null, undo: null }),
  keeping: () => keeping,
  ...{ save: nothing, look: nothing, restore: nothing, undo: nothing, quiet: nothing, stop: idle, rest: idle },
})

/** An app in which all is well but what is given. */
export const fixedApp = (given: Partial<App> = {}, keeping: Keeping = { phase: 'idle' }): App => ({
  ...{ own: fixedMirror(), sample: fixedMirror({ mirror: 'sample', base: '/sample' }), lastSeen: () => null, openSample: nothing },
  ...{ standing: () => ({ role: 'leader', storage: 'opfs', build: '' }), workers: () => 'well', heldIn: () => 'opfs', silent: () => false, restart: idle },
  ...{ otherBuild: () => false, takeOver: no, endangered: () => null, rescue: () => Promise.resolve('none') },
  ...{
    today: () => today,
    localDayOf: (instant) => Math.floor(instant / 86_400_000),
    zoneOfDevice: 'America/New_York',
    languages: ['en'],
    isNearlyFull: () => false,
  },
  ...{ persist: no, safety: () => Promise.resolve({ promised: true, room: null, left: null }), namesOffered: no },
  ...{ outlines: () => Promise.resolve(null), placeAt: () => Promise.resolve(null), dropped: () => Promise.resolve([]) },
  ...{ sent: () => null, readSent: idle, said: () => '', say: idle },
  newer: { state: () => 'none', take: nothing },
  installing: { offer: () => 'none', install: nothing, refuse: idle, shown: idle },
  keeper: keeperAt(keeping),
  ...{ copyPicture: no, copyText: no, keptLook: () => null, keepLook: idle },
  ...{ sharesPictures: () => false, share: () => Promise.resolve('refused'), save: idle },
  ...given,
})
