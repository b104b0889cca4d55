import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Claim } from '../../domain/cards/card'
import style from '../screens/evidence.module.css'
import { Receipts } from './Receipts'
import { spoken } from '../../words/spoken'

const { evidence: words } = spoken.evidence
const { runsOf } = spoken.quantities

/** What a claim rests on, line by line, what speaks against it, and how it is worked out. */
export const Grounds = (props: { readonly claim: Claim; readonly lines: readonly string[]; readonly against: string; readonly how: string }): JSX.Element => (
  <>
    <div class={style['words']}>
      <For each={props.lines}>{(line) => <p>{line}</p>}</For>
    </div>
    <section aria-labelledby="against">
      <h2 class="caps" id="against">
        {words.against}
      </h2>
      <p class="claim">{props.against}</p>
    </section>
    <details class={style['how']}>
      <summary>
        <span>{words.how}</span>
      </summary>
      <p>{props.how}</p>
      <p class="soft">{words.formula(props.claim.rev)}</p>
    </details>
  </>
)

/** The runs behind a claim, one by one. */
export const Behind = (props: { readonly claim: Claim }): JSX.Element => (
  <section aria-labelledby="runs">
    <div class="row">
      <h2 class="caps" id="runs">
        {words.runs(runsOf(props.claim.receipts.length))}
      </h2>
      <span>{words.newest}</span>
    </div>
    <Receipts ids={props.claim.receipts} />
  </section>
)
