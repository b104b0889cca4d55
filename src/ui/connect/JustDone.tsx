import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ConnectWord } from '../../contract/strava'
import { more } from '../../words/more'
import { stravaAppsPage } from '../../words/strava-marks'

const { connect: words } = more.connect

/** How a connection was ended. `not-revoked`: Strava was not reached for it. */
export type Parting = 'disconnected' | 'not-revoked'

/** What was just done, or why Strava led back without a connection. */
export const JustDone = (props: {
  readonly line: string | undefined
  readonly parting: Parting | undefined
  readonly said: ConnectWord | undefined
}): JSX.Element => (
  <Switch>
    <Match when={props.parting}>
      {(how) => (
        <div role="status">
          <p>{how() === 'disconnected' ? words.disconnected : words.notRevoked}</p>
          <Show when={how() === 'not-revoked'}>
            <p>
              <a class="link" href={stravaAppsPage} rel="noreferrer noopener">
                {words.apps}
              </a>
            </p>
          </Show>
        </div>
      )}
    </Match>
    <Match when={props.line}>{(says) => <p role="status">{says()}</p>}</Match>
    <Match when={props.said}>{(word) => <p role="status">{words.said(word())}</p>}</Match>
  </Switch>
)
