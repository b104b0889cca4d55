import type { RitualWord } from '../../contract/rituals'
import type { Chance, Habit, Ritual, RitualKind } from '../../domain/rituals/ritual'
import { today } from './lives'

interface Kept {
  readonly habit: Habit
  /** Days from one chance to the next, and how many there were. */
  readonly step: number
  readonly chances: number
}

/** Every kind of ritual; one that is missing here does not compile. */
const kinds: { readonly [K in RitualKind]: Kept & { readonly habit: Extract<Habit, { readonly kind: K }> } } = {
  weekday: { habit: { kind: 'weekday', weekday: 7 }, step: 7, chances: 412 },
  loop: { habit: { kind: 'loop', weekday: 2, shape: 'round' }, step: 7, chances: 104 },
  window: { habit: { kind: 'window', weekday: 4, minute: 402.5, hits: 61 }, step: 7, chances: 78 },
  date: { habit: { kind: 'date', month: 1, dayOfMonth: 1 }, step: 365, chances: 9 },
  'race-eve': { habit: { kind: 'race-eve' }, step: 61, chances: 21 },
  trip: { habit: { kind: 'trip' }, step: 97, chances: 2 },
  saturday: { habit: { kind: 'saturday', minute: 540 }, step: 7, chances: 33 },
}
export const ritualKinds = Object.keys(kinds) as readonly RitualKind[]

/** Every seventh chance was missed. */
const isKept = (at: number): boolean => at % 7 !== 5

export const ritualAt = (kind: RitualKind, alive: boolean): Ritual => {
  const { habit, step, chances: count } = kinds[kind]
  const to = alive ? today - 1 : today - 700
  const chances = Array.from({ length: count }, (_, at): Chance => {
    const day = to - (count - 1 - at) * step
    return { day, runs: isKept(at) ? [at + 1] : [], ...(kind === 'race-eve' ? { race: 1000 + at } : {}) }
  })
  const receipts = chances.flatMap(({ runs }) => runs)
  const kept = receipts.length
  const lastKept = chances.findLast(({ runs }) => runs.length > 0)?.day ?? to
  return {
    ...{ id: `${kind}/${alive ? 'alive' : 'resting'}`, knownBy: [], habit, claim: kind === 'saturday' ? 'guess' : 'tested' },
    ...{ from: chances[0]?.day ?? to, to, chances, kept, missed: count - kept, empty: step === 7 ? 2 : 0, longest: Math.min(6, kept), lastKept, alive },
    lately: step === 7 ? { kept: alive ? 20 : 1, of: 26 } : { kept: alive ? 2 : 0, of: 2 },
    ...{ p: 1e-6, certainty: 'certain', receipts },
  }
}

/** What the runner calls it; without a name it is only theirs. */
export const wordFor = (ritual: Ritual, name: string, because: string): RitualWord => ({
  ...{ ritual: ritual.id, answer: 'mine', name, because, of: ritual.id, saidAt: today * 86_400_000 },
})
