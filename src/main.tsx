// First of all: the order of the cascade's layers is the order in which they are first named.
import './ui/theme.css'
import './ui/sky.css'
import './ui/fonts.css'
import { createRoot } from 'solid-js'
import { render } from 'solid-js/web'
import { keepsLanding } from './client/first'
import { createCrew } from './client/workers'
import { createApp } from './state/app'
import { App } from './ui/App'
import { leavePrerendered } from './ui/landing/before'

const place = document.querySelector('#app')
if (place === null) throw new Error('The page has no place for the app.')
if (!keepsLanding()) leavePrerendered()
const crew = createCrew()
const app = createRoot(() => createApp(crew))
render(() => <App app={app} />, place)
