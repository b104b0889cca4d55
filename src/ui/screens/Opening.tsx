import { Show, createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import { useMirror } from '../parts/context'
import style from '../parts/parts.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places

/** A store that opens at once needs no words; one that takes longer says what it is doing. */
export const Opening = (props: { readonly says: string }): JSX.Element => {
  const [late, setLate] = createSignal(false)
  const timer = setTimeout(() => setLate(true), 600)
  onCleanup(() => clearTimeout(timer))
  return (
    <div class={`${style['page'] ?? ''} ${style['kind'] ?? ''}`} role="status">
      <h1 class="claim" tabindex="-1" classList={{ unseen: !late() }}>
        <Show when={props.says}>{(says) => says()}</Show>
      </h1>
    </div>
  )
}

/** The same of a screen's own mirror. */
export const OpeningMirror = (): JSX.Element => {
  const mirror = useMirror()
  return <Opening says={mirror.mirror === 'sample' ? frame.openingSample : frame.opening} />
}
