import { Match, Show, Switch, createSignal, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { NameTrouble } from '../../contract/names'
import { longestName } from '../../contract/own-text'
import type { TrackPage } from '../../contract/tracks'
import type { Cell } from '../../domain/places/cell'
import type { Visited } from '../../domain/places/visited'
import { Facts } from './Facts'
import type { Fact } from './Facts'
import { OwnText } from './OwnText'
import { useApp, useMirror } from './context'
import style from './tracking.module.css'
import { spoken } from '../../words/spoken'

const { yourPlace } = spoken.ownWord
const { distance, longDay } = spoken.quantities
const { borderNote, passageLine, placeLine, placeName, where: words } = spoken.where

/** Where the deployment names places: what is sent is said first, and nothing is sent before the runner asks. */
const NameIt = (props: { readonly cell: Cell }): JSX.Element => {
  const [app, mirror] = [useApp(), useMirror()]
  const [offered, setOffered] = createSignal(false)
  const [asking, setAsking] = createSignal(false)
  const [trouble, setTrouble] = createSignal<NameTrouble | 'not-kept' | null>(null)
  onMount(() => void app.namesOffered().then(setOffered))
  const ask = async (): Promise<void> => {
    setAsking(true)
    setTrouble(null)
    setTrouble(await mirror.namePlace(props.cell))
    setAsking(false)
  }
  return (
    <Show when={offered()}>
      <p class="soft">{placeName.says(props.cell)}</p>
      <p>
        <button class="link" type="button" disabled={asking()} onClick={() => void ask()}>
          {asking() ? placeName.asking : placeName.ask}
        </button>
      </p>
      <Show when={trouble()}>{(why) => <p role="alert">{placeName.trouble(why())}</p>}</Show>
    </Show>
  )
}

const Told = (props: { readonly where: Visited; readonly page: TrackPage }): JSX.Element => {
  const [app, mirror] = [useApp(), useMirror()]
  const unnamed = () => props.page.ownPlace === null
  const facts = (): Fact[] => {
    const { start, visits } = props.where
    const name = props.page.called?.name ?? null
    const own = props.page.ownPlace
    return [
      ...(start === null ? [] : [{ name: words.began, value: placeLine(start), note: borderNote(start) ?? undefined }]),
      ...(own === null
        ? name === null
          ? []
          : [{ name: placeName.title, value: name, note: placeName.credit }]
        : [{ name: placeName.title, value: own.text, note: placeName.own(longDay(app.localDayOf(own.saidAt))) }]),
      ...visits
        .filter((visit) => !visit.start)
        .map((visit) => ({
          name: words.also,
          value: passageLine(visit),
          note: [distance(visit.metres, mirror.unit()), ...(visit.nearBorderOnly ? [words.alongBorder] : [])].join(', '),
        })),
    ]
  }
  return (
    <>
      <Facts facts={facts()} />
      <Show when={props.where.unknown > 0}>
        <p class="soft">{words.unknown(distance(props.where.unknown, mirror.unit()))}</p>
      </Show>
      <Show when={unnamed() && props.page.called !== null && props.page.called.name === null}>
        <p class="soft">{placeName.none}</p>
      </Show>
      <Show when={mirror.mirror === 'own' && unnamed() && props.page.called === null && props.page.cell}>{(cell) => <NameIt cell={cell()} />}</Show>
    </>
  )
}

/** The runner's own name for where it began, with no host and no network. It stands among the facts above once it is looked up where the run lies. */
const YourName = (props: { readonly cell: Cell; readonly page: TrackPage }): JSX.Element => {
  const mirror = useMirror()
  return (
    <OwnText
      about={yourPlace}
      said={props.page.ownPlace}
      longest={longestName}
      level="h3"
      told={(props.page.where?.start ?? null) !== null}
      keep={(given) => mirror.sayOwnText({ about: 'place', cell: props.cell }, given)}
    />
  )
}

/** Where a run began, and what else it passed through. */
export const Whereabouts = (props: { readonly page: TrackPage }): JSX.Element => (
  <section aria-labelledby="where" class={style['efforts']}>
    <h2 class="caps" id="where">
      {words.title}
    </h2>
    <Switch>
      <Match when={props.page.where === null}>
        <p>{words.waiting}</p>
      </Match>
      <Match when={props.page.where?.start === null}>
        <p>{words.none}</p>
      </Match>
      <Match when={props.page.where}>{(found) => <Told where={found()} page={props.page} />}</Match>
    </Switch>
    <Show when={props.page.cell}>{(cell) => <YourName cell={cell()} page={props.page} />}</Show>
  </section>
)
