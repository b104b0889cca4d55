import { A } from '@solidjs/router'
import { Match, Show, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { isBackupDue } from '../../domain/backup/due'
import type { Keeping } from '../../state/backup'
import { valueOf } from '../../state/live'
import { Spoken } from './Spoken'
import { useApp, useMirror } from './context'
import bar from './bar.module.css'
import parts from './parts.module.css'
import style from './safekeeping.module.css'
import { spoken } from '../../words/spoken'

const { storageHelp } = spoken.about

const { backup: words } = spoken.backup

type In<P extends Keeping['phase']> = Extract<Keeping, { readonly phase: P }>

const Running = (props: { readonly now: In<'saving' | 'restoring'> }): JSX.Element => {
  const { keeper } = useApp()
  const restoring = () => props.now.phase === 'restoring'
  const says = () => (props.now.progress === null ? (restoring() ? words.restoring : words.saving) : words.progress(props.now.progress, restoring()))
  return (
    <>
      <p class="counts">{says()}</p>
      <progress class={bar['bar']} aria-label={words.title} max={props.now.progress?.of ?? 1} value={props.now.progress?.done ?? 0} />
      <p class={style['ways']}>
        <button type="button" class="link" disabled={props.now.stopping} onClick={() => keeper.stop()}>
          {props.now.stopping ? words.stopping : words.stop}
        </button>
      </p>
      <Spoken says={says()} />
    </>
  )
}

const Choose = (props: { readonly label: string }): JSX.Element => {
  const { keeper } = useApp()
  const pick = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const input = event.currentTarget
    const [file] = input.files ?? []
    input.value = ''
    if (file !== undefined) void keeper.look(file)
  }
  return (
    <label class={`link ${style['choose'] ?? ''}`}>
      <input class="unseen" type="file" onChange={pick} />
      {props.label}
    </label>
  )
}

/** What a file is, and whether it may take the place of the mirror; then what became of it. */
export const Restoring = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const { keeper } = app
  const when = <P extends Keeping['phase']>(...phases: readonly P[]): In<P> | false => {
    const now = keeper.keeping()
    return phases.some((phase) => phase === now.phase) && (now as In<P>)
  }
  const activities = () => valueOf(mirror.overview())?.activities ?? 0
  const restore = (): void => {
    void app.persist()
    void keeper.restore()
  }
  return (
    <Switch>
      <Match when={when('looking')}>{(now) => <p role="status">{words.looking(now().name)}</p>}</Match>
      <Match when={when('found')}>
        {(now) => (
          <div class={style['asking']}>
            <p role="status">
              {words.found(now().found)} <Show when={now().found.originals > 0}>{words.foundOriginals(now().found.originals)} </Show>
              {words.now(activities())}
            </p>
            <p class={style['ways']}>
              <button type="button" class="link" onClick={restore}>
                {words.restore}
              </button>
              <button type="button" class="link" onClick={() => keeper.rest()}>
                {words.leave}
              </button>
            </p>
          </div>
        )}
      </Match>
      <Match when={when('saving', 'restoring')}>{(now) => <Running now={now()} />}</Match>
      <Match when={when('restored')}>
        {(now) => (
          <p role="status">
            {words.restored(now().madeAt)}{' '}
            <A class="link" href="/">
              {words.toMirror}
            </A>
          </p>
        )}
      </Match>
      <Match when={when('undoing')}>
        <p role="status">{words.undoing}</p>
      </Match>
      <Match when={when('undone')}>
        <p role="status">{words.undone}</p>
      </Match>
      <Match when={when('saved')}>{(now) => <p role="status">{words.saved(now().name, now().bytes)}</p>}</Match>
      <Match when={when('trouble')}>
        {(now) => (
          <div class={style['asking']} role="alert">
            <p>
              {words.trouble(now().code).what} {words.trouble(now().code).kept} {words.trouble(now().code).next}
            </p>
            <Show when={now().code === 'storage-full'}>
              <p>
                <a class="link" href={storageHelp.href} rel="external">
                  {storageHelp.says}
                </a>
              </p>
            </Show>
          </div>
        )}
      </Match>
    </Switch>
  )
}

/** Save a backup, bring one back, and go back to what was here before. */
export const Safekeeping = (): JSX.Element => {
  const mirror = useMirror()
  const { keeper } = useApp()
  const [withOriginals, setWithOriginals] = createSignal(false)
  const tracks = mirror.tracks()
  const overview = createMemo(() => valueOf(mirror.overview()))
  const said = () => valueOf(keeper.safekeeping())?.said ?? 0
  const idle = () => !['saving', 'restoring', 'undoing', 'looking', 'found'].includes(keeper.keeping().phase)
  const last = () => valueOf(keeper.safekeeping())?.backedUpAt ?? null
  const undo = () => valueOf(keeper.safekeeping())?.undo
  const originals = () => overview()?.bytes.originals ?? 0
  return (
    <>
      <p>{words.says(overview()?.activities ?? 0, valueOf(tracks())?.read ?? 0, said(), overview()?.bytes.database ?? 0)}</p>
      <p>
        {words.moves} {words.secret}
      </p>
      <Show when={idle() && originals() > 0}>
        <label class={style['with']}>
          <input type="checkbox" checked={withOriginals()} onChange={(event) => setWithOriginals(event.currentTarget.checked)} />
          {words.originals(originals())}
        </label>
      </Show>
      <Show when={idle()}>
        <p class={style['ways']}>
          <button type="button" class="link" onClick={() => void keeper.save(withOriginals())}>
            {words.save}
          </button>
          <Choose label={keeper.keeping().phase === 'trouble' ? words.another : words.choose} />
        </p>
      </Show>
      <Restoring />
      <Show when={keeper.safekeeping().state === 'here'}>
        <p class="soft">{last() === null ? words.never : words.last(last() ?? 0)}</p>
      </Show>
      <Show when={idle() && undo()}>
        {(before) => (
          <p>
            {words.undoSays(before().replacedAt, before().until)}{' '}
            <button type="button" class="link" onClick={() => void keeper.undo()}>
              {words.undo}
            </button>
          </p>
        )}
      </Show>
    </>
  )
}

/** One line, when something has been in no backup for a month; whoever does not want it is left alone for another. */
export const BackupReminder = (): JSX.Element => {
  const { keeper } = useApp()
  const due = () => {
    const found = valueOf(keeper.safekeeping())
    return found !== undefined && keeper.keeping().phase === 'idle' && isBackupDue(found, Date.now())
  }
  return (
    <Show when={due()}>
      <aside class={parts['notice']} aria-label={words.title}>
        <p>{words.remind}</p>
        <A class="link" href="/you">
          {words.remindSave}
        </A>
        <button class="link" type="button" onClick={() => void keeper.quiet()}>
          {words.remindNot}
        </button>
      </aside>
    </Show>
  )
}
