import { mayBeShared } from '../../domain/cards/card'
import type { Claim } from '../../domain/cards/card'
import { Card, skyOf } from '../card/Card'
import { RouteArt } from './RouteArt'
import { Under } from './Under'
import type { Offer } from './shareable'
import type { Dictionary } from '../../words/card-words'
import type { Unit } from '../../words/quantities'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { chapterWords } = more.pages
const { faceWords } = spoken.face
const { share, standing } = spoken.share
const { cardPicture: words, refused } = more.studio

interface Told {
  readonly unit: Unit
  readonly sample: boolean
}

const ofClaim = (claim: Claim, id: string, { unit, sample }: Told, dictionary?: Dictionary): Offer => {
  const { name, sentence } = faceWords(claim, unit, dictionary)
  if (!mayBeShared(claim)) return { id, name, refused: refused.guess }
  return {
    id,
    name,
    sky: skyOf(claim),
    way: dictionary === undefined ? claim.way : undefined,
    alt: ({ shape }) => words.alt(sentence, claim.figure.kind, shape !== null, sample),
    says: ({ shape }) =>
      shape !== null
        ? [share.shape.holds(sample), share.shape.lacks]
        : [(dictionary === undefined ? words.holds : words.holdsPage)(claim, sample), words.lacks(claim.figure.kind)],
    draw: (options) => {
      const art = () => {
        const { shape } = options()
        return shape === null ? undefined : () => <RouteArt shape={shape} shows={share.shape.shows} />
      }
      return (
        <Card claim={claim} instead={art()} elsewhere={dictionary === undefined ? undefined : { href: '', words: dictionary }} turned>
          <Under says={standing(claim)} />
        </Card>
      )
    },
  }
}

/** A card, as it stands on the screen. */
export const ofCard = (claim: Claim, told: Told): Offer => ofClaim(claim, `card ${claim.card}`, told)

/** A page of a year's chapter. */
export const ofPage = (claim: Claim, year: number, told: Told): Offer => ofClaim(claim, `page ${year} ${claim.card}`, told, chapterWords)
