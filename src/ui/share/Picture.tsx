import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import { frame } from '../../words/screens/places'
import { standing } from '../../words/screens/share'
import { Card } from '../card/Card'
import style from './picture.module.css'

/** The card as it is sent, at its full size: under its caption how sure it is and of when, and where it comes from. */
export const Picture = (props: { readonly claim: Claim; readonly ref: (element: HTMLElement) => void }): JSX.Element => (
  <div class={style['picture']} ref={(element) => props.ref(element)}>
    <Card claim={props.claim} turned>
      <p class={style['under']}>
        <span>{standing(props.claim)}</span>
        <span class={style['brand']}>{frame.brand}</span>
      </p>
    </Card>
  </div>
)
