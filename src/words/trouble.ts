export interface Trouble {
  /** What it seems to be, or what happened. */
  readonly what: string
  /** The next step. */
  readonly next: string
  /** What became of what was there. */
  readonly kept: string
}
