import { createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import { browserNetwork } from '../client/network'
import { createNotices } from '../client/notices'
import type { Notices } from '../client/notices'
import { createRelay } from '../client/relay'
import type { Relay, RelayEars } from '../client/relay'
import { asksStrava, goToStrava, stravaDesk } from '../client/strava'
import type { StravaDesk, StravaOffer } from '../client/strava'
import type { Crew } from '../client/workers'
import type { NoticeChoice, NoticeTongue } from '../contract/notices'
import type { PullMark } from '../contract/pulled'
import type { PullEnd } from '../contract/puller'
import type { Change } from '../contract/relay'
import type { ConnectionState } from './connection'
import { createLive, valueOf } from './live'
import type { Live } from './live'
import { createPulling } from './pulling'
import type { PullingGround, Reach } from './pulling'

export interface Connection extends ConnectionState {
  /** Answers once nothing is asked any more; nothing will be before what it answers is called. */
  readonly hold: () => Promise<() => void>
  /** Something of Strava's came into the store on another way: what follows from it is worked out, and what is in doubt is asked. */
  readonly takeStock: () => void
}

/** What the browser does for it; a test brings its own. */
export interface ConnectionGround extends PullingGround {
  /** Whether this build asks Strava at all. */
  readonly asks: boolean
  readonly desk: StravaDesk
  readonly go: () => void
  readonly relay: (ears: RelayEars) => Relay
  readonly notices: () => Notices
}

export interface ConnectionAround {
  /** Whether this tab holds the database: it alone asks by itself. */
  readonly leads: Accessor<boolean>
  /** Changes with every commit to the runner's own mirror. */
  readonly facts: Accessor<unknown>
  readonly tongue: () => NoticeTongue
  /** Tracks came: what follows from where they lie is to be worked out. */
  readonly onTracks: () => void
}

const browserGround: ConnectionGround = {
  ...browserNetwork,
  asks: asksStrava,
  desk: stravaDesk,
  go: goToStrava,
  relay: createRelay,
  notices: createNotices,
  clock: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

const nothingOffered: StravaOffer = { connect: false, live: false, push: false, retentionDays: null }
/** A deployment that does not answer is asked again. */
const untilOffered = 30_000
const leastBetween = 15 * 60_000

/** What this deployment offers, asked by the first who wants to know. */
const createOffer = ({ asks, desk, online, onChange, after }: ConnectionGround): Accessor<Live<StravaOffer>> => {
  const [offer, setOffer] = createSignal<Live<StravaOffer>>(asks ? { state: 'waiting' } : { state: 'here', value: nothingOffered })
  let [wanted, asking] = [false, false]
  const ask = async (): Promise<void> => {
    if (asking || untrack(offer).state === 'here' || !online()) return
    asking = true
    const told = await desk.offer().catch(() => null)
    asking = false
    if (told === null) after(untilOffered, () => void ask())
    else setOffer({ state: 'here', value: told })
  }
  onChange(() => wanted && void ask())
  return () => {
    wanted = true
    void ask()
    return offer()
  }
}

/** What a mark leaves to be listed. */
const restOf = (mark: PullMark | null): Reach => (mark?.reach === 'all' && !mark.listed ? 'all' : 'recent')
const isOver = ({ end }: PullEnd): boolean => end === 'ended' || end === 'not-connected'

/** Must be called under a Solid owner. */
export const createConnection = (
  crew: Pick<Crew, 'ask' | 'askStrava'>,
  { leads, facts, tongue, onTracks }: ConnectionAround,
  ground: ConnectionGround = browserGround,
): Connection => {
  const { asks, desk } = ground
  const offer = createOffer(ground)
  const standing = createLive(() => (asks ? { key: 'own', ask: () => crew.ask(({ db }) => db.pulledStanding()) } : null), facts)
  /** Nobody is connected here any more, though rows may still lie here. */
  const [lost, setLost] = createSignal(false)
  const [hears, setHears] = createSignal(false)
  const [chosen, setChosen] = createSignal<NoticeChoice>('off')
  let made: Notices | null = null
  const notices = (): Notices => (made ??= ground.notices())
  let isChosenKnown = false

  const isConnected = createMemo(() => !lost() && (valueOf(standing())?.mark ?? null) !== null)
  const isOnDuty = createMemo(() => leads() && isConnected() && valueOf(offer())?.connect === true)
  const listens = createMemo(() => isOnDuty() && valueOf(offer())?.live === true)

  const pulling = createPulling(crew, ground, (end) => {
    setLost(isOver(end))
    if (end.tracks > 0) onTracks()
    // The relay may have been wrong to say that nobody is connected.
    if (end.end === 'done' && untrack(listens)) relay?.open()
  })
  /** As the store has it now; null too where it can't say. */
  const markNow = async (): Promise<PullMark | null> => {
    const told = await crew.ask(({ db }) => db.pulledStanding()).catch(() => null)
    return told?.ok === true ? told.value.mark : null
  }
  const goOn = async (): Promise<void> => pulling.begin(restOf(await markNow()))

  const changed = async (changes: readonly Change[], allSince: number | null): Promise<boolean> => {
    const asked = await pulling.aside((puller) => puller.follow(changes, allSince))
    if (!asked.ok) return false
    const end = asked.value
    if (end.tracks > 0) onTracks()
    if (isOver(end)) {
      setLost(true)
      pulling.tell(end)
    }
    // Their streams, and whatever lies further back, are a pull's.
    if (end.end === 'done' && allSince !== null && !pulling.busy()) void goOn()
    return end.end === 'done'
  }
  let emptiedAt = -Infinity
  const ears: RelayEars = {
    changed,
    unknown: () => void goOn(),
    // Whether that is so, the token tells; where the two go on saying otherwise, nothing goes round in a circle.
    emptied: () => {
      const isNews = ground.clock() - emptiedAt > leastBetween
      emptiedAt = ground.clock()
      if (isNews) void pulling.begin('recent')
    },
    hears: setHears,
  }
  const relay = asks ? ground.relay(ears) : null
  createEffect(() => (listens() ? relay?.open() : relay?.close()))
  onCleanup(() => relay?.close())

  let isAwake = false
  createEffect(() => {
    if (!leads()) isAwake = false
    if (!isOnDuty() || isAwake) return
    isAwake = true
    untrack(() => pulling.busy() || void goOn())
  })

  /** Whoever stops everything wants no more than the last hundred, at the next start too. */
  const settleForRecent = async (): Promise<void> => {
    const mark = await markNow()
    if (restOf(mark) === 'all' && mark !== null) await crew.ask(({ db }) => db.keepPulled([], { ...mark, reach: 'recent', listed: true })).catch(() => null)
  }

  return {
    offer,
    standing,
    now: pulling.now,
    busy: pulling.busy,
    hears,
    go: ground.go,
    askPending: () => desk.pending(),
    confirm: async () => {
      const told = await desk.confirm()
      if (typeof told === 'string') return told
      // A token of before may be somebody else's.
      await pulling.halt()
      const mark = await markNow()
      if (mark !== null && mark.athlete !== told.athlete) await crew.ask(({ db }) => db.forgetPulled()).catch(() => null)
      setLost(false)
      void goOn()
      return null
    },
    decline: () => desk.cancel(),
    pull: (reach) => pulling.begin(reach),
    stop: async () => {
      await pulling.halt()
      await settleForRecent()
      onTracks()
    },
    disconnect: async () => {
      relay?.close()
      await pulling.halt()
      const told = await desk.disconnect()
      const isGone = told === 'no-session' || told === 'not-offered'
      if (typeof told === 'string' && !isGone) {
        if (untrack(listens)) relay?.open()
        return told
      }
      await notices()
        .set('off', tongue())
        .catch(() => null)
      setChosen('off')
      const forgotten = await crew.ask(({ db }) => db.forgetPulled()).catch(() => null)
      setLost(false)
      if (forgotten?.ok !== true) return forgotten?.code ?? 'storage-gone'
      return { revoked: typeof told !== 'string' && told.revoked }
    },
    notices: () => {
      if (!isChosenKnown) {
        isChosenKnown = true
        void notices()
          .choice()
          .then(setChosen, () => undefined)
      }
      return chosen()
    },
    setNotices: async (choice) => {
      const trouble = await notices().set(choice, tongue())
      if (trouble === null) setChosen(choice)
      return trouble
    },
    hold: async () => {
      relay?.close()
      const release = await pulling.hold()
      return () => {
        release()
        if (untrack(listens)) relay?.open()
        if (untrack(isOnDuty)) void goOn()
      }
    },
    takeStock: () => {
      if (untrack(isOnDuty)) void changed([], null).catch(() => undefined)
    },
  }
}
