import { A } from '@solidjs/router'
import { Match, Show, Switch, createEffect, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import type { Reading } from '../../state/reading'
import { valueOf } from '../../state/live'
import { CardsInTurn } from '../card/Card'
import { About } from '../parts/About'
import { AskingStrava } from '../parts/AskingStrava'
import { Troubled } from '../parts/Kind'
import { Masthead } from '../parts/Masthead'
import { OrStrava } from '../parts/StravaLink'
import { useApp, useMirror } from '../parts/context'
import { Tracking } from '../parts/Tracking'
import { Restoring } from '../parts/Safekeeping'
import { usePicker } from '../parts/picker'
import type { Picker } from '../parts/picker'
import { Asking } from './Asking'
import { Progress } from './Progress'
import style from './import.module.css'
import { spoken } from '../../words/spoken'

const { frame } = spoken.places
const { bytes, count, rowsOf } = spoken.quantities
const { reading: words } = spoken.importing
const { backup: backupWords } = spoken.backup
const { sent: sentWords } = spoken.install

const Choose = (props: { readonly picker: Picker; readonly label: string }): JSX.Element => {
  const app = useApp()
  return (
    <label class={`button ${style['choose'] ?? ''}`}>
      <input class="unseen" type="file" multiple onClick={() => void app.persist()} onChange={(event) => props.picker.onPick(event)} />
      {props.label}
    </label>
  )
}

type In<P extends Reading['phase']> = Extract<Reading, { readonly phase: P }>
const when = <P extends Reading['phase']>(reading: Reading, phase: P): In<P> | false => (reading.phase === phase ? (reading as In<P>) : false)

const Ways = (): JSX.Element => (
  <p class={style['ways']}>
    <A class="button" href="/">
      {words.toMirror}
    </A>
    <A class="link" href="/report">
      {words.toReport}
    </A>
  </p>
)

const Ended = (props: { readonly ended: In<'ended'>; readonly picker: Picker }): JSX.Element => {
  const rows = () => props.ended.report.rows
  return (
    <>
      <h1 class="line" tabindex="-1">
        {props.ended.end === 'known' ? words.titleKnown : props.ended.end === 'cancelled' ? words.titleStopped : words.titleRead}
      </h1>
      <p>
        <Switch fallback={words.done(count(rows().added), count(rows().corrected), count(rows().known))}>
          <Match when={props.ended.end === 'known'}>{words.known}</Match>
          <Match when={props.ended.end === 'cancelled' && rows().read === 0}>{words.stoppedEmpty}</Match>
          <Match when={props.ended.end === 'cancelled'}>{words.stopped(rows().read)}</Match>
        </Switch>{' '}
        <Show when={rows().aside > 0}>{words.aside(rows().aside)}</Show>
      </p>
      <Ways />
    </>
  )
}

/** What a form of any page could have sent is read when the runner says so. */
const Sent = (props: { readonly files: readonly File[] }): JSX.Element => {
  const app = useApp()
  const size = () => bytes(props.files.reduce((sum, file) => sum + file.size, 0))
  return (
    <>
      <h1 class="line" tabindex="-1">
        {sentWords.title}
      </h1>
      <p>{props.files.length === 1 ? sentWords.says(props.files[0]?.name ?? '', size()) : sentWords.several(count(props.files.length), size())}</p>
      <button class="button" type="button" onClick={() => app.readSent()}>
        {sentWords.read}
      </button>
    </>
  )
}

/** A backup that was dropped: what it is, and whether it may take the place of the mirror. */
const Backup = (props: { readonly file: File; readonly picker: Picker }): JSX.Element => {
  const { keeper } = useApp()
  createEffect(() => void keeper.look(props.file))
  onCleanup(() => keeper.rest())
  return (
    <>
      <h1 class="line" tabindex="-1">
        {backupWords.dropped}
      </h1>
      <Restoring />
      <Show when={['idle', 'trouble'].includes(keeper.keeping().phase)}>
        <Choose picker={props.picker} label={words.another} />
      </Show>
    </>
  )
}

/** The way in: what is being looked at, asked or read, in counts; and what came of it. */
export const Import = (): JSX.Element => {
  const app = useApp()
  const mirror = useMirror()
  const picker = usePicker()
  const { reader } = mirror
  const claims = () => (reader.firstFaces() ?? []).filter((face): face is Claim => face.status === 'claim')
  const shown = () => (reader.reading().phase === 'reading' || reader.reading().phase === 'ended' ? claims() : [])
  const unfinished = () => valueOf(mirror.overview())?.unfinished ?? null
  return (
    <>
      <Masthead name={frame.brand}>
        <A class="link" href="/">
          {frame.toMirror}
        </A>
      </Masthead>
      <div class={style['import']} classList={{ [style['over'] ?? '']: picker.over(), [style['bare'] ?? '']: reader.reading().phase === 'trouble' }}>
        <Show when={when(reader.reading(), 'trouble')}>
          {(trouble) => (
            <Troubled code={trouble().code} detail={trouble().detail}>
              <p>
                <Choose picker={picker} label={words.another} />
              </p>
            </Troubled>
          )}
        </Show>
        <div class={style['part']}>
          <Switch>
            <Match when={!reader.busy() && app.sent()}>{(files) => <Sent files={files()} />}</Match>
            <Match when={when(reader.reading(), 'idle')}>
              <h1 class="line" tabindex="-1">
                {words.titleIdle}
              </h1>
              <p>{words.dropHere}</p>
              <Show when={unfinished()}>
                {(left) => (
                  <p>
                    {words.unfinished(left().name, rowsOf(left().rowsDone))}{' '}
                    <button class="link" type="button" onClick={() => void reader.resume(left().name, left().rowsDone)}>
                      {words.goOn}
                    </button>
                  </p>
                )}
              </Show>
              <p class={style['ways']}>
                <Choose picker={picker} label={words.choose} />
                <OrStrava />
              </p>
              <div class={style['help']}>
                <AskingStrava id="how" />
                <About />
              </div>
            </Match>
            <Match when={when(reader.reading(), 'looking')}>
              {(looking) => (
                <div role="status" class={style['part']}>
                  <h1 class="line" tabindex="-1">
                    {words.titleLooking}
                  </h1>
                  <p>{looking().files === 1 ? words.looking(looking().name, bytes(looking().bytes)) : words.lookingSeveral(count(looking().files))}</p>
                </div>
              )}
            </Match>
            <Match when={when(reader.reading(), 'asking')}>
              {(asking) => <Asking looked={asking().looked} onAnswer={(answers) => void reader.answer(answers)} />}
            </Match>
            <Match when={when(reader.reading(), 'reading')}>{(reading) => <Progress reading={reading()} onStop={() => reader.stop()} />}</Match>
            <Match when={when(reader.reading(), 'backup')}>{(backup) => <Backup file={backup().file} picker={picker} />}</Match>
            <Match when={when(reader.reading(), 'supplied')}>
              {(supplied) => (
                <>
                  <h1 class="line" tabindex="-1">
                    {words.titleSupplied}
                  </h1>
                  <p>{words.supplied(supplied().files)}</p>
                  <Ways />
                </>
              )}
            </Match>
            <Match when={when(reader.reading(), 'ended')}>{(ended) => <Ended ended={ended()} picker={picker} />}</Match>
          </Switch>
        </div>
        <Show when={!reader.busy() && reader.reading().phase !== 'asking'}>
          <Tracking />
        </Show>
      </div>
      <Show when={shown().length > 0}>
        <section class={style['first']} aria-label={words.firstCards}>
          <CardsInTurn claims={shown()} />
        </section>
      </Show>
    </>
  )
}
