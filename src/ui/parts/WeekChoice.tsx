import type { JSX } from 'solid-js'
import { firstWeekdays } from '../../domain/calendar/calendar'
import { Choice } from './Choice'
import { useMirror } from './context'
import { spoken } from '../../words/spoken'

const { you: words } = spoken.you
const { weekdayName } = spoken.weekdays

/** On which day a week begins: every card that counts in weeks obeys it. */
export const WeekChoice = (): JSX.Element => {
  const mirror = useMirror()
  return (
    <Choice
      name="first-weekday"
      title={words.weeks}
      of={firstWeekdays}
      says={weekdayName}
      chosen={mirror.firstWeekday()}
      choose={(weekday) => void mirror.setFirstWeekday(weekday)}
    />
  )
}
