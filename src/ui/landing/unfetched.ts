import type { Language } from '../../words/language-for'
import { unfetched } from '../../words/unfetched'
import { leavePrerendered } from './before'

/** Says on a page that has nothing else yet that a part of the app could not be fetched: without the app, and without its words. */
export const sayUnfetched = (language: Language): void => {
  const words = unfetched[language]
  const main = document.createElement('main')
  const [said, title, says, again] = [
    document.createElement('div'),
    document.createElement('h1'),
    document.createElement('p'),
    document.createElement('button'),
  ]
  said.className = 'unfetched'
  said.role = 'alert'
  title.className = 'line'
  title.textContent = words.title
  says.textContent = words.says
  again.className = 'button'
  again.type = 'button'
  again.textContent = words.again
  again.addEventListener('click', () => location.reload())
  said.append(title, says, again)
  main.append(said)
  document.querySelector('#app')?.replaceChildren(main)
  leavePrerendered()
}
