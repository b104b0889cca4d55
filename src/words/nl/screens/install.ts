/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'Eerst het beginscherm',
  firstWhy:
    'Een app op het beginscherm heeft een eigen opslag, los van die van deze pagina: wat je hier toevoegt, zou daar niet zijn. En Safari wist de opslag van een pagina na zeven dagen zonder bezoek.',
  firstHow: 'Tik op Deel en dan op ‘Zet op beginscherm’. Open RunMirror daar, en voeg je export daar toe.',
  moves: 'Een spiegel in dit tabblad verhuist met een back-up: sla er een op onder ‘Jij’, en zet hem in de app terug.',
  firstNo: 'In dit tabblad blijven',
  afterTitle: 'RunMirror kan tussen je apps staan',
  afterWhy: 'Daar opent het zonder netwerk, en neemt het een nieuwere export direct uit het deelmenu of de bestandslijst. Verder verandert er niets.',
  afterYes: 'Installeren',
  afterNo: 'Nee, bedankt',
} as const

export const newer = {
  waits: 'Er is een nieuwere versie van RunMirror. Neem je die, dan wordt elk open tabblad ervan opnieuw geladen.',
  take: 'Nu nemen',
  reading: 'Er is een nieuwere versie van RunMirror. Je kunt die nemen als het lezen klaar is.',
  taking: 'De nieuwere versie neemt het over.',
  elsewhere: 'Een ander tabblad leest een export: als dat klaar is, kun je de nieuwere versie nemen.',
  otherTitle: 'Er staan twee versies tegelijk open.',
  otherSays:
    'Een ander tabblad van RunMirror heeft een andere versie, en die twee delen geen spiegel. Sluit dat tabblad of laad het opnieuw, en laad dan dit opnieuw. Wat bewaard is, blijft zoals het is.',
  reload: 'Dit tabblad opnieuw laden',
} as const

export const sent = {
  title: 'Er is een bestand hierheen gestuurd',
  says: (name: string, size: string) => `${name}, ${size}. Heb jij het gestuurd? Er is nog niets gelezen.`,
  several: (n: string, size: string) => `${n} bestanden, ${size}. Heb jij ze gestuurd? Er is nog niets gelezen.`,
  read: 'Lezen',
} as const
