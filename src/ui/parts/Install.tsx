import { Show, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { useApp } from './context'
import style from './install.module.css'
import { spoken } from '../../words/spoken'

const { installHelp } = spoken.about

const { install: words } = spoken.install

/** Where an installed app keeps its own storage, installing comes before the import, or the import would be lost to it. */
export const InstallFirst = (): JSX.Element => {
  const app = useApp()
  return (
    <Show when={app.installing.offer() === 'first'}>
      <section class={`${style['install'] ?? ''} ${style['first'] ?? ''}`} aria-labelledby="install">
        <h2 class="claim" id="install">
          {words.firstTitle}
        </h2>
        <p>{words.firstWhy}</p>
        <p>{words.firstHow}</p>
        <p>{words.moves}</p>
        <a class="link" href={installHelp.href} rel="external">
          {installHelp.says}
        </a>
        <button class="link" type="button" onClick={() => app.installing.refuse()}>
          {words.firstNo}
        </button>
      </section>
    </Show>
  )
}

const Offer = (): JSX.Element => {
  const app = useApp()
  onMount(() => app.installing.shown())
  return (
    <section class={style['install']} aria-labelledby="install">
      <h2 class="caps" id="install">
        {words.afterTitle}
      </h2>
      <p>{words.afterWhy}</p>
      <p>{words.moves}</p>
      <p class={style['answers']}>
        <button class="link" type="button" onClick={() => void app.installing.install()}>
          {words.afterYes}
        </button>
        <button class="link" type="button" onClick={() => app.installing.refuse()}>
          {words.afterNo}
        </button>
      </p>
    </section>
  )
}

/** Elsewhere it comes after the first card, and once. */
export const InstallAfter = (): JSX.Element => {
  const app = useApp()
  return (
    <Show when={app.installing.offer() === 'after'}>
      <Offer />
    </Show>
  )
}
