import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Reading } from '../../state/reading'
import { Spoken } from '../parts/Spoken'
import bar from '../parts/bar.module.css'
import { useApp, useMirror } from '../parts/context'
import style from './import.module.css'
import { spoken } from '../../words/spoken'

const { reading: words } = spoken.importing
const { count, rowsOf, timeLeft } = spoken.quantities

/** A read in counts: rows of rows, rows a second, time left. Nothing spins. */
export const Progress = (props: { readonly reading: Extract<Reading, { readonly phase: 'reading' }>; readonly onStop: () => void }): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const progress = () => props.reading.progress
  const rows = () => {
    const now = progress()
    return now === null ? '' : words.rows(count(now.rows.read), count(Math.max(now.ofRows, now.rows.read)), now.exact)
  }
  const pace = () => {
    const now = progress()
    if (now === null || now.rate <= 0) return ''
    return [words.rate(count(Math.round(now.rate))), timeLeft(now.secondsLeft)].filter((part) => part !== '').join(' · ')
  }
  return (
    <>
      <div class="row">
        <h1 class="caps" tabindex="-1">
          {mirror.mirror === 'own' ? words.titleReading : words.titleSample}
        </h1>
        <Show when={mirror.mirror === 'own'}>
          <button class="link" type="button" disabled={props.reading.stopping} onClick={() => props.onStop()}>
            {props.reading.stopping ? words.stopping : words.stop}
          </button>
        </Show>
      </div>
      <p class="line counts">{rows() || props.reading.name}</p>
      <p class={style['pace']}>{pace() || '\u00a0'}</p>
      <progress class={bar['bar']} aria-label={words.titleReading} max={progress()?.ofRows ?? 1} value={progress()?.rows.read ?? 0} />
      <Show when={props.reading.after}>{(after) => <p>{words.resumed(props.reading.name, rowsOf(after()))}</p>}</Show>
      <Show when={mirror.mirror === 'own'}>
        <p class="soft">{app.standing()?.storage === 'memory' ? words.stayMemory : words.promise}</p>
      </Show>
      <Spoken says={rows()} />
    </>
  )
}
