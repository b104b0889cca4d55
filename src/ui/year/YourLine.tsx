import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { TextAbout } from '../../contract/own-text'
import { longestNote } from '../../contract/wall'
import { OwnText } from '../parts/OwnText'
import { useMirror } from '../parts/context'
import { spoken } from '../../words/spoken'

const { yourLine } = spoken.ownWord

/** The runner's own line about a year. */
export const YourLine = (props: { readonly year: number }): JSX.Element => {
  const mirror = useMirror()
  const about = (): TextAbout => ({ about: 'year', year: props.year })
  // oxlint-disable-next-line solid/reactivity -- followed by whoever follows the answer
  const told = mirror.ownText(about)
  const said = () => {
    const now = told()
    return now.state === 'here' ? now : undefined
  }
  return (
    <Show when={said()}>
      {(now) => <OwnText about={yourLine(props.year)} said={now().value} longest={longestNote} line keep={(given) => mirror.sayOwnText(about(), given)} />}
    </Show>
  )
}
