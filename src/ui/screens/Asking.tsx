import { For, Match, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Looked } from '../../contract/importer'
import { registry } from '../../domain/activity/columns'
import type { Answers, DateOrder, Question } from '../../domain/activity/layout'
import style from './import.module.css'
import { spoken } from '../../words/spoken'

const { questions: words, reading } = spoken.importing
const { fieldTitle } = spoken.fields
const { count, rowsOf } = spoken.quantities

type Ask<A extends Question['ask']> = Extract<Question, { readonly ask: A }>
const asks = <A extends Question['ask']>(question: Question, ask: A): Ask<A> | false => (question.ask === ask ? (question as Ask<A>) : false)

const longest = 60
const short = (sample: string): string => (sample.length > longest ? `${sample.slice(0, longest)}…` : sample)

/** What can't be known from the file, asked once before the first row is kept. */
export const Asking = (props: { readonly looked: Looked; readonly onAnswer: (answers: Answers) => void }): JSX.Element => {
  const [order, setOrder] = createSignal<DateOrder>()
  const [runType, setRunType] = createSignal<string>()
  const [holds, setHolds] = createStore<Record<number, string | null>>({})

  const answers = (): Answers => {
    const given: { dates?: DateOrder; runType?: string; columns?: readonly (string | null)[] } = {}
    for (const question of props.looked.questions) {
      if (question.ask === 'dates') {
        const dates = order() ?? question.orders[0]
        if (dates !== undefined) given.dates = dates
      }
      if (question.ask === 'run-type') given.runType = runType() ?? question.proposed
      if (question.ask === 'columns') given.columns = question.columns.map((column, index) => (index in holds ? (holds[index] ?? null) : column.guess))
    }
    return given
  }

  return (
    <form
      class={style['asking']}
      onSubmit={(event) => {
        event.preventDefault()
        props.onAnswer(answers())
      }}
    >
      <h1 class="line" tabindex="-1">
        {props.looked.questions.some(({ ask }) => ask === 'columns') ? reading.titleMapping : reading.titleAsking}
      </h1>
      <For each={props.looked.questions}>
        {(question) => (
          <Switch>
            <Match when={asks(question, 'dates')}>
              {(dates) => (
                <fieldset>
                  <legend class="claim">{words.dates(dates().sample)}</legend>
                  <For each={dates().orders}>
                    {(each, index) => (
                      <label class={style['option']}>
                        <input
                          type="radio"
                          name="dates"
                          value={each}
                          checked={(order() ?? dates().orders[0]) === each || (order() === undefined && index() === 0)}
                          onChange={() => setOrder(each)}
                        />
                        {words.orders[each]}
                      </label>
                    )}
                  </For>
                </fieldset>
              )}
            </Match>
            <Match when={asks(question, 'run-type')}>
              {(types) => (
                <fieldset>
                  <legend class="claim">{words.runType}</legend>
                  <p class="soft">{words.runTypeHint(types().proposed)}</p>
                  <For each={types().types}>
                    {(each) => (
                      <label class={style['option']}>
                        <input
                          type="radio"
                          name="run-type"
                          value={each.type}
                          checked={(runType() ?? types().proposed) === each.type}
                          onChange={() => setRunType(each.type)}
                        />
                        <span>{each.type}</span>
                        <span class="soft">{words.typeLine(rowsOf(each.count), count(each.runLike))}</span>
                      </label>
                    )}
                  </For>
                </fieldset>
              )}
            </Match>
            <Match when={asks(question, 'columns')}>
              {(columns) => (
                <>
                  <p class="claim">{words.columns}</p>
                  <ol class={style['columns']} role="list">
                    <For each={columns().columns}>
                      {(column, index) => (
                        <li>
                          <label for={`column-${index()}`}>
                            <b>{column.title === '' ? words.column(index() + 1) : column.title}</b>
                          </label>
                          <p class={style['samples']}>{column.samples.length === 0 ? words.noSample : column.samples.map(short).join(' · ')}</p>
                          <select
                            id={`column-${index()}`}
                            onChange={(event) => setHolds(index(), event.currentTarget.value === '' ? null : event.currentTarget.value)}
                          >
                            <option value="" selected={column.guess === null}>
                              {words.nothing}
                            </option>
                            <For each={registry}>
                              {(known) => (
                                <option value={known.name} selected={known.name === column.guess}>
                                  {fieldTitle(known.name)}
                                </option>
                              )}
                            </For>
                          </select>
                        </li>
                      )}
                    </For>
                  </ol>
                </>
              )}
            </Match>
          </Switch>
        )}
      </For>
      <p>
        <button class="button" type="submit">
          {reading.go}
        </button>
      </p>
    </form>
  )
}
