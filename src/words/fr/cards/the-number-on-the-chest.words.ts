import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { capital, fromTo, listed, runs, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { firstRun, validRun } from './valid-run'

/** 46 s/km, 1:06 min/mi */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round(Math.abs(seconds) * (unit === 'km' ? 1 : 1.609344))
  return `${own < 60 ? `${own} s` : `${duration(own)} min`}/${unit}`
}
/** 46 s/km plus vite que d’habitude */
const gapTo = (seconds: number, unit: Unit, than: string): string =>
  Math.round(seconds) === 0 ? `aussi vite que ${than}` : `${apart(seconds, unit)} ${seconds > 0 ? 'plus vite' : 'plus lentement'} que ${than}`
const before = 'les sorties d’avant'
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `dans ${spelled(k, 'f')} ${k === 1 ? 'course' : 'courses'} sur peut-être ${spelled(perhaps, 'f')}`
const named = {
  ...{ '5k': '5 km', '10k': '10 km', '15k': '15 km', '10-miles': '10 miles', '20k': '20 km' },
  ...{ half: 'le semi', '30k': '30 km', marathon: 'le marathon', '50k': '50 km', other: 'd’autres distances' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `sur ${named[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `sur ${distance(least, unit)}` : `de ${distance(least, unit)} à ${distance(most, unit)}`
}
const deny = (denied: number): string => (denied === 1 ? 'ce n’en était pas une' : 'ce n’en étaient pas')

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'Le Dossard',
  says: {
    are: ({ gap, ...worn }, unit) =>
      worn.k === worn.perhaps && worn.k > 1
        ? `Tu as porté un dossard ${wore(worn)}, la course médiane ${gapTo(gap, unit, 'd’habitude')}.`
        : `Tu as porté un dossard ${wore(worn)}, ${gapTo(gap, unit, 'd’habitude')}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu as porté un dossard ${wore(worn)}${worn.k === worn.perhaps ? `, ${gapTo(gap, unit, 'd’habitude')}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `Tu as porté un dossard ${wore(worn)}, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, tu as porté un dossard ${wore(worn)}${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${
        slower === 0
          ? n === 1
            ? 'La seule n’a pas été plus lente'
            : `Aucune des ${spelled(n, 'f')} n’a été plus lente`
          : `${capital(spelled(slower, 'f'))} sur ${spelled(n, 'f')} ${slower === 1 ? 'a été plus lente' : 'ont été plus lentes'}`
      } que les sorties d’avant${even === 0 ? '' : `, et ${spelled(even, 'f')} ${even === 1 ? 'a été aussi rapide' : 'ont été aussi rapides'} à la seconde près`}.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'Elle ne peut être comparée' : 'Aucune ne peut être comparée'} aux sorties d’avant : moins de trois étaient à peu près aussi longues.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${
        n === 1
          ? `Une course a été courue ${gapTo(most, unit, before)}`
          : `Sur ${spelled(n, 'f')} courses, la plus lente a été courue ${gapTo(least, unit, before)}, la plus rapide ${gapTo(most, unit, before)}`
      }${left === 0 ? '' : ` ; avant ${spelled(left, 'f')}, il y en avait moins de trois à peu près aussi longues`}.`,
    distances: (of) => `Courses : ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${spelled(of[id], 'f')} sur ${named[id]}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${capital(
        listed([
          ...(marked > 0
            ? [marked === 1 ? 'une est marquée comme course dans l’export' : `${spelled(marked, 'f')} sont marquées comme courses dans l’export`]
            : []),
          ...(said > 0 ? [`${spelled(said, 'f')} par toi`] : []),
        ]),
      )}${denied > 0 ? ` ; de ${runs(denied)}, tu as dit que ${deny(denied)}` : ''}.`.replace('de une', 'd’une'),
    open: ({ open }) =>
      open === 1
        ? 'Une autre sortie ressemble à une course : il n’y a que toi qui puisses le dire. Elle n’est pas comptée, ni dessinée comme telle, ni sur aucune image.'
        : `${count(open)} autres sorties ressemblent à des courses : il n’y a que toi qui puisses le dire. Elles ne sont pas comptées, ni dessinées comme telles, ni sur aucune image.`,
    lately: ({ k }) =>
      `Les 26 dernières semaines complètes et celle-ci ${k === 0 ? 'ne comptent aucune course' : `comptent ${countOf(k, 'une course', 'courses')}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} Une course est ce que l’export marque comme telle (sa colonne Compétition), ou ce que tu dis en être une ; ce que tu dis l’emporte sur l’export. Chacune est comparée à la médiane de tes autres sorties, à un cinquième près de sa distance, dans les 90 jours d’avant, par l’allure en mouvement ; il en faut trois. La phrase dit l’écart médian. Une sortie que personne n’a marquée fait l’objet d’une question si elle porte un nom donné par toi, une distance classique de 5 km à 50 km, à 3 % près au plus, et se trouve dans le vingtième le plus rapide de toutes tes sorties à un cinquième près de cette distance : seul ton oui en fait une course. La carte parle au présent tant que les 26 dernières semaines en comptent une.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `Un rang par année ${fromTo(fromDay, toDay)}, un trait par sortie, ${count(all)} en tout, haut selon sa distance. ${lit === 1 ? 'Une course en ressort' : `${capital(spelled(lit, 'f'))} courses en ressortent`} avec un dossard.`,
    'no-run': firstRun,
    none: ({ denied }) =>
      `Il faut une sortie marquée comme course, dans l’export ou par toi sur sa propre page${denied === 0 ? '' : ` ; de ${runs(denied)}, tu as dit que ${deny(denied)}`}.`.replace(
        'de une',
        'd’une',
      ),
    asked: ({ open }) =>
      `Aucune de tes sorties n’est marquée comme course, mais ${open === 1 ? 'une y ressemble : en était-ce une' : `${spelled(open, 'f')} y ressemblent : l’une d’elles en était-elle une`} ? Ton oui fait la carte.`,
  },
}
