// First of all: the order of the cascade's layers is the order in which they are first named.
import './ui/theme.css'
import './ui/tokens.css'
import './ui/sky.css'
import './ui/fonts.css'
import { createRoot } from 'solid-js'
import { render } from 'solid-js/web'
import { localHour } from './client/device'
import { createCrew } from './client/workers'
import { createApp } from './state/app'
import { App } from './ui/App'

const place = document.querySelector('#app')
if (place === null) throw new Error('The page has no place for the app.')
if (__GALLERY__ && /^\/gallery(\/|$)/.test(location.pathname)) {
  // Every part of the design with answers that stand: without a worker, and without a database.
  const { mountGallery } = await import('./ui/gallery/Gallery')
  mountGallery(place)
} else {
  const crew = createCrew()
  const app = createRoot(() => createApp(crew))
  render(() => <App app={app} hour={localHour()} />, place)
}
