import type { JSX } from 'solid-js'
import { firstWeekdays } from '../../domain/calendar/calendar'
import { you as words } from '../../words/screens/you'
import { weekdayName } from '../../words/weekdays'
import { Choice } from './Choice'
import { useMirror } from './context'

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
