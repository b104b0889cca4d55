import { createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { drawYear, stripHeight, stripWidth } from './strip'
import style from './year.module.css'
import { more } from '../../words/more'

const { yearShows } = more.year

/** The line of a year; in a link, whose own words say more, it says nothing. */
export const Strip = (props: {
  readonly year: number
  readonly days: ArrayLike<number>
  readonly metres: ArrayLike<number | null>
  readonly far: number
  readonly silent?: boolean
}): JSX.Element => {
  const path = createMemo(() => drawYear(props.days, props.metres, props.far))
  return (
    <svg
      class={style['strip']}
      viewBox={`0 0 ${stripWidth} ${stripHeight}`}
      preserveAspectRatio="none"
      role={props.silent === true ? undefined : 'img'}
      aria-hidden={props.silent === true ? 'true' : undefined}
      aria-label={props.silent === true ? undefined : yearShows(props.year, props.days.length)}
    >
      <path d={path()} />
    </svg>
  )
}
