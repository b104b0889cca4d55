import { A } from '@solidjs/router'
import { For, Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { CorrectionLine } from '../../contract/db'
import { troubleOf, valueOf } from '../../state/live'
import { Kind, StoreTroubled } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'
import { useMirror } from '../parts/context'
import style from './correction-list.module.css'
import { spoken } from '../../words/spoken'

const { correctionSays, corrections: words } = spoken.corrections
const { evidence } = spoken.evidence
const { frame } = spoken.places
const { longDay } = spoken.quantities
const { places } = spoken.you

/** They say nothing of their runs. */
const skipped = (lines: readonly CorrectionLine[]): number => lines.filter(({ correction }) => correction.kind === 'race-skipped').length

/** Every correction, the newest first; each opens its run and is undone in one tap. */
export const CorrectionList = (): JSX.Element => {
  const mirror = useMirror()
  const all = () => valueOf(mirror.corrections())
  const trouble = () => troubleOf(mirror.corrections())
  return (
    <>
      <Masthead name={frame.brand}>
        <A class="link" href={`${mirror.base}/you`}>
          {places.you}
        </A>
      </Masthead>
      <Switch>
        <Match when={trouble()}>{(code) => <StoreTroubled code={code()} />}</Match>
        <Match when={all()?.length === 0}>
          <Kind title={words.none} says={words.noneNext} />
        </Match>
        <Match when={all()}>
          {(lines) => (
            <div class={style['list']}>
              <h1 class="line" tabindex="-1">
                {words.title}
              </h1>
              <p>{words.listed(lines().length - skipped(lines()), skipped(lines()))}</p>
              <ul role="list">
                <For each={lines()}>
                  {({ correction, name, day }) => (
                    <li>
                      <p>
                        <A class="claim" href={`${mirror.base}/run/${correction.activity}`}>
                          {name ?? evidence.noName}
                        </A>
                      </p>
                      <p class={style['says']}>
                        <span>
                          <Show when={day}>{(of) => <>{longDay(of())}. </>}</Show>
                          {correctionSays(correction, mirror.unit())}
                        </span>
                        <button
                          type="button"
                          class="link"
                          aria-label={words.undoOf(correctionSays(correction, mirror.unit()))}
                          onClick={() => void mirror.undo(correction.activity, correction.kind)}
                        >
                          {words.undo}
                        </button>
                      </p>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          )}
        </Match>
      </Switch>
    </>
  )
}
