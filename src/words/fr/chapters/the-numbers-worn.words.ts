import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { spelled, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `sur ${distance(most, unit)}` : `de ${distance(least, unit)} à ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'Les dossards portés',
  says: {
    over: ({ year, k, least, most }, unit) => `En ${year}, tu as porté un dossard ${times(k)}, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `Jusqu’ici en ${year}, tu as porté un dossard ${times(k)}, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `En ${year}, tu as porté un dossard au moins ${times(k)}, d’après ce qui est marqué.`,
    'running-least': ({ year, k }) => `Jusqu’ici en ${year}, tu as porté un dossard au moins ${times(k)}, d’après ce qui est marqué.`,
    race: ({ day, metres }, unit) => `${longDay(day)} : ${distance(metres, unit)}.`,
    more: ({ more }) => (more === 1 ? 'Et une autre.' : `Et ${spelled(more, 'f')} autres.`),
    against: ({ others, open }) =>
      others === 0
        ? open === 0
          ? 'Aucune sortie de l’année n’était sans dossard.'
          : 'On ne connaît aucune sortie de l’année sans dossard.'
        : others === 1
          ? 'Une autre sortie de l’année n’en a pas porté.'
          : `${count(others)} autres sorties de l’année n’en ont pas porté.`,
    open: ({ open }) =>
      open === 1
        ? 'Une sortie de plus ressemble à une course, et personne ne l’a dit ; le compte la laisse de côté.'
        : `${count(open)} sorties de plus ressemblent à des courses, et personne ne l’a dit ; le compte les laisse de côté.`,
    how: () =>
      `${validRun} Une course est une sortie que l’export marque comme telle, ou que tu appelles ainsi. Là où moins de quatre sur cinq de celles-ci et de celles qui y ressemblent sont marquées, le compte est le moindre qu’il puisse y avoir.`,
    none: ({ year, open }) =>
      `Il faut une course ; personne n’en a marqué en ${year}${open === 0 ? '' : open === 1 ? ', et une sortie y ressemble' : `, et ${count(open)} sorties y ressemblent`}.`,
  },
}
