import { A, Route, Router, useParams, useSearchParams } from '@solidjs/router'
import { For, Show, createEffect, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { render } from 'solid-js/web'
import { gallery as words } from '../../words/gallery'
import { Masthead } from '../parts/Masthead'
import { Places } from '../parts/Places'
import { skyNames, skyOutside } from '../sky'
import { CardsThatAre, CardsThatForm, CardsThatWere } from './Cards'
import { Connections } from './Connections'
import { Controls, Type } from './Controls'
import { Figures, FiguresInSkies } from './Figures'
import { Chapters, Journeys, Names, Portraits, Rituals } from './Lived'
import { Answered } from './parts'
import { Samples } from './Samples'
import { Keepings, Notes, States } from './States'
import { Walls } from './Walls'
import style from './gallery.module.css'

type SectionId = keyof typeof words.sections

/** The places, with the sample's mirror to move in. */
const Bar = (): JSX.Element => (
  <Answered mirror={{ mirror: 'sample', base: '/sample' }}>
    <div data-piece="places">
      <Places />
    </div>
  </Answered>
)

/** Every section; one that has a name and is missing here does not compile. */
const sections: Readonly<Record<SectionId, () => JSX.Element>> = {
  type: Type,
  figures: Figures,
  skies: FiguresInSkies,
  cards: CardsThatAre,
  past: CardsThatWere,
  forming: CardsThatForm,
  milestones: Walls,
  rituals: Rituals,
  portrait: Portraits,
  years: Chapters,
  journey: Journeys,
  states: States,
  notices: Notes,
  connect: Connections,
  keeping: Keepings,
  controls: Controls,
  names: Names,
  samples: Samples,
  places: Bar,
}
const isSection = (id: string | undefined): id is SectionId => id !== undefined && Object.hasOwn(sections, id)
const ids = Object.keys(sections).filter(isSection)
/** What changes the page around it, or is far more than all others, stands by itself. */
const apart: readonly SectionId[] = ['samples', 'places']

/** An hour at which the page wears sunrise by day and night by night. */
const hour = 9

/** Every part of the design on one page, under any sky; or some sections of it alone, with a plus between them. Nothing here asks a worker. */
const Page = (): JSX.Element => {
  const params = useParams<{ section?: string }>()
  const [search] = useSearchParams<{ sky?: string }>()
  const shown = () => {
    const asked = (params.section ?? '').split('+').filter(isSection)
    return asked.length > 0 ? asked : ids.filter((id) => !apart.includes(id))
  }
  const sky = () => skyNames.find((name) => name === search.sky)
  const at = (section: SectionId | undefined, under: string | undefined): string =>
    `/gallery${section === undefined ? '' : `/${section}`}${under === undefined ? '' : `?sky=${under}`}`
  createEffect(() => {
    const outside = skyOutside(hour)
    document.documentElement.dataset['light'] = sky() ?? outside.light
    document.documentElement.dataset['dark'] = sky() ?? outside.dark
  })
  return (
    <Answered>
      <main class={style['gallery']}>
        <Masthead name={words.title} heads />
        <nav class={style['row']} aria-label={words.all}>
          <A class="link" href={at(undefined, sky())}>
            {words.all}
          </A>
          <For each={ids}>
            {(id) => (
              <A class="link" href={at(id, sky())}>
                {words.sections[id]}
              </A>
            )}
          </For>
        </nav>
        <nav class={style['row']} aria-label={words.skyOf}>
          <A class="link" href={at(shown().length === 1 ? shown()[0] : undefined, undefined)}>
            {words.device}
          </A>
          <For each={skyNames}>
            {(name) => (
              <A class="link" href={at(shown().length === 1 ? shown()[0] : undefined, name)}>
                {words.skies[name]}
              </A>
            )}
          </For>
        </nav>
        <For each={shown()}>
          {(id) => (
            <section class={style['section']} aria-label={words.sections[id]} data-section={id}>
              <h2 class="caps">{words.sections[id]}</h2>
              <Show when={sections[id]}>{(Section) => Section()()}</Show>
            </section>
          )}
        </For>
      </main>
    </Answered>
  )
}

/** A link that leads out of the gallery opens the app. */
const Away = (): JSX.Element => {
  onMount(() => location.reload())
  return null
}

export const mountGallery = (place: Element): void => {
  render(
    () => (
      <Router preload={false}>
        <Route path="/gallery/:section?" component={Page} />
        <Route path="*" component={Away} />
      </Router>
    ),
    place,
  )
}
