/** Every word the admin says in English. Same shape as `sv.ts`: tsc finds what is missing or left over. */

import { originalLanguageIn } from '@/domain/admin-languages'
import { pack } from '@/domain/country'
import { aboutSlug, privacySlug } from '@/domain/routes'
import { languageNames, peoplesLanguages } from './language-names'
import type { Translated } from './shape'
import type { sv } from './sv'

const untilDaily = { now: 'At once', daily: 'Once a day', never: 'Never' }

const original = originalLanguageIn('en')
const { example } = pack.areas

/** Kinds that are chosen by their names. */
const kinds = {
  stories: 'Stories',
  projects: 'Projects',
  'training-modules': 'Training modules',
  municipalities: 'Municipalities',
  contacts: 'Contacts',
  pages: 'Pages',
  documents: 'Documents',
  research: 'Research',
  organisations: 'Organisations',
}

export const en: Translated<typeof sv> = {
  groups: {
    content: { label: 'Content' },
    files: { label: 'Pictures and files' },
    inbox: { label: 'Inbox' },
    settings: { label: 'Settings' },
    workflow: { label: 'Workflow' },
  },

  languages: languageNames('en'),

  tabs: {
    text: { label: 'Text' },
    opening: { label: 'Opening' },
    blocks: { label: 'Blocks' },
    facts: { label: 'Facts' },
    people: { label: 'Purpose and target group' },
    partners: { label: 'Money and partners' },
    stories: { label: 'Stories' },
    training: { label: 'Training' },
    session: { label: 'How to run it' },
    material: { label: 'Material and version' },
    safety: { label: 'Safety' },
    editions: { label: 'Files and editions' },
    publications: { label: 'Publications' },
    questions: { label: 'Questions to the child' },
    translations: { label: 'Translations', help: 'Who has read the texts in other languages?' },
    picture: { label: 'The picture' },
    consent: { label: 'Consent' },
    site: { label: 'The website' },
    rules: {
      label: 'Rules and times',
      help: 'These hold for the whole site and stand in the privacy notice.',
    },
    privacy: {
      label: 'Personal data',
      help: 'What the GDPR (article 13) wants readers to know. Stands below the privacy notice and in the record.',
    },
    help: {
      label: 'Help and support',
      help: 'Stands first where somebody reports a concern, by the contact form and on pages ticked for it.',
    },
    service: { label: 'The service' },
    gaps: { label: 'Gaps' },
    authority: { label: 'Feedback and complaints' },
  },

  common: {
    slug: {
      label: 'Address',
      help: `The last part of the page’s address. Made from the title in ${original} if you leave it empty.`,
    },
    translations: {
      label: 'Translations',
      one: 'translation',
      help: 'One row for each language that has been translated. Untick the box when a native reader has read it.',
    },
    language: { label: 'Language' },
    needsNativeReader: { label: 'Needs to be read by a native reader' },
    madeFrom: {
      label: 'Made from version',
      help: 'Fills itself in. Tells whether the original has changed since.',
    },
  },

  blocks: {
    quotation: { label: 'Quotation', many: 'Quotations' },
    quotationText: {
      label: 'The quotation',
      help: 'Without quotation marks, the page adds them. Keep the spoken language.',
    },
    quotationAttribution: {
      label: 'Who says it?',
      help: `A role or a name, such as “counsellor in ${example.name}”. Leave empty if it has no attribution. Never a child’s name.`,
    },
    factBox: { label: 'Fact box', many: 'Fact boxes' },
    factBoxTitle: { label: 'Title' },
    factBoxBody: { label: 'Text' },
    picture: { label: 'Picture', many: 'Pictures' },
    pictureMedia: {
      label: 'Picture',
      help: 'Its description and caption come with it from the picture library.',
    },
    gallery: { label: 'Gallery', many: 'Galleries' },
    galleryPictures: { label: 'Pictures', help: 'Shown side by side, in the order you place them.' },
    documentLink: { label: 'Link to a document', many: 'Links to documents' },
    documentLinkDocument: {
      label: 'Document',
      help: 'File type, pages and size are written out by themselves.',
    },
    contactCard: { label: 'Contact card', many: 'Contact cards' },
    contactCardContact: {
      label: 'Contact',
      help: 'Shows name and role. Readers write through the form, no address is shown.',
    },
    callToAction: { label: 'Button', many: 'Buttons' },
    callToActionLabel: {
      label: 'Text on the button',
      help: 'Say what happens: “Read about the training”, not “Click here”.',
    },
    callToActionUrl: {
      label: 'Address',
      help: 'Fill in either an address or a page beside it. Begins with / or https://',
    },
    callToActionPage: { label: 'Page' },
    contentNotice: { label: 'Content notice', many: 'Content notices' },
    contentNoticeText: {
      label: 'Text',
      help: 'Say calmly what the text is about, so that the reader can choose.',
    },
  },

  stories: {
    collection: {
      label: 'Story',
      many: 'Stories',
      help: 'What happens in the municipalities, told to everyone. Whoever writes can never approve it herself.',
    },
    title: {
      label: 'Title',
      help: 'What happened, and where? Preferably at most 60 characters. No children’s names.',
    },
    summary: {
      label: 'Summary',
      help: 'One or two sentences. Seen in lists, in the feed and when someone shares the page.',
    },
    body: {
      label: 'Text',
      help: 'Tell it simply and concretely. Never name, age and place of the same child.',
    },
    quote: {
      label: 'Quotation',
      help: 'Something somebody really said and wants published. Without quotation marks. Optional.',
    },
    quotedRole: {
      label: 'Who said it?',
      help: 'The role, such as “parent” or “leader in the club”. Never a child’s name. Empty where it is not known.',
    },
    lessons: {
      label: 'What we did – what you can do',
      one: 'lesson',
      help: 'For those who want to do something like it elsewhere. Two or three are enough. Optional.',
    },
    lessonDid: { label: 'What we did', help: 'One or two sentences.' },
    lessonCan: { label: 'What you can do', help: 'Begin with a verb: “Ask …”, “Invite …”.' },
    writerRole: {
      label: 'Who tells it',
      help: `The role, not the name: “Local project manager in ${example.name}”. Stands beside the text.`,
    },
    municipality: {
      label: 'Municipality',
      help: 'The story is shown on its page. Never write a more exact place.',
    },
    project: { label: 'Project' },
    cover: {
      label: 'Picture',
      help: 'Seen at the top and in lists. Without a picture one is drawn for you.',
    },
    themes: {
      label: 'Themes',
      help: 'Readers can choose stories by theme.',
    },
    activityDate: {
      label: 'When did it happen?',
      help: 'The first day one could go there. The story can be published some days later at the earliest, so that nobody can seek out the children.',
    },
    isNameFictional: {
      label: 'The name is fictional',
      help: 'Tick if you have changed a name. A line under the text tells the readers.',
    },
    hasProtectedIdentityDeclaration: {
      label: 'Have you made sure that nobody in the text lives with a protected identity?',
      help: 'Answer before you submit. Never write whom it concerns. Only staff see the answer.',
      options: { yes: 'Yes, I have asked', no: 'No, or do not know' },
    },
    corrections: {
      label: 'Corrections',
      one: 'correction',
      help: 'Readers see them under the text, with the date. Say what was wrong and what is right.',
    },
    correctionDate: { label: 'Date' },
    correctionText: { label: 'What has been corrected?' },
  },

  projects: {
    collection: {
      label: 'Project',
      many: 'Projects',
      help: 'The projects’ own pages: what, for whom, with whom and for whose money.',
    },
    title: { label: 'Name', help: 'The project’s full name, as in the application.' },
    shortName: { label: 'Short name', help: 'What you say in everyday talk. Used in lists and menus.' },
    summary: {
      label: 'Summary',
      help: 'One or two sentences on what the project does. Seen on the front page and in lists.',
    },
    body: { label: 'Text' },
    cover: { label: 'Picture', help: 'Seen at the top. Without a picture one is drawn for you.' },
    aim: { label: 'Aim', help: 'What the project wants to achieve, in one sentence.' },
    overallAim: { label: 'Overall aim', help: 'The larger thing that the project contributes to.' },
    targetGroup: { label: 'Target group', help: 'Whom the project is for.' },
    trainingAudience: { label: 'The training is for', help: 'Leave empty if the project has no training.' },
    purposes: {
      label: 'Purposes of the training',
      one: 'purpose',
      help: 'One purpose on each row. Shown as a list.',
    },
    purposeText: { label: 'Purpose' },
    status: {
      label: 'Status',
      help: 'Leave it empty rather than guess. Without a status the page says nothing.',
      options: { planned: 'Planned', ongoing: 'Ongoing', completed: 'Completed' },
    },
    startDate: { label: 'Began' },
    endDate: { label: 'Ended' },
    funders: {
      label: 'Funders',
      one: 'funder',
      help: 'Everyone who pays. The page cannot be published without the text that an EU fund requires.',
    },
    funderName: { label: 'Name', help: 'As it is usually written, for example AMIF.' },
    funderExpanded: { label: 'Name in full' },
    funderIsEU: {
      label: 'EU fund',
      help: 'The EU emblem and the text are shown at the top of the project’s pages.',
    },
    funderNotice: {
      label: 'Text that the funder requires',
      help: 'Word for word from the decision. Required when an EU fund pays.',
    },
    funderReference: { label: 'Reference number or agreement' },
    partners: {
      label: 'Partners',
      one: 'partner',
      help: 'One country on each row, and the organisation if it may be named.',
    },
    partnerCountry: { label: 'Country' },
    partnerOrganisation: { label: 'Organisation' },
    municipalities: {
      label: 'Municipalities',
      one: 'municipality',
      help: 'Where the project is, or which municipalities it has worked with.',
    },
    participantMunicipality: { label: 'Municipality' },
    participantRole: { label: 'Role', options: { site: 'The project is here', partner: 'Partner' } },
    quotes: {
      label: 'Quotations',
      one: 'quotation',
      help: 'Short voices on the project. Without attribution is fine. Keep the spoken language.',
    },
    quoteText: { label: 'Quotation' },
    quoteAttribution: { label: 'Who says it?' },
    glossary: { label: 'Glossary', one: 'word', help: 'Words in the text that need explaining.' },
    glossaryTerm: { label: 'Word' },
    glossaryMeaning: { label: 'Meaning' },
    materialLanguage: {
      label: 'Language of the material',
      help: 'The language the training and the documents are written in.',
    },
    pageLanguage: {
      label: 'Language of the project page',
      help: 'The language of the project’s own page elsewhere, if there is one.',
    },
    modules: {
      label: 'Order of the modules',
      help: 'Drag the modules to where they should stand. The whole order is reviewed at once, and readers see it only when the project has been published.',
    },
    order: { label: 'Order', help: 'The lowest number is shown first.' },
    childrenInCare: {
      label: 'Is the project about children in care?',
      help: 'Only safeguarding answers. Children in care are never shown in pictures, and until somebody has answered no pictures of children are shown at all.',
      options: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
    },
  },

  modules: {
    collection: {
      label: 'Training module',
      many: 'Training modules',
      help: 'The training material, one module at a time. What is not known stays empty, nothing is invented. The order of the modules is set on the project, under the tab Training.',
    },
    number: { label: 'Former number' },
    title: { label: 'Name' },
    summary: { label: 'Summary', help: 'What the participants take with them, in one or two sentences.' },
    body: { label: 'About the module' },
    cover: { label: 'Picture' },
    project: { label: 'Project' },
    part: {
      label: 'Heading in the library',
      help: 'Modules in a row with the same heading stand together under it. Spell it alike on all of them.',
    },
    audience: { label: 'For whom?', help: 'Professions or roles, such as “social workers in foster care”.' },
    objectives: {
      label: 'Objectives',
      one: 'objective',
      help: 'Go on from “Afterwards you can …” with a verb: “explain …”. One objective on each row, without a full stop.',
    },
    objectiveText: { label: 'Objective' },
    topics: {
      label: 'Topics',
      help: 'Readers can choose modules by topic.',
    },
    formats: {
      label: 'Form',
    },
    minutes: { label: 'Minutes', help: 'How long the module takes. Leave empty if it has not been tried.' },
    groupSizeMin: { label: 'Fewest participants' },
    groupSizeMax: { label: 'Most participants' },
    preparation: { label: 'Preparation', help: 'What should be ready before: room, material, reading.' },
    exercises: { label: 'Exercises' },
    facilitatorNotes: {
      label: 'For you who lead it',
      help: 'Seen by all readers, under a heading of its own.',
    },
    cases: {
      label: 'Case descriptions',
      help: 'Cases are never real children. Readers are told which it is.',
      options: { none: 'No cases', fictional: 'Fictional cases', composite: 'Composed of several' },
    },
    contentNotice: {
      label: 'Content notice',
      help: 'Shown before the text. Say calmly what the module is about. Empty: no notice.',
    },
    hasQuickExit: {
      label: 'Show “Leave this page”',
      help: 'A button that takes the reader away in one step. For pages on violence and honour.',
    },
    showsSupport: {
      label: 'Show “Do you need help now?”',
      help: 'The telephone numbers of the site’s settings. For pages on trauma, violence or thoughts of not wanting to live.',
    },
    documents: { label: 'Documents', help: 'Slides, guides and other things that belong to the module.' },
    versionLabel: { label: 'Version', help: 'For example 1.2 or 2024-05.' },
    changeLog: {
      label: 'Changes',
      one: 'change',
      help: 'What is new since the last version. Readers see it.',
    },
    changeDate: { label: 'Date' },
    changeNote: { label: 'What is new?' },
    licence: { label: 'Licence', help: 'How the material may be used, for example CC BY 4.0.' },
    citation: { label: 'How to cite', help: 'Leave empty and the text is made from name, version and year.' },
  },

  municipalities: {
    collection: {
      label: 'Municipality',
      many: 'Municipalities',
      help: 'The municipalities where the projects are. Each has a page of its own.',
    },
    code: {
      label: 'Municipality code',
      help: `All digits, the leading zero too: ${example.name} is ${example.code}.`,
    },
    listed: { label: 'Take from the official list' },
    name: { label: 'Name', help: `Short, such as “${example.name}”.` },
    officialName: {
      label: 'Official name',
      help: `As the municipality writes it: “${example.officialName}”.`,
    },
    county: { label: pack.areas.region.en, help: `The whole name, such as “${example.region}”.` },
    countyCode: { label: `${pack.areas.region.en} code`, help: 'All digits, the leading zero too.' },
    lat: { label: 'Latitude', help: 'The middle of the municipality, never the place of an activity.' },
    lon: { label: 'Longitude' },
    summary: { label: 'Summary', help: 'One or two sentences on the work in the municipality.' },
    body: { label: 'Text' },
    cover: { label: 'Picture', help: 'Without a picture one is drawn from the municipality’s shapes.' },
  },

  contacts: {
    collection: {
      label: 'Contact',
      many: 'Contacts',
      help: 'The people readers can write to. Only name and role are shown, never an address.',
    },
    name: { label: 'Name' },
    role: { label: 'Role', help: 'For example “Local project leader”.' },
    summary: {
      label: 'Briefly about the person',
      help: 'A sentence on what the reader can ask about. Need not be filled in.',
    },
    municipality: { label: 'Municipality', help: 'Leave empty for those who work in the whole country.' },
    projects: { label: 'Projects' },
    user: {
      label: 'Account',
      help: 'The person’s sign-in. Messages from readers then stand in the person’s inbox. Not public.',
    },
    inbox: {
      label: 'E-mail for messages',
      help: 'Where messages are sent. Never public. Empty: the account’s address is used.',
    },
    isNational: {
      label: 'National contact',
      help: 'Shown first, and where the municipality has no contact of its own.',
    },
    lastConfirmed: {
      label: 'Last confirmed',
      help: 'When the person last agreed to stand here. After a year the contact is hidden.',
    },
    order: { label: 'Order', help: 'The lowest number is shown first.' },
  },

  pages: {
    collection: {
      label: 'Page',
      many: 'Pages',
      help: `Free-standing pages, such as “About us”. The addresses ${privacySlug} and ${aboutSlug} have places of their own on the site.`,
    },
    title: { label: 'Title' },
    summary: { label: 'Summary', help: 'Seen at the top, in search and when someone shares the page.' },
    body: { label: 'Text' },
    cover: { label: 'Picture' },
    contentNotice: {
      label: 'Content notice',
      help: 'Shown before the text. Say calmly what the page is about. Empty: no notice.',
    },
    hasQuickExit: {
      label: 'Show “Leave this page”',
      help: 'A button that takes the reader away in one step. For pages on violence and honour.',
    },
    showsSupport: {
      label: 'Show “Do you need help now?”',
      help: 'The telephone numbers of the site’s settings. For pages on trauma, violence or thoughts of not wanting to live.',
    },
  },

  documents: {
    collection: {
      label: 'Document',
      many: 'Documents',
      help: 'Reports and material to download. The address stays the same when the file is replaced.',
    },
    title: { label: 'Name' },
    summary: { label: 'Summary', help: 'What the document is about and whom it is for.' },
    kind: {
      label: 'Kind',
      options: { report: 'Report', training: 'Training material', form: 'Form', other: 'Other' },
    },
    language: { label: 'Language of the document', help: 'The language the file is written in.' },
    project: { label: 'Project' },
    modules: { label: 'Training modules', help: 'The modules that the document belongs to.' },
    contents: {
      label: 'Contents',
      one: 'chapter',
      help: 'The chapters, so that one sees what the file holds before downloading it.',
    },
    contentsText: { label: 'Chapter' },
    contentsPage: { label: 'Page' },
    citation: {
      label: 'How to cite the document',
      help: 'Empty: publisher, year, title and address are put together by themselves.',
    },
    currentFile: { label: 'File', help: 'PDF or Word. Pages and size are read by themselves.' },
    editions: {
      label: 'Earlier and present editions',
      one: 'edition',
      help: 'Old editions stay reachable. Say what is new.',
    },
    editionFile: { label: 'File' },
    editionVersion: { label: 'Version' },
    editionPublishedOn: { label: 'Published' },
    editionChangeNote: { label: 'What is new?' },
    licence: { label: 'Licence', help: 'For example CC BY 4.0.' },
    lastReviewed: { label: 'Last reviewed' },
    isAccessible: {
      label: 'Accessibility',
      help: 'Filled in when the file is read. Untagged documents list themselves on the accessibility page.',
      options: { tagged: 'Tagged, can be read aloud', untagged: 'Not tagged', unknown: 'Not known' },
    },
    htmlAlternative: {
      label: 'Same content as a web page',
      help: 'The address of the page, if there is one. Begins with / or https://',
    },
  },

  research: {
    collection: {
      label: 'Research',
      many: 'Research',
      help: 'Research on the projects, and what it has found.',
    },
    title: { label: 'Title' },
    summary: { label: 'Summary' },
    body: { label: 'Text' },
    institution: { label: 'University', help: 'The university, by its full name.' },
    span: { label: 'Time', help: 'When the research goes on, such as “throughout the project”.' },
    question: { label: 'Research question', help: 'What the researchers want to know, in one sentence.' },
    project: { label: 'Project' },
    publications: { label: 'Publications', one: 'publication' },
    publicationTitle: { label: 'Title' },
    publicationUrl: { label: 'Address', help: 'Begins with https://' },
    publicationDocument: { label: 'Or a document from here' },
    publicationYear: { label: 'Year' },
  },

  organisations: {
    collection: {
      label: 'Organisation',
      many: 'Organisations',
      help: 'Partners and funders. Only those that may be named.',
    },
    name: { label: 'Name' },
    kind: {
      label: 'Kind',
      options: {
        'civil-society': 'Civil society',
        authority: 'Authority',
        municipality: 'Municipality',
        university: 'University',
        funder: 'Funder',
        other: 'Other',
      },
    },
    country: { label: 'Country' },
    url: { label: 'Website', help: 'Begins with https://' },
    note: { label: 'Note', help: 'Only for you who work here. Not public.' },
  },

  media: {
    collection: {
      label: 'Picture',
      many: 'Pictures',
      help: 'The picture library. On upload, place, camera and name are taken out of the file. A picture is public only once something published uses it.',
    },
    depicts: {
      label: 'Who is in the picture?',
      help: 'Look in the background too. Children who can be recognised need a consent each.',
      options: {
        nobody: 'No person',
        adults: 'Adults only',
        childrenNotIdentifiable: 'Children who cannot be recognised',
        childrenIdentifiable: 'Children who can be recognised',
      },
    },
    peopleShown: {
      label: 'How many can be recognised?',
      help: 'Count everyone, in the background too. As many consents are needed.',
    },
    alt: {
      label: 'Description of the picture',
      help: `For those who do not see it: what does it show? One or two sentences, no names. Must exist in ${original}.`,
    },
    caption: { label: 'Caption', help: 'Stands under the picture. No children’s names.' },
    credit: { label: 'Photographer or artist' },
    municipality: { label: 'Municipality', help: 'Where the picture belongs. Empty: everyone may use it.' },
    consents: {
      label: 'Consents',
      help: 'One for each person who can be recognised. Only the code is shown.',
    },
    declaration: { label: 'Protected identity' },
    isDeclared: {
      label: 'I have made sure that nobody in the picture lives with a protected identity',
      help: 'Ask those who know, about the background too. Never write whom it concerns.',
    },
    declaredBy: { label: 'By' },
    declaredAt: { label: 'When' },
    uploadedBy: { label: 'Uploaded by' },
  },

  files: {
    collection: {
      label: 'File',
      many: 'Files',
      help: 'PDF and Word. A file never changes: upload a new one and replace it in the document. It is public only once a published document uses it.',
    },
    name: {
      label: 'Name of the file',
      help: 'What it is called when a reader downloads it. No names of children.',
    },
    pages: { label: 'Pages' },
    isTagged: { label: 'Tagged, can be read aloud', help: 'Read from the file.' },
    scanState: {
      label: 'Virus check',
      options: { unscanned: 'Not checked', clean: 'Clean', infected: 'Infected', failed: 'The check failed' },
    },
    sha256: { label: 'Fingerprint (SHA-256)' },
    metadata: {
      label: 'Found in the file',
      help: 'The title is shown in the reader’s window. Whatever else lay hidden in the file – author, comments, tracked changes, attachments – has been taken out.',
    },
    metadataTitle: { label: 'Title' },
    uploadedBy: { label: 'Uploaded by' },
  },

  consents: {
    collection: {
      label: 'Consent',
      many: 'Consents',
      help: 'One for each person and set of pictures. There are no names here: the code leads to the paper.',
    },
    code: { label: 'Code', help: 'Makes itself. Write the code on the paper. Never a name here.' },
    status: {
      label: 'Status',
      options: {
        active: 'In force',
        waiting: 'Waiting for safeguarding',
        incomplete: 'Not complete',
        refused: 'The child has said no',
        expired: 'Expired',
        withdrawn: 'Withdrawn',
      },
    },
    municipality: { label: 'Municipality' },
    ageBand: {
      label: 'Age',
      options: { under7: 'Under 7', from7: '7–12', from13: '13–15', from16: '16–17', adult: 'Adult' },
    },
    legalBasis: {
      label: 'Legal basis',
      help: 'For children who have fled it is always explicit consent.',
      options: { explicitConsent: 'Explicit consent', consent: 'Consent' },
    },
    signatures: {
      label: 'Signatures',
      one: 'signature',
      help: 'Who signed, and when? The role only, never the name.',
    },
    signatureRole: {
      label: 'Role',
      options: {
        guardian: 'Guardian',
        appointedGuardian: 'Appointed guardian',
        trustee: pack.childsRepresentative.en,
        self: 'The person herself',
      },
    },
    signatureDate: { label: 'Date' },
    childAsked: {
      label: 'How was the child asked?',
      options: {
        conversation: 'In conversation',
        interpreted: 'In conversation with an interpreter',
        pictures: 'With pictures or easy text',
        notAsked: 'Has not been asked',
        notApplicable: 'Is an adult',
      },
    },
    childAnswer: {
      label: 'What did the child answer?',
      help: 'A no outweighs everyone else’s yes.',
      options: { yes: 'Yes', no: 'No', unsure: 'Does not know', notApplicable: 'Is an adult' },
    },
    purposes: {
      label: 'May be used for',
      options: { information: 'Information', press: 'Press', fundraising: 'Fundraising' },
    },
    channels: { label: 'May be shown in', options: { web: 'Web', print: 'Print', social: 'Social media' } },
    formLanguage: { label: 'Language of the form' },
    hasInterpreter: { label: 'An interpreter took part' },
    validUntil: {
      label: 'Valid until',
      help: 'Two years if nothing else is said, at most four. Then the picture comes down by itself.',
    },
    madeBy: { label: 'Recorded by' },
    confirmedBy: { label: 'Confirmed by' },
    confirmedAt: { label: 'Confirmed' },
    withdrawnAt: { label: 'Withdrawn', help: 'The picture comes down everywhere at the same moment.' },
    evidence: { label: 'The paper', help: 'The signed form, encrypted. Every reading is logged.' },
    evidenceName: { label: 'Kept as' },
    evidenceSha256: { label: 'Fingerprint (SHA-256)' },
    evidenceAddedAt: { label: 'Added' },
  },

  messages: {
    collection: {
      label: 'Message',
      many: 'Messages',
      help: 'From readers, through the forms of the site. Removed six months after closing.',
    },
    kind: {
      label: 'About',
      options: { contact: 'Question to a contact', accessibility: 'Feedback on accessibility' },
    },
    contact: { label: 'To' },
    name: { label: 'From', help: 'If the reader gave a name.' },
    replyTo: { label: 'Reply to', help: 'If the reader wants an answer.' },
    about: { label: 'The page it is about' },
    text: { label: 'Message' },
    at: { label: 'Came' },
    state: { label: 'State', options: { new: 'New', answered: 'Answered', closed: 'Closed' } },
    closedAt: { label: 'Closed' },
  },

  cases: {
    collection: {
      label: 'Case',
      many: 'Cases',
      help: 'Readers who want something removed or are worried. Each case has a number and a last day.',
    },
    number: { label: 'Case number', help: 'The reader has been given the same number.' },
    kind: {
      label: 'About',
      options: {
        removal: 'Remove something',
        concern: 'Concern for a child',
        takedown: 'Page taken down by us',
        withdrawal: 'Consent withdrawn',
      },
    },
    about: { label: 'Address on the site' },
    copiesNote: {
      label: 'Copies that nobody has confirmed',
      help: 'What was done about them when the case was closed.',
    },
    document: { label: 'The page or picture' },
    text: { label: 'What the reader wrote' },
    replyTo: { label: 'Reply to', help: 'If the reader wants an answer. Being anonymous is fine.' },
    state: { label: 'State', options: { new: 'New', open: 'Open', closed: 'Closed' } },
    openedAt: { label: 'Came' },
    dueAt: { label: 'Answer by' },
    assignedTo: { label: 'Handled by' },
    decision: {
      label: 'Decision',
      options: { removed: 'Removed', changed: 'Changed', kept: 'May stay', forwarded: 'Passed on' },
    },
    answer: { label: 'What we did and answered', help: 'Write no more about a child than you must.' },
    closedAt: { label: 'Closed' },
  },

  users: {
    collection: {
      label: 'Colleague',
      many: 'Colleagues',
      help: 'Everyone who can sign in. Only administrators change roles, and never their own.',
    },
    name: { label: 'Name', help: 'Seen by colleagues in the history.' },
    roles: {
      label: 'Roles',
      help: 'A person may have several. The editor writes and publishes what is approved. The reviewer approves the texts of others, never her own. Safeguarding keeps consents and cases. Local project leaders write about their municipality. The administrator keeps the accounts.',
      options: {
        admin: 'Administrator',
        editor: 'Editor',
        reviewer: 'Reviewer',
        safeguarding: 'Safeguarding',
        leader: 'Local project leader',
      },
    },
    mayForcePublish: {
      label: 'May publish before review',
      help: 'For what cannot wait. Needs a reason, is marked on the page and reviewed within three days.',
    },
    municipality: {
      label: 'Municipality',
      help: 'For local project leaders. They see their own municipality only.',
    },
    locale: { label: 'Language of mail', options: peoplesLanguages('en') },
    reads: {
      label: 'Reads',
      help: 'The languages that you read well enough to review a text. A change in some languages only is reviewed by somebody who reads them, if there is such a reviewer.',
    },
    notifications: { label: 'Mail to me' },
    notifyDecisions: { label: 'Decisions on my texts', options: untilDaily },
    notifyComments: { label: 'Comments', options: untilDaily },
    notifyQueue: { label: 'New to review', options: untilDaily },
    notifyReminders: { label: 'Reminders', options: untilDaily },
  },

  machines: {
    collection: {
      label: 'Key for a machine',
      many: 'Keys for machines',
      help: 'Other systems that read, or hand in drafts. A machine can never approve or publish.',
    },
    name: { label: 'Name', help: 'Which system is it, and whose?' },
    scopes: {
      label: 'May also',
      help: 'Without any of these the key reads what everybody can read.',
      options: { read: 'Read more at once', readDrafts: 'Read drafts', handInDrafts: 'Hand in drafts' },
    },
    kinds: {
      label: 'Of the kinds',
      options: kinds,
    },
    responsible: {
      label: 'Responsible',
      help: 'Drafts are handed in in this person’s name and with her rights, so she cannot approve them.',
    },
    expiresAt: { label: 'Valid until' },
    lastUsedAt: { label: 'Last used' },
    keepsCopies: {
      label: 'Keeps copies',
      help: 'The system keeps what we have published. When something is taken down we ask it to confirm that its copy is gone.',
    },
    contact: {
      label: 'Contact about copies',
      help: 'Mail goes here when something is taken down: only kind, id and how to confirm.',
    },
    isStopped: { label: 'Stopped', help: 'Closes the key at once. Can be opened again.' },
  },

  webhooks: {
    collection: {
      label: 'Webhook',
      many: 'Webhooks',
      help: 'Other systems that are told at once when something is published, changed or taken away. They never get a text, only what has become of which document.',
    },
    name: { label: 'Name', help: 'Which system is it, and whose?' },
    address: { label: 'Address', help: 'Where we send. Begins with https://' },
    kinds: {
      label: 'Of the kinds',
      help: 'Leave empty for all.',
      options: {
        ...kinds,
        'site-settings': 'Site settings',
        home: 'Front page',
        navigation: 'Menus',
        'standing-texts': 'Leads of the lists',
        brand: 'Look',
        vocabularies: 'Words to choose from',
        'consent-texts': 'What we say when we ask permission',
        'accessibility-statement': 'Accessibility statement',
      },
    },
    events: {
      label: 'When it has been',
      help: 'Leave empty for everything.',
      options: {
        published: 'published',
        changed: 'changed',
        moved: 'given a new address',
        withdrawn: 'withdrawn',
        taken_down: 'taken down',
        reinstated: 'brought back after it was taken down',
        deleted: 'deleted',
      },
    },
    responsible: {
      label: 'Responsible',
      help: 'Gets a mail when nothing arrives and we stop sending.',
    },
    state: {
      label: 'State',
      options: { on: 'Sends', paused: 'Paused', stopped: 'Stopped' },
    },
  },

  settings: {
    global: {
      label: 'Site settings',
      help: 'What stands on every page, and the rules that hold for everything.',
    },
    organisationName: { label: 'Name of the organisation' },
    siteName: { label: 'Name of the site' },
    tagline: { label: 'Tagline', help: 'A short line under the name on the front page.' },
    responsiblePublisher: { label: 'Responsible publisher', help: 'Stands in the footer.' },
    licence: {
      label: 'Licence',
      help: 'How others may use the texts: an SPDX id such as CC-BY-4.0, or an address. Empty: we say nothing.',
    },
    lastReviewed: { label: 'Last reviewed', help: 'When the site as a whole was last gone through.' },
    newsletterDay: {
      label: 'The newsletter goes out on',
      help: 'At most one letter a week, when something new has been published. Empty: no newsletter, and the page to sign up on is gone.',
      options: {
        monday: 'Mondays',
        tuesday: 'Tuesdays',
        wednesday: 'Wednesdays',
        thursday: 'Thursdays',
        friday: 'Fridays',
        saturday: 'Saturdays',
        sunday: 'Sundays',
      },
    },
    synonyms: {
      label: 'Words that mean the same in search',
      help: 'One group a line, with commas between: familjehem, fosterhem, placering.',
    },
    controller: { label: 'Controller' },
    controllerName: {
      label: 'Name',
      help: 'The organisation, with its registration number if it has one. Empty: the organisation’s name.',
    },
    controllerAddress: { label: 'Postal address' },
    controllerContact: {
      label: 'E-mail or telephone',
      help: 'A shared address, nobody’s own. The contact form is always linked.',
    },
    privacyContact: {
      label: 'Data protection contact',
      help: 'The data protection officer, or the role or address to turn to with questions.',
    },
    processors: {
      label: 'Those who handle data for us',
      one: 'processor',
      help: 'Whoever runs the server, sends the mail or keeps the backups. Stands in the privacy notice and in the record.',
    },
    processorName: { label: 'Name' },
    processorCountry: { label: 'Country' },
    processorTask: { label: 'What they do', help: 'A few words, such as: Runs the server.' },
    processorSafeguard: {
      label: 'Safeguard outside the EU and EEA',
      help: 'Needed if the country lies outside: an adequacy decision, or standard contractual clauses.',
    },
    support: {
      label: 'Where to turn',
      one: 'number',
      help: 'The most important first. A person calls, or reads the source’s page, before the number is reviewed.',
    },
    supportName: { label: 'Name', help: 'Such as SOS Alarm, or the social services of your municipality.' },
    supportPhone: {
      label: 'Telephone',
      help: `As one calls it in the country: 112 or ${pack.telephone.example}.`,
    },
    supportTask: { label: 'For whom and when', help: 'One sentence.' },
    supportHours: { label: 'Open' },
    supportLanguages: { label: 'Languages', help: 'Which are spoken, and whether there is an interpreter.' },
    supportUrl: { label: 'Website' },
    supportSource: {
      label: 'Source',
      help: 'The page on which whoever answers states the number. Readers are not shown it.',
    },
    supportCheckedOn: {
      label: 'Checked by a person',
      help: 'The day somebody compared the number with its source. Readers see it.',
    },
    reportReader: {
      label: 'Who reads a report',
      help: 'The role, and what happens next. The time for an answer is added by itself.',
    },
    contactInbox: {
      label: 'Common inbox',
      help: 'Gets messages that have no recipient of their own. Never public.',
    },
    safeguardingInbox: { label: 'Safeguarding’s inbox', help: 'Is told of new cases. Never public.' },
    deadlines: { label: 'Deadlines' },
    reviewDays: { label: 'Review done within (days)' },
    retrospectiveReviewDays: { label: 'Review afterwards within (days)' },
    caseDays: { label: 'Cases answered within (days)' },
    storyDelayDays: { label: 'From activity to publication, at least (days)' },
    freshnessMonths: { label: 'A page is looked over after (months)' },
    consentMonths: { label: 'A consent is valid for (months)', help: 'At most 48.' },
    retention: { label: 'Kept for' },
    evidenceMonths: { label: 'The consent paper, after the picture was last used (months)' },
    rejectedDraftDays: { label: 'Rejected drafts (days)' },
    closedCaseMonths: { label: 'Messages and cases, after closing (months)' },
    blurredOriginalDays: { label: 'The original of a blurred picture (days)' },
    pageViewMonths: { label: 'Page views, by day and page (months)' },
    mailDays: { label: 'What sent e-mails said (days)' },
  },

  home: {
    global: {
      label: 'Front page',
      help: 'What readers meet first. Until a front page is approved they only see that something is on its way.',
    },
    title: {
      label: 'Heading',
      help: 'The largest on the page. Say what you stand for, in eight words at most.',
    },
    lead: {
      label: 'Lead',
      help: 'A sentence or two: what you do, for whom and with whom. Also shown when somebody shares the page.',
    },
    cover: { label: 'Picture', help: 'Without one the site draws its own.' },
    blocks: {
      label: 'What follows',
      one: 'block',
      help: 'In the order in which readers see them. The doors at the top are kept in Menus.',
    },
    heading: { label: 'Heading', help: 'Optional. Without one the usual heading of the site stands there.' },
    freeHeading: { label: 'Heading', help: 'Optional.' },
    text: { label: 'Text', help: 'A sentence or two.' },
    count: { label: 'How many?', help: '12 at most.' },
    projects: { label: 'Projects', many: 'Projects' },
    chosenProjects: { label: 'Only these', help: 'Left empty, all are shown.' },
    stories: { label: 'New stories', many: 'New stories' },
    municipality: { label: 'Only from this municipality' },
    project: { label: 'Only from this project' },
    map: { label: 'Map of the places', many: 'Maps' },
    training: { label: 'Training', many: 'Training' },
    contacts: { label: 'Contacts', many: 'Contacts' },
    chosenContacts: {
      label: 'Only these',
      help: 'Left empty, those who answer for the whole country are shown.',
    },
    numbers: { label: 'Numbers', many: 'Numbers' },
    number: { label: 'Numbers', one: 'number', help: 'Six at most.' },
    numberLabel: { label: 'What is it?', help: 'A word or two after the number, such as “municipalities”.' },
    counted: {
      label: 'Counted by itself',
      options: {
        municipalities: 'Municipalities',
        stories: 'Stories',
        'training-modules': 'Training modules',
      },
    },
    value: { label: 'Or write the number' },
    quotation: { label: 'Quotation', many: 'Quotations' },
    callToAction: { label: 'Call to action', many: 'Calls to action' },
    freeText: { label: 'Free text', many: 'Free texts' },
    body: { label: 'Text' },
    documents: { label: 'Documents', many: 'Documents' },
    chosenDocuments: { label: 'Which?' },
    research: { label: 'Research', many: 'Research' },
    chosenResearch: { label: 'Only these', help: 'Left empty, the newest is shown.' },
  },

  standingTexts: {
    global: {
      label: 'Leads of the lists',
      help: 'What you want to say yourselves at the top of each list. An empty lead is not shown.',
    },
    projects: { label: 'Projects' },
    training: { label: 'Training' },
    municipalities: { label: 'Municipalities' },
    stories: { label: 'Stories' },
    research: { label: 'Research' },
    resources: { label: 'Resources' },
    contact: { label: 'Contact' },
  },

  consentTexts: {
    global: {
      label: 'What we say when we ask permission',
      help: 'Read out or shown before anybody says yes. Write so that everybody understands.',
    },
    about: { label: 'What it is about' },
    information: { label: 'About information' },
    press: { label: 'About press' },
    fundraising: { label: 'About fundraising' },
    web: { label: 'About the web' },
    print: { label: 'About print' },
    social: { label: 'About social media' },
    howLong: { label: 'For how long' },
    refusing: { label: 'That no is a fine answer' },
    takingBack: { label: 'That a yes can be taken back' },
    under7: { label: 'Under 7' },
    from7: { label: '7–12' },
    from13: { label: '13–15' },
    from16: { label: '16–17' },
    adult: { label: 'Adult' },
  },

  vocabularies: {
    global: {
      label: 'Words to choose from',
      help: 'What stories are about and what the modules teach, in your own words. Readers choose by them.',
    },
    themes: { label: 'Topics of stories', one: 'topic' },
    topics: { label: 'Topics of modules', one: 'topic' },
    formats: { label: 'Ways of working', one: 'way of working' },
    label: { label: 'Word', help: 'As readers see it. Change the language at the top to translate it.' },
    key: { label: 'Key', help: 'Made of the word, and never changed: texts hold on to it.' },
    isRetired: {
      label: 'No longer chosen',
      help: 'The word is offered to nobody, and texts that have it keep it.',
    },
  },

  navigation: {
    global: {
      label: 'Menus',
      help: 'The main menu, the doors on the front page and the footer, in the order readers see them.',
    },
    main: { label: 'Main menu', one: 'link', help: 'Preferably seven at most.' },
    footer: { label: 'Footer', one: 'link' },
    label: { label: 'Text' },
    kind: {
      label: 'Leads to',
      options: {
        home: 'Front page',
        projects: 'Projects',
        training: 'Training',
        municipalities: 'Municipalities',
        stories: 'Stories',
        research: 'Research',
        resources: 'Resources',
        contact: 'Contact',
        search: 'Search',
        glossary: 'Glossary',
        accessibility: 'Accessibility',
        privacy: 'Privacy',
        concern: 'Ask us to remove something',
        page: 'A page',
        project: 'A project',
      },
    },
    page: { label: 'Page' },
    project: { label: 'Project' },
    doors: {
      label: 'Doors on the front page',
      one: 'door',
      help: 'One for each kind of visitor, four at most. They stand first, under the lead.',
    },
    doorLabel: {
      label: 'Who is coming?',
      help: 'For example “You are a social worker”. Four words at most.',
    },
    doorText: { label: 'What is inside?', help: 'One sentence.' },
  },

  brand: {
    global: {
      label: 'Look',
      help: 'Colours, logo and type for the site, its documents and the pictures for sharing. The rest is worked out, so that every text can be read. Look at the preview before you hand it in.',
    },
    accent: {
      label: 'Colour that calls',
      help: 'Buttons, bands and links. Write # and six characters, 0–9 and a–f. What could not be read is made darker or lighter.',
    },
    calm: { label: 'Colour that rests', help: 'The foot of the page, and calm bands.' },
    head: {
      label: 'First sheet of a page',
      help: 'A light colour behind the heading. Empty: a pale one of the colour that rests.',
    },
    ground: {
      label: 'Ground of the page',
      help: 'Light, nearly white at best. The dark scheme has its own of it.',
    },
    type: {
      label: 'Type',
      options: { onest: 'Onest', system: "The reader's own (nothing to load)" },
    },
    logo: {
      label: 'Logo as SVG',
      help: 'Paste what is in the file. Paths only, at most 6,000 characters. Stands at the top of every page in the place of the name.',
    },
    picture: { label: 'Logo as a picture', help: 'A PNG, where there is no SVG.' },
    mark: {
      label: 'Mark as SVG',
      help: "Square. Stands before the name, and in the browser's tab. At most 3,000 characters.",
    },
  },

  accessibility: {
    global: {
      label: 'Accessibility statement',
      help: 'The eleven things the law asks for. Go through it at least once a year.',
    },
    actorName: { label: 'Who is behind it?', help: 'The name of the organisation.' },
    serviceName: { label: 'What is it about?', help: 'The name of the website.' },
    conformance: {
      label: 'How accessible is the site?',
      options: { full: 'Fully compliant', partial: 'Partly compliant', none: 'Not compliant' },
    },
    inaccessible: {
      label: 'What is not accessible',
      one: 'gap',
      help: 'One row for each gap. Untagged documents are added by themselves.',
    },
    what: { label: 'What?' },
    reason: { label: 'Why?' },
    alternative: { label: 'What can the reader do instead?' },
    assessedOn: { label: 'Last assessed', help: 'The assessment grows old after twelve months.' },
    updatedOn: { label: 'Last updated' },
    method: {
      label: 'How was it assessed?',
      options: { own: 'By ourselves', thirdParty: 'By a third party' },
    },
    methodText: { label: 'How it was done' },
    feedbackText: {
      label: 'If you meet an obstacle',
      help: 'Stands above the form. Say who reads it and when the answer comes.',
    },
    authorityName: { label: 'Supervisory authority' },
    authorityUrl: { label: 'Address for complaints' },
    disproportionate: {
      label: 'Exceptions: disproportionate burden',
      one: 'exception',
      help: 'What you have excepted because it would cost too much, and why.',
    },
    outsideLaw: { label: 'Content outside the law', one: 'thing' },
  },

  workflow: {
    state: { label: 'State', many: 'States' },
    event: { label: 'Event', many: 'Events' },
    approval: { label: 'Approval', many: 'Approvals' },
    comment: { label: 'Comment', many: 'Comments' },
  },

  mistakes: {
    copiesNote: { label: 'Write what you have done about the copies that nobody has confirmed' },
    contactAboutCopies: { label: 'Whoever keeps copies must be possible to reach: give an address' },
    licence: { label: 'Write an SPDX id, such as CC-BY-4.0, or a whole address that begins with https://' },
    colour: { label: 'Write the colour as # and six characters, 0–9 and a–f.' },
    unreadable: {
      label:
        'With this colour the text cannot be read, and it would become another colour if it were changed as far as it must be',
    },
    drawingBroken: { label: 'This is no whole SVG file.' },
    drawingLarge: { label: 'The drawing is too large. Simplify its paths, or take out what is not seen' },
    drawingHolds: {
      label: 'The drawing may hold nothing but paths with one colour each. Convert or take out',
    },
    responsible: { label: 'Choose who answers for the drafts.' },
    code: { label: `Write all digits, such as ${example.code}.` },
    countyCode: { label: `Write all digits, such as ${example.regionCode}.` },
    unknownTerm: { label: 'Choose among the words in the list. A new one is added in Words to choose from.' },
    termKey: { label: 'Write a word on each row. A key has small letters a–z, figures and hyphens.' },
    termTwice: { label: 'Two rows have the key “{word}”. Remove one of them.' },
    termChanged: { label: 'The key of “{word}” is held by texts and cannot change. Change only the word.' },
    termInUse: { label: 'A text has “{word}”. Let the row stand, and tick No longer chosen.' },
    country: { label: 'Choose a country in the list. It is kept as its code, such as NL.' },
    url: { label: 'The address should begin with https:// or /.' },
    telephone: { label: `Write the number in digits, such as 112 or ${pack.telephone.example}.` },
    link: {
      label:
        'A link in the text leads to an address that is not allowed. Use https://, mail, telephone or a page of the site.',
    },
    richText: {
      label: 'The text holds something that cannot be shown here. Paste it again without formatting.',
    },
    originalFirst: { label: `Write the description in ${original} first. Change language at the top.` },
    childSaidNo: {
      label: 'The child has said no, and that stands. If the child has answered anew, make a new consent.',
    },
    formIsFiled: {
      label: 'A form has been filed. Withdraw the consent instead: the form goes when its time is over.',
    },
    notYourConsent: { label: 'You can only choose consents from your own municipality.' },
    notYourMunicipality: { label: 'You can only choose your own municipality.' },
    municipality: { label: 'Choose a municipality: a local project leader belongs to one.' },
    malformed: { label: 'Something in what was sent has the wrong form. Reload the page and try again.' },
    busy: { label: 'There is much to do right now. Wait a moment and try again.' },
    notChecked: {
      label: 'The text is too long to be checked just now. Try again in a moment, or divide it.',
    },
    diskFull: {
      label:
        'The server is out of room, so nothing was saved. What you have written is still here. Try again in a while, and tell whoever looks after the server.',
    },
    filesAway: { label: 'Pictures and files cannot be reached at the moment. Try again in a while.' },
    fileNotKept: {
      label: 'Pictures and files cannot be saved at the moment, so nothing was saved. Try again in a while.',
    },
    signedOut: {
      label: 'You are signed out. Sign in in a new tab, then save here. What you have written is still here.',
    },
    noSuchFile: { label: 'The file does not exist, or is not open to you.' },
    password: { label: 'The password needs at least 12 characters. A sentence you remember is good.' },
    passwordCommon: {
      label:
        'That password can be guessed: it is common, or like your name, your address or the site. A sentence you remember is good.',
    },
    fileMissing: { label: 'Choose a file to upload.' },
    fileFixed: { label: 'The file cannot be replaced. Upload the new one and choose it instead.' },
    pictureKind: {
      label: 'The picture needs to be JPEG, PNG or WebP. Save it as one of them and try again.',
    },
    pictureBroken: { label: 'The picture cannot be opened. It may be damaged or not fully uploaded.' },
    pictureBytes: { label: 'The picture is larger than 15 MB. Make it smaller and try again.' },
    picturePixels: { label: 'The picture has more than 50 million pixels. Make it smaller and try again.' },
    documentKind: { label: 'The file needs to be PDF or Word (.docx).' },
    documentBroken: { label: 'The file cannot be read. It may be damaged or locked with a password.' },
    documentBytes: { label: 'The file is larger than 25 MB. Make its pictures smaller and try again.' },
    documentInfected: {
      label: 'The file holds harmful code and is not accepted. Make a new one from the original.',
    },
    documentNotScanned: {
      label: 'The file could not be scanned for harmful code just now. Try again in a while.',
    },
    documentLong: {
      label:
        'The file has more text or more pages than can be checked (two million characters, 1000 pages). Part it in several.',
    },
    inUse: {
      label:
        'The picture is used on a page that is in review, is shown or may come back, and so cannot be changed or deleted. Upload it anew and replace it on the page.',
    },
    consentCode: {
      label: 'The code may hold capital letters, digits and hyphens only, and at least one digit.',
    },
    consentTooLong: { label: 'A consent can be valid for four years at most.' },
  },
  bounds: {
    conditions: { label: 'A question may have at most {n} conditions. Divide it into several.' },
    steps: { label: 'A question may have at most {n} dots in its names of fields, altogether.' },
    stepsOfOne: { label: 'The name of a field in a question may have at most {n} dots.' },
    values: { label: 'A question may compare with at most {n} values.' },
    levels: { label: 'A question may have at most {n} levels.' },
    names: { label: 'A question may choose at most {n} fields.' },
    nested: { label: 'A condition compares with a value, not with another condition.' },
    throughDrafts: {
      label: 'Whoever reads drafts may ask for fields of the document itself only, not of what it points to.',
    },
    sorts: { label: 'A question may sort by at most {n} fields.' },
    limit: { label: 'An answer may have 1–{n} documents. Turn the pages with page.' },
    page: { label: 'There are at most {n} pages to turn.' },
    bodyNames: {
      label:
        'No field in what is sent may have a dot in its name, or be named a number. Write objects and lists.',
    },
    bodyLevels: { label: 'What is sent may have at most {n} levels.' },
    bodyParts: { label: 'What is sent may have at most {n} parts.' },
    bodyEntries: { label: 'A list may have at most {n} rows.' },
    bodyCharacters: { label: 'A text may have at most {n} characters in one piece.' },
    richTextCharacters: { label: 'The text may have at most {n} characters.' },
    richTextNodes: { label: 'The text may have at most {n} paragraphs, links and other parts.' },
  },
}
