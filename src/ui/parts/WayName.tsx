import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { longestName } from '../../contract/own-text'
import type { TextAbout } from '../../contract/own-text'
import { OwnText } from './OwnText'
import { useMirror } from './context'
import { spoken } from '../../words/spoken'

const { yourWay } = spoken.ownWord

/** What the runner calls the way that a run took. */
export const WayName = (props: { readonly activity: number }): JSX.Element => {
  const mirror = useMirror()
  const about = (): TextAbout => ({ about: 'way', activity: props.activity })
  // oxlint-disable-next-line solid/reactivity -- followed by whoever follows the answer
  const told = mirror.ownText(about)
  const said = () => {
    const now = told()
    return now.state === 'here' ? now : undefined
  }
  return (
    <Show when={said()}>
      {(now) => <OwnText about={yourWay} said={now().value} longest={longestName} keep={(given) => mirror.sayOwnText(about(), given)} />}
    </Show>
  )
}
