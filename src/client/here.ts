const key = 'runmirror-here'
/** Releases before this key knew a mirror by its last seen sheet alone. */
const keyOfLastSeen = 'runmirror-last-seen'

/** Whether this device has a mirror, known at once, before the first paint; the database knows for certain, later. */
export const hasMirror = (): boolean => {
  try {
    return localStorage.getItem(key) !== null || localStorage.getItem(keyOfLastSeen) !== null
  } catch {
    return false
  }
}

/** Keeps whether there is one. Where nothing can be kept, there is none after the page is closed. */
export const keepWhetherHere = (here: boolean): void => {
  try {
    if (here) localStorage.setItem(key, 'yes')
    else localStorage.removeItem(key)
  } catch {
    // Nothing can be kept here.
  }
}
