import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { spelledOf } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { noRun, runs, waitingRuns } from './year-words'

const entered = (regions: number, countries: number): string =>
  `${spelledOf(regions, 'eine Region', 'Regionen')} neu für dich${countries === 0 ? '' : `, und ${spelledOf(countries, 'ein Land', 'Länder')}`}`

export const words: CardWords<NewGroundSays> = {
  name: 'Neuer Boden',
  says: {
    over: ({ year, regions, countries }) => `${year} ${regions === 1 ? 'war' : 'waren'} ${entered(regions, countries)}.`,
    running: ({ year, regions, countries }) => `${year} ${regions === 1 ? 'ist' : 'sind'} bisher ${entered(regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')}: zuerst am ${longDay(day)}${start === 1 ? '' : ', im Durchlaufen'}${near === 1 ? ', nie mehr als 1\u00a0km von einer Grenze' : ''}.`,
    more: ({ more }) => `Und ${spelledOf(more, 'noch eine', 'weitere')}.`,
    against: ({ runs: n, others }) =>
      `${others === 0 ? 'Kein anderer Lauf mit Ort kam in eine neue Region' : others === 1 ? 'Der andere Lauf mit Ort kam in keine neue Region' : `Die anderen ${count(others)} Läufe mit Ort kamen in keine neue Region`}; ${runs(n)} schon.`,
    began: ({ year }) => `Kein Lauf mit Ort ist älter als ${year}: Auch was dein Zuhause ist, war damals neu.`,
    how: ({ n, of }) =>
      `${validRun} Ein Lauf kam in eine Region, wenn er in ihr begann oder mindestens 500\u00a0m in ihr lief; neu ist sie, wenn kein Lauf davor dort war. Ein Land ohne Regionen auf der Landkarte ist eine. Angesehen werden alle Läufe bis zum Ende des Jahres: ${count(n)} von ${count(of)} haben einen Ort. Es braucht vier von fünf, denn einer ohne Ort kann zuerst dort gewesen sein. Virtuelle Läufe bleiben außen vor.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `Es braucht einen Ort für vier von fünf Läufen bis zum Ende von ${year}; ${n === 0 ? 'keiner' : n === 1 ? 'einer' : count(n)} von ${count(of)} ${n < 2 ? 'hat' : 'haben'} einen.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `Es braucht eine neue Region; ${n === 0 ? `kein Lauf` : n === 1 ? `der eine Lauf` : `die ${count(n)} Läufe`} mit Ort aus ${year} ${n === 0 ? 'kam in eine' : n === 1 ? 'kam in keine' : 'kamen in keine'}.`,
  },
}
