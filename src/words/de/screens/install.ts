/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'Zuerst auf den Home-Bildschirm',
  firstWhy:
    'Eine App auf dem Home-Bildschirm hat ihren eigenen Speicher, getrennt von dem dieser Seite: Was du hier einliest, wäre dort nicht. Und Safari leert den Speicher einer Seite nach sieben Tagen ohne Besuch.',
  firstHow: 'Tipp auf „Teilen“, dann auf „Zum Home-Bildschirm“. Öffne RunMirror von dort und lies deinen Export dort ein.',
  moves: 'Ein Spiegel in diesem Tab zieht mit einer Sicherung um: Speichere eine unter „Du“ und stell sie in der App wieder her.',
  firstNo: 'In diesem Tab bleiben',
  afterTitle: 'RunMirror kann bei deinen Apps stehen',
  afterWhy: 'Dort öffnet es sich ohne Netz und nimmt einen neueren Export direkt aus dem Teilen-Menü oder der Dateiliste. Sonst ändert sich nichts.',
  afterYes: 'Installieren',
  afterNo: 'Nein, danke',
} as const

export const newer = {
  waits: 'Eine neuere Version von RunMirror ist da. Nimmst du sie, lädt jeder offene Tab davon neu.',
  take: 'Jetzt nehmen',
  reading: 'Eine neuere Version von RunMirror ist da. Du kannst sie nehmen, wenn das Lesen fertig ist.',
  taking: 'Die neuere Version übernimmt.',
  elsewhere: 'Ein anderer Tab liest einen Export: Danach kannst du die neuere Version nehmen.',
  otherTitle: 'Zwei Versionen sind zugleich offen.',
  otherSays:
    'Ein anderer Tab von RunMirror hat eine andere Version, und die beiden teilen sich keinen Spiegel. Schließ den anderen Tab oder lade ihn neu, dann lade diesen neu. Was gespeichert ist, bleibt, wie es ist.',
  reload: 'Diesen Tab neu laden',
} as const

export const sent = {
  title: 'Hierher wurde eine Datei geschickt',
  says: (name: string, size: string) => `${name}, ${size}. Hast du sie geschickt? Noch wurde nichts gelesen.`,
  several: (n: string, size: string) => `${n} Dateien, ${size}. Hast du sie geschickt? Noch wurde nichts gelesen.`,
  read: 'Lesen',
} as const
