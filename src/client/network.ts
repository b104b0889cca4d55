/** Whether the device has a network, as far as the browser knows: what it calls a network may lead nowhere. */
export interface Network {
  readonly online: () => boolean
  readonly onChange: (tell: () => void) => void
}

export const browserNetwork: Network = {
  online: () => navigator.onLine,
  onChange: (tell) => {
    addEventListener('online', tell)
    addEventListener('offline', tell)
  },
}
