import { createRoot } from 'solid-js'
import { render } from 'solid-js/web'
import { breath } from './client/breath'
import { createCrew } from './client/workers'
import { createApp } from './state/app'
import { App } from './ui/App'
import { withMore } from './ui/parts/with-more'

/** Puts the app in its place on the page, once the words it tells everything in are here. */
export const start = async (): Promise<void> => {
  const place = document.querySelector('#app')
  if (place === null) throw new Error('The page has no place for the app.')
  if (__GALLERY__ && /^\/gallery(\/|$)/.test(location.pathname)) {
    // Every part of the design with answers that stand: without a worker, and without a database.
    const { mountGallery } = await withMore(() => import('./ui/gallery/Gallery'))
    mountGallery(place)
    return
  }
  const crew = createCrew()
  await breath()
  const app = createRoot(() => createApp(crew))
  await breath()
  render(() => <App app={app} />, place)
}
