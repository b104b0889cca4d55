import type { JSX } from 'solid-js'
import style from './landing.module.css'
import { drawRing, ringSize, unpackRuns } from './ring'
import { sampleRuns } from './sample-runs'
import { spoken } from '../../words/spoken'

const { landing } = spoken.places
const { count } = spoken.quantities

const drawing = drawRing(unpackRuns(sampleRuns))

/** Nine years of the sample runner, a ring a year; its empty centre is where the export goes. */
export const Ring = (): JSX.Element => (
  <svg class={style['rings']} viewBox={`0 0 ${ringSize} ${ringSize}`} role="img" aria-label={landing.ringSays(count(drawing.years))}>
    <path class={style['rest']} d={drawing.rest} />
    <path class={style['early']} d={drawing.early} />
  </svg>
)
