import databaseScript from '../../workers/db/worker?worker&url'
import importScript from '../../workers/import/worker?worker&url'
import personaScript from '../../workers/persona/worker?worker&url'
import stravaScript from '../../workers/strava/worker?worker&url'
import weatherScript from '../../workers/weather/worker?worker&url'

/** The few names of Trusted Types that TypeScript's own library does not know yet. */
interface ScriptPolicy {
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

export const scripts = { database: databaseScript, import: importScript, persona: personaScript, weather: weatherScript, strava: stravaScript } as const
const offline = '/sw.js'
const known: ReadonlySet<string> = new Set([...Object.values(scripts), offline])

const rules: ScriptPolicy = {
  createScriptURL: (url) => {
    if (!known.has(url)) throw new TypeError('Only RunMirror’s own workers may be started.')
    return url
  },
}
const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('runmirror', rules) ?? rules

/** A worker of this build, or an error: no other script can be started from this page. */
export const startWorker = (script: keyof typeof scripts, name: string): Worker => new Worker(policy.createScriptURL(scripts[script]), { type: 'module', name })

/** The service worker's script, under one name for ever: that is how a browser knows a newer one. */
export const offlineScript = (): string => policy.createScriptURL(offline)
