export interface AboutText {
  readonly title: string
  /** Of the field. */
  readonly label: string
  readonly write: string
  /** What it is for, until there is one. */
  readonly says?: string
}
