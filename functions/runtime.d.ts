/** What the Workers runtime itself gives to a module; only tests ask for it. */
declare module 'cloudflare:workers' {
  export const env: import('./names').NamesEnv
}
