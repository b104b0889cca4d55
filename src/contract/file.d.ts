/** What the contract says of bytes and of a dropped file; each side sees the platform's own `File`. The layer itself has no DOM. */
interface Blob {
  readonly size: number
}

interface File {
  readonly name: string
  readonly size: number
}
