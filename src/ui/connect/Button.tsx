import type { JSX } from 'solid-js'
import { connectWithStrava } from '../../words/strava-marks'
import style from './connect.module.css'

/** The only way to Strava's page, in Strava's words and colour. */
export const ConnectButton = (props: { readonly onGo: () => void }): JSX.Element => (
  <p>
    <button class={style['strava']} type="button" lang="en" onClick={() => props.onGo()}>
      {connectWithStrava}
    </button>
  </p>
)
