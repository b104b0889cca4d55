import { useLocation } from '@solidjs/router'
import { createEffect, on, onCleanup, onMount } from 'solid-js'
import { spoken } from '../../words/spoken'
import { prerenderedStands } from '../landing/before'
import { turnedBackBetween } from './turned'

const { frame } = spoken.places

/** The page's title follows its heading, and after a step from page to page the focus does too, so that a screen reader hears where it has come to. Of a card that is turned back it goes to where that card was turned. */
export const useArrivals = (place: () => HTMLElement): void => {
  const location = useLocation()
  /** The heading seen last: a step's effect may run before the old page goes or after the new one came. */
  let seen: Element | null = null
  let leaving: Element | null = null
  let stepped = false
  let path = location.pathname
  let back: string | null = null

  /** A card is drawn in its turn, perhaps after the heading has the focus; somebody who has gone on meanwhile is left alone. */
  const returnTo = (card: string, heading: Element | null): boolean => {
    const turner = place().querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"] > a`)
    if (turner === null) return false
    back = null
    if (!stepped && document.activeElement !== heading) return false
    turner.focus({ preventScroll: true })
    return true
  }

  const arrive = (): void => {
    const heading = place().querySelector('h1')
    // The landing that came with the page has its title already.
    if (heading === null && prerenderedStands()) return
    const parts = [heading?.textContent ?? '', location.pathname.startsWith('/sample') ? frame.sample : '', frame.brand]
    const title = parts.filter((part) => part !== '').join(' · ')
    if (document.title !== title) document.title = title
    seen = heading
    if (back !== null && returnTo(back, heading)) stepped = false
    if (!stepped || heading === null || heading === leaving) return
    stepped = false
    heading.focus({ preventScroll: true })
  }

  createEffect(
    on(
      () => location.pathname,
      (to) => {
        stepped = true
        back = turnedBackBetween(path, to)
        path = to
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
