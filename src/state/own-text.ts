import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { GivenText, OwnText, TextAbout } from '../contract/own-text'
import type { Outcome } from '../domain/outcome'
import { wasKept } from './live'
import type { Live } from './live'

/** The runner's own lines and names. */
export interface OwnTextState {
  readonly ownText: (about: Accessor<TextAbout>) => Accessor<Live<OwnText | null>>
  /** Null takes it back. False: it could not be kept, and nothing changed. */
  readonly sayOwnText: (about: TextAbout, given: GivenText | null) => Promise<boolean>
}

/** `follow` asks again whenever facts or tracks are others. */
export const createOwnText = (
  crew: Crew,
  mirror: Mirror,
  follow: <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>) => Accessor<Live<T>>,
): OwnTextState => ({
  ownText: (about) =>
    follow(
      () => JSON.stringify(about()),
      () => crew.ask(({ db }) => db.ownText(mirror, about())),
    ),
  sayOwnText: (about, given) => wasKept(crew.ask(({ db }) => db.sayOwnText(mirror, about, given))),
})
