const key = 'runmirror-picture'

/** In which shape and look pictures were made last on this device, by their names. It concerns the device, not the mirror, and so stands beside the database. */
export interface Look {
  readonly format: string
  readonly skin: string
}

export const keptLook = (): Look | null => {
  try {
    const [format, skin] = (localStorage.getItem(key) ?? '').split(' ')
    return format === undefined || skin === undefined ? null : { format, skin }
  } catch {
    return null
  }
}

/** A browser that keeps nothing is asked again the next time. */
export const keepLook = ({ format, skin }: Look): void => {
  try {
    localStorage.setItem(key, `${format} ${skin}`)
  } catch {
    // Nothing can be kept here.
  }
}
