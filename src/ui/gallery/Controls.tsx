import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { gallery as words } from '../../words/gallery'
import { spoken } from '../../words/spoken'
import { OwnWord } from '../parts/OwnWord'
import { Safekeeping } from '../parts/Safekeeping'
import { UnitChoice } from '../parts/UnitChoice'
import { WeekChoice } from '../parts/WeekChoice'
import { OwnForm } from '../wall/OwnForm'
import { skyNames } from '../sky'
import { here, overviewOf } from './fixed'
import { today } from './lives'
import { Answered, Piece } from './parts'
import style from './gallery.module.css'

const { frame } = spoken.places
const { places } = spoken.you

const roles = ['line', 'claim', 'number', 'caps', 'soft', 'counts'] as const

export const Type = (): JSX.Element => (
  <>
    <div data-piece="type">
      <For each={roles}>
        {(role) => (
          <Piece inset name={role}>
            <p class={role}>{words.specimen}</p>
          </Piece>
        )}
      </For>
    </div>
    <div class={style['skies']} data-piece="skies">
      <For each={skyNames}>
        {(sky) => (
          <div class={style['sky']} data-sky={sky}>
            <p class="claim">{words.skies[sky]}</p>
            <p>{words.inks.ink}</p>
            <p class="soft">{words.inks.soft}</p>
            <p class={style['lit']}>{words.inks.lit}</p>
            <p class={style['flat']}>{words.inks.ink}</p>
          </div>
        )}
      </For>
    </div>
  </>
)

const ownWord = { card: '', because: words.because, of: words.specimen, answeredAt: today * 86_400_000, pinnedAt: null } as const

export const Controls = (): JSX.Element => (
  <Answered mirror={{ overview: here(overviewOf(2294, today - 3000)) }}>
    <div data-piece="controls">
      <Piece inset name="button, link">
        <p class={style['row']}>
          <button type="button" class="button">
            {frame.again}
          </button>
          <a class="button" href="/gallery">
            {places.wall}
          </a>
          <button type="button" class="link">
            {frame.again}
          </button>
          <button type="button" class="link" disabled>
            {frame.again}
          </button>
          <a class="link" href="/gallery">
            {places.wall}
          </a>
        </p>
      </Piece>
      <Piece inset name="choice">
        <UnitChoice />
        <WeekChoice />
      </Piece>
      <Piece inset name="checkbox, file">
        <Safekeeping />
      </Piece>
      <Piece inset name="input">
        <OwnForm runs={Float64Array.of(1, 2, 3)} own={null} onDone={() => undefined} />
      </Piece>
      <For each={['true', 'not-me', null] as const}>
        {(answer) => (
          <Piece inset name={answer ?? 'asked'}>
            <OwnWord card="" sentence={words.specimen} word={answer === null ? undefined : { ...ownWord, answer }} />
          </Piece>
        )}
      </For>
    </div>
  </Answered>
)
