import { A } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import { connectPage } from '../../contract/strava'
import type { ConnectionState } from '../../state/connection'
import { valueOf } from '../../state/live'
import { spoken } from '../../words/spoken'
import { useApp } from './context'

const { reading } = spoken.importing
const { strava: words } = spoken.you.you

const isOffered = (connection: ConnectionState): boolean => valueOf(connection.offer())?.connect === true
const isConnected = (connection: ConnectionState): boolean => (valueOf(connection.standing())?.mark ?? null) !== null

const Told = (props: { readonly connection: ConnectionState }): JSX.Element => (
  <Switch
    fallback={
      <Show when={props.connection.offer().state === 'here'} fallback={<p>{words.offered}</p>}>
        {<p>{words.none}</p>}
      </Show>
    }
  >
    <Match when={isConnected(props.connection)}>
      <p>
        <A class="link" href={connectPage}>
          {words.stands}
        </A>
      </p>
    </Match>
    <Match when={isOffered(props.connection)}>
      <p>{words.offered}</p>
      <p>
        <A class="link" href={connectPage}>
          {words.connect}
        </A>
      </p>
    </Match>
  </Switch>
)

/** Among what is the runner's to decide: the way to Strava, or one sentence where there is none. */
export const StravaLink = (): JSX.Element => {
  const app = useApp()
  return (
    <Show when={app.own.connection} fallback={<p>{words.none}</p>}>
      {(connection) => <Told connection={connection()} />}
    </Show>
  )
}

/** Beside an export; nothing where nobody is connected. */
export const OrStrava = (): JSX.Element => {
  const app = useApp()
  return (
    <Show when={app.own.connection !== null && isOffered(app.own.connection)}>
      <A class="link" href={connectPage}>
        {reading.connect}
      </A>
    </Show>
  )
}
