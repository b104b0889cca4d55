import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { LiveTrouble } from '../../state/live'
import type { ReadTrouble } from '../../state/reading'
import style from './parts.module.css'
import { spoken } from '../../words/spoken'

const { storageHelp } = spoken.about

const { frame } = spoken.places
const { troubleWords } = spoken.troubles

/** A page that has little to say, and says it kindly: nothing here, not found, something went wrong. */
export const Kind = (props: { readonly title: string; readonly says: string; readonly children?: JSX.Element }): JSX.Element => (
  <div class={`${style['page'] ?? ''} ${style['narrow'] ?? ''} ${style['kind'] ?? ''}`}>
    <h1 class="line" tabindex="-1">
      {props.title}
    </h1>
    <p>{props.says}</p>
    {props.children}
  </div>
)

/** A trouble in words: what happened, the next step, what became of what was there. */
export const Troubled = (props: { readonly code: ReadTrouble; readonly detail?: string | undefined; readonly children?: JSX.Element }): JSX.Element => {
  const words = () => (props.code === 'workers-gone' ? { what: frame.broken, next: frame.brokenNext, kept: '' } : troubleWords(props.code, props.detail))
  return (
    <div role="alert">
      <Kind title={words().what} says={words().next}>
        <p class="soft">{words().kept}</p>
        <Show when={props.code === 'storage-full'}>
          <p>
            <a class="link" href={storageHelp.href} rel="external">
              {storageHelp.says}
            </a>
          </p>
        </Show>
        {props.children}
      </Kind>
    </div>
  )
}

/** The store could not answer. */
export const StoreTroubled = (props: { readonly code: LiveTrouble }): JSX.Element => (
  <Troubled code={props.code}>
    <p>
      <button class="button" type="button" onClick={() => location.reload()}>
        {frame.again}
      </button>
    </p>
  </Troubled>
)
