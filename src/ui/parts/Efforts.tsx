import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ActivityPage } from '../../contract/db'
import type { TrackPage } from '../../contract/tracks'
import { isRunSport } from '../../domain/activity/sports'
import { differing } from '../../domain/efforts/efforts'
import { valueOf } from '../../state/live'
import type { Live } from '../../state/live'
import { Facts } from './Facts'
import { Whereabouts } from './Whereabouts'
import type { Fact } from './Facts'
import { Tracking } from './Tracking'
import { useMirror } from './context'
import style from './tracking.module.css'
import { spoken } from '../../words/spoken'

const { distance, duration, pace } = spoken.quantities
const { effortNames, formatNames, lossWords, trackOfRun: words } = spoken.tracks

const Read = (props: { readonly page: ActivityPage; readonly track: TrackPage }): JSX.Element => {
  const mirror = useMirror()
  const summary = () => props.track.summary
  const told = (field: string): number | null => {
    const found = props.page.values.find((value) => value.field === field)?.value
    return typeof found === 'number' ? found : null
  }
  const isRun = () => isRunSport(props.page.sport)
  const efforts = (): Fact[] =>
    (isRun() ? (summary()?.efforts ?? []) : []).map((effort) => ({
      name: effortNames[effort.distance],
      value: duration(effort.seconds),
      note: `${pace(effort.metres, effort.seconds, mirror.unit())}, ${words.after(duration(effort.fromSeconds))}`,
    }))
  const differs = (ours: number, table: number | null): boolean => table !== null && Math.abs(ours - table) > differing * table
  const facts = (): Fact[] => {
    const found = summary()
    const { format, points } = props.track
    const [metres, moving] = [found?.metres ?? null, found?.moving ?? null]
    const tableGraded = told('gradeAdjustedDistance')
    const tableMoving = props.page.moving
    return [
      ...(metres === null || !differs(metres, props.page.distance)
        ? []
        : [{ name: words.trackDistance, value: distance(metres, mirror.unit()), note: words.differs }]),
      ...(moving === null || !differs(moving, tableMoving) ? [] : [{ name: words.trackMoving, value: duration(moving), note: words.differs }]),
      ...(found === null || found.graded === null || !isRun()
        ? []
        : [{ name: words.evenGround, value: pace(found.graded.speed, 1, mirror.unit()), note: words.evenGroundHint }]),
      ...(tableGraded === null || tableMoving === null || tableGraded <= 0 || tableMoving <= 0
        ? []
        : [{ name: words.evenGroundStrava, value: pace(tableGraded, tableMoving, mirror.unit()), note: words.evenGroundStravaHint }]),
      ...(format === null
        ? []
        : [
            {
              name: words.file,
              value: words.fileLine(formatNames[format], points),
              note: found !== null && found.spikes > 0 ? words.spikes(found.spikes) : undefined,
            },
          ]),
    ]
  }
  return (
    <>
      <Switch>
        <Match when={isRun() && summary()?.trouble}>{(why) => <p>{words.trouble(why())}</p>}</Match>
        <Match when={summary() === null}>
          <p>{words.notSummedUp}</p>
        </Match>
        <Match when={isRun() && efforts().length === 0}>
          <p>{words.none}</p>
        </Match>
        <Match when={efforts().length > 0}>
          <Facts facts={efforts()} />
        </Match>
      </Switch>
      <Show when={props.track.indoor && efforts().length > 0}>
        <p class="soft">{words.indoorHint}</p>
      </Show>
      <Facts facts={facts()} />
    </>
  )
}

/** What a run's own file tells beyond its row: its best efforts, its pace on even ground, how far it and the table agree, and where it lies. */
export const Efforts = (props: { readonly page: ActivityPage; readonly track: Live<TrackPage | null> }): JSX.Element => {
  const found = () => valueOf(props.track)
  const namesFile = () => props.page.values.some(({ field }) => field === 'file')
  return (
    <Show when={props.track.state === 'here' && (found() !== null || namesFile())}>
      <section aria-labelledby="efforts" class={style['efforts']}>
        <h2 class="caps" id="efforts">
          {isRunSport(props.page.sport) ? (found()?.indoor === true ? words.indoor : words.title) : words.file}
        </h2>
        <Show
          when={found()}
          fallback={
            <>
              <p>{words.waiting}</p>
              <Tracking brief />
            </>
          }
        >
          {(page) => {
            const why = () => {
              const { outcome } = page()
              return outcome === 'read' ? null : outcome
            }
            return (
              <Show when={why()} fallback={<Read page={props.page} track={page()} />}>
                {(loss) => <p>{words.lost(lossWords(loss()))}</p>}
              </Show>
            )
          }}
        </Show>
      </section>
      <Show when={props.page.sport !== 'VirtualRun' && found()?.outcome === 'read' && found()}>{(page) => <Whereabouts page={page()} />}</Show>
    </Show>
  )
}
