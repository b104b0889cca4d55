const ofPage = (): HTMLElement | null => document.querySelector('#landing')
/** Those that can be seen: of the landing that came with the page, a part is for iOS alone. */
const controlsIn = (place: HTMLElement): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('input, button, a[href]')].filter((control) => control.getClientRects().length > 0)

/** Whether what the page brought along for newcomers stands on the screen. */
export const prerenderedStands = (): boolean => ofPage() !== null

/**
 * Takes the prerendered landing away, in the same moment in which something else takes its place. Answers the files that were chosen in it before anything could read
 * them; whoever had come to one of its controls by the keyboard stands on the same one of `heir`.
 */
export const leavePrerendered = (heir?: HTMLElement): readonly File[] => {
  const before = ofPage()
  if (before === null) return []
  const at = controlsIn(before).findIndex((control) => control === document.activeElement)
  const files = [...(before.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])]
  before.remove()
  if (at >= 0 && heir !== undefined) controlsIn(heir)[at]?.focus()
  return files
}
