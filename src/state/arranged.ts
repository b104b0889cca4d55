import type { OwnWord } from '../contract/db'
import type { Claim, Face } from '../domain/cards/card'

export interface Arranged {
  /** The mirror's cards: pinned ones first, the latest pin before the others, then as the faces come. */
  readonly front: readonly Claim[]
  /** What the runner said is not them: kept out of sight, never lost. */
  readonly away: readonly Claim[]
}

export const arrange = (faces: readonly Face[], words: readonly OwnWord[]): Arranged => {
  const wordOf = new Map(words.map((word) => [word.card, word]))
  const claims = faces.filter((face): face is Claim => face.status === 'claim')
  const isAway = ({ card }: Claim): boolean => wordOf.get(card)?.answer === 'not-me'
  const pinned = ({ card }: Claim): number => wordOf.get(card)?.pinnedAt ?? Number.NEGATIVE_INFINITY
  const front = claims.filter((claim) => !isAway(claim))
  return { front: front.toSorted((a, b) => (pinned(a) === pinned(b) ? 0 : pinned(b) - pinned(a))), away: claims.filter(isAway) }
}
