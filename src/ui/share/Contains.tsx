import { For, Show, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { cardWidth } from '../card/geometry'
import { formats } from './formats'
import type { SentFormat } from './formats'
import type { Options, Shareable } from './shareable'
import type { SkinName } from './skins'
import style from './sheet.module.css'
import { more } from '../../words/more'

const { studio: words } = more.studio

/** In words, at any time: what the pictures hold and lack as they are chosen now, and what to say of them to those who do not see them. */
export const Contains = (props: {
  readonly all: readonly Shareable[]
  readonly options: Options
  readonly format: SentFormat
  readonly skin: SkinName
  readonly copy: (alt: string) => void
}): JSX.Element => {
  const [title, field] = [createUniqueId(), createUniqueId()]
  const several = () => props.all.length > 1
  const lines = () =>
    props.all.map((one, at) => {
      const [holds, lacks] = one.says(props.options)
      return several() ? [words.numbered(at + 1, one.name), holds, lacks] : [holds, lacks]
    })
  const alt = () => {
    const all = props.all.map((one) => one.alt(props.options))
    return several() ? words.altAll(all) : (all[0] ?? '')
  }
  return (
    <Show when={props.all.length > 0}>
      <section class={style['contains']} aria-labelledby={title}>
        <h3 class="caps" id={title}>
          {several() ? words.containsAll(props.all.length) : words.contains}
        </h3>
        <div aria-live="polite">
          <For each={lines()}>{(of) => <For each={of}>{(line) => <p>{line}</p>}</For>}</For>
          <p>{words.look(cardWidth, formats[props.format].height, props.format, props.skin)}</p>
        </div>
      </section>
      <div class={style['alt']}>
        <label for={field} class="caps">
          {words.alt}
        </label>
        <textarea id={field} readonly rows={several() ? 8 : 4} value={alt()} />
        <button type="button" class="link" onClick={() => props.copy(alt())}>
          {words.copyAlt}
        </button>
      </div>
    </Show>
  )
}
