import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { valueOf } from '../../state/live'
import { spoken } from '../../words/spoken'
import { useMirror } from './context'
import style from './parts.module.css'

const { mirror: words } = spoken.places
const { longDay } = spoken.quantities

/** While rows of Strava's API are missing, because their time was over: with which day everything here ends, and why. `within`: it stands in a column that has its margin already. */
export const AsOf = (props: { readonly within?: boolean }): JSX.Element => {
  const mirror = useMirror()
  const day = () => valueOf(mirror.overview())?.asOf ?? undefined
  return (
    <Show when={day()}>
      {(last) => (
        <p class={style['as-of']} classList={{ [style['within'] ?? '']: props.within === true }}>
          {words.asOf(longDay(last()))} {words.asOfWhy}
        </p>
      )}
    </Show>
  )
}
