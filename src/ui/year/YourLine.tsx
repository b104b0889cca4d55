import { Show } from 'solid-js'
import type { Accessor, JSX } from 'solid-js'
import type { OwnText as Said, TextAbout } from '../../contract/own-text'
import { longestNote } from '../../contract/wall'
import type { Live } from '../../state/live'
import { OwnText } from '../parts/OwnText'
import { useMirror } from '../parts/context'
import { spoken } from '../../words/spoken'

const { yourLine } = spoken.ownWord

const aboutYear = (year: number): TextAbout => ({ about: 'year', year })

/** What the runner said of a year, as it comes. */
export const useLine = (year: Accessor<number>): Accessor<Live<Said | null>> => useMirror().ownText(() => aboutYear(year()))

/** The runner's own line about a year. */
export const YourLine = (props: { readonly year: number; readonly line: Live<Said | null> }): JSX.Element => {
  const mirror = useMirror()
  const said = () => (props.line.state === 'here' ? props.line : undefined)
  return (
    <Show when={said()}>
      {(now) => (
        <OwnText about={yourLine(props.year)} said={now().value} longest={longestNote} line keep={(given) => mirror.sayOwnText(aboutYear(props.year), given)} />
      )}
    </Show>
  )
}

/** The line about one year of two, asked for where it stands. */
export const YourLineOf = (props: { readonly year: number }): JSX.Element => {
  const line = useLine(() => props.year)
  return <YourLine year={props.year} line={line()} />
}
