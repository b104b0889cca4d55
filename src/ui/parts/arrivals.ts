import { useLocation } from '@solidjs/router'
import { createEffect, on, onCleanup, onMount } from 'solid-js'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
import { prerenderedStands } from '../landing/before'

/** The page's title follows its heading, and after a step from page to page the focus does too, so that a screen reader hears where it has come to. */
export const useArrivals = (place: () => HTMLElement): void => {
  const location = useLocation()
  /** The heading seen last: a step's effect may run before the old page goes or after the new one came. */
  let seen: Element | null = null
  let leaving: Element | null = null
  let stepped = false

  const arrive = (): void => {
    const heading = place().querySelector('h1')
    // The landing that came with the page has its title already.
    if (heading === null && prerenderedStands()) return
    const parts = [heading?.textContent ?? '', location.pathname.startsWith('/sample') ? frame.sample : '', frame.brand]
    const title = parts.filter((part) => part !== '').join(' · ')
    if (document.title !== title) document.title = title
    seen = heading
    if (!stepped || heading === null || heading === leaving) return
    stepped = false
    heading.focus({ preventScroll: true })
  }

  createEffect(
    on(
      () => location.pathname,
      () => {
        stepped = true
        leaving = seen
        // The page may have changed already; one that waits for its data is seen when it comes.
        queueMicrotask(arrive)
      },
      { defer: true },
    ),
  )
  onMount(() => {
    const watching = new MutationObserver(arrive)
    watching.observe(place(), { childList: true, characterData: true, subtree: true })
    onCleanup(() => watching.disconnect())
    arrive()
  })
}
