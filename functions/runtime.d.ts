/** What the Workers runtime itself gives to a module; only tests ask for it. */
declare module 'cloudflare:workers' {
  export const env: import('./names').NamesEnv & import('./relay/settings').RelayEnv & import('./strava/settings').StravaEnv
}

/** What the tests alone can do to a Durable Object. */
declare module 'cloudflare:test' {
  type State = import('./platform').ObjectState & { readonly storage: { readonly getAlarm: () => Promise<number | null> } }
  export const runInDurableObject: <R>(stub: unknown, run: (instance: unknown, state: State) => R | Promise<R>) => Promise<R>
  export const runDurableObjectAlarm: (stub: unknown) => Promise<boolean>
  export const evictDurableObject: (stub: unknown) => Promise<void>
}
