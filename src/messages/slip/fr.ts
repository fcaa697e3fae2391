import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Vous pouvez changer d’avis',
  lead: 'La personne qui a reçu ce lien a dit oui à quelque chose chez nous. Vous ne voulez plus\u00a0? Appuyez sur le bouton. Cela vaut tout de suite, et vous n’avez pas à dire pourquoi.',
  button: 'Je retire mon accord',
  done: 'Vous avez retiré votre accord',
  doneText:
    'Votre accord ne vaut plus, et nous ne montrons plus ce à quoi vous avez dit oui. Vous n’avez rien d’autre à faire.',
  deadText:
    'Le lien est peut-être mal recopié. Si le reçu est récent, il ne nous est peut-être pas encore parvenu\u00a0: réessayez demain. Si cela ne marche toujours pas, dites-le-nous.',
  see: 'À quoi ai-je dit oui\u00a0?',
  code: 'Code',
  codeHelp: 'Huit chiffres, à côté du lien sur votre reçu.',
  show: 'Afficher',
  agreed: 'Voici à quoi vous avez dit oui',
  purposes: 'Peut servir à',
  purpose: { information: 'l’information', press: 'la presse', fundraising: 'la collecte de dons' },
  channels: 'Peut être montré',
  channel: { web: 'sur le web', print: 'sur papier', social: 'sur les réseaux sociaux' },
  since: 'Vous avez dit oui le',
  words: 'Le texte qui vous a été remis date du',
  until: 'Valable jusqu’au',
  pictures: 'Les photos',
  none: 'Il n’y a pas de photo à montrer.',
  paper: {
    title: 'Votre reçu',
    text: 'Vous avez dit oui à quelque chose chez nous. Vous voulez changer d’avis\u00a0? Ouvrez le lien, ou visez le carré avec l’appareil photo de votre téléphone, et appuyez sur le bouton. Cela vaut tout de suite.',
    code: 'Votre code',
    codeText:
      'Avec le lien et le code, vous voyez à quoi vous avez dit oui. Gardez ce papier et ne le montrez qu’aux personnes en qui vous avez confiance.',
  },
}
