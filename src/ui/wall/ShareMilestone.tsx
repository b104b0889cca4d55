import type { JSX } from 'solid-js'
import type { Group, Ranges } from '../../domain/milestones/milestone'
import { SheetButton } from '../share/ShareButton'
import type { Opened } from '../share/Sheet'
import type { RulerRuns } from './ruler'

/** What is sent of a milestone. */
export interface Subject {
  /** Null: one of the runner's own. */
  readonly group: Group | null
  readonly sentence: string
  /** A line beneath, without a day. */
  readonly under: string
  readonly day: number
  readonly runs: RulerRuns
  /** Places in `runs`. */
  readonly receipts: Ranges
  readonly place: number
}

/** Opens the sheet of a milestone. */
export const ShareMilestone = (props: { readonly title: string; readonly subject: Subject }): JSX.Element => {
  const load = async (): Promise<(opened: Opened) => JSX.Element> => {
    const { subject } = props
    const { MilestoneSheet } = await import('./MilestoneSheet')
    return (opened) => <MilestoneSheet subject={subject} {...opened} />
  }
  return <SheetButton name={props.title} inWords load={load} />
}
