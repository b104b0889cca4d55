import { Show, createSignal, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { Portal } from 'solid-js/web'
import type { Claim } from '../../domain/cards/card'
import { useMirror } from '../parts/context'
import type { Opened } from './Sheet'
import style from './share.module.css'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { share: words } = spoken.share

let ahead = false
/** Once a card has been on the screen for a while, so that it waits for nothing and a first picture waits for little; offline it is there already. */
const fetchAhead = async (load: () => Promise<unknown>): Promise<void> => {
  if (ahead) return
  ahead = true
  await Promise.all([load(), import('./take').then(({ prepare }) => prepare())]).catch(() => (ahead = false))
}

/** Opens a sheet with a picture. What makes pictures is loaded with it, so that no screen waits for it. */
export const SheetButton = (props: {
  readonly name: string
  readonly inWords?: boolean
  /** What the tap opens, and before it is fetched ahead: what is on the screen then is sent, though it may tell something else by the time the sheet is here. */
  readonly load: () => Promise<(opened: Opened) => JSX.Element>
}): JSX.Element => {
  const [sheet, setSheet] = createSignal<{ readonly draw: (opened: Opened) => JSX.Element; readonly asked: number } | null>(null)
  const [away, setAway] = createSignal(false)

  onMount(() => {
    const later = setTimeout(() => void fetchAhead(() => props.load()), 1000)
    onCleanup(() => clearTimeout(later))
  })

  const open = async (asked: number): Promise<void> => {
    try {
      const draw = await props.load()
      setAway(false)
      setSheet({ draw, asked })
    } catch {
      setAway(true)
    }
  }

  return (
    <>
      <button
        type="button"
        class={props.inWords === true ? 'link' : style['open']}
        aria-label={words.open(props.name)}
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
      <Show when={sheet()}>{(opened) => <Portal>{opened().draw({ asked: opened().asked, onClose: () => setSheet(null) })}</Portal>}</Show>
    </>
  )
}

/** Opens the sheet of a card. */
export const ShareButton = (props: { readonly claim: Claim; readonly inWords?: boolean }): JSX.Element => {
  const mirror = useMirror()
  const load = async (): Promise<(opened: Opened) => JSX.Element> => {
    const { claim } = props
    const { CardSheet } = await import('./CardSheet')
    return (opened) => <CardSheet claim={claim} {...opened} />
  }
  return <SheetButton name={faceWords(props.claim, mirror.unit()).name} inWords={props.inWords === true} load={load} />
}
