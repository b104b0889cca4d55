import { isDeviceName } from '../contract/relay'

const key = 'runmirror-device'
let drawn: string | null = null

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** The name this device has at the relay: drawn at random once, and told to nobody else. Where nothing can be kept it is another one each time the page is opened. */
export const deviceName = (): string => {
  try {
    const kept = localStorage.getItem(key)
    if (isDeviceName(kept)) return kept
  } catch {
    // Nothing can be kept here.
  }
  drawn ??= base64url(crypto.getRandomValues(new Uint8Array(16)))
  try {
    localStorage.setItem(key, drawn)
  } catch {
    // Nothing can be kept here.
  }
  return drawn
}
