import { createRoot } from 'solid-js'
import { render } from 'solid-js/web'
import { createCrew } from './client/workers'
import { createApp } from './state/app'
import { App } from './ui/App'

/** Puts the app in its place on the page, once the words it tells everything in are here. */
export const start = (): void => {
  const place = document.querySelector('#app')
  if (place === null) throw new Error('The page has no place for the app.')
  const crew = createCrew()
  const app = createRoot(() => createApp(crew))
  render(() => <App app={app} />, place)
}
