import { idle } from '../parts/idle'

const ofPage = (): HTMLElement | null => document.querySelector('#landing')
/** Those that can be seen: of the landing that came with the page, a part is for iOS alone. */
const controlsIn = (place: HTMLElement): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('input, button, a[href]')].filter((control) => control.getClientRects().length > 0)

/** Whether what the page brought along for newcomers stands on the screen. */
export const prerenderedStands = (): boolean => ofPage() !== null

/** The last of its buttons that was pressed before anything could answer; a form needs nobody to answer it. */
let pressed = -1
/** What was dropped before anything could read it. */
const early: Promise<readonly File[]>[] = []
let unhear = (): void => undefined
/** From here on the app hears drops itself. */
export const leaveDropsToTheApp = (): void => unhear()

/** Called as early as there is a script: what is pressed or dropped before the app stands is kept for it. For a drop that nobody takes, the browser would leave the page. */
export const hearBeforeTheApp = (dropped: (transfer: DataTransfer) => Promise<readonly File[]>): void => {
  const take = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    if (event.type === 'drop') early.push(dropped(event.dataTransfer))
  }
  addEventListener('dragover', take)
  addEventListener('drop', take)
  unhear = () => {
    removeEventListener('dragover', take)
    removeEventListener('drop', take)
  }
  const page = ofPage()
  page?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button !== null && button.form === null) pressed = controlsIn(page).indexOf(button)
  })
}

/** What somebody does who wants something of the page: a press once it is over, because what is pressed may not be taken away under the finger. */
const signs = ['mousemove', 'click', 'keyup', 'dragenter', 'change', 'scroll'] as const
/** A tab behind others paints nothing. */
const unseen = 1000

/** Resolves once something of the page is on the screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, unseen)
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
  })

/**
 * Resolves once the landing that came with the page is whole and on the screen and the browser has nothing else to do, or at the first sign of somebody who wants something
 * of it: what is fetched earlier would only stand in the way of its faces.
 */
export const restedOrWanted = (): Promise<void> =>
  new Promise((resolve) => {
    const begin = (): void => {
      for (const sign of signs) removeEventListener(sign, begin, true)
      resolve()
    }
    const rest = (): void => void painted().then(idle).then(begin)
    for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true })
    if (document.readyState === 'complete') rest()
    else addEventListener('load', rest, { once: true })
  })

/** Who takes its place: where the same controls stand, and what becomes of files that were chosen in it. */
interface Heir {
  readonly place: HTMLElement
  readonly bring: (files: readonly File[]) => void
}

/**
 * Takes the prerendered landing away, in the same moment in which something else takes its place. Files that were chosen in it or dropped on it are handed on, also those of a
 * picker that is still open; whoever had come to one of its controls by the keyboard stands on the same one of its heir, and whoever had pressed one has pressed that.
 */
export const leavePrerendered = (heir?: Heir): void => {
  const page = ofPage()
  if (page === null) return
  const at = controlsIn(page).findIndex((control) => control === document.activeElement)
  const input = page.querySelector<HTMLInputElement>('input[type=file]')
  page.remove()
  if (heir === undefined) return
  const controls = controlsIn(heir.place)
  controls[at]?.focus()
  controls[pressed]?.click()
  const handOn = (): void => {
    if (input?.files?.length) heir.bring([...input.files])
  }
  input?.addEventListener('change', handOn)
  handOn()
  for (const files of early.splice(0)) void files.then(heir.bring)
}
