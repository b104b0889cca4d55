import { For, Show, createSignal, createUniqueId, onCleanup, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { civilFromDay } from '../../domain/calendar/calendar'
import { cardWidth } from '../card/geometry'
import { useApp } from '../parts/context'
import type { SkyName } from '../sky'
import style from './sheet.module.css'
import { takePicture } from './take'
import { spoken } from '../../words/spoken'

const { pictureName, share: words } = spoken.share

type Said = 'making' | 'ready' | 'shared' | 'again' | 'refused' | 'trouble' | 'saved'

/** How a sheet is opened and left. `asked`: when it was opened, in ms of the page's own clock. */
export interface Opened {
  readonly asked: number
  readonly onClose: () => void
}

/** The picture is made while this opens, so that the tap on it hands it over at once. */
export const Sheet = (
  props: Opened & {
    readonly sky: SkyName
    /** What the picture says, for those who do not see it. */
    readonly alt: string
    /** What it holds and what it lacks, in words. */
    readonly says: readonly string[]
    readonly picture: (ref: (element: HTMLElement) => void) => JSX.Element
    /** What the runner may have drawn otherwise; whoever changes the picture hands the change over, so that it is made anew. */
    readonly choice?: (change: (draw: () => void) => void) => JSX.Element
  },
): JSX.Element => {
  const app = useApp()
  const [said, setSaid] = createSignal<Said>('making')
  const [seen, setSeen] = createSignal<string>()
  const shares = app.sharesPictures()
  const title = createUniqueId()
  let dialog!: HTMLDialogElement
  let shown!: HTMLDivElement
  let stage!: HTMLDivElement
  let picture!: HTMLElement
  let making: Promise<File | null> = Promise.resolve(null)

  const forget = (): void => {
    const address = seen()
    if (address !== undefined) URL.revokeObjectURL(address)
    setSeen(undefined)
  }

  /** Another may be asked for while one is being made: the last one counts. */
  let asked = 0
  const make = async (): Promise<File | null> => {
    const mine = ++asked
    const taken = await takePicture(picture)
    if (mine !== asked) return making
    if (!taken.ok) {
      setSaid('trouble')
      return null
    }
    const file = new File([taken.value], name(), { type: taken.value.type })
    setSeen(URL.createObjectURL(file))
    setSaid('ready')
    if (mine === 1) performance.measure('runmirror:picture', { start: props.asked })
    return file
  }

  const change = (draw: () => void): void => {
    draw()
    forget()
    setSaid('making')
    making = make()
  }

  onMount(() => {
    dialog.showModal()
    making = make()
    const fitting = new ResizeObserver(() => (stage.style.scale = String(shown.clientWidth / cardWidth)))
    fitting.observe(shown)
    onCleanup(() => fitting.disconnect())
  })
  onCleanup(forget)

  const hand = async (way: 'share' | 'save'): Promise<void> => {
    const file = await making
    if (file === null) return
    if (way === 'save') {
      app.save(file)
      setSaid('saved')
      return
    }
    const outcome = await app.share(file)
    if (outcome !== 'left') setSaid(outcome)
  }
  const name = (): string => pictureName(civilFromDay(app.today()).year)
  const says = (): string => (said() === 'saved' ? words.saved(name()) : words[said() as Exclude<Said, 'saved'>])

  return (
    <dialog ref={dialog} class={style['sheet']} data-sky={props.sky} aria-labelledby={title} onClose={() => props.onClose()}>
      <div class={style['head']}>
        <h2 class="caps" id={title}>
          {words.title}
        </h2>
        <button type="button" class="link" onClick={() => dialog.close()}>
          {words.close}
        </button>
      </div>
      <div class={style['shown']} ref={shown}>
        <div class={style['stage']} ref={stage} aria-hidden="true">
          {props.picture((element) => (picture = element))}
        </div>
        <Show when={seen()}>{(address) => <img src={address()} alt={props.alt} />}</Show>
      </div>
      <div class={style['words']}>
        {props.choice?.(change)}
        <For each={props.says}>{(line) => <p>{line}</p>}</For>
      </div>
      <div class={style['ways']}>
        <button type="button" class="button" autofocus onClick={() => void hand(shares ? 'share' : 'save')}>
          {shares ? words.share : words.save}
        </button>
        <Show when={shares}>
          <button type="button" class="link" onClick={() => void hand('save')}>
            {words.saveInstead}
          </button>
        </Show>
        <p role="status">{says()}</p>
      </div>
    </dialog>
  )
}
