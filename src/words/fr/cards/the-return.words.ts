import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { capital, days, fromTo, runs, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

const inside = (others: number): string =>
  others === 0
    ? 'Aucune autre activité n’y est tombée.'
    : `${capital(spelled(others, 'f'))} ${others === 1 ? 'autre activité y est tombée' : 'autres activités y sont tombées'}.`
const stretch = (fromDay: number, toDay: number, length: number): string => `${capital(fromTo(fromDay, toDay))}, ${days(length)}`
/** un silence, trois silences */
const silences = (n: number): string => `${spelled(n)} ${n === 1 ? 'silence' : 'silences'}`
const quietFor = (n: number, longest: number): string => (n === 1 ? `de ${span(longest)}` : `jusqu’à ${span(longest)}`)

export const words: CardWords<ReturnSays> = {
  name: 'Le Retour',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `Tu as connu ${silences(n)}, ${quietFor(n, longest)}`
      if (k > 0) return `${quiet}, et tu as repris${n === 1 ? '' : ` ${times(k)}`}.`
      if (n === 1) return `${quiet} ; moins de quatre sorties ont suivi en quatre semaines.`
      return `${quiet} ; après chacun, moins de quatre sorties ont suivi.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(yearsBetween(fromYear, toYear))}, tu as connu ${silences(n)}`
      if (k === 0) return `${quiet} ; ${n === 1 ? '' : 'après chacun, '}moins de quatre sorties ont suivi.`
      return `${quiet}, ${quietFor(n, longest)}, ${k === n ? 'puis repris' : `et repris ${times(k)}`}.`
    },
    'all-back': ({ n }) => (n === 1 ? 'Il n’y a pas d’autre silence à mettre en face.' : `Des ${spelled(n)} silences, aucun n’est resté sans retour.`),
    'not-back': ({ k, n }) => {
      if (k === 0)
        return n === 1 ? 'Après lui, moins de quatre sorties ont suivi en 28 jours.' : `Après aucun des ${spelled(n)}, quatre sorties n’ont suivi en 28 jours.`
      return `Après ${n - k === 1 ? 'l’autre' : `les ${spelled(n - k)} autres`}, moins de quatre sorties ont suivi en 28 jours.`
    },
    returned: ({ days: length, fromDay, toDay, runs: followed, metres, recovery, others }, unit) => {
      const before = `80 % des ${distance(metres, unit)} courus dans les 28 jours d’avant`
      const back =
        recovery < 0
          ? `${before} n’ont pas été de nouveau réunis avant le silence suivant ou aujourd’hui`
          : recovery === 0
            ? `${before} ont été de nouveau réunis le jour du retour`
            : `${before} ont été de nouveau réunis au bout de ${days(recovery)}`
      return `${stretch(fromDay, toDay, length)} : ${runs(followed)} dans les 28 jours à partir de sa fin ; ${back.replace('de un jour', 'd’un jour')}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: followed, others }) =>
      `${stretch(fromDay, toDay, length)} : ${runs(followed)} dans les 28 jours à partir de sa fin. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: followed, left, others }) =>
      `Un silence de ${days(length)} s’est achevé le ${longDay(toDay)} : ${runs(followed)} jusqu’ici. Il comptera à la quatrième sortie, ou dans ${days(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) =>
      reached === 0
        ? `80 % de la distance d’avant n’ont été retrouvés après ${k === 1 ? 'le seul retour' : `aucun des ${count(k)} retours`}.`.replace(
            'n’ont été retrouvés après le',
            'n’ont pas été retrouvés après le',
          )
        : `80 % de la distance d’avant ont été retrouvés après ${k === 1 ? 'le seul retour' : `${countOf(reached, 'un retour', 'retours')} sur ${count(k)}`}, ${reached === 1 ? 'en' : 'avec une médiane de'} ${figure(median)} ${median < 2 ? 'jour' : 'jours'}.`,
    early: ({ early }) =>
      early === 1
        ? 'Un silence plus ancien, moins de huit semaines après la première sortie, n’est pas compté.'
        : `${capital(spelled(early))} silences plus anciens, moins de huit semaines après la première sortie, ne sont pas comptés.`,
    awake: ({ since, threshold }) =>
      `La dernière sortie ${since === 0 ? 'date d’aujourd’hui' : `remonte à ${days(since)}`} ; un silence, pour toi, commence à ${days(Math.ceil(threshold))}`,
    open: ({ since }) => `Le silence dure depuis ${days(since)} ; il met la phrase au passé et n’entre pas dans le compte`,
    how: ({ threshold, p90 }) =>
      `${validRun} Un silence, ce sont les jours d’un jour couru au suivant, s’il y en a au moins 21, au moins trois fois ce que neuf sur dix de tous tes écarts entre deux jours courus ne dépassent pas (le quantile de type 7), et si huit semaines ou plus séparent la première sortie de son début. Neuf sur dix des tiens ne dépassent pas ${figure(
        p90,
      )} jours, donc un silence commence à ${days(Math.ceil(threshold))}. Tu as repris si quatre sorties tombent dans les 28 jours qui commencent avec celle qui y met fin. La remontée, ce sont les jours jusqu’à ce que 28 jours réunissent 80 % de la distance des 28 jours d’avant le silence, en comptant les sorties depuis le retour, dont le jour est le jour 0. Une sortie à vélo ne met fin à aucun silence. Ce qui n’a pas eu ses 28 jours ou sa quatrième sortie reste ouvert. La carte parle au passé tant qu’un silence est ouvert. Ce qui a causé un silence n’est pas connu.`,
    shows: ({ runs: all, lit, silences, fromDay, toDay, firstWeekday }) =>
      `Une marée ${fromTo(fromDay, toDay)} : chaque semaine${firstWeekday === monday ? '' : `, ${weekSpan(firstWeekday)},`} haute selon la distance de ses sorties, ${countOf(all, 'une sortie', 'sorties')} en tout, avec ${countOf(silences, 'un silence', 'silences')} entre elles. ${
        lit === 0
          ? 'Aucune n’est éclairée'
          : lit === 1
            ? 'Une est éclairée : celle des quatre semaines après un retour'
            : `${capital(spelled(lit, 'f'))} sont éclairées : celles des quatre semaines après un retour`
      }.`,
    'no-run': firstRun,
    'no-silence': ({ threshold }) => `Il n’y a aucun silence à raconter : aucun de ${days(Math.ceil(threshold))} ou plus.`,
    'only-early': ({ early, threshold }) =>
      `Il n’y a aucun silence de ${days(Math.ceil(threshold))} ou plus avec huit semaines d’histoire avant lui ; ${early === 1 ? 'le seul jusqu’ici a commencé' : `les ${spelled(early)} jusqu’ici ont commencé`} plus tôt.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `Le silence en cours, ${days(since)} jusqu’ici, a commencé moins de huit semaines après la première sortie.`
        : `Le premier silence, ${days(since)} jusqu’ici, n’est pas achevé.`,
    'still-undecided': ({ runs: left, left: wait }) =>
      `Il faut encore ${countOf(left, 'une sortie', 'sorties')}, ou ${days(wait)}, pour savoir si tu as repris.`,
    'no-distance': ({ with: known, of }) =>
      `Il faut des distances : ${known === 0 ? `aucune des ${count(of)} sorties n’en a` : `${count(known)} sur ${countOf(of, 'une sortie', 'sorties')} en ${known === 1 ? 'a' : 'ont'} une`}, et il en faut 80 %.`,
  },
}
