import type { JSX } from 'solid-js'
import { Choice } from './Choice'
import { useMirror } from './context'
import { spoken } from '../../words/spoken'

const { unit: words } = spoken.places

const units = ['km', 'mi'] as const

/** In which unit distances are told. Until it is chosen, the one of the roads where the device says it is. */
export const UnitChoice = (): JSX.Element => {
  const mirror = useMirror()
  return (
    <Choice name="unit" title={words.title} of={units} says={(unit) => words.names[unit]} chosen={mirror.unit()} choose={(unit) => void mirror.setUnit(unit)} />
  )
}
