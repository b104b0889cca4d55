import { Show, createSignal, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { Portal } from 'solid-js/web'
import type { Claim } from '../../domain/cards/card'
import { faceWords } from '../../words/face'
import { share as words } from '../../words/screens/share'
import { useMirror } from '../parts/context'
import style from './share.module.css'

type Sheet = (typeof import('./Sheet'))['Sheet']

let ahead = false
/** Once a card has been on the screen for a while, so that it waits for nothing and a first picture waits for little; offline it is there already. */
const fetchAhead = async (): Promise<void> => {
  if (ahead) return
  ahead = true
  await import('./Sheet').then(({ prepare }) => prepare()).catch(() => (ahead = false))
}

/** Opens the sheet of a card. What makes pictures is loaded with it, so that no screen waits for it. */
export const ShareButton = (props: { readonly claim: Claim; readonly inWords?: boolean }): JSX.Element => {
  const mirror = useMirror()
  const [sheet, setSheet] = createSignal<{ readonly Sheet: Sheet; readonly asked: number; readonly claim: Claim } | null>(null)
  const [away, setAway] = createSignal(false)
  const name = () => faceWords(props.claim, mirror.unit()).name

  onMount(() => {
    const later = setTimeout(() => void fetchAhead(), 1000)
    onCleanup(() => clearTimeout(later))
  })

  const open = async (asked: number): Promise<void> => {
    try {
      // What was on the screen is sent, though the card may tell something else meanwhile.
      const { claim } = props
      const { Sheet } = await import('./Sheet')
      setAway(false)
      setSheet({ Sheet, asked, claim })
    } catch {
      setAway(true)
    }
  }

  return (
    <>
      <button
        type="button"
        class={props.inWords === true ? 'link' : style['open']}
        aria-label={words.open(name())}
        onClick={(event) => void open(event.timeStamp)}
      >
        <Show
          when={props.inWords === true}
          fallback={
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 15.5V3.5M7.5 8L12 3.5L16.5 8M5.5 12.5v8h13v-8" />
            </svg>
          }
        >
          {words.openShort}
        </Show>
      </button>
      <Show when={away()}>
        <p class={style['away']} role="alert">
          {words.away}
        </p>
      </Show>
      <Show when={sheet()}>
        {(opened) => {
          const { Sheet } = opened()
          return (
            <Portal>
              <Sheet claim={opened().claim} asked={opened().asked} onClose={() => setSheet(null)} />
            </Portal>
          )
        }}
      </Show>
    </>
  )
}
