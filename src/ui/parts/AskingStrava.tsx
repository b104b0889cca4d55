import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { exportLanguageOf, stravaExportPage, stravaMenus } from '../../words/asking-strava'
import style from './asking-strava.module.css'
import { useApp } from './context'
import { spoken } from '../../words/spoken'

const { askingStrava: words } = spoken.about

/** How to ask Strava for the export, step by step, with its menus in the words of this device's language. */
export const AskingStrava = (props: { readonly id: string }): JSX.Element => {
  const app = useApp()
  const language = exportLanguageOf(app.languages)
  return (
    <section aria-labelledby={props.id}>
      <h2 class="caps" id={props.id}>
        {words.title}
      </h2>
      <ol class={style['steps']} role="list">
        <For each={words.steps(stravaMenus[language])}>{(step) => <li>{step}</li>}</For>
      </ol>
      <p class={style['more']}>
        <a class="link" href={stravaExportPage} rel="external noreferrer">
          {words.open}
        </a>
        <a class="link" href={`/help/export/#${language}`} rel="external">
          {words.more}
        </a>
      </p>
    </section>
  )
}
