import decoderScript from '../tracks/worker?worker&url'

/** The few names of Trusted Types that TypeScript's own library does not know yet. */
interface ScriptPolicy {
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

const rules: ScriptPolicy = {
  createScriptURL: (url) => {
    if (url !== decoderScript) throw new TypeError('Only RunMirror’s own decoder may be started here.')
    return url
  },
}
const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('runmirror', rules) ?? rules

/** A decoder of this build: it ends with the worker that started it. */
export const startDecoder = (): Worker => new Worker(policy.createScriptURL(decoderScript), { type: 'module', name: 'runmirror-decoder' })
