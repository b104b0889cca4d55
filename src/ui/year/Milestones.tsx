import { A } from '@solidjs/router'
import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { onLadder } from '../../contract/wall'
import { civilFromDay } from '../../domain/calendar/calendar'
import { valueOf } from '../../state/live'
import { useMirror } from '../parts/context'
import style from './year.module.css'
import { more } from '../../words/more'

const { milestoneWords } = more.milestones
const { year: words } = more.year

/** What was reached in each of these years, as it stands on the wall; what the runner took down is not here. */
export const Milestones = (props: { readonly years: readonly number[] }): JSX.Element => {
  const mirror = useMirror()
  const wall = mirror.wall()
  const ofYear = createMemo(() =>
    Map.groupBy(
      (valueOf(wall())?.milestones ?? []).filter((one) => onLadder(one, mirror.unit()) && typeof one.word?.hiddenAt !== 'number'),
      ({ day }) => civilFromDay(day).year,
    ),
  )
  return (
    <Show when={wall().state === 'here'}>
      <For each={props.years}>
        {(year) => (
          <section aria-labelledby={`milestones-${year}`}>
            <h2 class="caps" id={`milestones-${year}`}>
              {words.milestones(year)}
            </h2>
            <Show when={ofYear().get(year)} fallback={<p>{words.milestonesNone}</p>}>
              {(all) => (
                <ol class={style['milestones']} role="list">
                  <For each={all()}>
                    {(milestone) => (
                      <li>
                        <A href={`${mirror.base}/wall?of=${encodeURIComponent(milestone.id)}`}>
                          <span class={style['reached']}>{milestoneWords(milestone, mirror.unit()).title}</span>
                          <span class="soft">{milestoneWords(milestone, mirror.unit()).date}</span>
                        </A>
                      </li>
                    )}
                  </For>
                </ol>
              )}
            </Show>
          </section>
        )}
      </For>
    </Show>
  )
}
