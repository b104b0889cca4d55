import type { JSX } from 'solid-js'
import type { ActivityPage } from '../../contract/db'
import { poweredByStrava, viewOnStrava } from '../../words/strava-marks'
import style from './strava-marks.module.css'

/** Whether Strava's API tells of it, among others or alone. */
export const isFromStrava = (page: Pick<ActivityPage, 'sources'>): boolean => page.sources.some(({ name }) => name === 'strava')

/** Whose rows they are, wherever some of its API are shown; smaller than our own name. */
export const PoweredByStrava = (): JSX.Element => (
  <p class={`soft ${style['powered'] ?? ''}`} lang="en">
    {poweredByStrava}
  </p>
)

/** The way back to what the API told, as Strava's guidelines want it: bold and underlined. */
export const ViewOnStrava = (props: { readonly id: number }): JSX.Element => (
  <a class={`link ${style['view'] ?? ''}`} href={`https://www.strava.com/activities/${props.id}`} target="_blank" rel="noreferrer" lang="en">
    {viewOnStrava}
  </a>
)
