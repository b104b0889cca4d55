import { Show, createSignal, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { Portal } from 'solid-js/web'
import type { Claim } from '../../domain/cards/card'
import { useMirror } from '../parts/context'
import { idle } from '../parts/idle'
import { withMore } from '../parts/with-more'
import { isRefused } from './shareable'
import type { Offer, Shareable } from './shareable'
import style from './share.module.css'
import { speakMore } from '../../words/speak'
import { spoken } from '../../words/spoken'

const { faceWords } = spoken.face
const { share: words } = spoken.share

let ahead = false
/** Once something that can be sent has been on the screen for a while, so that it waits for nothing and a first picture waits for little; offline it is there already. */
const fetchAhead = async (): Promise<void> => {
  if (ahead) return
  ahead = true
  try {
    // The studio first: its style sheets are among those that a picture takes along.
    await idle()
    await speakMore()
    await idle()
    await withMore(() => import('./Studio'))
    const { prepare } = await import('./take')
    await idle()
    await prepare()
  } catch {
    ahead = false
  }
}

/** Opens the studio. What makes pictures is loaded with it, so that no screen waits for it. */
export const StudioButton = (props: {
  readonly label: string
  readonly inWords?: boolean
  /** The year whose pages may be chosen beside it. */
  readonly year?: number
  /** Called at the tap: what is on the screen then is sent, though it may tell something else by the time the studio is here. Rejects where it can't be had. */
  readonly offers: () => Promise<readonly Offer[]>
}): JSX.Element => {
  const [opened, setOpened] = createSignal<(() => JSX.Element) | null>(null)
  const [away, setAway] = createSignal(false)

  onMount(() => {
    const later = setTimeout(() => void fetchAhead(), 1000)
    onCleanup(() => clearTimeout(later))
  })

  const open = async (asked: number): Promise<void> => {
    const { year } = props
    try {
      const [{ Studio }, offers] = await Promise.all([withMore(() => import('./Studio')), props.offers()])
      const first = offers.filter((offer): offer is Shareable => !isRefused(offer))
      setAway(false)
      setOpened(() => () => <Studio first={first} year={year} asked={asked} onClose={() => setOpened(null)} />)
    } catch {
      setAway(true)
    }
  }

  return (
    <>
      <button type="button" class={props.inWords === true ? 'link' : style['open']} aria-label={props.label} onClick={(event) => void open(event.timeStamp)}>
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
      <Show when={opened()}>{(studio) => <Portal>{studio()()}</Portal>}</Show>
    </>
  )
}

/** Opens the studio with a card. */
export const ShareButton = (props: { readonly claim: Claim; readonly inWords?: boolean }): JSX.Element => {
  const mirror = useMirror()
  const offers = async (): Promise<readonly Offer[]> => {
    const [claim, told] = [props.claim, { unit: mirror.unit(), sample: mirror.mirror === 'sample' }]
    const { ofCard } = await withMore(() => import('./of-claims'))
    return [ofCard(claim, told)]
  }
  return <StudioButton label={words.open(faceWords(props.claim, mirror.unit()).name)} inWords={props.inWords === true} offers={offers} />
}
