import { Show, batch, createEffect, createMemo, createSignal, createUniqueId, on, onCleanup, onMount, untrack } from 'solid-js'
import type { JSX } from 'solid-js'
import { civilFromDay } from '../../domain/calendar/calendar'
import { GroundContext } from '../card/Card'
import { cardWidth } from '../card/geometry'
import { useApp } from '../parts/context'
import { Chooser } from './Chooser'
import { Contains } from './Contains'
import { DateChoice } from './DateChoice'
import { Ground } from './Ground'
import { LookChoice } from './LookChoice'
import { Seen } from './Seen'
import { ShapeChoice } from './ShapeChoice'
import { Ways } from './Ways'
import { formats, sentFormats } from './formats'
import type { FormatName, SentFormat } from './formats'
import { makePoster } from './poster'
import { mostInOne, plain } from './shareable'
import type { Options, Shareable } from './shareable'
import { skinNames } from './skins'
import type { SkinName } from './skins'
import style from './sheet.module.css'
import picture from './picture.module.css'
import { takeImage, takePicture } from './take'
import { zipOf } from './several'

import './looks.css'
import { spoken } from '../../words/spoken'
import { more } from '../../words/more'

const { pictureName, share: words } = spoken.share
const { numberedName, poster: posterWords, posterName, severalName, studio } = more.studio

/** How a sheet is opened and left. `asked`: when it was opened, in ms of the page's own clock. */
export interface Opened {
  readonly asked: number
  readonly onClose: () => void
}

const isOne = <T extends string>(of: readonly T[], name: string | undefined): name is T => of.some((one) => one === name)

