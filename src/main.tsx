// First of all: the order of the cascade's layers is the order in which they are first named.
import './ui/theme.css'
import './ui/tokens.css'
import './ui/sky.css'
import './ui/fonts.css'
import { keepsLanding } from './client/first'
import { droppedFiles } from './client/files'
import { deviceLanguages } from './client/languages'
import { hearBeforeTheApp, leavePrerendered } from './ui/landing/before'
import { languageFor } from './words/language-for'
import { speak } from './words/speak'

const language = languageFor(deviceLanguages())
document.documentElement.lang = language
if (keepsLanding(language)) hearBeforeTheApp(droppedFiles)
else leavePrerendered()
// What is told is told in one language, which has to be here before anything that tells.
void speak(language)
  .then(() => import('./start'))
  .then(({ start }) => start())
