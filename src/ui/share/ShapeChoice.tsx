import { Show, createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { GatedShape } from '../../domain/gate/gate'
import type { ShapeTrouble } from '../../state/mirror'
import { useMirror } from '../parts/context'
import style from './sheet.module.css'
import { spoken } from '../../words/spoken'

const { share } = spoken.share

const words = share.shape

/** Off until the runner says otherwise, every time. Nothing is asked of the gate before: what it lets out once it remembers for good. */
export const ShapeChoice = (props: { readonly way: number; readonly draw: (shape: GatedShape | null) => void }): JSX.Element => {
  const mirror = useMirror()
  const [wanted, setWanted] = createSignal(false)
  const [trouble, setTrouble] = createSignal<ShapeTrouble | null>(null)
  let here = true
  onCleanup(() => (here = false))

  const choose = async (on: boolean): Promise<void> => {
    setWanted(on)
    setTrouble(null)
    if (!on) {
      props.draw(null)
      return
    }
    const told = await mirror.shapeOf(props.way)
    if (!here || !wanted()) return
    if (told.ok) props.draw(told.value)
    else {
      setTrouble(told.code)
      setWanted(false)
    }
  }

  return (
    <div class={style['shape']}>
      <label>
        <input type="checkbox" checked={wanted()} onChange={(event) => void choose(event.currentTarget.checked)} />
        {words.draw}
      </label>
      <Show when={trouble()}>{(why) => <p role="alert">{words.refused[why()]}</p>}</Show>
    </div>
  )
}
