/** Something well known that is about as long, or as high: shown only where it is so within its tolerance. */
export interface Comparison {
  /** Names it in the dictionary. */
  readonly landmark: string
  readonly kind: 'length' | 'height'
  /** As its source gives it. */
  readonly metres: number
  /** How often it fits: twice around, three times up. */
  readonly times: number
  /** The largest share by which the milestone may differ from it. */
  readonly tolerance: number
  /** Who says so. */
  readonly source: string
}
