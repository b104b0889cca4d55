import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { JourneyTold } from '../../contract/journey'
import type { Outlines } from '../../domain/journey/outlines'
import { inPieces, upright } from '../card/geometry'
import style from './journey.module.css'
import { insideMap, labelled } from './map'
import type { MapDrawing } from './map'
import { mapWidth, pathOf } from './projection'
import { more } from '../../words/more'
import { spoken } from '../../words/spoken'

const { journey: words, virtualLine, withoutLine, withoutOf } = more.journey
const { shortPlace } = spoken.where

const Land = (props: { readonly drawing: MapDrawing; readonly outlines: Outlines }): JSX.Element => (
  <>
    <path class={style['land']} d={pathOf(props.outlines.land, props.drawing.projection)} />
    <path class={style['borders']} d={pathOf(props.outlines.borders, props.drawing.projection)} />
    <path class={style['visited']} d={pathOf(props.outlines.filled, props.drawing.projection)} />
  </>
)

const Points = (props: { readonly path: string; readonly kind: string; readonly width: number }): JSX.Element => (
  <For each={inPieces(props.path)}>{(piece) => <path class={style[props.kind]} d={piece} stroke-width={props.width} />}</For>
)

const tickPitch = 6
const tickHeight = 20
const mostRows = 6

/** A tick for each run without a place, row under row. */
const Ticks = (props: { readonly runs: number }): JSX.Element => {
  const drawing = createMemo(() => {
    const pitch = Math.min(tickPitch, (mapWidth * mostRows) / props.runs)
    const inRow = Math.floor(mapWidth / pitch)
    let path = ''
    for (let run = 0; run < props.runs; run++) {
      const y = Math.floor(run / inRow) * (tickHeight + 8)
      path += upright(2 + (run % inRow) * pitch, y, y + tickHeight)
    }
    return { path, height: Math.ceil(props.runs / inRow) * (tickHeight + 8) }
  })
  return (
    <svg class={style['ticks']} viewBox={`0 0 ${mapWidth} ${drawing().height}`} role="img" aria-label={words.ticks(props.runs)}>
      <path d={drawing().path} />
    </svg>
  )
}

/** The land that was run on, every located run a point, and the runs without a place as ticks beneath. `outlines`: undefined while they are being read, null where they can't be. */
export const Map = (props: { readonly told: JourneyTold; readonly drawing: MapDrawing; readonly outlines: Outlines | null | undefined }): JSX.Element => {
  const located = () => props.told.fates.placed + props.told.fates.unlooked
  const height = () => props.drawing.projection.height
  const nameOf = (base: number): string => shortPlace(props.told.bases[base]?.place ?? null)
  return (
    <figure class={style['map']}>
      <svg viewBox={`0 0 ${mapWidth} ${height()}`} role="img" aria-label={words.shows(props.told.bases.length, props.told.countries.length)}>
        <Show when={props.outlines}>{(outlines) => <Land drawing={props.drawing} outlines={outlines()} />}</Show>
        <path class={style['moved']} d={props.drawing.moved} />
        <Points path={props.drawing.home} kind="home" width={props.drawing.width} />
        <Points path={props.drawing.away} kind="away" width={props.drawing.width} />
        <For each={labelled(props.told, props.drawing)}>
          {({ base, x, y }) => (
            <text class={style['label']} x={insideMap(x, nameOf(base))} y={y} text-anchor="middle">
              {nameOf(base)}
            </text>
          )}
        </For>
      </svg>
      <Show when={withoutOf(props.told) > 0}>
        <Ticks runs={withoutOf(props.told)} />
      </Show>
      <figcaption>
        <p>{words.caption(located(), located() - props.told.atHome)}</p>
        <p>
          {[withoutLine(props.told), virtualLine(props.told), props.told.atSea > 0 ? words.atSea(props.told.atSea) : '']
            .filter((part) => part !== '')
            .join(' ')}
        </p>
        <Show when={props.outlines === null}>
          <p class="soft">{words.noOutlines}</p>
        </Show>
      </figcaption>
    </figure>
  )
}
