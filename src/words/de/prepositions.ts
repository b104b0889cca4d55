import { countryName } from './screens/where'

/** Countries whose names take an article or another preposition than „in“, as they stand after „Erster Lauf …“. */
const told: Readonly<Record<string, string>> = {
  AE: 'in den Vereinigten Arabischen Emiraten',
  AQ: 'in der Antarktis',
  AX: 'auf den Ålandinseln',
  BQ: 'in den Karibischen Niederlanden',
  BS: 'auf den Bahamas',
  BV: 'auf der Bouvetinsel',
  CC: 'auf den Kokosinseln',
  CD: 'in der Demokratischen Republik Kongo',
  CF: 'in der Zentralafrikanischen Republik',
  CG: 'in der Republik Kongo',
  CH: 'in der Schweiz',
  CI: 'in der Elfenbeinküste',
  CK: 'auf den Cookinseln',
  CX: 'auf der Weihnachtsinsel',
  DO: 'in der Dominikanischen Republik',
  EH: 'in der Westsahara',
  FK: 'auf den Falklandinseln',
  FO: 'auf den Färöern',
  GB: 'im Vereinigten Königreich',
  GS: 'auf Südgeorgien und den Südlichen Sandwichinseln',
  HK: 'in Hongkong',
  HM: 'auf Heard und den McDonaldinseln',
  IC: 'auf den Kanarischen Inseln',
  IM: 'auf der Isle of Man',
  IO: 'im Britischen Territorium im Indischen Ozean',
  IQ: 'im Irak',
  IR: 'im Iran',
  KM: 'auf den Komoren',
  KY: 'auf den Kaimaninseln',
  LB: 'im Libanon',
  MD: 'in der Republik Moldau',
  MH: 'auf den Marshallinseln',
  MN: 'in der Mongolei',
  MO: 'in Macau',
  MP: 'auf den Nördlichen Marianen',
  MV: 'auf den Malediven',
  NE: 'im Niger',
  NF: 'auf der Norfolkinsel',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  PN: 'auf den Pitcairninseln',
  PS: 'in den Palästinensischen Autonomiegebieten',
  SB: 'auf den Salomonen',
  SC: 'auf den Seychellen',
  SD: 'im Sudan',
  SJ: 'auf Spitzbergen und Jan Mayen',
  SK: 'in der Slowakei',
  SN: 'im Senegal',
  SS: 'im Südsudan',
  TC: 'auf den Turks- und Caicosinseln',
  TD: 'im Tschad',
  TF: 'in den Französischen Süd- und Antarktisgebieten',
  TR: 'in der Türkei',
  UA: 'in der Ukraine',
  UM: 'auf den Amerikanischen Überseeinseln',
  US: 'in den Vereinigten Staaten',
  VA: 'in der Vatikanstadt',
  VC: 'auf St. Vincent und den Grenadinen',
  VG: 'auf den Britischen Jungferninseln',
  VI: 'auf den Amerikanischen Jungferninseln',
  XK: 'im Kosovo',
  YE: 'im Jemen',
}
/** Islands, on which one is. */
const islands: ReadonlySet<string> = new Set(
  'AG AI AW BB BL BM CU CW CY DM GD GG GP GU JE JM KN LC MF MG MQ MS MT MU NR NU PM PR RE SH ST SX TO TT TV WF WS YT'.split(' '),
)

/** in der Schweiz, auf Malta, in Japan */
export const inCountry = (code: string): string => told[code] ?? `${islands.has(code) ? 'auf' : 'in'} ${countryName(code)}`

/** After „nach“ or „mit“: der Schweiz, dem Iran, Malta */
export const toCountry = (code: string): string =>
  inCountry(code)
    .replace(/^im /, 'dem ')
    .replace(/^(in|auf) /, '')

const withIm = /^(Aargau|Burgenland|Jura|Saarland|Thurgau|Tessin|Wallis|Valais|Ticino|Elsass|Baskenland|Norden|Süden|Westen|Osten|District of .+)$/
const withInDer = /^(Steiermark|Waadt|Bretagne|Normandie|Toskana|Lombardei|Provence|Emilia-Romagna|Algarve)$/
/** Regions and cities by their names: in Bayern, im Saarland. */
export const inPlace = (name: string): string => `${withIm.test(name) ? 'im' : withInDer.test(name) ? 'in der' : 'in'} ${name}`
