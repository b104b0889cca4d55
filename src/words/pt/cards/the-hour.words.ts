import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { capital, eachRun, listed, litOf, luck, needsRuns, spelled, thereAre, yearsBetween } from '../amounts'
import { count, figure, longDay, runsOf } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** Who runs then, without a gender. */
const runner = {
  dawn: 'é do amanhecer',
  day: 'é da luz do dia',
  dusk: 'é do entardecer',
  dark: 'é da noite',
} as const satisfies Record<Light, string>
const wasRunner = { dawn: 'era do amanhecer', day: 'era da luz do dia', dusk: 'era do entardecer', dark: 'era da noite' } as const satisfies Record<
  Light,
  string
>
const when = { dawn: 'perto do nascer do sol', day: 'em pleno dia', dusk: 'perto do pôr do sol', dark: 'no escuro' } as const satisfies Record<Light, string>
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

/** 214 perto do nascer do sol, 60 em pleno dia e nenhuma no escuro */
const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(
    (['dawn', 'day', 'dusk', 'dark'] as const)
      .filter((light) => light !== but)
      .map((light) => `${parts[light] === 0 ? 'nenhuma' : count(parts[light])} ${when[light]}`),
  )

export const words: CardWords<HourSays> = {
  name: 'A hora',
  says: {
    are: ({ light, k, n, all }) =>
      k === n
        ? `Você ${runner[light]}: todas as suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas começaram ${when[light]}.`
        : `Você ${runner[light]}: ${count(k)} das suas ${all === 1 ? '' : 'últimas '}${count(n)} corridas ${k === 1 ? 'começou' : 'começaram'} ${when[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} você ${wasRunner[light]}: ${k === n && n > 1 ? `todas as ${count(n)}` : `${count(k)} de ${count(n)}`} corridas ${k === 1 ? 'começou' : 'começaram'} ${when[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'Nenhuma outra corrida começou em outra luz.'
        : `${others === 1 ? 'A outra começou' : `As outras ${count(others)} começaram`}: ${partsOf(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'Nenhuma outra luz teve corrida. Se outra fosse tão provável' : `Em seguida ${other === 1 ? 'veio' : 'vieram'} ${runsOf(other)} ${when[light]}. Se as duas fossem igualmente prováveis`}, o acaso daria ${count(k)} contra ${other === 0 ? 'nenhuma' : count(other)} ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `A hora de uma corrida não segue a da anterior: as ${count(n)} pesam por inteiro.`
        : `As horas vêm em fases: no intervalo, essas ${count(n)} corridas pesam como ${count(Math.max(1, Math.floor(effective)))} sem fases.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const known = listed([
        ...(file > 0 ? [`da exportação, ou do cálculo para o lugar do início, em ${runsOf(file)}`] : []),
        ...(city > 0 ? [`do cálculo para a cidade de referência do fuso em ${runsOf(city)}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${runsOf(doubtful)} perto demais de um limite para isso`] : []),
        ...(unknown > 0 ? [`${runsOf(unknown)} sem sol`] : []),
      ])
      return `O sol vem ${known}${left === '' ? '' : `; de fora: ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'As últimas 26 semanas completas não têm corrida com sol conhecido'
        : `Das últimas 26 semanas completas, ${k === 0 ? 'nenhuma' : count(k)} de ${runsOf(n)} ${k > 1 ? 'começaram' : 'começou'} ${when[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} O amanhecer vai de 90 minutos antes do nascer do sol a 60 depois; o entardecer, de 60 minutos antes do pôr do sol a 90 depois; o dia fica entre eles, o escuro é o resto; onde amanhecer e entardecer se encontram, decide o mais próximo. O nascer do sol e o pôr do sol são os da exportação; onde ela não tem, ou onde o lugar do início mostra que erram mais de 20 minutos, são calculados para esse lugar; sem lugar são os da cidade de referência do fuso da corrida, e um início a menos de 45 minutos de um limite fica então de fora. O período são as últimas 104 semanas, esta incluída: ${count(n)} das suas ${count(of)} corridas têm sol conhecido; é preciso que sejam 30, e quatro em cada cinco. O intervalo é o de Wilson, a 95%, sobre tantas corridas quantas elas valem: n(1 − r)/(1 + r), r a correlação da hora de cada corrida com a da seguinte. Seu limite inferior tem de ficar acima de 40%; o de 99%, acima da fração das horas das 6 às 21 que têm essa luz; e o acaso entre a primeira e a segunda, abaixo de 1 em 100 (um teste binomial exato, dos dois lados, descontadas as fases). É dito no presente enquanto as últimas 26 semanas completas têm ainda metade dos 40%.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, light, fromDay, toDay }) =>
      `Um relógio de sol com o meio-dia em cima e janeiro no meio: um traço para ${eachRun(runs)} de ${longDay(fromDay)} a ${longDay(toDay)}, na hora em que começou e tão comprido quanto durou. ${capital(spelled(lit, 'f'))} que ${lit === 1 ? 'começou' : 'começaram'} ${when[light]} ${litOf(lit)}.`,
    'no-run': () => 'Falta a primeira corrida.',
    runs: ({ left, n }) => `${needsRuns(left)} em 104 semanas; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `É preciso saber onde estava o sol: ${n === 0 ? 'não se sabe de nenhuma' : `sabe-se de ${count(n)}`} das suas últimas ${count(of)} corridas, e o cartão pede quatro em cada cinco, pelo menos 30.`,
    even: ({ n, ...parts }) => `Nenhuma hora se destaca nas suas últimas ${count(n)} corridas: ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${count(k)} das suas últimas ${count(n)} corridas ${k === 1 ? 'começou' : 'começaram'} em pleno dia, e ${percent(chance)} das horas entre acordar e dormir são assim: um hábito pede mais.`,
  },
}
