/**
 * Every word the admin says in Swedish: names of things, fields, help under fields, choices, mistakes.
 * Written for people who work with communication: what to write, and who sees it. The file is long because it is a
 * dictionary; look words up by collection.slug-like section and field. `en.ts` must have exactly the same shape.
 */

import { originalLanguageIn } from '@/domain/admin-languages'
import { pack } from '@/domain/country'
import { aboutSlug, privacySlug } from '@/domain/routes'
import { languageNames, peoplesLanguages } from './language-names'
import type { Section } from './shape'

const original = originalLanguageIn('sv')
const { example } = pack.areas

/** Kinds that are chosen by their names. */
const kinds = {
  stories: 'Berättelser',
  projects: 'Projekt',
  'training-modules': 'Utbildningsmoduler',
  municipalities: 'Kommuner',
  contacts: 'Kontakter',
  pages: 'Sidor',
  documents: 'Dokument',
  research: 'Forskning',
  organisations: 'Organisationer',
}

export const sv = {
  groups: {
    content: { label: 'Innehåll' },
    files: { label: 'Bilder och filer' },
    inbox: { label: 'Inkorg' },
    settings: { label: 'Inställningar' },
    workflow: { label: 'Arbetsflöde' },
  },

  languages: languageNames('sv'),

  tabs: {
    text: { label: 'Text' },
    opening: { label: 'Öppning' },
    blocks: { label: 'Block' },
    facts: { label: 'Fakta' },
    people: { label: 'Syfte och målgrupp' },
    partners: { label: 'Pengar och partner' },
    stories: { label: 'Berättelser' },
    training: { label: 'Utbildning' },
    session: { label: 'Så genomförs den' },
    material: { label: 'Material och version' },
    safety: { label: 'Trygghet' },
    editions: { label: 'Filer och utgåvor' },
    publications: { label: 'Publikationer' },
    questions: { label: 'Frågor till barnet' },
    translations: { label: 'Översättningar', help: 'Vem har läst texterna på andra språk?' },
    picture: { label: 'Bilden' },
    consent: { label: 'Samtycke' },
    site: { label: 'Webbplatsen' },
    rules: {
      label: 'Regler och tider',
      help: 'Tiderna gäller hela webbplatsen och står i integritetstexten.',
    },
    privacy: {
      label: 'Personuppgifter',
      help: 'Det som dataskyddsförordningen (artikel 13) vill att läsarna får veta. Står under integritetstexten och i registret.',
    },
    help: {
      label: 'Hjälp och stöd',
      help: 'Står överst där någon anmäler oro, vid kontaktformuläret och på sidor som har bockats för.',
    },
    service: { label: 'Tjänsten' },
    gaps: { label: 'Brister' },
    authority: { label: 'Synpunkter och anmälan' },
  },

  common: {
    slug: {
      label: 'Adress',
      help: `Sista delen av sidans adress. Görs av rubriken på ${original} om du lämnar fältet tomt.`,
    },
    translations: {
      label: 'Översättningar',
      one: 'översättning',
      help: 'En rad för varje språk som har översatts. Bocka ur rutan när någon med språket som modersmål har läst.',
    },
    language: { label: 'Språk' },
    needsNativeReader: { label: 'Behöver läsas av någon med språket som modersmål' },
    madeFrom: {
      label: 'Gjord från version',
      help: 'Fylls i av sig självt. Visar om originalet har ändrats sedan dess.',
    },
  },

  blocks: {
    quotation: { label: 'Citat', many: 'Citat' },
    quotationText: { label: 'Citatet', help: 'Utan citattecken, de sätts ut på sidan. Behåll talspråket.' },
    quotationAttribution: {
      label: 'Vem säger det?',
      help: `Roll eller namn, som ”kurator i ${example.name}”. Lämna tomt om citatet är utan avsändare. Aldrig ett barns namn.`,
    },
    factBox: { label: 'Faktaruta', many: 'Faktarutor' },
    factBoxTitle: { label: 'Rubrik' },
    factBoxBody: { label: 'Text' },
    picture: { label: 'Bild', many: 'Bilder' },
    pictureMedia: { label: 'Bild', help: 'Bildens beskrivning och bildtext följer med från bildarkivet.' },
    gallery: { label: 'Bildspel', many: 'Bildspel' },
    galleryPictures: { label: 'Bilder', help: 'Visas bredvid varandra, i den ordning du lägger dem.' },
    documentLink: { label: 'Länk till dokument', many: 'Länkar till dokument' },
    documentLinkDocument: { label: 'Dokument', help: 'Filtyp, sidor och storlek skrivs ut av sig självt.' },
    contactCard: { label: 'Kontaktkort', many: 'Kontaktkort' },
    contactCardContact: {
      label: 'Kontakt',
      help: 'Visar namn och roll. Läsaren skriver genom formuläret, ingen adress syns.',
    },
    callToAction: { label: 'Knapp', many: 'Knappar' },
    callToActionLabel: {
      label: 'Text på knappen',
      help: 'Säg vad som händer: ”Läs om utbildningen”, inte ”Klicka här”.',
    },
    callToActionUrl: {
      label: 'Adress',
      help: 'Fyll i antingen en adress eller en sida här bredvid. Börjar med / eller https://',
    },
    callToActionPage: { label: 'Sida' },
    contentNotice: { label: 'Innehållsvarning', many: 'Innehållsvarningar' },
    contentNoticeText: { label: 'Text', help: 'Säg lugnt vad texten handlar om, så att läsaren kan välja.' },
  },

  stories: {
    collection: {
      label: 'Berättelse',
      many: 'Berättelser',
      help: 'Det som händer i kommunerna, berättat för alla. Den som skriver kan aldrig själv godkänna.',
    },
    title: { label: 'Rubrik', help: 'Vad hände, och var? Helst högst 60 tecken. Inga barns namn.' },
    summary: {
      label: 'Ingress',
      help: 'En eller två meningar. Syns i listor, i flödet och när någon delar sidan.',
    },
    body: { label: 'Text', help: 'Berätta enkelt och konkret. Aldrig namn, ålder och plats på samma barn.' },
    quote: {
      label: 'Citat',
      help: 'Något som någon verkligen har sagt och vill ha publicerat. Utan citattecken. Frivilligt.',
    },
    quotedRole: {
      label: 'Vem sade det?',
      help: 'Rollen, till exempel ”förälder” eller ”ledare i föreningen”. Aldrig ett barns namn. Tomt om det inte är känt.',
    },
    lessons: {
      label: 'Så gjorde vi – så kan ni göra',
      one: 'lärdom',
      help: 'För den som vill göra något liknande på en annan plats. Två eller tre räcker. Frivilligt.',
    },
    lessonDid: { label: 'Så gjorde vi', help: 'En eller två meningar.' },
    lessonCan: { label: 'Så kan ni göra', help: 'Börja med ett verb: ”Fråga …”, ”Bjud in …”.' },
    writerRole: {
      label: 'Den som berättar',
      help: `Rollen, inte namnet: ”Lokal projektledare i ${example.name}”. Syns vid texten.`,
    },
    municipality: {
      label: 'Kommun',
      help: 'Berättelsen visas på kommunens sida. Skriv aldrig en mer exakt plats.',
    },
    project: { label: 'Projekt' },
    cover: { label: 'Bild', help: 'Syns överst och i listor. Utan bild ritas en åt dig.' },
    themes: {
      label: 'Ämnen',
      help: 'Läsarna kan välja berättelser efter ämne.',
    },
    activityDate: {
      label: 'När hände det?',
      help: 'Första dagen det gick att gå dit. Berättelsen kan publiceras tidigast några dagar senare, så att ingen kan söka upp barnen.',
    },
    isNameFictional: {
      label: 'Namnet är fingerat',
      help: 'Bocka i om du har bytt ut ett namn. Läsarna får veta det av en rad under texten.',
    },
    hasProtectedIdentityDeclaration: {
      label: 'Har du försäkrat dig om att ingen i texten lever med skyddad identitet?',
      help: 'Svara innan du skickar in. Skriv aldrig vem det gäller. Bara personalen ser svaret.',
      options: { yes: 'Ja, jag har frågat', no: 'Nej, eller vet inte' },
    },
    corrections: {
      label: 'Rättelser',
      one: 'rättelse',
      help: 'Syns för läsarna under texten, med datum. Säg vad som var fel och vad som är rätt.',
    },
    correctionDate: { label: 'Datum' },
    correctionText: { label: 'Vad har rättats?' },
  },

  projects: {
    collection: {
      label: 'Projekt',
      many: 'Projekt',
      help: 'Projektens egna sidor: vad, för vem, med vilka och för vems pengar.',
    },
    title: { label: 'Namn', help: 'Projektets hela namn, som det står i ansökan.' },
    shortName: { label: 'Kort namn', help: 'Det ni säger till vardags. Används i listor och menyer.' },
    summary: {
      label: 'Ingress',
      help: 'En eller två meningar om vad projektet gör. Syns på startsidan och i listor.',
    },
    body: { label: 'Text' },
    cover: { label: 'Bild', help: 'Syns överst. Utan bild ritas en åt dig.' },
    aim: { label: 'Mål', help: 'Vad projektet vill åstadkomma, i en mening.' },
    overallAim: { label: 'Övergripande mål', help: 'Det större som projektet bidrar till.' },
    targetGroup: { label: 'Målgrupp', help: 'Vilka projektet är till för.' },
    trainingAudience: {
      label: 'Utbildningarna vänder sig till',
      help: 'Lämna tomt om projektet inte har utbildningar.',
    },
    purposes: {
      label: 'Utbildningarnas syften',
      one: 'syfte',
      help: 'Ett syfte på varje rad. De visas som en lista.',
    },
    purposeText: { label: 'Syfte' },
    status: {
      label: 'Läge',
      help: 'Lämna tomt hellre än att gissa. Utan läge står inget på sidan.',
      options: { planned: 'Planerat', ongoing: 'Pågår', completed: 'Avslutat' },
    },
    startDate: { label: 'Startade' },
    endDate: { label: 'Slutade' },
    funders: {
      label: 'Finansiärer',
      one: 'finansiär',
      help: 'Alla som betalar. Sidan går inte att publicera utan den text en EU-fond kräver.',
    },
    funderName: { label: 'Namn', help: 'Som det brukar skrivas, till exempel AMIF.' },
    funderExpanded: { label: 'Utskrivet namn' },
    funderIsEU: { label: 'EU-fond', help: 'EU-emblemet och texten visas högst upp på projektets sidor.' },
    funderNotice: {
      label: 'Text som finansiären kräver',
      help: 'Ordagrant från beslutet. Obligatorisk när en EU-fond betalar.',
    },
    funderReference: { label: 'Diarienummer eller avtal' },
    partners: {
      label: 'Partner',
      one: 'partner',
      help: 'Ett land per rad, och organisationen om den får nämnas.',
    },
    partnerCountry: { label: 'Land' },
    partnerOrganisation: { label: 'Organisation' },
    municipalities: {
      label: 'Kommuner',
      one: 'kommun',
      help: 'Var projektet finns, eller vilka kommuner det har samarbetat med.',
    },
    participantMunicipality: { label: 'Kommun' },
    participantRole: { label: 'Roll', options: { site: 'Här pågår projektet', partner: 'Samarbetspartner' } },
    quotes: {
      label: 'Citat',
      one: 'citat',
      help: 'Korta röster om projektet. Citat utan avsändare går bra. Behåll talspråket.',
    },
    quoteText: { label: 'Citat' },
    quoteAttribution: { label: 'Vem säger det?' },
    glossary: { label: 'Ordlista', one: 'ord', help: 'Ord i texten som behöver en förklaring.' },
    glossaryTerm: { label: 'Ord' },
    glossaryMeaning: { label: 'Betydelse' },
    materialLanguage: {
      label: 'Materialets språk',
      help: 'Språket som utbildningarna och dokumenten är skrivna på.',
    },
    pageLanguage: {
      label: 'Projektsidans språk',
      help: 'Språket på projektets egen sida hos andra, om det finns en.',
    },
    modules: {
      label: 'Modulernas ordning',
      help: 'Dra modulerna dit de ska stå. Hela ordningen granskas på en gång, och läsarna ser den först när projektet har publicerats.',
    },
    order: { label: 'Ordning', help: 'Lägst tal visas först.' },
    childrenInCare: {
      label: 'Handlar projektet om placerade barn?',
      help: 'Bara barnskyddet svarar. Placerade barn visas aldrig på bild, och innan någon har svarat visas inga bilder av barn alls.',
      options: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte än' },
    },
  },

  modules: {
    collection: {
      label: 'Utbildningsmodul',
      many: 'Utbildningsmoduler',
      help: 'Utbildningsmaterialet, en modul i taget. Det som inte är känt lämnas tomt, inget hittas på. I vilken ordning modulerna står bestäms på projektet, under fliken Utbildning.',
    },
    number: { label: 'Tidigare nummer' },
    title: { label: 'Namn' },
    summary: { label: 'Ingress', help: 'Vad deltagarna får med sig, i en eller två meningar.' },
    body: { label: 'Om modulen' },
    cover: { label: 'Bild' },
    project: { label: 'Projekt' },
    part: {
      label: 'Rubrik i biblioteket',
      help: 'Moduler i rad med samma rubrik står tillsammans under den. Skriv den likadant på alla.',
    },
    audience: { label: 'För vem?', help: 'Yrken eller roller, som ”barn- och familjehemssekreterare”.' },
    objectives: {
      label: 'Mål',
      one: 'mål',
      help: 'Fortsätt meningen ”Efteråt kan du …” med ett verb: ”förklara …”. Ett mål på varje rad, utan punkt.',
    },
    objectiveText: { label: 'Mål' },
    topics: {
      label: 'Ämnen',
      help: 'Läsarna kan välja moduler efter ämne.',
    },
    formats: {
      label: 'Form',
    },
    minutes: { label: 'Minuter', help: 'Hur lång tid modulen tar. Lämna tomt om det inte är prövat.' },
    groupSizeMin: { label: 'Minst antal deltagare' },
    groupSizeMax: { label: 'Högst antal deltagare' },
    preparation: { label: 'Förberedelser', help: 'Det som ska vara klart innan: rum, material, läsning.' },
    exercises: { label: 'Övningar' },
    facilitatorNotes: { label: 'Till dig som leder', help: 'Syns för alla läsare, under en egen rubrik.' },
    cases: {
      label: 'Fallbeskrivningar',
      help: 'Fall är aldrig riktiga barn. Läsarna får veta vilket det är.',
      options: { none: 'Inga fall', fictional: 'Påhittade fall', composite: 'Sammansatta av flera' },
    },
    contentNotice: {
      label: 'Innehållsvarning',
      help: 'Visas före texten. Säg lugnt vad modulen handlar om. Tomt: ingen varning.',
    },
    hasQuickExit: {
      label: 'Visa ”Lämna sidan”',
      help: 'En knapp som tar läsaren bort från sidan i ett steg. För sidor om våld och heder.',
    },
    showsSupport: {
      label: 'Visa ”Behöver du hjälp nu?”',
      help: 'Telefonnumren i webbplatsens inställningar. För sidor om trauma, våld eller tankar på att inte vilja leva.',
    },
    documents: { label: 'Dokument', help: 'Bilder, handledningar och annat som hör till modulen.' },
    versionLabel: { label: 'Version', help: 'Till exempel 1.2 eller 2024-05.' },
    changeLog: {
      label: 'Ändringar',
      one: 'ändring',
      help: 'Vad som är nytt sedan förra versionen. Syns för läsarna.',
    },
    changeDate: { label: 'Datum' },
    changeNote: { label: 'Vad är nytt?' },
    licence: { label: 'Licens', help: 'Hur materialet får användas, till exempel CC BY 4.0.' },
    citation: { label: 'Så refererar du', help: 'Lämna tomt så görs texten av namn, version och år.' },
  },

  municipalities: {
    collection: {
      label: 'Kommun',
      many: 'Kommuner',
      help: 'Kommunerna som projekten finns i. Varje kommun har en egen sida.',
    },
    code: {
      label: 'Kommunkod',
      help: `Alla siffror, även nollan först: ${example.name} är ${example.code}.`,
    },
    listed: { label: 'Hämta ur den officiella listan' },
    name: { label: 'Namn', help: `Kort, som ”${example.name}”.` },
    officialName: {
      label: 'Officiellt namn',
      help: `Som kommunen skriver det: ”${example.officialName}”.`,
    },
    county: { label: pack.areas.region.sv, help: `Hela namnet, som ”${example.region}”.` },
    countyCode: { label: `${pack.areas.region.sv}skod`, help: 'Alla siffror, även nollan först.' },
    lat: { label: 'Latitud', help: 'Kommunens mitt, aldrig platsen för en aktivitet.' },
    lon: { label: 'Longitud' },
    summary: { label: 'Ingress', help: 'En eller två meningar om arbetet i kommunen.' },
    body: { label: 'Text' },
    cover: { label: 'Bild', help: 'Utan bild ritas en av kommunens former.' },
  },

  contacts: {
    collection: {
      label: 'Kontakt',
      many: 'Kontakter',
      help: 'Människorna läsarna kan skriva till. Bara namn och roll syns, aldrig en adress.',
    },
    name: { label: 'Namn' },
    role: { label: 'Roll', help: 'Till exempel ”Lokal projektledare”.' },
    summary: {
      label: 'Kort om personen',
      help: 'En mening om vad läsaren kan fråga om. Behöver inte fyllas i.',
    },
    municipality: { label: 'Kommun', help: 'Lämna tomt för den som arbetar i hela landet.' },
    projects: { label: 'Projekt' },
    user: {
      label: 'Konto',
      help: 'Personens inloggning. Meddelanden från läsare syns då i personens inkorg. Syns inte utåt.',
    },
    inbox: {
      label: 'E-post för meddelanden',
      help: 'Dit meddelanden skickas. Syns aldrig utåt. Tomt: kontots adress används.',
    },
    isNational: { label: 'Nationell kontakt', help: 'Visas först, och när kommunen saknar egen kontakt.' },
    lastConfirmed: {
      label: 'Senast bekräftad',
      help: 'När personen senast sa ja till att stå här. Efter ett år döljs kontakten.',
    },
    order: { label: 'Ordning', help: 'Lägst tal visas först.' },
  },

  pages: {
    collection: {
      label: 'Sida',
      many: 'Sidor',
      help: `Fristående sidor, som ”Om oss”. Adresserna ${privacySlug} och ${aboutSlug} har egna platser på webbplatsen.`,
    },
    title: { label: 'Rubrik' },
    summary: { label: 'Ingress', help: 'Syns överst, i sökningen och när någon delar sidan.' },
    body: { label: 'Text' },
    cover: { label: 'Bild' },
    contentNotice: {
      label: 'Innehållsvarning',
      help: 'Visas före texten. Säg lugnt vad sidan handlar om. Tomt: ingen varning.',
    },
    hasQuickExit: {
      label: 'Visa ”Lämna sidan”',
      help: 'En knapp som tar läsaren bort från sidan i ett steg. För sidor om våld och heder.',
    },
    showsSupport: {
      label: 'Visa ”Behöver du hjälp nu?”',
      help: 'Telefonnumren i webbplatsens inställningar. För sidor om trauma, våld eller tankar på att inte vilja leva.',
    },
  },

  documents: {
    collection: {
      label: 'Dokument',
      many: 'Dokument',
      help: 'Rapporter och material att ladda ner. Adressen är densamma när filen byts ut.',
    },
    title: { label: 'Namn' },
    summary: { label: 'Ingress', help: 'Vad dokumentet handlar om och vem det är till för.' },
    kind: {
      label: 'Sort',
      options: { report: 'Rapport', training: 'Utbildningsmaterial', form: 'Blankett', other: 'Annat' },
    },
    language: { label: 'Dokumentets språk', help: 'Språket som filen är skriven på.' },
    project: { label: 'Projekt' },
    modules: { label: 'Utbildningsmoduler', help: 'Modulerna som dokumentet hör till.' },
    contents: {
      label: 'Innehåll',
      one: 'kapitel',
      help: 'Dokumentets kapitel, så att man ser vad som finns i filen innan man laddar ner den.',
    },
    contentsText: { label: 'Kapitel' },
    contentsPage: { label: 'Sida' },
    citation: {
      label: 'Så hänvisar man till dokumentet',
      help: 'Tomt: utgivare, år, titel och adress sätts samman av sig själva.',
    },
    currentFile: { label: 'Fil', help: 'PDF eller Word. Sidor och storlek läses av sig självt.' },
    editions: {
      label: 'Tidigare och nuvarande utgåvor',
      one: 'utgåva',
      help: 'Gamla utgåvor går fortfarande att nå. Säg vad som är nytt.',
    },
    editionFile: { label: 'Fil' },
    editionVersion: { label: 'Version' },
    editionPublishedOn: { label: 'Utgiven' },
    editionChangeNote: { label: 'Vad är nytt?' },
    licence: { label: 'Licens', help: 'Till exempel CC BY 4.0.' },
    lastReviewed: { label: 'Senast granskad' },
    isAccessible: {
      label: 'Tillgänglighet',
      help: 'Fylls i när filen läses. Otaggade dokument listas av sig själva på sidan om tillgänglighet.',
      options: { tagged: 'Taggad, kan läsas upp', untagged: 'Inte taggad', unknown: 'Inte känt' },
    },
    htmlAlternative: {
      label: 'Samma innehåll som webbsida',
      help: 'Adressen till sidan, om den finns. Börjar med / eller https://',
    },
  },

  research: {
    collection: {
      label: 'Forskning',
      many: 'Forskning',
      help: 'Forskning om projekten, och vad den har kommit fram till.',
    },
    title: { label: 'Rubrik' },
    summary: { label: 'Ingress' },
    body: { label: 'Text' },
    institution: { label: 'Lärosäte', help: 'Universitetet eller högskolan, med hela sitt namn.' },
    span: { label: 'Tid', help: 'När forskningen pågår, som ”hela projektets gång”.' },
    question: { label: 'Forskningsfråga', help: 'Vad forskarna vill veta, i en mening.' },
    project: { label: 'Projekt' },
    publications: { label: 'Publikationer', one: 'publikation' },
    publicationTitle: { label: 'Titel' },
    publicationUrl: { label: 'Adress', help: 'Börjar med https://' },
    publicationDocument: { label: 'Eller dokument härifrån' },
    publicationYear: { label: 'År' },
  },

  organisations: {
    collection: {
      label: 'Organisation',
      many: 'Organisationer',
      help: 'Partner och finansiärer. Bara de som får nämnas.',
    },
    name: { label: 'Namn' },
    kind: {
      label: 'Sort',
      options: {
        'civil-society': 'Civilsamhälle',
        authority: 'Myndighet',
        municipality: 'Kommun',
        university: 'Lärosäte',
        funder: 'Finansiär',
        other: 'Annat',
      },
    },
    country: { label: 'Land' },
    url: { label: 'Webbplats', help: 'Börjar med https://' },
    note: { label: 'Anteckning', help: 'Bara för er som arbetar här. Syns inte utåt.' },
  },

  media: {
    collection: {
      label: 'Bild',
      many: 'Bilder',
      help: 'Bildarkivet. När du laddar upp tas plats, kamera och namn bort ur filen. En bild syns utåt först när något publicerat använder den.',
    },
    depicts: {
      label: 'Vilka syns på bilden?',
      help: 'Titta också i bakgrunden. Barn som går att känna igen kräver samtycke för vart och ett.',
      options: {
        nobody: 'Ingen människa',
        adults: 'Bara vuxna',
        childrenNotIdentifiable: 'Barn som inte går att känna igen',
        childrenIdentifiable: 'Barn som går att känna igen',
      },
    },
    peopleShown: {
      label: 'Hur många går att känna igen?',
      help: 'Räkna alla, även dem i bakgrunden. Lika många samtycken behövs.',
    },
    alt: {
      label: 'Beskrivning av bilden',
      help: `För den som inte ser bilden: vad visar den? En eller två meningar, inga namn. Måste finnas på ${original}.`,
    },
    caption: { label: 'Bildtext', help: 'Syns under bilden. Inga barns namn.' },
    credit: { label: 'Fotograf eller tecknare' },
    municipality: { label: 'Kommun', help: 'Vilken kommun bilden hör till. Tomt: alla får använda den.' },
    consents: { label: 'Samtycken', help: 'Ett för varje människa som går att känna igen. Bara koden syns.' },
    declaration: { label: 'Skyddad identitet' },
    isDeclared: {
      label: 'Jag har försäkrat mig om att ingen på bilden lever med skyddad identitet',
      help: 'Fråga dem som vet, också om dem i bakgrunden. Skriv aldrig vem det gäller.',
    },
    declaredBy: { label: 'Av' },
    declaredAt: { label: 'När' },
    uploadedBy: { label: 'Uppladdad av' },
  },

  files: {
    collection: {
      label: 'Fil',
      many: 'Filer',
      help: 'PDF och Word. En fil ändras aldrig: ladda upp en ny och byt den i dokumentet. Filen syns utåt först när ett publicerat dokument använder den.',
    },
    name: { label: 'Filens namn', help: 'Så heter filen när läsaren laddar ner den. Inga namn på barn.' },
    pages: { label: 'Sidor' },
    isTagged: { label: 'Taggad, kan läsas upp', help: 'Läses ur filen.' },
    scanState: {
      label: 'Viruskontroll',
      options: {
        unscanned: 'Inte kontrollerad',
        clean: 'Ren',
        infected: 'Smittad',
        failed: 'Kontrollen misslyckades',
      },
    },
    sha256: { label: 'Fingeravtryck (SHA-256)' },
    metadata: {
      label: 'Står i filen',
      help: 'Titeln visas i läsarens fönster. Allt annat som låg dolt i filen – författare, kommentarer, spårade ändringar, bilagor – är borttaget.',
    },
    metadataTitle: { label: 'Titel' },
    uploadedBy: { label: 'Uppladdad av' },
  },

  consents: {
    collection: {
      label: 'Samtycke',
      many: 'Samtycken',
      help: 'Ett för varje människa och uppsättning bilder. Här finns inga namn: papperet hittar du med koden.',
    },
    code: { label: 'Kod', help: 'Görs av sig själv. Skriv koden på papperet. Aldrig ett namn här.' },
    status: {
      label: 'Läge',
      options: {
        active: 'Gäller',
        waiting: 'Väntar på barnskyddet',
        incomplete: 'Inte klart',
        refused: 'Barnet har sagt nej',
        expired: 'Har gått ut',
        withdrawn: 'Återkallat',
      },
    },
    municipality: { label: 'Kommun' },
    ageBand: {
      label: 'Ålder',
      options: {
        under7: 'Under 7 år',
        from7: '7–12 år',
        from13: '13–15 år',
        from16: '16–17 år',
        adult: 'Vuxen',
      },
    },
    legalBasis: {
      label: 'Rättslig grund',
      help: 'För barn som varit på flykt gäller alltid uttryckligt samtycke.',
      options: { explicitConsent: 'Uttryckligt samtycke', consent: 'Samtycke' },
    },
    signatures: {
      label: 'Underskrifter',
      one: 'underskrift',
      help: 'Vem skrev under, och när? Bara rollen, aldrig namnet.',
    },
    signatureRole: {
      label: 'Roll',
      options: {
        guardian: 'Vårdnadshavare',
        appointedGuardian: 'Förordnad vårdnadshavare',
        trustee: pack.childsRepresentative.sv,
        self: 'Personen själv',
      },
    },
    signatureDate: { label: 'Datum' },
    childAsked: {
      label: 'Hur tillfrågades barnet?',
      options: {
        conversation: 'I samtal',
        interpreted: 'I samtal med tolk',
        pictures: 'Med bilder eller lättläst text',
        notAsked: 'Har inte tillfrågats',
        notApplicable: 'Gäller en vuxen',
      },
    },
    childAnswer: {
      label: 'Vad svarade barnet?',
      help: 'Ett nej går före alla andra ja.',
      options: { yes: 'Ja', no: 'Nej', unsure: 'Vet inte', notApplicable: 'Gäller en vuxen' },
    },
    purposes: {
      label: 'Får användas till',
      options: { information: 'Information', press: 'Press', fundraising: 'Insamling' },
    },
    channels: { label: 'Får visas i', options: { web: 'Webb', print: 'Tryck', social: 'Sociala medier' } },
    formLanguage: { label: 'Blankettens språk' },
    hasInterpreter: { label: 'Tolk var med' },
    validUntil: {
      label: 'Gäller till',
      help: 'Två år om inget annat sägs, högst fyra. Sedan tas bilden bort av sig själv.',
    },
    madeBy: { label: 'Inskrivet av' },
    confirmedBy: { label: 'Bekräftat av' },
    confirmedAt: { label: 'Bekräftat' },
    withdrawnAt: { label: 'Återkallat', help: 'Bilden tas bort överallt i samma stund.' },
    evidence: { label: 'Papperet', help: 'Den påskrivna blanketten, krypterad. Varje läsning antecknas.' },
    evidenceName: { label: 'Förvarat som' },
    evidenceSha256: { label: 'Fingeravtryck (SHA-256)' },
    evidenceAddedAt: { label: 'Tillagt' },
  },

  messages: {
    collection: {
      label: 'Meddelande',
      many: 'Meddelanden',
      help: 'Från läsare, genom formulären på webbplatsen. Tas bort sex månader efter att de avslutats.',
    },
    kind: {
      label: 'Gäller',
      options: { contact: 'Fråga till en kontakt', accessibility: 'Synpunkt på tillgänglighet' },
    },
    contact: { label: 'Till' },
    name: { label: 'Från', help: 'Om läsaren har sagt sitt namn.' },
    replyTo: { label: 'Svara till', help: 'Om läsaren vill ha svar.' },
    about: { label: 'Sidan det gäller' },
    text: { label: 'Meddelande' },
    at: { label: 'Kom' },
    state: { label: 'Läge', options: { new: 'Nytt', answered: 'Besvarat', closed: 'Avslutat' } },
    closedAt: { label: 'Avslutat' },
  },

  cases: {
    collection: {
      label: 'Ärende',
      many: 'Ärenden',
      help: 'Läsare som vill få något borttaget eller är oroliga. Varje ärende har ett nummer och ett sista datum.',
    },
    number: { label: 'Ärendenummer', help: 'Läsaren har fått samma nummer.' },
    kind: {
      label: 'Gäller',
      options: {
        removal: 'Ta bort något',
        concern: 'Oro för ett barn',
        takedown: 'Sida nedtagen av oss',
        withdrawal: 'Återkallat samtycke',
      },
    },
    about: { label: 'Adress på webbplatsen' },
    copiesNote: {
      label: 'Kopior som ingen har bekräftat',
      help: 'Vad som gjordes åt dem när ärendet avslutades.',
    },
    document: { label: 'Sidan eller bilden' },
    text: { label: 'Vad läsaren skrev' },
    replyTo: { label: 'Svara till', help: 'Om läsaren vill ha svar. Går bra att vara anonym.' },
    state: { label: 'Läge', options: { new: 'Nytt', open: 'Pågår', closed: 'Avslutat' } },
    openedAt: { label: 'Kom' },
    dueAt: { label: 'Svar senast' },
    assignedTo: { label: 'Handläggare' },
    decision: {
      label: 'Beslut',
      options: { removed: 'Borttaget', changed: 'Ändrat', kept: 'Får stå kvar', forwarded: 'Lämnat vidare' },
    },
    answer: { label: 'Vad vi gjorde och svarade', help: 'Skriv inte mer om ett barn än du måste.' },
    closedAt: { label: 'Avslutat' },
  },

  users: {
    collection: {
      label: 'Medarbetare',
      many: 'Medarbetare',
      help: 'Alla som kan logga in. Bara administratörer ändrar roller, och aldrig sina egna.',
    },
    name: { label: 'Namn', help: 'Syns för kollegor i historiken.' },
    roles: {
      label: 'Roller',
      help: 'En person kan ha flera. Redaktören skriver och publicerar det godkända. Granskaren godkänner andras texter, aldrig sina egna. Trygghetsansvarig sköter samtycken och ärenden. Lokala projektledare skriver om sin kommun. Administratören sköter konton.',
      options: {
        admin: 'Administratör',
        editor: 'Redaktör',
        reviewer: 'Granskare',
        safeguarding: 'Trygghetsansvarig',
        leader: 'Lokal projektledare',
      },
    },
    mayForcePublish: {
      label: 'Får publicera före granskning',
      help: 'För det som inte kan vänta. Kräver ett skäl, märks på sidan och granskas inom tre dagar.',
    },
    municipality: { label: 'Kommun', help: 'För lokala projektledare. De ser bara sin egen kommun.' },
    locale: { label: 'Språk i mejl', options: peoplesLanguages('sv') },
    reads: {
      label: 'Läser',
      help: 'De språk du läser så väl att du kan granska en text. En ändring på bara några språk granskas av någon som läser dem, om det finns en sådan granskare.',
    },
    notifications: { label: 'Mejl till mig' },
    notifyDecisions: {
      label: 'Beslut om mina texter',
      options: { now: 'Genast', daily: 'En gång om dagen', never: 'Aldrig' },
    },
    notifyComments: {
      label: 'Kommentarer',
      options: { now: 'Genast', daily: 'En gång om dagen', never: 'Aldrig' },
    },
    notifyQueue: {
      label: 'Nytt att granska',
      options: { now: 'Genast', daily: 'En gång om dagen', never: 'Aldrig' },
    },
    notifyReminders: {
      label: 'Påminnelser',
      options: { now: 'Genast', daily: 'En gång om dagen', never: 'Aldrig' },
    },
  },

  machines: {
    collection: {
      label: 'Nyckel för maskin',
      many: 'Nycklar för maskiner',
      help: 'Andra system som läser eller lämnar in utkast. En maskin kan aldrig godkänna eller publicera.',
    },
    name: { label: 'Namn', help: 'Vilket system är det, och vems?' },
    scopes: {
      label: 'Får också',
      help: 'Utan något av detta läser nyckeln bara det som alla kan läsa.',
      options: {
        read: 'Läsa mer åt gången',
        readDrafts: 'Läsa utkast',
        handInDrafts: 'Lämna in utkast',
      },
    },
    kinds: {
      label: 'Av sorterna',
      options: kinds,
    },
    responsible: {
      label: 'Ansvarig',
      help: 'Utkasten lämnas in i den här personens namn och med hennes rättigheter. Hon kan därför inte godkänna dem.',
    },
    expiresAt: { label: 'Gäller till' },
    lastUsedAt: { label: 'Senast använd' },
    keepsCopies: {
      label: 'Sparar kopior',
      help: 'Systemet sparar det vi har publicerat. Tas något ned ber vi det bekräfta att kopian är borta.',
    },
    contact: {
      label: 'Kontakt om kopior',
      help: 'Hit går mejl när något tas ned: bara sort, id och hur man bekräftar.',
    },
    isStopped: { label: 'Avstängd', help: 'Stänger nyckeln genast. Går att öppna igen.' },
  },

  webhooks: {
    collection: {
      label: 'Webhook',
      many: 'Webhookar',
      help: 'Andra system som genast får veta när något publiceras, ändras eller tas bort. De får aldrig någon text, bara vad som har hänt med vilket dokument.',
    },
    name: { label: 'Namn', help: 'Vilket system är det, och vems?' },
    address: { label: 'Adress', help: 'Dit vi skickar. Börjar med https://' },
    kinds: {
      label: 'Om sorterna',
      help: 'Lämna tomt för alla.',
      options: {
        ...kinds,
        'site-settings': 'Webbplatsens inställningar',
        home: 'Startsidan',
        navigation: 'Menyer',
        'standing-texts': 'Listornas ingresser',
        brand: 'Utseende',
        vocabularies: 'Ord att välja bland',
        'consent-texts': 'Det vi säger när vi ber om lov',
        'accessibility-statement': 'Tillgänglighetsredogörelse',
      },
    },
    events: {
      label: 'När det har',
      help: 'Lämna tomt för allt.',
      options: {
        published: 'publicerats',
        changed: 'ändrats',
        moved: 'fått ny adress',
        withdrawn: 'dragits tillbaka',
        taken_down: 'tagits ner',
        reinstated: 'kommit tillbaka efter att ha tagits ner',
        deleted: 'raderats',
      },
    },
    responsible: {
      label: 'Ansvarig',
      help: 'Får ett mejl om inget kommer fram och vi slutar skicka.',
    },
    state: {
      label: 'Läge',
      options: { on: 'Skickar', paused: 'Pausad', stopped: 'Stoppad' },
    },
  },

  settings: {
    global: {
      label: 'Webbplatsens inställningar',
      help: 'Det som står på varje sida, och reglerna som gäller för allt.',
    },
    organisationName: { label: 'Organisationens namn' },
    siteName: { label: 'Webbplatsens namn' },
    tagline: { label: 'Undertext', help: 'En kort rad under namnet på startsidan.' },
    responsiblePublisher: { label: 'Ansvarig utgivare', help: 'Står i sidfoten.' },
    licence: {
      label: 'Licens',
      help: 'Hur andra får använda texterna: ett SPDX-id som CC-BY-4.0, eller en adress. Tomt: vi säger inget.',
    },
    lastReviewed: { label: 'Senast granskad', help: 'När webbplatsen som helhet senast gicks igenom.' },
    newsletterDay: {
      label: 'Nyhetsbrevet går ut på',
      help: 'Högst ett brev i veckan, när något nytt är publicerat. Tomt: inget nyhetsbrev, och sidan där man anmäler sig är borta.',
      options: {
        monday: 'Måndagar',
        tuesday: 'Tisdagar',
        wednesday: 'Onsdagar',
        thursday: 'Torsdagar',
        friday: 'Fredagar',
        saturday: 'Lördagar',
        sunday: 'Söndagar',
      },
    },
    synonyms: {
      label: 'Ord som betyder samma sak i sökningen',
      help: 'En grupp på varje rad, med komma emellan: familjehem, fosterhem, placering.',
    },
    controller: { label: 'Personuppgiftsansvarig' },
    controllerName: {
      label: 'Namn',
      help: 'Organisationen, med organisationsnummer om ni har ett. Tomt: organisationens namn.',
    },
    controllerAddress: { label: 'Postadress' },
    controllerContact: {
      label: 'E-post eller telefon',
      help: 'En gemensam adress, inte någons egen. Kontaktformuläret länkas alltid.',
    },
    privacyContact: {
      label: 'Dataskyddskontakt',
      help: 'Dataskyddsombud, eller den roll eller adress dit den som undrar kan vända sig.',
    },
    processors: {
      label: 'De som hanterar uppgifter åt oss',
      one: 'den som hanterar uppgifter åt oss',
      help: 'Den som driver servern, skickar mejlen eller sparar kopiorna. Står i integritetstexten och i registret.',
    },
    processorName: { label: 'Namn' },
    processorCountry: { label: 'Land' },
    processorTask: { label: 'Vad de gör', help: 'Några ord, som: Driver servern.' },
    processorSafeguard: {
      label: 'Skydd utanför EU och EES',
      help: 'Behövs om landet ligger utanför: beslut om adekvat skydd, eller standardavtalsklausuler.',
    },
    support: {
      label: 'Vart man kan vända sig',
      one: 'nummer',
      help: 'Det viktigaste först. En människa ringer eller läser på källans sida innan numret granskas.',
    },
    supportName: { label: 'Namn', help: 'Som SOS Alarm, eller Socialtjänsten i din kommun.' },
    supportPhone: {
      label: 'Telefon',
      help: `Som man ringer det i landet: 112 eller ${pack.telephone.example}.`,
    },
    supportTask: { label: 'För vem och när', help: 'En mening.' },
    supportHours: { label: 'Öppet' },
    supportLanguages: { label: 'Språk', help: 'Vilka språk som talas, och om det finns tolk.' },
    supportUrl: { label: 'Webbplats' },
    supportSource: {
      label: 'Källa',
      help: 'Sidan där numret står hos den som svarar. Visas inte för läsarna.',
    },
    supportCheckedOn: {
      label: 'Kontrollerat av en människa',
      help: 'Dagen då någon jämförde numret med källan. Syns för läsarna.',
    },
    reportReader: {
      label: 'Vem som läser en anmälan',
      help: 'Rollen, och vad som händer sedan. Fristen för svar skrivs ut av sig själv.',
    },
    contactInbox: {
      label: 'Gemensam inkorg',
      help: 'Får meddelanden som inte har en egen mottagare. Syns aldrig utåt.',
    },
    safeguardingInbox: {
      label: 'Inkorg för trygghetsansvarig',
      help: 'Får besked om nya ärenden. Syns aldrig utåt.',
    },
    deadlines: { label: 'Frister' },
    reviewDays: { label: 'Granskning klar inom (dagar)' },
    retrospectiveReviewDays: { label: 'Granskning i efterhand inom (dagar)' },
    caseDays: { label: 'Svar på ärenden inom (dagar)' },
    storyDelayDays: { label: 'Från aktivitet till publicering, minst (dagar)' },
    freshnessMonths: { label: 'En sida ses över efter (månader)' },
    consentMonths: { label: 'Ett samtycke gäller (månader)', help: 'Högst 48.' },
    retention: { label: 'Så länge sparas det' },
    evidenceMonths: { label: 'Samtyckets papper, efter att bilden slutat användas (månader)' },
    rejectedDraftDays: { label: 'Avslagna utkast (dagar)' },
    closedCaseMonths: { label: 'Meddelanden och ärenden, efter avslut (månader)' },
    blurredOriginalDays: { label: 'Originalet till en suddad bild (dagar)' },
    pageViewMonths: { label: 'Sidvisningar, per dag och sida (månader)' },
    mailDays: { label: 'Innehållet i skickade mejl (dagar)' },
  },

  home: {
    global: {
      label: 'Startsidan',
      help: 'Det första läsarna möter. Innan en startsida är godkänd ser de bara att något är på väg.',
    },
    title: { label: 'Rubrik', help: 'Störst på sidan. Säg vad ni står för, helst med högst åtta ord.' },
    lead: {
      label: 'Ingress',
      help: 'En eller två meningar: vad ni gör, för vem och med vilka. Syns också när någon delar sidan.',
    },
    cover: { label: 'Bild', help: 'Utan bild ritar webbplatsen sin egen.' },
    blocks: {
      label: 'Det som följer',
      one: 'block',
      help: 'I den ordning läsarna ser dem. Dörrarna överst sköts i Menyer.',
    },
    heading: { label: 'Rubrik', help: 'Frivillig. Utan rubrik används webbplatsens vanliga.' },
    freeHeading: { label: 'Rubrik', help: 'Frivillig.' },
    text: { label: 'Text', help: 'En eller två meningar.' },
    count: { label: 'Hur många?', help: 'Högst 12.' },
    projects: { label: 'Projekt', many: 'Projekt' },
    chosenProjects: { label: 'Bara dessa', help: 'Tomt visar alla.' },
    stories: { label: 'Nya berättelser', many: 'Nya berättelser' },
    municipality: { label: 'Bara från kommunen' },
    project: { label: 'Bara från projektet' },
    map: { label: 'Karta över platserna', many: 'Kartor' },
    training: { label: 'Utbildning', many: 'Utbildning' },
    contacts: { label: 'Kontakter', many: 'Kontakter' },
    chosenContacts: { label: 'Bara dessa', help: 'Tomt visar dem som svarar för hela landet.' },
    numbers: { label: 'Siffror', many: 'Siffror' },
    number: { label: 'Siffror', one: 'siffra', help: 'Högst sex.' },
    numberLabel: { label: 'Vad är det?', help: 'Ett eller två ord efter siffran, som ”kommuner”.' },
    counted: {
      label: 'Räknas av sig själv',
      options: {
        municipalities: 'Kommuner',
        stories: 'Berättelser',
        'training-modules': 'Utbildningsmoduler',
      },
    },
    value: { label: 'Eller skriv siffran' },
    quotation: { label: 'Citat', many: 'Citat' },
    callToAction: { label: 'Uppmaning', many: 'Uppmaningar' },
    freeText: { label: 'Fri text', many: 'Fria texter' },
    body: { label: 'Text' },
    documents: { label: 'Dokument', many: 'Dokument' },
    chosenDocuments: { label: 'Vilka?' },
    research: { label: 'Forskning', many: 'Forskning' },
    chosenResearch: { label: 'Bara dessa', help: 'Tomt visar den nyaste.' },
  },

  standingTexts: {
    global: {
      label: 'Listornas ingresser',
      help: 'Det ni själva vill säga överst på varje lista. En tom ingress syns inte.',
    },
    projects: { label: 'Projekt' },
    training: { label: 'Utbildning' },
    municipalities: { label: 'Kommuner' },
    stories: { label: 'Berättelser' },
    research: { label: 'Forskning' },
    resources: { label: 'Material' },
    contact: { label: 'Kontakt' },
  },

  consentTexts: {
    global: {
      label: 'Det vi säger när vi ber om lov',
      help: 'Läses upp eller visas innan någon säger ja. Skriv så att alla förstår.',
    },
    about: { label: 'Vad det gäller' },
    information: { label: 'Om information' },
    press: { label: 'Om press' },
    fundraising: { label: 'Om insamling' },
    web: { label: 'Om webben' },
    print: { label: 'Om tryck' },
    social: { label: 'Om sociala medier' },
    howLong: { label: 'Hur länge' },
    refusing: { label: 'Att det går bra att säga nej' },
    takingBack: { label: 'Att man kan ångra sig' },
    under7: { label: 'Under 7 år' },
    from7: { label: '7–12 år' },
    from13: { label: '13–15 år' },
    from16: { label: '16–17 år' },
    adult: { label: 'Vuxen' },
  },

  vocabularies: {
    global: {
      label: 'Ord att välja bland',
      help: 'Det som berättelser handlar om och som modulerna lär ut, med era egna ord. Läsarna väljer efter dem.',
    },
    themes: { label: 'Berättelsernas ämnen', one: 'ämne' },
    topics: { label: 'Modulernas ämnen', one: 'ämne' },
    formats: { label: 'Arbetsformer', one: 'arbetsform' },
    label: { label: 'Ord', help: 'Så som läsarna ser det. Byt språk högst upp för att översätta.' },
    key: { label: 'Nyckel', help: 'Görs av ordet och ändras aldrig: texterna håller i den.' },
    isRetired: {
      label: 'Väljs inte längre',
      help: 'Ordet erbjuds ingen, och texter som har det behåller det.',
    },
  },

  navigation: {
    global: {
      label: 'Menyer',
      help: 'Huvudmenyn, dörrarna på startsidan och sidfoten, i den ordning läsarna ser dem.',
    },
    main: { label: 'Huvudmeny', one: 'länk', help: 'Helst högst sju.' },
    footer: { label: 'Sidfot', one: 'länk' },
    label: { label: 'Text' },
    kind: {
      label: 'Leder till',
      options: {
        home: 'Startsidan',
        projects: 'Projekt',
        training: 'Utbildning',
        municipalities: 'Kommuner',
        stories: 'Berättelser',
        research: 'Forskning',
        resources: 'Material',
        contact: 'Kontakt',
        search: 'Sök',
        glossary: 'Ordlista',
        accessibility: 'Tillgänglighet',
        privacy: 'Integritet',
        concern: 'Be oss ta bort något',
        page: 'En sida',
        project: 'Ett projekt',
      },
    },
    page: { label: 'Sida' },
    project: { label: 'Projekt' },
    doors: {
      label: 'Dörrar på startsidan',
      one: 'dörr',
      help: 'En för varje sorts besökare, högst fyra. De står först, under ingressen.',
    },
    doorLabel: {
      label: 'Vem är det som kommer?',
      help: 'Till exempel ”Du är socialsekreterare”. Högst fyra ord.',
    },
    doorText: { label: 'Vad finns innanför?', help: 'En mening.' },
  },

  brand: {
    global: {
      label: 'Utseende',
      help: 'Färger, logotyp och typsnitt för webbplatsen, dokumenten och delningsbilderna. Resten räknas ut, så att all text går att läsa. Förhandsgranska innan du lämnar in.',
    },
    accent: {
      label: 'Färg som kallar',
      help: 'Knappar, band och länkar. Skriv # och sex tecken, 0–9 och a–f. Det som inte går att läsa görs mörkare eller ljusare.',
    },
    calm: { label: 'Färg som vilar', help: 'Sidfoten och lugna band.' },
    head: {
      label: 'Sidornas första ark',
      help: 'En ljus färg bakom rubriken. Tomt: en ljus ton av färgen som vilar.',
    },
    ground: { label: 'Sidans botten', help: 'Ljus, gärna nästan vit. I mörkt läge räknas den om.' },
    type: {
      label: 'Typsnitt',
      options: { onest: 'Onest', system: 'Läsarens eget (ingenting att ladda ner)' },
    },
    logo: {
      label: 'Logotyp som SVG',
      help: 'Klistra in filens innehåll. Bara ytor (paths), högst 6 000 tecken. Står överst på varje sida i stället för namnet.',
    },
    picture: { label: 'Logotyp som bild', help: 'En PNG, om det inte finns någon SVG.' },
    mark: {
      label: 'Märke som SVG',
      help: 'Kvadratiskt. Står före namnet och i webbläsarens flik. Högst 3 000 tecken.',
    },
  },

  accessibility: {
    global: {
      label: 'Tillgänglighetsredogörelse',
      help: 'De elva uppgifter som lagen frågar efter. Gå igenom den minst en gång om året.',
    },
    actorName: { label: 'Vem står bakom?', help: 'Organisationens namn.' },
    serviceName: { label: 'Vad gäller den?', help: 'Webbplatsens namn.' },
    conformance: {
      label: 'Hur tillgänglig är webbplatsen?',
      options: { full: 'Helt förenlig med kraven', partial: 'Delvis förenlig', none: 'Inte förenlig' },
    },
    inaccessible: {
      label: 'Det som inte är tillgängligt',
      one: 'brist',
      help: 'En rad för varje brist. Otaggade dokument läggs till av sig själva.',
    },
    what: { label: 'Vad?' },
    reason: { label: 'Varför?' },
    alternative: { label: 'Vad kan läsaren göra i stället?' },
    assessedOn: { label: 'Senast bedömd', help: 'Bedömningen blir gammal efter tolv månader.' },
    updatedOn: { label: 'Senast ändrad' },
    method: {
      label: 'Hur bedömdes den?',
      options: { own: 'Av oss själva', thirdParty: 'Av någon utomstående' },
    },
    methodText: { label: 'Så gick det till' },
    feedbackText: {
      label: 'Om du hittar ett hinder',
      help: 'Står ovanför formuläret. Säg vem som läser och när svaret kommer.',
    },
    authorityName: { label: 'Tillsynsmyndighet' },
    authorityUrl: { label: 'Adress till anmälan' },
    disproportionate: {
      label: 'Undantag: oskäligt betungande',
      one: 'undantag',
      help: 'Det ni har undantagit för att det skulle kosta för mycket, och varför.',
    },
    outsideLaw: { label: 'Innehåll som lagen inte gäller', one: 'sak' },
  },

  workflow: {
    state: { label: 'Läge', many: 'Lägen' },
    event: { label: 'Händelse', many: 'Händelser' },
    approval: { label: 'Godkännande', many: 'Godkännanden' },
    comment: { label: 'Kommentar', many: 'Kommentarer' },
  },

  mistakes: {
    copiesNote: { label: 'Skriv vad du har gjort åt kopiorna som ingen har bekräftat' },
    contactAboutCopies: { label: 'Den som sparar kopior måste gå att nå: fyll i en adress' },
    licence: {
      label: 'Skriv ett SPDX-id, till exempel CC-BY-4.0, eller en hel adress som börjar med https://',
    },
    colour: { label: 'Skriv färgen som # och sex tecken, 0–9 och a–f.' },
    unreadable: {
      label:
        'Med den här färgen går texten inte att läsa, och den skulle bli en annan färg om den ändrades så mycket som behövs',
    },
    drawingBroken: { label: 'Det här är ingen hel SVG-fil.' },
    drawingLarge: { label: 'Bilden är för stor. Förenkla ytorna, eller ta bort det som inte syns' },
    drawingHolds: { label: 'Bilden får bara bestå av ytor (paths) med en färg. Gör om eller ta bort' },
    responsible: { label: 'Välj vem som ansvarar för utkasten.' },
    code: { label: `Skriv alla siffror, som ${example.code}.` },
    countyCode: { label: `Skriv alla siffror, som ${example.regionCode}.` },
    unknownTerm: { label: 'Välj bland orden i listan. Ett nytt ord läggs till under Ord att välja bland.' },
    termKey: {
      label: 'Skriv ett ord på varje rad. Nyckeln får ha små bokstäver a–z, siffror och bindestreck.',
    },
    termTwice: { label: 'Två rader har nyckeln ”{word}”. Ta bort den ena.' },
    termChanged: { label: 'Nyckeln till ”{word}” används av texter och kan inte ändras. Ändra bara ordet.' },
    termInUse: {
      label: '”{word}” används av någon text. Låt raden stå och bocka i Väljs inte längre.',
    },
    country: { label: 'Välj ett land i listan. Det sparas som landets kod, som NL.' },
    url: { label: 'Adressen ska börja med https:// eller /.' },
    telephone: { label: `Skriv numret med siffror, som 112 eller ${pack.telephone.example}.` },
    link: {
      label:
        'En länk i texten leder till en adress som inte är tillåten. Använd https://, mejl, telefon eller en egen sida.',
    },
    richText: {
      label: 'Texten innehåller något som inte går att visa här. Klistra in den igen utan formatering.',
    },
    originalFirst: { label: `Skriv beskrivningen på ${original} först. Byt språk högst upp.` },
    childSaidNo: {
      label: 'Barnet har sagt nej, och det står kvar. Har barnet svarat på nytt gör ni ett nytt samtycke.',
    },
    formIsFiled: {
      label:
        'Det finns en inlämnad blankett. Återkalla samtycket i stället: blanketten gallras när dess tid är ute.',
    },
    notYourConsent: { label: 'Du kan bara välja samtycken från din egen kommun.' },
    notYourMunicipality: { label: 'Du kan bara välja din egen kommun.' },
    municipality: { label: 'Välj en kommun: en lokal projektledare hör till en.' },
    malformed: { label: 'Något i det som skickades har fel form. Ladda om sidan och försök igen.' },
    busy: { label: 'Det är mycket att göra just nu. Vänta en liten stund och försök igen.' },
    notChecked: {
      label: 'Texten är för lång för att kontrolleras just nu. Försök igen om en stund, eller dela upp den.',
    },
    diskFull: {
      label:
        'Servern har ont om plats, så ingenting har sparats. Det du har skrivit finns kvar här. Försök igen om en stund, och säg till den som sköter servern.',
    },
    filesAway: { label: 'Bilder och filer går inte att nå just nu. Försök igen om en stund.' },
    fileNotKept: {
      label:
        'Bilder och filer går inte att spara just nu, så ingenting har sparats. Försök igen om en stund.',
    },
    signedOut: {
      label: 'Du är utloggad. Logga in i en ny flik och spara sedan här. Det du har skrivit finns kvar.',
    },
    noSuchFile: { label: 'Filen finns inte, eller är inte öppen för dig.' },
    password: { label: 'Lösenordet behöver minst 12 tecken. En mening du minns är bra.' },
    passwordCommon: {
      label:
        'Lösenordet går att gissa: det är vanligt, eller liknar ditt namn, din adress eller webbplatsen. En mening du minns är bra.',
    },
    fileMissing: { label: 'Välj en fil att ladda upp.' },
    fileFixed: { label: 'Filen går inte att byta ut. Ladda upp den nya och välj den i stället.' },
    pictureKind: { label: 'Bilden behöver vara JPEG, PNG eller WebP. Spara om den och försök igen.' },
    pictureBroken: { label: 'Bilden går inte att öppna. Den kan vara skadad eller inte helt uppladdad.' },
    pictureBytes: { label: 'Bilden är större än 15 MB. Minska den och försök igen.' },
    picturePixels: { label: 'Bilden har fler än 50 miljoner bildpunkter. Minska den och försök igen.' },
    documentKind: { label: 'Filen behöver vara PDF eller Word (.docx).' },
    documentBroken: { label: 'Filen går inte att läsa. Den kan vara skadad eller låst med lösenord.' },
    documentBytes: { label: 'Filen är större än 25 MB. Minska bilderna i den och försök igen.' },
    documentInfected: {
      label: 'Filen innehåller skadlig kod och tas inte emot. Skapa en ny från originalet.',
    },
    documentNotScanned: {
      label: 'Filen kunde inte genomsökas efter skadlig kod just nu. Försök igen om en stund.',
    },
    documentLong: {
      label:
        'Filen har mer text eller fler sidor än vad som går att granska (två miljoner tecken, 1000 sidor). Dela den i flera.',
    },
    inUse: {
      label:
        'Bilden används på en sida som granskas, visas eller kan komma tillbaka. Därför kan den inte ändras eller tas bort. Ladda upp den på nytt och byt den på sidan.',
    },
    consentCode: {
      label: 'Koden får bara ha stora bokstäver, siffror och bindestreck, och minst en siffra.',
    },
    consentTooLong: { label: 'Ett samtycke kan gälla i högst fyra år.' },
  },
  bounds: {
    conditions: { label: 'En fråga får ha högst {n} villkor. Dela upp den i flera.' },
    steps: { label: 'En fråga får ha högst {n} punkter i sina fältnamn, sammanlagt.' },
    stepsOfOne: { label: 'Ett fältnamn i en fråga får ha högst {n} punkter.' },
    values: { label: 'En fråga får jämföra med högst {n} värden.' },
    levels: { label: 'En fråga får ha högst {n} nivåer.' },
    names: { label: 'En fråga får välja högst {n} fält.' },
    nested: { label: 'Ett villkor jämför med ett värde, inte med ett villkor till.' },
    throughDrafts: {
      label:
        'Den som läser utkast får bara fråga efter fält i dokumentet självt, inte i det som det pekar på.',
    },
    sorts: { label: 'En fråga får sortera efter högst {n} fält.' },
    limit: { label: 'Ett svar får ha 1–{n} dokument. Bläddra med page.' },
    page: { label: 'Det finns högst {n} sidor att bläddra bland.' },
    bodyNames: {
      label:
        'Ett fält i det som skickas får inte heta något med punkt i, eller en siffra. Skriv objekt och listor.',
    },
    bodyLevels: { label: 'Det som skickas får ha högst {n} nivåer.' },
    bodyParts: { label: 'Det som skickas får ha högst {n} delar.' },
    bodyEntries: { label: 'En lista får ha högst {n} rader.' },
    bodyCharacters: { label: 'En text får ha högst {n} tecken i ett stycke.' },
    richTextCharacters: { label: 'Texten får ha högst {n} tecken.' },
    richTextNodes: { label: 'Texten får ha högst {n} stycken, länkar och andra delar.' },
  },
} satisfies Record<string, Section>
