import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { capital, eachRun, listed, spelled, times, yearsBetween } from '../amounts'
import { distance, duration, longDay, ofUnit, runsOf } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const runs = (n: number): string => (n === 0 ? 'nenhuma corrida' : runsOf(n))
/** 46 s/km, 1:06 min/mi */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round(Math.abs(seconds) * (unit === 'km' ? 1 : 1.609344))
  return own < 60 ? ofUnit(String(own), `s/${unit}`) : ofUnit(duration(own), `min/${unit}`)
}
/** 46 s/km mais rápido que o normal */
const gapTo = (seconds: number, unit: Unit, than: string, of: 'm' | 'f' = 'f'): string =>
  Math.round(seconds) === 0 ? `no ritmo d${than}` : `${apart(seconds, unit)} mais ${seconds > 0 ? 'rápid' : 'lent'}${of === 'f' ? 'a' : 'o'} que ${than}`
const usual = 'o normal'
const before = 'as corridas anteriores'
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `em ${spelled(k, 'f')} de talvez ${spelled(perhaps, 'f')} provas`
const named = {
  ...{ '5k': '5\u00a0km', '10k': '10\u00a0km', '15k': '15\u00a0km', '10-miles': '10\u00a0milhas', '20k': '20\u00a0km' },
  ...{ half: 'a meia maratona', '30k': '30\u00a0km', marathon: 'a maratona', '50k': '50\u00a0km', other: 'outras distâncias' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const inNamed = { ...named, half: 'meia maratona', marathon: 'maratona' } as const
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `em ${inNamed[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `em ${distance(least, unit)}` : `de ${distance(least, unit)} a ${distance(most, unit)}`
}

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'O número no peito',
  says: {
    are: ({ gap, ...worn }, unit) =>
      worn.k === worn.perhaps && worn.k > 1
        ? `Você pôs número no peito ${wore(worn)}, a prova do meio ${gapTo(gap, unit, usual)}.`
        : `Você pôs número no peito ${wore(worn)}, ${gapTo(gap, unit, usual, 'm')}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} você pôs número no peito ${wore(worn)}${worn.k === worn.perhaps ? `, ${gapTo(gap, unit, usual, 'm')}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `Você pôs número no peito ${wore(worn)}, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} você pôs número no peito ${wore(worn)}${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${slower === 0 ? `Nenhuma de ${spelled(n, 'f')} foi mais lenta` : `${capital(spelled(slower, 'f'))} de ${spelled(n, 'f')} ${slower === 1 ? 'foi mais lenta' : 'foram mais lentas'}`} que as corridas anteriores${
        even === 0 ? '' : `, e ${spelled(even, 'f')} ${even === 1 ? 'foi igual' : 'foram iguais'} ao segundo`
      }.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'Ela não pode ser comparada' : 'Nenhuma delas pode ser comparada'} com as corridas anteriores: menos de três tinham mais ou menos o mesmo tamanho.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${n === 1 ? 'Uma prova foi' : `De ${spelled(n, 'f')} provas a mais lenta foi ${gapTo(least, unit, before)}, a mais rápida`} ${gapTo(most, unit, before)}${
        left === 0 ? '' : `; antes de ${spelled(left, 'f')} havia menos de três corridas de tamanho parecido`
      }.`,
    distances: (of) => `Provas por distância: ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${inNamed[id]}, ${spelled(of[id], 'f')}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${capital(
        listed([
          ...(marked > 0 ? [`${spelled(marked, 'f')} ${marked === 1 ? 'está marcada' : 'estão marcadas'} como prova na exportação`] : []),
          ...(said > 0 ? [`${spelled(said, 'f')} por você`] : []),
        ]),
      )}${denied > 0 ? `; de ${runs(denied)} você disse que não ${denied === 1 ? 'era' : 'eram'}` : ''}.`,
    open: ({ open }) =>
      open === 1
        ? 'Mais uma corrida parece prova: só você pode dizer. Não é contada, nem desenhada como prova, nem está em nenhuma imagem.'
        : `Mais ${runs(open)} parecem provas: só você pode dizer. Não são contadas, nem desenhadas como provas, nem estão em nenhuma imagem.`,
    lately: ({ k }) =>
      `As últimas 26 semanas completas e esta ${k === 0 ? 'não têm' : 'têm'} ${k === 0 ? 'nenhuma prova' : k === 1 ? 'uma prova' : `${spelled(k, 'f')} provas`}`,
    how: ({ firstWeekday }) =>
      `${validRun} Prova é o que a exportação marca como tal (sua coluna Competition), ou o que você diz que foi; o que você diz vale mais que a exportação. Cada uma é comparada com a do meio das suas outras corridas a até um quinto da sua distância nos 90 dias antes dela, pelo ritmo em movimento; é preciso ter três. A frase conta o meio dessas diferenças. Uma corrida que ninguém marcou vira pergunta se ela tem um nome seu, uma distância padrão de 5 km a 50 km, com até 3% de diferença, e está no vigésimo mais rápido de todas as suas corridas a até um quinto dessa distância: só o seu sim faz dela uma prova. É dito no presente enquanto as últimas 26 semanas têm uma.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `Uma fileira por ano de ${longDay(fromDay)} a ${longDay(toDay)}, um tracinho para ${eachRun(all)}, tão alto quanto a corrida é longa. ${lit === 1 ? 'Uma prova se ergue' : `${capital(spelled(lit, 'f'))} provas se erguem`} dela com um número.`,
    'no-run': () => 'Falta a primeira corrida.',
    none: ({ denied }) =>
      `Falta uma corrida marcada como prova, na exportação ou por você na página dela${denied === 0 ? '' : `; de ${runs(denied)} você disse que não ${denied === 1 ? 'era' : 'eram'}`}.`,
    asked: ({ open }) =>
      `Nenhuma das suas corridas está marcada como prova, mas ${open === 1 ? 'uma parece: era uma' : `${spelled(open, 'f')} parecem: alguma delas era`}? Seu sim faz o cartão.`,
  },
}
