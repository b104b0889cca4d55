/** What waits to be near, and what is done then. */
const waiting = new Map<Element, () => void>()

const come = (element: Element): void => {
  const then = waiting.get(element)
  waiting.delete(element)
  observer?.unobserve(element)
  then?.()
}

/** A screen up and down: a drawing is there before its sheet is, and what nobody scrolls to costs nothing. */
let observer: IntersectionObserver | null = null
const observe = (): IntersectionObserver => {
  if (observer !== null) return observer
  // On paper everything is near.
  addEventListener('beforeprint', () => [...waiting.keys()].forEach(come))
  return (observer = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => come(target)), {
    rootMargin: '100% 0px',
  }))
}

/** Does it once, when the element is about to be seen. Answers a way out. */
export const whenNear = (element: Element, then: () => void): (() => void) => {
  waiting.set(element, then)
  observe().observe(element)
  return () => {
    waiting.delete(element)
    observer?.unobserve(element)
  }
}
