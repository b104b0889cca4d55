import { useBeforeLeave, useLocation } from '@solidjs/router'
import { onCleanup, onMount } from 'solid-js'
import { turnedBetween } from './turned'

/** The card a step back is just now turning: its sheet is drawn before all others. */
let returning: string | null = null
export const isTurningBack = (card: string): boolean => returning === card

/** Ink by its names in the style sheet: the sentence moves to its place, drawing and evidence are turned. */
type Ink = 'sentence' | 'drawing' | 'evidence'
const isShown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 1
const inkOf = (place: HTMLElement, card: string): ReadonlyMap<Ink, HTMLElement | SVGElement> => {
  const sheet = `[data-card="${CSS.escape(card)}"]`
  const ink = new Map<Ink, HTMLElement | SVGElement>()
  for (const [name, found] of [
    ['sentence', [...place.querySelectorAll<HTMLElement>(`${sheet} > h2, [data-back] h1`)]],
    ['drawing', [...place.querySelectorAll<SVGElement>(`${sheet} > svg`)]],
    ['evidence', [...place.querySelectorAll<HTMLElement>('[data-back]')]],
  ] as const) {
    const shown = found.find(isShown)
    if (shown !== undefined) ink.set(name, shown)
  }
  return ink
}

/** What is named just now: a name belongs to one element at a time, also where a step follows on the heels of another. */
let named: readonly (HTMLElement | SVGElement)[] = []
const unname = (): void => {
  for (const element of named) element.style.viewTransitionName = ''
  named = []
}
const nameInk = (place: HTMLElement, card: string): void => {
  unname()
  const ink = inkOf(place, card)
  for (const [as, element] of ink) element.style.viewTransitionName = as
  named = [...ink.values()]
}

/** A step is over once what it answers stands in the document; frames are held back meanwhile, timers are not. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
const quiet = (): void => undefined

const wanted = (): boolean => 'startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches

let latest = 0
const turn = (place: HTMLElement, card: string, step: () => void): void => {
  nameInk(place, card)
  latest += 1
  const own = latest
  const transition = document.startViewTransition(async () => {
    returning = card
    step()
    await settled()
    returning = null
    if (own === latest) nameInk(place, card)
  })
  // One that is skipped, because the next step came first or nobody looks, has still turned the card.
  transition.ready.catch(quiet)
  void transition.finished.catch(quiet).then(() => {
    if (own === latest) unname()
  })
}

let stepBack: ((event: PopStateEvent) => void) | null = null
/** Called before the router is made: of all who listen at the window the first hears first. */
export const hearStepsBack = (): void => {
  const hear = (event: PopStateEvent): void => stepBack?.(event)
  addEventListener('popstate', hear)
  onCleanup(() => removeEventListener('popstate', hear))
}

/** A card turns as a sheet does: its ink alone, the sky stays. It goes with a link as with the browser's way back, and not at all for who asked for less motion. */
export const useTurning = (place: () => HTMLElement): void => {
  const location = useLocation()
  useBeforeLeave((step) => {
    const card = typeof step.to === 'string' && wanted() ? turnedBetween(step.from.pathname, step.to) : null
    if (card === null || step.defaultPrevented) return
    step.preventDefault()
    turn(place(), card, () => step.retry(true))
  })
  onMount(() => {
    /** The router hears of a step back only when the old page has been looked at. */
    let told = false
    stepBack = (event) => {
      const card = told || !wanted() ? null : turnedBetween(location.pathname, window.location.pathname)
      if (card === null) return
      event.stopImmediatePropagation()
      turn(place(), card, () => {
        told = true
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
        told = false
      })
    }
    onCleanup(() => (stepBack = null))
  })
}
