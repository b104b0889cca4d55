/** Words about RunMirror as an app on the device, its versions, and files that came by themselves. */
export const install = {
  firstTitle: 'Primeiro, a Tela de Início',
  firstWhy:
    'Um app na Tela de Início guarda tudo à parte desta página: o que você trouxer aqui não estará lá. E o Safari limpa o que uma página guarda depois de sete dias sem visita.',
  firstHow: 'Toque em Compartilhar e em “Adicionar à Tela de Início”. Abra o RunMirror por ali, e traga sua exportação lá.',
  moves: 'Um espelho nesta aba se muda com um backup: salve um em “Você”, e restaure no app.',
  firstNo: 'Ficar nesta aba',
  afterTitle: 'O RunMirror pode ficar entre seus apps',
  afterWhy: 'Lá ele abre sem rede, e recebe uma exportação mais nova direto do menu de compartilhar ou da lista de arquivos. Nada mais muda.',
  afterYes: 'Instalar',
  afterNo: 'Agora não',
} as const

export const newer = {
  waits: 'Há uma versão mais nova do RunMirror. Ao usá-la, todas as abas abertas dele recarregam.',
  take: 'Usar agora',
  reading: 'Há uma versão mais nova do RunMirror. Dá para usá-la quando a leitura terminar.',
  taking: 'A versão mais nova está entrando.',
  elsewhere: 'Outra aba está lendo uma exportação: dá para usar a versão mais nova quando isso terminar.',
  otherTitle: 'Há duas versões abertas ao mesmo tempo.',
  otherSays:
    'Outra aba do RunMirror é de outra versão, e as duas não usam o mesmo espelho. Feche ou recarregue aquela aba, e depois esta. O que está guardado fica como está.',
  reload: 'Recarregar esta aba',
} as const

export const sent = {
  title: 'Um arquivo chegou aqui',
  says: (name: string, size: string) => `${name}, ${size}. Foi você quem mandou? Nada foi lido ainda.`,
  several: (n: string, size: string) => `${n} arquivos, ${size}. Foi você quem mandou? Nada foi lido ainda.`,
  read: 'Ler',
} as const
