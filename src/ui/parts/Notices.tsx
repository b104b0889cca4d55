import { A, useLocation } from '@solidjs/router'
import { Match, Show, Switch, createEffect, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { useApp } from './context'
import { NewerNotice } from './Newer'
import { Rescue } from './Rescue'
import { BackupReminder } from './Safekeeping'
import { TrackingNotice } from './Tracking'
import style from './parts.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
const { rowsOf } = spoken.quantities
const { storeNotices } = spoken.troubles

/** Lines that concern the whole of RunMirror on this device; most days there is none. */
export const Notices = (): JSX.Element => {
  const app = useApp()
  const location = useLocation()
  /** A read goes on by itself after a reload, whichever page that was. */
  const reading = () => {
    const now = app.own.reader.reading()
    if (now.phase !== 'reading') return undefined
    const rows = now.progress?.rows.read ?? now.after ?? 0
    return frame.reading(now.name, rowsOf(rows))
  }
  // What was just done is told where it led to, and nowhere after that.
  createEffect(
    on(
      () => location.pathname,
      (path) => path !== '/' && app.say(''),
    ),
  )
  const [taking, setTaking] = createSignal<'no' | 'asking' | 'busy'>('no')
  const take = async (): Promise<void> => {
    setTaking('asking')
    setTaking((await app.takeOver()) ? 'no' : 'busy')
  }
  return (
    <>
      <Show when={location.pathname !== '/import' && reading()}>
        {(now) => (
          <aside class={style['notice']} aria-label={frame.readingTitle}>
            <p>{now()}</p>
            <A class="link" href="/import">
              {frame.seeReading}
            </A>
          </aside>
        )}
      </Show>
      <Show when={location.pathname !== '/import' && reading() === undefined}>
        <TrackingNotice />
      </Show>
      <Show when={location.pathname === '/' && reading() === undefined}>
        <BackupReminder />
      </Show>
      <div role="status">
        <Switch>
          <Match when={app.standing()?.role === 'waiting'}>
            <div class={style['notice']}>
              <p>{taking() === 'busy' ? frame.stillBusy : taking() === 'asking' ? frame.taking : frame.waiting}</p>
              <button class="link" type="button" disabled={taking() === 'asking'} onClick={() => void take()}>
                {frame.useHere}
              </button>
            </div>
          </Match>
          <Match when={app.standing()?.storage === 'memory'}>
            <p class={style['notice']}>{frame.memory}</p>
          </Match>
        </Switch>
        <Show when={app.said()}>{(line) => <p class={style['notice']}>{line()}</p>}</Show>
        <Rescue />
        <NewerNotice />
        <Show when={app.silent()}>
          <div class={style['notice']}>
            <p>{storeNotices.silent}</p>
            <button class="link" type="button" onClick={() => app.restart()}>
              {storeNotices.restart}
            </button>
          </div>
        </Show>
        <Show when={app.workers() === 'again'}>
          <p class={style['notice']}>{storeNotices.restarted[app.heldIn()]}</p>
        </Show>
      </div>
    </>
  )
}
