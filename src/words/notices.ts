import type { RunNotice } from '../domain/strava/run-notice'
import * as de from './de/notice'
import * as en from './en/notice'
import * as es from './es/notice'
import * as fr from './fr/notice'
import type { Language } from './language-for'
import type { Phrased } from './languages'
import * as nl from './nl/notice'
import * as pt from './pt/notice'
import type { Unit } from './quantities'

/** Apart from the other words, and all at once: the service worker, which fetches nothing by itself, speaks them. */
const words: Readonly<Record<Language, Phrased<typeof en>>> = { en, de, es, fr, nl, pt }

/** What a notice is about. `runs`: new ones, each as Strava's reply tells it. `news`: something else, or what could not be fetched yet. `ended`: nobody is connected any more. */
export type NoticeTopic = { readonly about: 'runs'; readonly runs: readonly RunNotice[] } | { readonly about: 'news' | 'ended' }

/** One quiet sentence. `told`: whether its runner lets it tell of the run; else it says that one came, and of several not even how many. */
export const noticeSentence = (
  topic: NoticeTopic,
  { told, language, unit }: { readonly told: boolean; readonly language: Language; readonly unit: Unit },
): string => {
  const { cameIn, ran, someCameIn, news, ended } = words[language]
  if (topic.about !== 'runs') return topic.about === 'ended' ? ended : news
  const [first, ...others] = topic.runs
  if (first === undefined) return news
  if (others.length > 0) return told ? someCameIn(topic.runs.length) : news
  return told ? ran(first, unit) : cameIn
}
