// First of all: the order of the cascade's layers is the order in which they are first named.
import './ui/theme.css'
import './ui/tokens.css'
import './ui/sky.css'
import './ui/fonts.css'
import { breath } from './client/breath'
import { keepsLanding } from './client/first'
import { droppedFiles } from './client/files'
import { deviceLanguages } from './client/languages'
import { hearBeforeTheApp, leavePrerendered, restedOrWanted } from './ui/landing/before'
import { sayUnfetched } from './ui/landing/unfetched'
import { neverCame } from './ui/parts/never-came'
import { languageFor } from './words/language-for'
import { speak } from './words/speak'

const language = languageFor(deviceLanguages())
document.documentElement.lang = language
const begin = async (): Promise<void> => {
  if (keepsLanding(language)) {
    hearBeforeTheApp(droppedFiles)
    await restedOrWanted()
  } else leavePrerendered()
  // What is told is told in one language, which has to be here before anything that tells.
  const fetched = await speak(language)
    .then(breath)
    .then(() => import('./start'))
    .catch((cause: unknown) => {
      if (!neverCame(cause)) reportError(cause)
      return null
    })
  if (fetched === null) return sayUnfetched(language)
  await breath()
  await fetched.start()
}
void begin()
