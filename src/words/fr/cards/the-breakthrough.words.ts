import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { capital, days, fromTo, listed, monthAndYear, runs, span, spelled } from '../amounts'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const named = { '1k': '1 km', mile: 'le mile', '5k': '5 km', '10k': '10 km', half: 'le semi', marathon: 'le marathon' } as const satisfies Record<
  RecordDistance,
  string
>
const long = { ...named, mile: 'un mile', half: 'un semi-marathon', marathon: 'un marathon' } as const satisfies Record<RecordDistance, string>

const leap = ({ over, seconds, by, stood, day }: BreakthroughSays['are']): string =>
  `Ton plus grand bond, en ${monthAndYear(day)} : ${named[over].replace('le ', '')} en ${duration(seconds)}, ${duration(by)} sous un record vieux de ${span(stood)}.`
const fallen = (stood: number): string => (stood === 0 ? 'moins d’un jour' : days(stood))

export const words: CardWords<BreakthroughSays> = {
  name: 'Le Déclic',
  says: {
    are: leap,
    were: leap,
    others: ({ over, others, since, best }) =>
      `${
        others === 0
          ? `Chaque sortie sur ${named[over]} a établi un record`
          : others === 1
            ? `Une autre sortie sur ${named[over]} n’a établi aucun record`
            : `${capital(spelled(others, 'f'))} autres sorties sur ${named[over]} n’ont établi aucun record`
      } ; ${
        since === 0
          ? 'rien depuis n’a été plus rapide'
          : `${spelled(since, 'f')} depuis ${since === 1 ? 'a été plus rapide encore' : 'ont été plus rapides encore'}, jusqu’à ${duration(best)}`
      }.`,
    first: ({ over, seconds, day }) => `La première fois sur ${named[over]} : ${duration(seconds)}, le ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) => `${duration(seconds)} le ${longDay(day)}, ${duration(by)} de moins, après ${fallen(stood)}.`,
    elsewhere: ({ over, seconds, by, stood, day }) =>
      `Sur ${named[over]}, la plus grande baisse a été de ${duration(by)}, à ${duration(seconds)}, le ${longDay(day)}, après ${days(stood)} : en part du record, ce n’est pas davantage.`,
    sources: ({ over, track, whole, unknown }) =>
      `Les temps sur ${named[over]} viennent ${listed([
        ...(track > 0 ? [`des traces de ${runs(track)}`] : []),
        ...(whole > 0 ? [`de ${runs(whole)} à peine plus ${whole === 1 ? 'longue' : 'longues'}, en entier`] : []),
      ])}${unknown > 0 ? ` ; pour ${runs(unknown)} de cette longueur, ils ne sont pas connus` : ''}.`,
    lately: ({ over, k }) =>
      `Les 26 dernières semaines complètes et celle-ci ${k === 0 ? 'ne comptent aucune sortie' : `comptent ${runs(k)}`} d’au moins ${long[over]}`,
    how: ({ over, firstWeekday }) =>
      `${validRun} Dans la trace de chaque sortie en extérieur, on cherche le kilomètre, le mile, les 5 km, les 10 km, le semi et le marathon les plus rapides, au chronomètre, pauses comprises ; ce qui va plus vite qu’une personne est d’abord retiré. Une trace qui diffère de plus de 2 % de la distance de l’export a été modifiée après coup, et reste de côté. Sans trace, une sortie compte en entier si elle est aussi longue que la distance et la dépasse d’au plus 3 %. Un record est au moins une seconde sous tous ceux d’avant. Comptent les distances qui ont trois records, et parmi eux les records qui ont tenu 90 jours ; celui qui est nommé a baissé de la plus grande part de lui-même, sur ${long[over]}. Les temps doivent être connus pour quatre sur cinq des sorties de cette longueur. Ce qui a précédé la première sortie d’ici n’est pas connu. La carte parle au présent tant que les 26 dernières semaines comptent une sortie de cette longueur.${weeksAsSet(firstWeekday)}`,
    shows: ({ over, runs: all, timed, records, fromDay, toDay }) =>
      `Une échelle de jours ${fromTo(fromDay, toDay)}, un court barreau pour chacune des sorties dont le temps sur ${named[over]} est connu, ${count(timed)} en tout, d’autant plus haut qu’elle est rapide. Chacun des ${spelled(records)} records se prolonge jusqu’au suivant. Celui qui a le plus baissé et celui d’après sont éclairés.${
        all === timed
          ? ''
          : ` ${capital(spelled(all - timed, 'f'))} sans un tel temps ${all - timed === 1 ? 'est un trait dessous' : 'sont des traits dessous'}.`
      }`,
    'no-run': () => 'Il faut une première sortie de 1 km ou plus, en extérieur.',
    cover: ({ n, of }) =>
      `Il faut les traces de quatre sorties sur cinq : sur ${countOf(of, 'ta seule sortie', 'sorties')} de 1 km ou plus, le kilomètre le plus rapide ${n === 0 ? 'n’est connu pour aucune' : `est connu pour ${n === 1 ? 'une' : count(n)}`}.`,
    few: ({ over, records }) =>
      `Il faut trois records sur une même distance, chacun sous le précédent ; le plus jusqu’ici : ${spelled(records)}, sur ${named[over]}.`,
    young: ({ stood, least }) =>
      `Il faut un record qui tombe après ${days(least)} ou plus ; le plus longtemps qu’un record ait tenu avant de tomber : ${fallen(stood)}.`,
  },
}
