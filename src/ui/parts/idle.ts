/** Milliseconds after which a browser that is never idle has been waited for long enough. */
const patience = 2000
/** WebKit does not tell when it is idle. */
const instead = 100

/** Resolves once the browser has nothing else to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: patience })
    else setTimeout(resolve, instead)
  })
