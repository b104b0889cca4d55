import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import style from './parts.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places

/** Stands over every page of the sample, and leaves it in one tap. */
export const SampleBar = (): JSX.Element => (
  <aside class={style['sampleBar']} aria-label={frame.sample}>
    <p>
      <b class="caps">{frame.sample}</b> <span class={style['sampleSays']}>{frame.sampleSays}</span>
    </p>
    <A class="link" href="/" aria-label={frame.leaveSampleSays}>
      {frame.leaveSample}
    </A>
  </aside>
)