/** Where what can be sent becomes a picture, or up to ten. They are made while this stands open, so that the tap on them hands them over at once. */
export const Studio = (
  props: Opened & {
    readonly first: readonly Shareable[]
    /** The year whose pages may be chosen. */
    readonly year?: number | undefined
  },
): JSX.Element => {
  const app = useApp()
  const kept = app.keptLook()
  const [format, setFormat] = createSignal<SentFormat>(isOne(sentFormats, kept?.format) ? kept.format : 'feed')
  const [skin, setSkin] = createSignal<SkinName>(isOne(skinNames, kept?.skin) ? kept.skin : 'almanac')
  const [chosen, setChosen] = createSignal<readonly Shareable[]>(untrack(() => props.first.slice(0, mostInOne)))
  const [options, setOptions] = createSignal<Options>(plain)
  const [choosing, setChoosing] = createSignal(untrack(chosen).length > 1)
  const [at, setAt] = createSignal(0)
  const [printing, setPrinting] = createSignal(false)
  const [says, setSays] = createSignal<string>(words.making)
  const [seen, setSeen] = createSignal<readonly string[]>([])
  const alone = createMemo(() => (chosen().length === 1 ? chosen()[0] : undefined))
  const drawnAs = (): FormatName => (printing() ? 'poster' : format())
  const year = (): number => civilFromDay(app.today()).year
  const title = createUniqueId()
  let dialog!: HTMLDialogElement
  let shown!: HTMLDivElement
  let stage!: HTMLDivElement
  let drawn!: HTMLDivElement
  let making: Promise<readonly File[] | null> = Promise.resolve(null)

  const forget = (): void => {
    for (const address of seen()) URL.revokeObjectURL(address)
    setSeen([])
  }

  /** Another may be asked for while some are being made: the last one counts. */
  let asked = 0
  const make = async (): Promise<readonly File[] | null> => {
    const mine = ++asked
    const all = chosen()
    const files: File[] = []
    setSays(all.length === 0 ? studio.needsOne : words.making)
    for (const place of all.keys()) {
      setAt(place)
      const taken = await takePicture(drawn, formats[format()].height)
      if (mine !== asked) return making
      if (!taken.ok) {
        setSays(words.trouble)
        return null
      }
      files.push(new File([taken.value], all.length === 1 ? pictureName(year()) : numberedName(place + 1, year()), { type: taken.value.type }))
      if (all.length > 1) setSays(studio.makingOf(place + 1, all.length))
    }
    setAt(0)
    if (files.length === 0) return null
    setSeen(files.map((file) => URL.createObjectURL(file)))
    setSays(files.length === 1 ? words.ready : studio.readyAll(files.length))
    if (mine === 1) performance.measure('runmirror:picture', { start: props.asked })
    return files
  }
  const makeAnew = (): void => {
    forget()
    making = make()
  }
  // What is drawn follows at once; what is made of it is made anew.
  createEffect(
    on(
      [format, skin, chosen, options],
      () => {
        app.keepLook({ format: format(), skin: skin() })
        makeAnew()
      },
      { defer: true },
    ),
  )
  const choose = (all: readonly Shareable[]): void =>
    batch(() => {
      setOptions(plain)
      setChosen(all)
    })

  onMount(() => {
    dialog.showModal()
    making = make()
    const fitting = new ResizeObserver(() => (stage.style.scale = String(shown.clientWidth / cardWidth)))
    fitting.observe(shown)
    onCleanup(() => fitting.disconnect())
  })
  onCleanup(forget)

  const shareIt = async (): Promise<void> => {
    const files = await making
    if (files === null) return
    const outcome = await app.share(files)
    if (outcome !== 'left') setSays(words[outcome])
  }
  const save = async (): Promise<void> => {
    const files = await making
    const [one] = files ?? []
    if (files === null || one === undefined) return
    const file = files.length === 1 ? one : await zipOf(files, severalName(year()))
    app.save(file)
    setSays(words.saved(file.name))
  }
  const copy = async (): Promise<void> => {
    const [one] = [making.then((files) => files?.[0] ?? Promise.reject(new Error('no picture')))]
    setSays((await app.copyPicture(one)) ? studio.copied : studio.copyRefused)
  }
  const copyAlt = async (alt: string): Promise<void> => {
    setSays((await app.copyText(alt)) ? studio.altCopied : studio.altRefused)
  }
  const print = async (): Promise<void> => {
    await making
    setPrinting(true)
    try {
      setSays(posterWords.making(0, 1))
      const image = await takeImage(drawn, formats.poster.height).finally(() => setPrinting(false))
      const made = await makePoster(image, (done, of) => setSays(posterWords.making(done, of)))
      if (!made.ok) {
        setSays(posterWords.trouble)
        return
      }
      const file = new File([made.value], posterName(year()), { type: made.value.type })
      app.save(file)
      setSays(posterWords.saved(file.name))
    } catch {
      setSays(posterWords.trouble)
    }
  }

  return (
    <dialog ref={dialog} class={style['sheet']} data-sky={props.first[0]?.sky} aria-labelledby={title} onClose={() => props.onClose()}>
      <div class={style['head']}>
        <h2 class="caps" id={title}>
          {words.title}
        </h2>
        <button type="button" class="link" onClick={() => dialog.close()}>
          {words.close}
        </button>
      </div>
      <div class={style['shown']} classList={{ [style['many'] ?? '']: chosen().length > 1 }} data-format={format()} ref={shown}>
        <div class={style['stage']} ref={stage} aria-hidden="true">
          <div class={picture['picture']} data-format={drawnAs()} data-skin={skin()} ref={drawn}>
            <Show when={chosen()[at()]} keyed>
              {(one) => (
                <GroundContext.Provider value={(sky) => <Ground skin={skin()} format={drawnAs()} sky={sky} />}>{one.draw(options)}</GroundContext.Provider>
              )}
            </Show>
          </div>
        </div>
        <Seen addresses={seen()} alts={chosen().map(({ alt }) => alt(options()))} />
      </div>
      <div class={style['words']}>
        <div class={style['looks']}>
          <LookChoice name="format" title={studio.format} of={sentFormats} says={(one) => studio.formats[one]} chosen={format()} choose={setFormat} />
          <LookChoice name="skin" title={studio.skin} of={skinNames} says={(one) => studio.skins[one]} chosen={skin()} choose={setSkin} />
        </div>
        <Show when={alone()?.way}>{(way) => <ShapeChoice way={way()} draw={(shape) => setOptions((before) => ({ ...before, shape }))} />}</Show>
        <Show when={alone()?.milestone}>
          <DateChoice checked={options().dated} choose={(dated) => setOptions((before) => ({ ...before, dated }))} />
        </Show>
        <Show
          when={choosing()}
          fallback={
            <p>
              <button type="button" class="link" onClick={() => setChoosing(true)}>
                {studio.several}
              </button>
            </p>
          }
        >
          <Chooser
            chosen={chosen()}
            year={props.year ?? year()}
            choose={choose}
            leave={() => {
              setChoosing(false)
              choose(props.first.slice(0, 1))
            }}
          />
        </Show>
        <Contains all={chosen()} options={options()} format={format()} skin={skin()} copy={(alt) => void copyAlt(alt)} />
        <Show when={alone()?.milestone}>
          <div>
            <button type="button" class="link" onClick={() => void print()}>
              {posterWords.make}
            </button>
            <p>{posterWords.says}</p>
          </div>
        </Show>
      </div>
      <Ways n={chosen().length} says={says()} share={() => void shareIt()} save={() => void save()} copy={() => void copy()} />
    </dialog>
  )
}
