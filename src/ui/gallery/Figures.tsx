import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'
import { gallery as words } from '../../words/gallery'
import { Leaf } from '../card/Card'
import { Figure } from '../card/Figure'
import { skyNames } from '../sky'
import type { SkyName } from '../sky'
import { drawn, figureKinds, scales } from './figures'
import type { FigureKind, ScaleName } from './figures'
import style from './gallery.module.css'

const { tell } = spoken.face
const { chapterWords } = more.pages

/** Any kind of drawing, from as much as there is; its words are those of a page of a chapter, which may hold any. */
const Sheet = (props: { readonly kind: FigureKind; readonly scale: ScaleName; readonly sky: SkyName }): JSX.Element => {
  const figure = () => drawn[props.kind](scales[props.scale])
  const shows = (): string => {
    const { days, lit } = figure().marks
    const count = lit.reduce((sum, [from, to]) => sum + to - from, 0)
    return tell(['chapter.shows', { kind: props.kind, runs: days.length, lit: count, year: words.specimenYear }], 'km', chapterWords)
  }
  return (
    <div data-figure={props.kind} data-scale={props.scale}>
      <Leaf of={props.kind} sky={props.sky} sentence={words.scales[props.scale]} name={props.kind} drawing={<Figure figure={figure()} shows={shows()} />} />
    </div>
  )
}

/** Water lies under the tide alone. */
const dry = skyNames.filter((name) => name !== 'water')
const skyAt = (kind: FigureKind, at: number): SkyName => (kind === 'tide' ? 'water' : (dry[at % dry.length] ?? 'day'))
const scaleNames: readonly ScaleName[] = ['many', 'few', 'one', 'extreme', 'none']

export const Figures = (): JSX.Element => (
  <For each={scaleNames}>
    {(scale) => (
      <div class={`${style['sheets'] ?? ''} ${style['small'] ?? ''}`} data-piece={`figures-${scale}`}>
        <For each={figureKinds}>{(kind, at) => <Sheet kind={kind} scale={scale} sky={skyAt(kind, at())} />}</For>
      </div>
    )}
  </For>
)

export const FiguresInSkies = (): JSX.Element => (
  <For each={skyNames}>
    {(sky) => (
      <div class={`${style['sheets'] ?? ''} ${style['small'] ?? ''}`} data-piece={`skies-${sky}`}>
        <For each={figureKinds}>{(kind) => <Sheet kind={kind} scale="few" sky={sky} />}</For>
      </div>
    )}
  </For>
)
