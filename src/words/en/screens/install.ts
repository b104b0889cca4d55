/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'First, the Home Screen',
  firstWhy:
    'An app on the Home Screen keeps its own storage, apart from this page’s: what you bring in here would not be there. And Safari clears a page’s storage after seven days without a visit.',
  firstHow: 'Tap Share, then “Add to Home Screen”. Open RunMirror from there, and bring your export there.',
  moves: 'A mirror in this tab moves with a backup: save one under “You”, and restore it in the app.',
  firstNo: 'Stay in this tab',
  afterTitle: 'RunMirror can live among your apps',
  afterWhy: 'It opens there even without a network, and takes a newer export straight from the share sheet or the file list. Nothing else changes.',
  afterYes: 'Install it',
  afterNo: 'No, thanks',
} as const

export const newer = {
  waits: 'A newer version of RunMirror is here. Taking it reloads every tab of it that is open.',
  take: 'Take it now',
  reading: 'A newer version of RunMirror is here. It can be taken once the reading is done.',
  taking: 'The newer version is taking over.',
  elsewhere: 'Another tab is reading an export: the newer version can be taken when that is done.',
  otherTitle: 'Two versions are open at once.',
  otherSays:
    'Another tab has a different version of RunMirror, and the two don’t share a mirror. Close or reload that tab, then reload this one. What is kept stays as it is.',
  reload: 'Reload this tab',
} as const

export const sent = {
  title: 'A file was sent here',
  says: (name: string, size: string) => `${name}, ${size}. Was it you who sent it? Nothing has been read yet.`,
  several: (n: string, size: string) => `${n} files, ${size}. Was it you who sent them? Nothing has been read yet.`,
  read: 'Read it',
} as const
