import type { JSX } from 'solid-js'
import type { GatedShape } from '../../domain/gate/gate'
import type { SkyName } from '../sky'

/** What the runner may have otherwise in a picture of their own. */
export interface Options {
  /** Drawn in place of the figure: the shape of a way, as the gate let it out. */
  readonly shape: GatedShape | null
  /** Of a milestone: with its day. */
  readonly dated: boolean
}
export const plain: Options = { shape: null, dated: false }

/** What can be sent: how it is drawn, and in words what that shows, holds and lacks. */
export interface Shareable {
  readonly id: string
  readonly name: string
  readonly sky: SkyName
  readonly alt: (options: Options) => string
  readonly says: (options: Options) => readonly [holds: string, lacks: string]
  readonly draw: (options: () => Options) => JSX.Element
  /** The activity whose way may be drawn. */
  readonly way?: number | undefined
  /** Its day may be added, and it may be printed. */
  readonly milestone?: true
}

/** What can't be sent, and why, in words. */
export interface Refused {
  readonly id: string
  readonly name: string
  readonly refused: string
}
export type Offer = Shareable | Refused

export const isRefused = (offer: Offer): offer is Refused => 'refused' in offer

/** As many as devices take in one share. */
export const mostInOne = 10
