import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityPage } from '../../contract/db'
import { connectPage } from '../../contract/strava'
import { valueOf } from '../../state/live'
import { poweredByStrava, viewOnStrava } from '../../words/strava-marks'
import { useApp } from './context'
import style from './strava-marks.module.css'

/** Whether Strava's API tells of it, among others or alone. */
export const isFromStrava = (page: Pick<ActivityPage, 'sources'>): boolean => page.sources.some(({ name }) => name === 'strava')

/** Whose rows they are, wherever some of its API are shown; smaller than our own name. */
export const PoweredByStrava = (): JSX.Element => (
  <p class={`soft ${style['powered'] ?? ''}`} lang="en">
    {poweredByStrava}
  </p>
)

/** At the foot of every page of a mirror that rests on rows of Strava's API, among others or alone; the page about Strava has it by itself. */
export const MirrorOfStrava = (): JSX.Element => {
  const app = useApp()
  const location = useLocation()
  const rests = () => app.own.connection !== null && (valueOf(app.own.connection.standing())?.activities ?? 0) > 0
  return (
    <Show when={rests() && location.pathname !== connectPage}>
      <footer class={style['foot']}>
        <PoweredByStrava />
      </footer>
    </Show>
  )
}

/** The way back to what the API told, as Strava's guidelines want it: bold and underlined. */
export const ViewOnStrava = (props: { readonly id: number }): JSX.Element => (
  <a class={`link ${style['view'] ?? ''}`} href={`https://www.strava.com/activities/${props.id}`} target="_blank" rel="noreferrer" lang="en">
    {viewOnStrava}
  </a>
)
