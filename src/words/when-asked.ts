/** A formatter takes a phone milliseconds to make: each is made when it is first asked for. */
export const whenAsked = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}
