const ofPage = (): HTMLElement | null => document.querySelector('#landing')
const focusable = 'input, button, a[href]'

/** Whether what the page brought along for newcomers stands on the screen. */
export const prerenderedStands = (): boolean => ofPage() !== null

/**
 * Takes the prerendered landing away, in the same moment in which something else takes its place. Answers the files that were chosen in it before anything could read
 * them; whoever had come to one of its controls by the keyboard stands on the same one of `heir`.
 */
export const leavePrerendered = (heir?: HTMLElement): readonly File[] => {
  const before = ofPage()
  if (before === null) return []
  const at = [...before.querySelectorAll(focusable)].indexOf(document.activeElement ?? before)
  const files = [...(before.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])]
  before.remove()
  const control = at < 0 ? undefined : [...(heir?.querySelectorAll<HTMLElement>(focusable) ?? [])][at]
  control?.focus()
  return files
}
