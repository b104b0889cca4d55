import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { spoken } from '../../words/spoken'
import style from './landing.module.css'
import { ringPaths, ringSize } from './ring'
import drawing from './ring.svg'

const { landing } = spoken.places

/** Nine years of the sample runner, a ring a year; its empty centre is where the export goes. */
export const Ring = (): JSX.Element => (
  <svg class={style['rings']} viewBox={`0 0 ${ringSize} ${ringSize}`} role="img" aria-label={landing.ringSays}>
    <For each={ringPaths}>{(path) => <use class={style[path]} href={`${drawing}#${path}`} />}</For>
  </svg>
)
