import type { JSX } from 'solid-js'
import type { GatedShape } from '../../domain/gate/gate'
import { grain } from '../../domain/gate/outline'
import { cardHeight, cardWidth, margin } from '../card/geometry'
import style from './picture.module.css'

/** Below the sentence and above the caption of a card. */
const field = { top: 470, bottom: 1130 } as const
const side = field.bottom - field.top
const scale = side / grain

/** The shape of a way, and of a way nothing else: whoever calls this has been through the gate. It stands where the card's figure stands. */
export const RouteArt = (props: { readonly shape: GatedShape; readonly shows: string }): JSX.Element => (
  <svg class={style['art']} viewBox={`0 0 ${cardWidth} ${cardHeight}`} role="img" aria-label={props.shows}>
    <path d={props.shape} transform={`translate(${Math.max(margin, (cardWidth - side) / 2)} ${field.top}) scale(${scale})`} />
  </svg>
)
