import { A } from '@solidjs/router'
import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import type { CountryOutline, Outlines } from '../../domain/journey/outlines'
import type { VisitedCountry, VisitedRegion } from '../../domain/journey/visits'
import { useMirror } from '../parts/context'
import style from './journey.module.css'
import { drawStamp, stampSize } from './stamp'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { journey: words, visitLine } = more.journey
const { longDay } = spoken.quantities
const { countryName } = spoken.where

/** A country's own mark: its shape, what was visited of it, and where the runs began. A flag is a picture that not every device has. */
const Stamp = (props: { readonly told: JourneyTold; readonly outline: CountryOutline; readonly regions: number }): JSX.Element => {
  const drawing = createMemo(() => drawStamp(props.told, props.outline))
  return (
    <svg
      class={style['stamp']}
      viewBox={`0 0 ${stampSize} ${stampSize}`}
      role="img"
      aria-label={words.stamp(countryName(props.outline.country), props.regions)}
    >
      <path class={style['begun']} d={drawing().begun} />
      <path class={style['passed']} d={drawing().passed} />
      <path class={style['inner']} d={drawing().inner} />
      <path class={style['outline']} d={drawing().outline} />
      <path class={style['starts']} d={drawing().runs} />
    </svg>
  )
}

/** `alone`: what is told of the country is told of its one region. */
const Region = (props: { readonly visited: VisitedRegion; readonly alone: boolean }): JSX.Element => {
  const mirror = useMirror()
  return (
    <li>
      <A href={`${mirror.base}/run/${props.visited.first.id}`}>
        <span>{props.visited.region.name}</span>
        <span>{longDay(props.visited.first.day)}</span>
      </A>
      <p>{props.alone ? '' : visitLine(props.visited)}</p>
    </li>
  )
}

const shownRegions = 3

const Regions = (props: { readonly visited: VisitedCountry }): JSX.Element => {
  const list = () => (
    <ol class={style['regions']} role="list">
      <For each={props.visited.regions}>{(region) => <Region visited={region} alone={props.visited.regions.length === 1} />}</For>
    </ol>
  )
  // A country that is one region says nothing twice.
  const regions = () => props.visited.regions.filter(({ region }) => region.name !== countryName(props.visited.country))
  return (
    <Show when={regions().length > 0}>
      <Show when={regions().length > shownRegions} fallback={list()}>
        <details>
          <summary class="link">
            {words.regions(props.visited.regions.length)}, {words.regionsHint}
          </summary>
          {list()}
        </details>
      </Show>
    </Show>
  )
}

const Country = (props: { readonly visited: VisitedCountry; readonly told: JourneyTold; readonly outline: CountryOutline | undefined }): JSX.Element => {
  const mirror = useMirror()
  return (
    <li class={style['country']}>
      <Show when={props.outline} fallback={<span class={style['stamp']} />}>
        {(outline) => <Stamp told={props.told} outline={outline()} regions={props.visited.regions.length} />}
      </Show>
      <div>
        <h3 class="claim">
          {countryName(props.visited.country)} <span class="caps">{props.visited.country}</span>
        </h3>
        <p>
          <A class="link" href={`${mirror.base}/run/${props.visited.first.id}`}>
            {words.firstOn(props.visited.first.day)}
          </A>
        </p>
        <p>{visitLine(props.visited)}</p>
        <Show when={props.visited.country === 'US' && props.told.states > 0}>
          <p>{words.states(props.told.states)}</p>
        </Show>
        <Regions visited={props.visited} />
      </div>
    </li>
  )
}

/** Countries in the order of first visit, each with its regions and the run that came there first. */
export const Countries = (props: { readonly told: JourneyTold; readonly outlines: Outlines | null | undefined }): JSX.Element => (
  <section aria-labelledby="countries">
    <h2 class="caps" id="countries">
      {words.countries}
    </h2>
    <Show when={props.told.countries.length > 0} fallback={<p>{words.countriesNone}</p>}>
      <ol class={style['countries']} role="list">
        <For each={props.told.countries}>
          {(visited) => <Country visited={visited} told={props.told} outline={props.outlines?.countries.find(({ country }) => country === visited.country)} />}
        </For>
      </ol>
    </Show>
  </section>
)
