import { A } from '@solidjs/router'
import { For, Match, Show, Switch, createResource } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import { oceanAt } from '../../domain/journey/ocean'
import { useApp, useMirror } from '../parts/context'
import style from './journey.module.css'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { ends, farthestNote, journey: words } = more.journey
const { averagePlace, wholePlace } = spoken.where
const { longDay } = spoken.quantities

interface Row {
  readonly title: string
  readonly says: string
  readonly note: string
  readonly run: number
}

const kinds = ['north', 'south', 'east', 'west', 'highest', 'lowest'] as const

/** The middle of all starts, in words: a place, or somewhere at sea. */
const Average = (props: { readonly told: JourneyTold }): JSX.Element => {
  const app = useApp()
  // As far as it can move a name; a run more or less asks nobody again.
  const key = () => {
    const { average } = props.told
    return average === null ? null : `${average.latitude.toFixed(2)} ${average.longitude.toFixed(2)}`
  }
  const [place] = createResource(key, (at) => {
    const [latitude = 0, longitude = 0] = at.split(' ').map(Number)
    return app.placeAt(latitude, longitude)
  })
  const point = () => props.told.average ?? { latitude: 0, longitude: 0 }
  return (
    <li>
      <p class="caps">{words.average}</p>
      <p class="claim">
        <Switch fallback={words.averageWaiting}>
          <Match when={props.told.average === null}>{words.averageNone}</Match>
          <Match when={place.state === 'ready' && place()}>{(found) => averagePlace(found(), oceanAt(point().latitude, point().longitude))}</Match>
          <Match when={place.state === 'ready'}>{words.averageNoMaps(point().latitude, point().longitude)}</Match>
        </Switch>
      </p>
      <p class="soft">{words.averageNote}</p>
    </li>
  )
}

/** Farthest, most returned to, the extremes and the middle; each opens the run that holds it. */
export const Ends = (props: { readonly told: JourneyTold }): JSX.Element => {
  const mirror = useMirror()
  const rows = (): Row[] => {
    const { farthest, returned, bases } = props.told
    return [
      ...(farthest === null
        ? []
        : [{ title: words.farthest, says: wholePlace(farthest.place), note: farthestNote(farthest.value, mirror.unit(), farthest), run: farthest.id }]),
      ...(returned === null
        ? []
        : [
            {
              title: words.returned,
              says: wholePlace(bases[returned.base]?.place ?? null),
              note: words.returnedNote(returned.stays, returned.years, returned.runs),
              run: returned.last.id,
            },
          ]),
      ...kinds.flatMap((kind): Row[] => {
        const end = props.told.ends[kind]
        return end === null
          ? []
          : [{ title: ends[kind].title, says: wholePlace(end.place), note: `${ends[kind].value(end.value, mirror.unit())}, ${longDay(end.day)}`, run: end.id }]
      }),
    ]
  }
  return (
    <section aria-labelledby="ends">
      <h2 class="caps" id="ends">
        {words.ends}
      </h2>
      <ul class={style['ends']} role="list">
        <For each={rows()}>
          {(row) => (
            <li>
              <p class="caps">{row.title}</p>
              <A class="claim" href={`${mirror.base}/run/${row.run}`}>
                {row.says}
              </A>
              <p class="soft">{row.note}</p>
            </li>
          )}
        </For>
        <Average told={props.told} />
      </ul>
      <Show when={props.told.returned === null}>
        <p>{words.returnedNone}</p>
      </Show>
      <Show when={props.told.impossible > 0}>
        <p class="soft">{words.impossible(props.told.impossible)}</p>
      </Show>
    </section>
  )
}
