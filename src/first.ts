import { deviceLanguages } from './client/languages'
import { keepsLanding } from './client/first'
import { languageFor } from './words/language-for'
import { inTabOfIos, installAnswer } from './client/install'
import { skyOutside } from './ui/sky'

/*
 * A script of its own, small and before everything else, because it decides what is painted first: the landing that stands in the page, for a newcomer, or the place of
 * the mirror, and under which sky.
 */
const { dataset } = document.documentElement
const { light, dark } = skyOutside(new Date().getHours())
Object.assign(dataset, { light, dark })
if (!keepsLanding(languageFor(deviceLanguages()))) dataset['first'] = 'app'
else if (inTabOfIos() && installAnswer() !== 'no') dataset['install'] = 'first'
