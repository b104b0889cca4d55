import { useNavigate } from '@solidjs/router'
import { Show, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { About } from '../parts/About'
import { AskingStrava } from '../parts/AskingStrava'
import { useApp } from '../parts/context'
import { useBring } from '../parts/drop'
import { InstallFirst } from '../parts/Install'
import { Masthead } from '../parts/Masthead'
import { usePicker } from '../parts/picker'
import { leavePrerendered } from './before'
import { Ring } from './Ring'
import style from './landing.module.css'
import { spoken } from '../../words/spoken'

const { frame, landing } = spoken.places

/** What a newcomer sees: a line, a place for the export, a sample to look into, and how to ask for the export. `prerendered.ts` writes the same into the page. */
export const Landing = (): JSX.Element => {
  const app = useApp()
  const navigate = useNavigate()
  const picker = usePicker()
  const bring = useBring()
  let place!: HTMLDivElement
  onMount(() => leavePrerendered({ place, bring }))
  const look = (event: SubmitEvent): void => {
    event.preventDefault()
    navigate('/sample')
  }
  return (
    <>
      <Masthead name={frame.brand}>
        <span class={style['account']}>{landing.account}</span>
        <span class={style['accountShort']}>{landing.accountShort}</span>
      </Masthead>
      <div class={style['landing']} ref={place}>
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
                <span class={style['forMouse']}>{landing.dropWide}</span>
                <span class={style['forThumb']}>{landing.dropPhone}</span>
              </Show>
            </span>
            <span class="link">
              <span class={style['forMouse']}>{landing.orChoose}</span>
              <span class={style['forThumb']}>{landing.choose}</span>
            </span>
          </label>
        </div>
        <form class={style['sample']} action="/sample" onSubmit={look}>
          <button class="button">{landing.sample}</button>
        </form>
        <div class={style['how']}>
          <AskingStrava id="how" />
        </div>
        <p class={style['foot']}>{landing.ring}</p>
        <div class={style['about']}>
          <About />
        </div>
      </div>
    </>
  )
}
