import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { RunOnWall, WallTold, WallVerbs } from '../contract/wall'
import type { Outcome } from '../domain/outcome'
import { wasKept } from './live'
import type { Live } from './live'

export interface WallState {
  /** Every milestone, both ladders; told anew as tracks, places and weather come. */
  readonly wall: () => Accessor<Live<WallTold>>
  /** What a run stands behind. */
  readonly onWall: (id: Accessor<number>) => Accessor<Live<RunOnWall>>
  readonly wallVerbs: WallVerbs
}

/** `follow` asks again whenever facts, tracks or weather are others. */
export const createWall = (
  crew: Crew,
  mirror: Mirror,
  today: Accessor<number>,
  follow: <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>) => Accessor<Live<T>>,
): WallState => {
  return {
    wall: () =>
      follow(
        () => `${mirror} ${today()}`,
        () => crew.ask(({ persona }) => persona.wall(mirror, today())),
      ),
    onWall: (id) =>
      follow(
        () => `${id()} ${today()}`,
        () => crew.ask(({ persona }) => persona.onWall(mirror, today(), id())),
      ),
    wallVerbs: {
      note: (milestone, note) => wasKept(crew.ask(({ db }) => db.noteMilestone(mirror, milestone, note))),
      pin: (milestone, pinned) => wasKept(crew.ask(({ db }) => db.pinMilestone(mirror, milestone, pinned))),
      hide: (milestone, hidden) => wasKept(crew.ask(({ db }) => db.hideMilestone(mirror, milestone, hidden))),
      keepOwn: async (own) => {
        const kept = await crew.ask(({ db }) => db.keepOwnMilestone(mirror, own)).catch(() => null)
        return kept?.ok === true ? kept.value : null
      },
      removeOwn: (id) => wasKept(crew.ask(({ db }) => db.removeOwnMilestone(mirror, id))),
    },
  }
}
