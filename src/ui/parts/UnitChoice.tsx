import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import { unit as words } from '../../words/screens/places'
import { useMirror } from './context'
import style from './unit.module.css'

const units = ['km', 'mi'] as const

/** In which unit distances are told. Until it is chosen, the one of the roads where the device says it is. */
export const UnitChoice = (): JSX.Element => {
  const mirror = useMirror()
  return (
    <fieldset class={style['unit']}>
      <legend>{words.title}</legend>
      <For each={units}>
        {(unit) => (
          <label>
            <input type="radio" name="unit" value={unit} checked={mirror.unit() === unit} onChange={() => void mirror.setUnit(unit)} />
            {words.names[unit]}
          </label>
        )}
      </For>
    </fieldset>
  )
}
