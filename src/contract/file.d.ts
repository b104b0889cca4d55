/** What the contract says of a dropped file; each side sees the platform's own `File`. The layer itself has no DOM. */
interface File {
  readonly name: string
  readonly size: number
}
