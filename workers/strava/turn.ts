/**
 * One lock for all that a tab asks, so that a small look goes on beside a long pull, and another tab beside neither. Null where another tab has it.
 */
export const createTurn = (alone: <T>(work: () => Promise<T>) => Promise<T | null>) => {
  let users = 0
  let has: Promise<boolean> = Promise.resolve(false)
  let release: () => void = () => undefined
  let freed: Promise<unknown> = Promise.resolve()

  const begin = (): void => {
    const { promise: got, resolve: tell } = Promise.withResolvers<boolean>()
    const { promise: over, resolve } = Promise.withResolvers<null>()
    // The browser takes a moment to free what was let go.
    freed = freed
      .then(() =>
        alone(async () => {
          tell(true)
          return over
        }),
      )
      .catch(() => undefined)
      .finally(() => tell(false))
    has = got
    release = () => resolve(null)
  }

  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (users++ === 0) begin()
    try {
      return (await has) ? await work() : null
    } finally {
      if (--users === 0) release()
    }
  }
}
