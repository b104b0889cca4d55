import { A } from '@solidjs/router'
import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import { civilFromDay } from '../../domain/calendar/calendar'
import { useMirror } from '../parts/context'
import style from './journey.module.css'
import { drawYears, stripHeight, stripWidth } from './strip'
import type { YearStrip } from './strip'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { homeLine, journey: words, stayDates } = more.journey
const { wholePlace } = spoken.where
const { runsOf } = spoken.quantities

const Strip = (props: { readonly strip: YearStrip }): JSX.Element => (
  <svg
    class={style['strip']}
    viewBox={`0 0 ${stripWidth} ${stripHeight}`}
    preserveAspectRatio="none"
    role="img"
    aria-label={words.yearShows(props.strip.year, props.strip.runs, props.strip.away, props.strip.without)}
  >
    <path class={style['atHome']} d={props.strip.home} />
    <path class={style['atNone']} d={props.strip.none} />
    <path class={style['atAway']} d={props.strip.lit} />
  </svg>
)

/** A line of places in time: year by year where home was, and each stay away from it. */
export const Years = (props: { readonly told: JourneyTold }): JSX.Element => {
  const mirror = useMirror()
  const strips = createMemo(() => drawYears(props.told))
  const homeOf = (year: number) => props.told.homes.find((home) => home.year === year)
  const stays = createMemo(() => Map.groupBy(props.told.stays, ({ first }) => civilFromDay(first.day).year))
  return (
    <section aria-labelledby="years">
      <h2 class="caps" id="years">
        {words.years}
      </h2>
      <p class={style['says']}>{words.yearsHint}</p>
      <ol class={style['years']} role="list">
        <For each={strips()}>
          {(strip) => (
            <li>
              <h3 class={style['year']}>
                <A href={`${mirror.base}/year/${strip.year}`}>{strip.year}</A>
              </h3>
              <div>
                <Strip strip={strip} />
                <p>
                  <Show when={homeOf(strip.year)} fallback={strip.runs === 0 ? words.noRun : words.noHome}>
                    {(home) => homeLine(props.told.bases[home().base], home().runs, home().of)}
                  </Show>
                </p>
                <ol class={style['stays']} role="list">
                  <For each={stays().get(strip.year) ?? []}>
                    {(stay) => (
                      <li>
                        <A href={`${mirror.base}/run/${stay.first.id}`}>
                          <span>{wholePlace(stay.first.place)}</span>
                          <span>
                            {stayDates(stay.first.day, stay.lastDay, strip.year)}, {runsOf(stay.runs)}
                          </span>
                        </A>
                      </li>
                    )}
                  </For>
                </ol>
              </div>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
