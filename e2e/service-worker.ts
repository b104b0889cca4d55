import type { BrowserContext, Page } from '@playwright/test'

/** Resolves once a service worker is in charge of the page. */
export const inCharge = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })

/** Asks for a newer version, and tells what came of it. */
export const lookForNewer = (page: Page): Promise<'none' | 'waits' | 'failed'> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<ServiceWorker>((resolve) =>
      registration.addEventListener('updatefound', () => registration.installing && resolve(registration.installing)),
    )
    await registration.update()
    const coming = registration.installing ?? (registration.waiting === null ? null : await Promise.race([found, registration.waiting]))
    if (coming === null) return 'none'
    while (coming.state === 'installing') await new Promise((resolve) => coming.addEventListener('statechange', resolve, { once: true }))
    return coming.state === 'redundant' ? 'failed' : 'waits'
  })

/** How many versions there are: one that works, one that waits. */
export const versions = (page: Page): Promise<{ readonly active: boolean; readonly waiting: boolean }> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return { active: registration.active !== null, waiting: registration.waiting !== null }
  })

/** From now on the pages of this context find no service worker, so that what a test puts in a script's place is not answered from the device. */
export const withoutServiceWorker = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
}
