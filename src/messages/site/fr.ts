/** The public site in French. It still wants a native reader's eye. */
import { pack } from '@/domain/country'
import { slip } from '../slip/fr'
import { counted } from './counted'
import type { SiteMessages } from './sv'

const n = counted('fr')

const municipalityForms = { one: 'commune', other: 'communes' }
const peopleForms = { one: '# personne', other: '# personnes' }
const monthForms = { one: 'un mois', other: '# mois' }
const dayForms = { one: 'un jour', other: '# jours' }

export const fr: SiteMessages = {
  skip: 'Aller au contenu',
  example: 'Exemple\u00a0: voici à quoi le site peut ressembler.',
  languages: { button: 'Langue', choose: 'Choisissez une langue' },
  nav: {
    label: 'Menu principal',
    menu: 'Menu',
    close: 'Fermer',
    crumbs: 'Vous êtes ici',
    home: 'Accueil',
    projects: 'Projets',
    training: 'Formation',
    municipalities: 'Communes',
    stories: 'Récits',
    research: 'Travaux de recherche',
    resources: 'Ressources',
    contact: 'Contact',
    search: 'Rechercher',
    glossary: 'Glossaire',
    accessibility: 'Accessibilité',
    privacy: 'Données personnelles',
    concern: 'Demandez-nous de retirer quelque chose',
  },
  acts: {
    label: 'Écouter, partager et imprimer',
    listen: 'Écouter',
    stop: 'Arrêter la lecture',
    share: 'Partager',
    copied: 'L’adresse est copiée',
    print: 'Imprimer',
  },
  glossary: {
    title: 'Glossaire',
    lead: 'Des mots qui se trouvent dans les textes, et ce qu’ils veulent dire.',
  },
  footer: {
    label: 'À propos du site',
    publisher: 'Responsable de la publication',
    reviewed: 'Dernière relecture du contenu',
    follow: 'Suivre les récits',
    atom: 'flux Atom',
    json: 'flux JSON',
    promise: 'Pas de cookies, pas de pistage. Seulement ce que vous cherchez.',
  },
  missing: {
    title: 'Cette page n’est pas encore traduite',
    text: 'Pour l’instant, vous lisez le texte dans sa langue d’origine. Si quelque chose est difficile à comprendre, demandez-nous.',
    short: 'dans la langue d’origine',
  },
  home: {
    doors: 'Trouver tout de suite',
    projects: 'Ce que nous faisons',
    stories: 'Nouvelles des communes',
    allStories: 'Tous les récits',
    map: 'Où nous sommes',
    allTraining: 'Voir la formation',
    contact: 'Demandez-nous',
    toContact: 'Trouver votre contact',
  },
  count: {
    modules: (count) => n(count, { one: 'module', other: 'modules' }),
    municipalities: (count) => n(count, municipalityForms),
    countries: (count) => n(count, { one: 'pays partenaire', other: 'pays partenaires' }),
    stories: (count) => n(count, { one: '# récit', other: '# récits' }),
    foundAtLeast: (count) => `Au moins ${count} résultats`,
    found: (count) => n(count, { one: '# résultat', other: '# résultats' }),
    minutes: (count) => n(count, { one: '# minute', other: '# minutes' }),
    pages: (count) => n(count, { one: '# page', other: '# pages' }),
  },
  projects: {
    title: 'Projets',
    status: { planned: 'Prévu', ongoing: 'En cours', completed: 'Terminé' },
    period: 'Période',
    aim: 'But',
    overallAim: 'À plus long terme',
    targetGroup: 'Pour qui',
    trainingAudience: 'À qui s’adresse la formation',
    purposes: 'Pourquoi une formation',
    funders: 'Financement',
    reference: 'Numéro de dossier',
    partners: 'Pays',
    municipalities: 'Communes',
    part: { site: 'Le projet agit ici', partner: 'Partenaire' },
    glossary: 'Des mots à connaître',
    materialLanguage: 'Langue des ressources',
    pageLanguage: 'Langue de la page du projet',
    modules: 'Modules de formation',
    research: 'Travaux de recherche',
    documents: 'Documents',
    stories: 'Récits',
    contacts: 'Contacts',
    more: 'En savoir plus sur le projet',
    partCounts: (site, partner) =>
      site > 0
        ? n(site, municipalityForms)
        : n(partner, { one: 'commune partenaire', other: 'communes partenaires' }),
  },
  training: {
    startHere: 'Commencez ici',
    title: 'Formation',
    everything: 'Tout télécharger',
    everythingText: 'Tous les modules avec leurs documents dans un fichier zip.',
    everythingLead:
      'Voici toute la formation\u00a0: un dossier par module, dans l’ordre, et un dossier pour ce qui concerne l’ensemble.',
    everythingEmpty: 'Ce module n’a pas encore de fichier. Lisez-le sur le site.',
    filter: 'Choisir parmi les modules',
    topic: 'Thème',
    audience: 'Pour qui',
    form: 'Forme de travail',
    time: 'Durée',
    language: 'Langue',
    any: 'Tout',
    times: { short: 'Une heure au plus', half: 'D’une à trois heures', long: 'Plus de trois heures' },
    show: 'Afficher',
    clear: 'Tout afficher',
    none: 'Aucun module ne correspond à tous vos choix. Retirez-en un.',
  },
  module: {
    contents: 'Sommaire',
    toLead: 'Afficher pour l’animation',
    toWhole: 'Afficher tout le module',
    take: 'Emportez le module',
    handout: 'Télécharger le module (PDF)',
    print: 'La page peut aussi être imprimée telle quelle.',
    numbered: (number) => `Module ${number}`,
    audience: 'Pour qui',
    objectives: 'À la fin, vous saurez',
    time: 'Durée',
    group: 'Groupe',
    groupSize: (min, max) =>
      min && max
        ? `${min}–${n(max, peopleForms)}`
        : min
          ? `Au moins ${n(min, peopleForms)}`
          : `${n(max ?? 0, peopleForms)} au plus`,
    forms: 'Forme de travail',
    preparation: 'Préparation',
    exercises: 'Exercices',
    facilitator: 'Pour vous qui animez le groupe',
    cases: {
      none: '',
      fictional: 'Les cas sont inventés.',
      composite: 'Les cas réunissent les récits de plusieurs personnes. Personne ne peut être reconnu.',
    },
    notice: 'Avant de lire',
    quickExit: 'Quitter la page tout de suite',
    documents: 'À télécharger',
    version: 'Version',
    changes: 'Modifications',
    licence: 'Licence',
    cite: 'Comment citer cette page',
    previous: 'Module précédent',
    next: 'Module suivant',
    partOf: 'Fait partie du projet',
  },
  paper: {
    about: 'À propos du thème',
    euFlag: 'Drapeau de l’Union européenne',
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    source: (address, day) => `Texte approuvé\u00a0: ${address}, ${day}.`,
  },
  municipalities: {
    title: 'Communes',
    map: 'Carte avec les communes',
    list: 'Les communes par ordre alphabétique',
  },
  municipality: {
    where: (name) => `${name} se trouve ici`,
    near: 'Le plus près d’ici',
    stories: (name) => `Récits\u00a0: ${name}`,
    contacts: 'Des personnes à qui demander',
    empty: (name) =>
      `${name} n’a pas encore de récit ici. Demandez aux personnes qui y travaillent ce qui s’y passe en ce moment.`,
    emptyTitle: 'Pas encore de récit',
    follow: (name) => `Suivre ${name}`,
  },
  stories: {
    title: 'Récits',
    filter: 'Choisir parmi les récits',
    municipality: 'Commune',
    theme: 'Thème',
    project: 'Projet',
    year: 'Année',
    none: 'Aucun récit ne correspond à tous vos choix. Retirez-en un.',
    newer: 'Récits plus récents',
    older: 'Récits plus anciens',
    pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  },
  story: {
    when: 'Quand',
    where: 'Où',
    writer: 'Raconté par',
    lessons: 'Ce que nous avons fait – ce que vous pouvez faire',
    did: 'Ce que nous avons fait',
    can: 'Ce que vous pouvez faire',
    from: 'Lieu du récit\u00a0:',
    fictionalName: 'Le nom a été changé.',
    corrections: 'Corrections',
    published: 'Publié',
    updated: 'Mis à jour',
    reviewed: 'Relu',
    concern: 'Êtes-vous sur une photo ou dans le texte, ou quelque chose vous inquiète-t-il\u00a0?',
    concernLink: 'Demandez-nous de retirer quelque chose ou dites-nous ce qui vous inquiète',
    more: 'Autres récits',
    picture: 'Photo',
  },
  contact: {
    place: 'De quelle commune s’agit-il\u00a0?',
    title: 'Contact',
    national: 'Pour tout le pays',
    local: 'Responsables du projet sur place',
    write: 'Écrivez-nous',
    writeTo: (name) => `Écrire à ${name}`,
    anyone: 'Je ne sais pas à qui',
    name: 'Votre nom',
    replyTo: 'E-mail ou téléphone',
    replyToHelp: 'Pour que nous puissions vous répondre.',
    optional: 'facultatif',
    text: 'Votre message',
    textHelp:
      'Écrivez dans la langue que vous voulez. N’indiquez ni numéro d’identité ni information sur la santé d’autres personnes.',
    send: 'Envoyer',
    sent: 'Merci, votre message est en route',
    sentText:
      'Nous vous répondrons dès que possible. Si vous n’avez pas écrit comment vous joindre, nous ne pourrons pas vous répondre.',
  },
  form: {
    errors: 'Il y a quelque chose à corriger',
    leaveEmpty: 'Laissez ce champ vide',
    privacy: 'Ce que nous faisons de vos données',
    mistakes: {
      textMissing: 'Écrivez votre message.',
      textLong: 'Le message est trop long. Raccourcissez-le à 5\u00a0000 caractères au plus.',
      lineLong: 'Le texte est trop long. Raccourcissez-le à 200 caractères au plus.',
      addressMissing: 'Écrivez de quelle page il s’agit.',
      emailWrong: 'Écrivez une adresse e-mail, par exemple nom@example.org.',
      tooFast:
        'C’est allé si vite que nous devons vous demander\u00a0: est-ce bien vous\u00a0? Appuyez encore une fois sur le bouton.',
      tooOld:
        'La page est restée longtemps ouverte. Appuyez encore une fois sur le bouton, et le texte sera envoyé.',
      elsewhere: 'Le formulaire a été envoyé depuis un autre site. Vérifiez le texte et envoyez-le d’ici.',
      answersFull: 'Nous avons reçu tant de réponses par ce lien qu’il n’en accepte plus.',
      codeWrong: 'Ce n’est pas le bon code. Regardez votre reçu.',
      codeWait:
        'Il y a eu trop d’essais. Attendez une heure. Vous pouvez quand même retirer votre accord, avec le bouton.',
      failed:
        'Nous n’avons pas pu recevoir le texte. Il est toujours ici\u00a0: essayez encore dans un moment.',
    },
  },
  concern: {
    title: 'Demandez-nous de retirer quelque chose ou dites-nous ce qui vous inquiète',
    lead: 'Vous n’avez pas à dire qui vous êtes ni pourquoi. Si vous ou votre enfant êtes sur une photo ou dans un texte de notre site, nous pouvons le retirer.',
    about: 'De quelle page s’agit-il\u00a0?',
    aboutHelp: 'Collez l’adresse ou décrivez la page avec vos mots.',
    text: 'Que souhaitez-vous que nous fassions\u00a0?',
    textHelp: 'Écrivez dans la langue que vous voulez. N’indiquez pas de numéro d’identité.',
    readers: 'Qui lit ce que vous écrivez\u00a0?',
    answered: (days) =>
      `Nous répondons en ${n(days, dayForms)} au plus, si vous avez écrit comment vous joindre.`,
    send: 'Nous l’envoyer',
    sent: 'Merci, nous nous en occupons',
    number: 'Le numéro de votre demande est',
    sentText:
      'Gardez ce numéro si vous voulez demander où en est votre demande. Ce qui peut nuire à quelqu’un, nous le retirons d’abord et nous l’examinons ensuite.',
  },
  support: {
    title: 'Avez-vous besoin d’aide maintenant\u00a0?',
    site: 'Site web',
    checked: 'Numéro vérifié le',
  },
  feedback: {
    title: 'Donnez votre avis sur l’accessibilité',
    lead: 'Avez-vous trouvé quelque chose que l’on ne peut pas lire, entendre ou utiliser\u00a0? Dites-le-nous, et nous essaierons d’y remédier. Vous pouvez rester anonyme.',
    about: 'Où avez-vous rencontré le problème\u00a0?',
    aboutHelp: 'Sur une page, dans un document ou ailleurs.',
    text: 'Que s’est-il passé\u00a0?',
    textHelp: 'Cela nous aide de savoir quel navigateur ou quelle aide technique vous utilisez.',
    send: 'Envoyer votre avis',
    sent: 'Merci pour votre avis',
    sentText:
      'Nous le lirons et corrigerons ce que nous pouvons. Si vous avez écrit comment vous joindre, nous vous répondrons.',
  },
  newsletter: {
    link: 'Lettre d’information par e-mail',
    title: 'Lettre d’information',
    lead: 'Recevez par e-mail les nouveaux récits, les nouvelles ressources et les nouveaux travaux de recherche.',
    address: 'Votre adresse e-mail',
    language: 'Langue des lettres',
    languageHelp: 'Ce qui n’est pas traduit arrive dans la langue d’origine.',
    send: 'Je m’inscris',
    know: 'Bon à savoir',
    often: (day: string) =>
      `Une lettre par semaine au plus (${day}), et seulement s’il y a quelque chose de nouveau.`,
    holds:
      'Dans la lettre, chaque nouveauté a un titre, quelques lignes et un lien. Nous ne voyons pas si vous la lisez.',
    keeps: (organisation: string) =>
      `${organisation} garde l’adresse et la langue parce que vous y avez consenti (RGPD, article 6.1 a). L’adresse est conservée sous forme chiffrée et ne sert qu’aux lettres.`,
    leaves:
      'Vous quittez la liste quand vous voulez, par le lien qui se trouve dans chaque lettre. Nous supprimons alors l’adresse tout de suite. Une adresse que personne ne confirme est supprimée au bout de sept jours.',
    sent: 'Regardez vos e-mails',
    sentText:
      'Si l’adresse est juste, vous recevrez bientôt un e-mail avec un lien. Ouvrez-le dans les sept jours et appuyez sur le bouton, et vous serez sur la liste. Pas d’e-mail\u00a0? Regardez dans les indésirables, ou réessayez dans quelques heures.',
    confirm: 'Voulez-vous la lettre d’information\u00a0?',
    confirmText:
      'Appuyez sur le bouton, et nous enverrons les lettres à l’adresse où vous avez reçu le lien.',
    confirmButton: 'Oui, envoyez-moi les lettres',
    on: 'Vous êtes sur la liste',
    onText:
      'La prochaine lettre viendra quand il y aura du nouveau. Le lien pour quitter la liste est dans chaque lettre.',
    leave: 'Quitter la lettre d’information',
    leaveText: 'Appuyez sur le bouton, et nous supprimerons votre adresse et n’enverrons plus de lettre.',
    leaveButton: 'Quitter la liste',
    off: 'Vous n’êtes plus sur la liste',
    offText:
      'Nous avons supprimé votre adresse, et il ne viendra plus de lettre. Une lettre déjà en route peut encore arriver.',
    deadText:
      'Il a peut-être déjà servi, il est trop ancien ou incomplet. Inscrivez-vous de nouveau, ou prenez le lien de votre dernière lettre.',
    again: 'Vers la lettre d’information',
    mails: {
      confirm: {
        subject: (site: string) => `Confirmez la lettre d’information «\u00a0${site}\u00a0»`,
        text: (site: string) =>
          `Quelqu’un, nous espérons que c’est vous, souhaite recevoir ici la lettre d’information «\u00a0${site}\u00a0». Ouvrez le lien dans les sept jours et appuyez sur le bouton\u00a0:`,
      },
      known: {
        subject: (site: string) => `Vous recevez déjà la lettre d’information «\u00a0${site}\u00a0»`,
        text: (site: string) =>
          `Quelqu’un, peut-être vous, a écrit cette adresse pour recevoir la lettre d’information «\u00a0${site}\u00a0». Vous êtes déjà sur la liste. Pour la quitter, ouvrez le lien\u00a0:`,
      },
      ignore: 'Ce n’était pas vous\u00a0? Alors vous n’avez rien à faire.',
      letter: {
        subject: (site: string) => `Du nouveau\u00a0: ${site}`,
        intro: 'Voici ce qu’il y a de nouveau depuis la dernière lettre.',
        why: (site: string) =>
          `Vous recevez cette lettre parce que votre adresse est inscrite à la lettre d’information «\u00a0${site}\u00a0».`,
      },
    },
  },
  slip,
  research: {
    title: 'Travaux de recherche',
    question: 'La question',
    institution: 'Université',
    span: 'Quand',
    project: 'Projet',
    publications: 'Publications',
    none: 'Il n’y a pas encore de travaux de recherche à montrer ici.',
  },
  resources: {
    onPage: (page) => `page ${page}`,
    news: 'Nouveau dans cette version',
    title: 'Ressources',
    kinds: { report: 'Rapport', training: 'Support de formation', form: 'Formulaire', other: 'Autre' },
    kind: 'Type',
    none: 'Il n’y a pas encore de ressources ici.',
    download: 'Télécharger',
    noFile: 'Le fichier ne peut pas être téléchargé en ce moment.',
    written: 'Langue du texte',
    published: 'Publié',
    editions: 'Versions précédentes',
    licence: 'Licence',
    reviewed: 'Relu',
    project: 'Projet',
    modules: 'Modules liés',
    accessible: {
      tagged: 'Le fichier est balisé pour les aides techniques.',
      untagged:
        'Le fichier n’est pas balisé pour les aides techniques. Écrivez-nous si vous en avez besoin sous une autre forme.',
      unknown: '',
    },
    asPage: 'Lire comme page web',
    open: 'Ouvrir',
  },
  search: {
    title: 'Recherche sur le site',
    label: 'Que cherchez-vous\u00a0?',
    button: 'Rechercher',
    none: (query) =>
      `Rien n’a été trouvé pour «\u00a0${query}\u00a0». Essayez un autre mot, ou choisissez ci-dessous.`,
    instead: (asked, shown) => `Rien n’a été trouvé pour ${asked}. Voici les résultats pour ${shown}.`,
    hint: 'Écrivez un mot, ou commencez ici\u00a0:',
    filter: 'Affiner la recherche',
    kind: 'Type',
    pages: 'Autres pages',
    previous: 'Résultats précédents',
    next: 'Autres résultats',
  },
  accessibility: {
    title: 'Accessibilité',
    lead: 'Tout le monde doit pouvoir utiliser ce site. Vous trouvez ici ce qui fonctionne, ce qui ne fonctionne pas et comment nous le dire.',
    who: 'Qui est derrière le site',
    service: 'Le site',
    status: 'Comment le site répond aux exigences',
    statuses: {
      full: 'Entièrement conforme',
      partial: 'Partiellement conforme',
      none: 'Non conforme',
    },
    statusText: `Les exigences sont la loi sur l’accessibilité des services publics numériques (${pack.accessibility.law.cited}) et les WCAG 2.2, niveau AA.`,
    problems: 'Ce qui n’est pas accessible',
    noProblems: 'Nous n’avons connaissance d’aucun défaut.',
    reason: 'Pourquoi',
    alternative: 'À la place',
    untagged: 'Documents qui ne sont pas balisés pour les aides techniques',
    assessed: 'Évalué',
    updated: 'Déclaration mise à jour',
    method: 'Comment nous avons vérifié',
    methods: { own: 'Notre propre évaluation', thirdParty: 'Évaluation par des tiers' },
    feedback: 'Dites-le-nous',
    feedbackText: 'Vous pouvez rester anonyme et écrire dans votre langue.',
    complain: 'Contrôle',
    complainText:
      'Si la façon dont nous traitons votre avis ne vous satisfait pas, vous pouvez le signaler à l’autorité de contrôle.',
    disproportionate: 'Exceptions pour charge disproportionnée',
    outside: 'Contenus que la loi ne couvre pas',
    nothing: 'Rien.',
  },
  preview: {
    title: 'Aperçu',
    draft: 'Vous lisez un brouillon qui n’est pas publié. Merci de ne pas le montrer à d’autres.',
    version: (language: string, moment: string) => `${language}. Enregistré le ${moment}.`,
    newer: 'Il existe une version plus récente de ce texte.',
    until: (day: string) => `Le lien fonctionne jusqu’au ${day} inclus.`,
    heading: 'Que pensez-vous du texte\u00a0?',
    help: 'Votre réponse est lue par la rédaction. N’écrivez ni nom d’enfant ni numéro d’identité.',
    comment: 'Votre commentaire',
    commentHelp: 'Pas nécessaire si vous approuvez le texte tel quel.',
    approve: 'Approuver le texte',
    send: 'Envoyer le commentaire',
    thanks: 'Merci pour votre réponse',
    thanksText: 'La rédaction l’a reçue. Vous pouvez relire le texte et en écrire davantage.',
    release: (texts: number) =>
      n(texts, {
        other:
          'Voici le site tel qu’il sera quand ces textes seront publiés ensemble. Textes nouveaux ou modifiés\u00a0: #.',
      }),
    releaseLacks: (texts: number) =>
      n(texts, {
        other: 'Textes montrés tels qu’ils sont aujourd’hui, car ils ne sont plus approuvés\u00a0: #.',
      }),
    notSent: 'Rien n’est envoyé d’ici. Les formulaires ne fonctionnent que sur le vrai site.',
  },
  privacy: {
    title: 'Combien de temps nous gardons les données',
    helpers: 'Qui traite des données pour nous',
    questions: 'Questions sur les données personnelles',
    controller: 'Qui est responsable',
    write: 'Écrivez-nous',
    unnamed:
      'Personne n’est encore indiqué ici. La personne qui gère le site doit écrire quelles entreprises s’occupent du serveur et des e-mails, et dans quels pays elles se trouvent.',
    inside: 'Tous se trouvent dans des pays de l’UE et de l’EEE.',
    outside: 'Ce pays est en dehors de l’UE et de l’EEE. Voici comment les données y sont protégées\u00a0:',
    unstated: 'La protection n’est pas encore indiquée ici.',
    consents: (months: number) =>
      `Un oui pour une photo est valable ${n(months, monthForms)}, sauf si autre chose a été convenu.`,
    evidence: (months: number) =>
      `Nous supprimons le formulaire signé ${n(months, monthForms)} après que la photo a cessé d’être utilisée.`,
    originals: (days: number) =>
      `Quand une photo a été floutée, nous supprimons l’original après ${n(days, dayForms)}.`,
    drafts: (days: number) =>
      `Les textes qui n’ont jamais été publiés sont supprimés après ${n(days, dayForms)}.`,
    cases: (months: number) =>
      `Les messages et les demandes sont supprimés ${n(months, monthForms)} après leur clôture.`,
    delay: (days: number) => `Un récit est publié au plus tôt ${n(days, dayForms)} après ce qu’il raconte.`,
    letters:
      'L’adresse pour la lettre d’information est supprimée quand vous quittez la liste. Une adresse que personne n’a confirmée est supprimée au bout de sept jours.',
  },
  specimen: {
    title: 'Apparence',
    text: 'Voici le site, en clair et en sombre.',
    light: 'Clair',
    dark: 'Sombre',
    shared: 'Quand une page est partagée',
    paper: 'Sur papier',
    tab: 'Dans l’onglet du navigateur',
  },
  errors: {
    deadLink: 'Le lien ne fonctionne pas',
    deadLinkText:
      'Il est peut-être mal écrit, trop ancien ou annulé. Demandez-en un nouveau à la personne qui l’a envoyé.',
    notFound: 'Cette page n’existe pas',
    notFoundText:
      'L’adresse est peut-être mal écrite, ou la page n’a jamais existé. Voici où vous pouvez aller\u00a0:',
    gone: 'Cette page a été retirée',
    goneText:
      'Ce qui était ici n’est plus affiché. Nous retirons ce qui peut nuire à quelqu’un ou ce qui n’est plus exact.',
    withdrawn: {
      outdated: 'Ce qui était ici n’est plus valable.',
      replaced: 'Ce qui était ici est remplacé par quelque chose de plus récent.',
      mistake: 'Il y avait une erreur ici. C’est pourquoi nous avons retiré la page.',
      moved: 'Ce qui était ici se trouve maintenant ailleurs. Essayez de le rechercher.',
      projectEnded: 'Le projet dont parlait cette page est terminé.',
      onRequest: 'Nous avons retiré cette page parce qu’on nous l’a demandé.',
    },
    soon: 'Bientôt, nous ouvrons ici',
    soonText: 'Nous préparons ce site. Revenez dans quelque temps.',
    broken: 'Quelque chose n’a pas marché chez nous',
    brokenText: 'Ce n’est pas votre faute. Réessayez dans un petit moment.',
  },
}
