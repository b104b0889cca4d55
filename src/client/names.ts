import { nameAddress } from '../contract/names'
import type { NameAnswer, NameQuestion, NameTrouble } from '../contract/names'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'

let offered: Promise<boolean> | null = null

const askWhetherOffered = async (): Promise<boolean> => {
  const answer = await fetch('/api/build')
  if (!answer.ok) return false
  const build: { readonly names?: unknown } = await answer.json()
  return build.names === true
}

/** Whether this deployment names places; asked once, and nothing is taken along. Without a network it is not asked. */
export const namesOffered = async (): Promise<boolean> => {
  if (!navigator.onLine) return false
  offered ??= askWhetherOffered().catch(() => {
    offered = null
    return false
  })
  return offered
}

/** The one thing that the page ever sends of a run: a rounded point, when its runner asks for the name. Of the page's address only the origin goes along. */
export const askName = async ({ latitude, longitude }: NameQuestion): Promise<Outcome<NameAnswer, NameTrouble>> => {
  try {
    const answer = await fetch(nameAddress, {
      method: 'POST',
      body: JSON.stringify({ latitude, longitude } satisfies NameQuestion),
      headers: { 'Content-Type': 'application/json' },
      referrerPolicy: 'origin',
      credentials: 'omit',
    })
    if (!answer.ok) return failed(answer.status === 429 ? 'busy' : 'no-answer')
    const told: { readonly name?: unknown } = await answer.json()
    return typeof told.name === 'string' || told.name === null ? done({ name: told.name }) : failed('no-answer')
  } catch {
    return failed('no-answer')
  }
}
