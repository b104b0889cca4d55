import { useNavigate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { useApp } from '../parts/context'
import { InstallFirst } from '../parts/Install'
import { Masthead } from '../parts/Masthead'
import { usePicker } from '../parts/picker'
import { Ring } from './Ring'
import style from './landing.module.css'
import { spoken } from '../../words/spoken'

const { frame, landing } = spoken.places

/** What a newcomer sees: a line, a place for the export, a sample to look into, and how to ask for the export. */
export const Landing = (): JSX.Element => {
  const app = useApp()
  const navigate = useNavigate()
  const picker = usePicker()
  return (
    <>
      <Masthead name={frame.brand}>
        <span class={style['account']}>{landing.account}</span>
        <span class={style['accountShort']}>{landing.accountShort}</span>
      </Masthead>
      <div class={style['landing']}>
        <h1 class={`line ${style['line'] ?? ''}`} tabindex="-1">
          {landing.line}
        </h1>
        <InstallFirst />
        <div class={style['ring']}>
          <Ring />
          <label class={style['drop']} classList={{ [style['over'] ?? '']: picker.over() }}>
            <input class="unseen" type="file" multiple onClick={() => void app.persist()} onChange={picker.onPick} />
            <span>
              <Show when={!picker.over()} fallback={landing.letGo}>
                {picker.wide() ? landing.dropWide : landing.dropPhone}
              </Show>
            </span>
            <span class="link">{picker.wide() ? landing.orChoose : landing.choose}</span>
          </label>
        </div>
        <button class={`button ${style['sample'] ?? ''}`} type="button" onClick={() => navigate('/sample')}>
          {landing.sample}
        </button>
        <section class={style['how']} aria-labelledby="how">
          <h2 class="caps" id="how">
            {landing.howTitle}
          </h2>
          <ol class={style['steps']} role="list">
            <For each={landing.how}>{(step) => <li>{step}</li>}</For>
          </ol>
        </section>
        <p class={style['foot']}>{landing.ring}</p>
      </div>
    </>
  )
}
