import { Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { TrackPage } from '../../contract/tracks'
import { wayOf } from '../../domain/tracks/way'
import { useMirror } from './context'
import { drawWay, wayWidth } from './way'
import style from './way.module.css'
import { spoken } from '../../words/spoken'

const { wayOfRun: words } = spoken.tracks

/**
 * Where a run went, drawn from its own positions and nothing else: no map is asked for. Its fastest kilometre is warm, in a mirror of miles its fastest mile.
 * It is not for sharing: what a picture may show of a way passes the privacy gate.
 */
export const Way = (props: { readonly page: TrackPage; readonly isRun: boolean }): JSX.Element => {
  const mirror = useMirror()
  const way = createMemo(() => (props.page.track === null || props.page.indoor ? null : wayOf(props.page.track)))
  const fastest = createMemo(() => {
    const wanted = mirror.unit() === 'km' ? '1k' : 'mile'
    return props.isRun ? (props.page.summary?.efforts.find(({ distance }) => distance === wanted) ?? null) : null
  })
  const lit = () => {
    const effort = fastest()
    return effort === null ? null : { from: effort.fromSeconds, to: effort.fromSeconds + effort.seconds }
  }
  return (
    <Show when={way()}>
      {(found) => {
        const drawing = createMemo(() => drawWay(found(), mirror.unit(), lit()))
        return (
          <figure class={style['way']}>
            <svg viewBox={`0 0 ${wayWidth} ${drawing().height}`} role="img" aria-label={words.shows(found(), mirror.unit(), fastest() !== null)}>
              <path class={style['line']} d={drawing().line} />
              <path class={style['marks']} d={drawing().marks} />
              <path class={style['lit']} d={drawing().lit} />
              <circle class={style['begin']} cx={drawing().begin.x} cy={drawing().begin.y} r="6" />
              <circle class={style['end']} cx={drawing().end.x} cy={drawing().end.y} r="4.5" />
            </svg>
            <figcaption class="soft">{words.caption(mirror.unit(), fastest() !== null)}</figcaption>
          </figure>
        )
      }}
    </Show>
  )
}
