import type { LastSeen } from '../contract/last-seen'
import { build } from './device'

const key = 'runmirror-last-seen'
/** The build and the language that told it. */
const teller = (): string => `${build} ${document.documentElement.lang}`

/** Of another build or language it is none: words and drawings may have changed. What has had its time is removed. A browser that keeps nothing has none either. `now`: UTC ms. */
export const readLastSeen = (now: number): LastSeen | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as (LastSeen & { readonly teller: string }) | null
    if (kept !== null && kept.goesAt !== null && now >= kept.goesAt) forgetLastSeen()
    else if (kept?.teller === teller()) return kept
    return null
  } catch {
    return null
  }
}

/** Stands beside the database because it has to be read before that can be. What does not fit is not kept, nor is what stood there before. */
export const keepLastSeen = (seen: LastSeen): void => {
  try {
    localStorage.setItem(key, JSON.stringify({ ...seen, teller: teller() }))
  } catch {
    forgetLastSeen()
  }
}

export const forgetLastSeen = (): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing can be kept here, and so nothing is.
  }
}
