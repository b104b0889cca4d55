import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import type { GatedShape } from '../../domain/gate/gate'
import { Card } from '../card/Card'
import { RouteArt } from './RouteArt'
import style from './picture.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
const { share: words, standing } = spoken.share

/** The card as it is sent, at its full size: under its caption how sure it is and of when, and where it comes from. */
export const Picture = (props: { readonly claim: Claim; readonly shape: GatedShape | null; readonly ref: (element: HTMLElement) => void }): JSX.Element => {
  const art = () => {
    const { shape } = props
    return shape === null ? undefined : () => <RouteArt shape={shape} shows={words.shape.shows} />
  }
  return (
    <div class={style['picture']} ref={(element) => props.ref(element)}>
      <Card claim={props.claim} instead={art()} turned>
        <p class={style['under']}>
          <span>{standing(props.claim)}</span>
          <span class={style['brand']}>{frame.brand}</span>
        </p>
      </Card>
    </div>
  )
}
