/** Every word the admin says in Finnish. Same shape as `sv.ts`: tsc finds what is missing or left over. */
import { pack } from '@/domain/country'
import { aboutSlug, privacySlug } from '@/domain/routes'
import { languageNames, peoplesLanguages } from './language-names'
import type { Translated } from './shape'
import type { sv } from './sv'

const { example } = pack.areas
const untilDaily = { now: 'Heti', daily: 'Kerran päivässä', never: 'Ei koskaan' }

/** Kinds that are chosen by their names. */
const kinds = {
  stories: 'Kertomukset',
  projects: 'Hankkeet',
  'training-modules': 'Koulutusmoduulit',
  municipalities: 'Kunnat',
  contacts: 'Yhteyshenkilöt',
  pages: 'Sivut',
  documents: 'Asiakirjat',
  research: 'Tutkimukset',
  organisations: 'Organisaatiot',
}

export const fi: Translated<typeof sv> = {
  groups: {
    content: { label: 'Sisältö' },
    files: { label: 'Kuvat ja tiedostot' },
    inbox: { label: 'Saapuneet' },
    settings: { label: 'Asetukset' },
    workflow: { label: 'Työnkulku' },
  },

  languages: languageNames('fi'),

  tabs: {
    text: { label: 'Teksti' },
    opening: { label: 'Avaus' },
    blocks: { label: 'Lohkot' },
    facts: { label: 'Tiedot' },
    people: { label: 'Tarkoitus ja kohderyhmä' },
    partners: { label: 'Rahoitus ja kumppanit' },
    stories: { label: 'Kertomukset' },
    training: { label: 'Koulutus' },
    session: { label: 'Näin se toteutetaan' },
    material: { label: 'Aineisto ja versio' },
    safety: { label: 'Turvallisuus' },
    editions: { label: 'Tiedostot ja painokset' },
    publications: { label: 'Julkaisut' },
    questions: { label: 'Kysymykset lapselle' },
    translations: { label: 'Käännökset', help: 'Kuka on lukenut muunkieliset tekstit?' },
    picture: { label: 'Kuva' },
    consent: { label: 'Suostumus' },
    site: { label: 'Sivusto' },
    rules: {
      label: 'Säännöt ja ajat',
      help: 'Ajat koskevat koko sivustoa ja näkyvät tietosuojaselosteessa.',
    },
    privacy: {
      label: 'Henkilötiedot',
      help: 'Mitä lukijoille on tietosuoja-asetuksen (13 artikla) mukaan kerrottava. Näkyy tietosuojaselosteen alla ja selosteessa henkilötietojen käsittelystä.',
    },
    help: {
      label: 'Apu ja tuki',
      help: 'Näkyy ylimpänä siellä, missä ilmoitetaan huolesta, yhteydenottolomakkeen luona ja sivuilla, joille se on valittu.',
    },
    service: { label: 'Palvelu' },
    gaps: { label: 'Puutteet' },
    authority: { label: 'Palaute ja ilmoitus' },
  },

  common: {
    slug: {
      label: 'Osoite',
      help: 'Sivun osoitteen viimeinen osa. Muodostetaan alkukielisestä otsikosta, jos jätät kentän tyhjäksi.',
    },
    translations: {
      label: 'Käännökset',
      one: 'käännös',
      help: 'Rivi jokaiselle kielelle, jolle on käännetty. Poista valinta ruudusta, kun joku kieltä äidinkielenään puhuva on lukenut tekstin.',
    },
    language: { label: 'Kieli' },
    needsNativeReader: { label: 'Kieltä äidinkielenään puhuvan on luettava tämä' },
    madeFrom: {
      label: 'Käännetty versiosta',
      help: 'Täyttyy itsestään. Kertoo, onko alkukielinen teksti muuttunut sen jälkeen.',
    },
  },

  blocks: {
    quotation: { label: 'Sitaatti', many: 'Sitaatit' },
    quotationText: {
      label: 'Sitaatin teksti',
      help: 'Ilman lainausmerkkejä, sivu lisää ne. Säilytä puhekieli.',
    },
    quotationAttribution: {
      label: 'Kuka sanoo?',
      help: 'Rooli tai nimi, esimerkiksi ”kuraattori, Oulu”. Jätä tyhjäksi, jos sanojaa ei kerrota. Ei koskaan lapsen nimeä.',
    },
    factBox: { label: 'Tietolaatikko', many: 'Tietolaatikot' },
    factBoxTitle: { label: 'Otsikko' },
    factBoxBody: { label: 'Teksti' },
    picture: { label: 'Kuva', many: 'Kuvat' },
    pictureMedia: { label: 'Kuva', help: 'Kuvan kuvaus ja kuvateksti tulevat mukana kuvapankista.' },
    gallery: { label: 'Kuvasarja', many: 'Kuvasarjat' },
    galleryPictures: { label: 'Kuvat', help: 'Näytetään vierekkäin siinä järjestyksessä, johon asetat ne.' },
    documentLink: { label: 'Linkki asiakirjaan', many: 'Linkit asiakirjoihin' },
    documentLinkDocument: {
      label: 'Asiakirja',
      help: 'Tiedostotyyppi, sivumäärä ja koko näkyvät automaattisesti.',
    },
    contactCard: { label: 'Yhteystietokortti', many: 'Yhteystietokortit' },
    contactCardContact: {
      label: 'Yhteyshenkilö',
      help: 'Näyttää nimen ja roolin. Lukija kirjoittaa lomakkeella, osoitetta ei näytetä.',
    },
    callToAction: { label: 'Painike', many: 'Painikkeet' },
    callToActionLabel: {
      label: 'Painikkeen teksti',
      help: 'Kerro, mitä tapahtuu: ”Lue koulutuksesta”, ei ”Napsauta tästä”.',
    },
    callToActionUrl: {
      label: 'Osoite',
      help: 'Täytä joko osoite tai viereinen sivu. Alussa on / tai https://',
    },
    callToActionPage: { label: 'Sivu' },
    contentNotice: { label: 'Sisältövaroitus', many: 'Sisältövaroitukset' },
    contentNoticeText: {
      label: 'Teksti',
      help: 'Kerro rauhallisesti, mistä teksti kertoo, jotta lukija voi valita.',
    },
  },

  stories: {
    collection: {
      label: 'Kertomus',
      many: 'Kertomukset',
      help: 'Mitä kunnissa tapahtuu, kaikille kerrottuna. Kirjoittaja ei voi koskaan itse hyväksyä tekstiään.',
    },
    title: {
      label: 'Otsikko',
      help: 'Mitä tapahtui ja missä? Mieluiten enintään 60 merkkiä. Ei lasten nimiä.',
    },
    summary: {
      label: 'Ingressi',
      help: 'Yksi tai kaksi virkettä. Näkyy luetteloissa, syötteessä ja kun joku jakaa sivun.',
    },
    body: {
      label: 'Teksti',
      help: 'Kerro yksinkertaisesti ja konkreettisesti. Ei koskaan saman lapsen nimeä, ikää ja paikkaa.',
    },
    quote: {
      label: 'Sitaatti',
      help: 'Jotakin, minkä joku on todella sanonut ja haluaa julkaistavan. Ilman lainausmerkkejä. Vapaaehtoinen.',
    },
    quotedRole: {
      label: 'Kuka sanoi?',
      help: 'Rooli, esimerkiksi ”vanhempi” tai ”ohjaaja yhdistyksessä”. Ei koskaan lapsen nimeä. Tyhjä, jos sanojaa ei tiedetä.',
    },
    lessons: {
      label: 'Näin me teimme – näin te voitte tehdä',
      one: 'oppi',
      help: 'Niille, jotka haluavat tehdä jotakin samanlaista muualla. Kaksi tai kolme riittää. Vapaaehtoinen.',
    },
    lessonDid: { label: 'Näin me teimme', help: 'Yksi tai kaksi virkettä.' },
    lessonCan: { label: 'Näin te voitte tehdä', help: 'Aloita verbillä: ”Kysykää …”, ”Kutsukaa …”.' },
    writerRole: {
      label: 'Kertoja',
      help: 'Rooli, ei nimi: ”Paikallinen projektinvetäjä, Oulu”. Näkyy tekstin yhteydessä.',
    },
    municipality: {
      label: 'Kunta',
      help: 'Kertomus näkyy kunnan sivulla. Älä koskaan kirjoita tarkempaa paikkaa.',
    },
    project: { label: 'Hanke' },
    cover: { label: 'Kuva', help: 'Näkyy ylimpänä ja luetteloissa. Jos kuvaa ei ole, sellainen piirretään.' },
    themes: {
      label: 'Aiheet',
      help: 'Lukijat voivat valita kertomuksia aiheen mukaan.',
    },
    activityDate: {
      label: 'Milloin se tapahtui?',
      help: 'Ensimmäinen päivä, jolloin sinne saattoi mennä. Kertomuksen voi julkaista aikaisintaan muutamaa päivää myöhemmin, jottei kukaan voi etsiä lapsia paikalta.',
    },
    isNameFictional: {
      label: 'Nimi on muutettu',
      help: 'Valitse, jos olet vaihtanut jonkun nimen. Lukijat näkevät siitä rivin tekstin alla.',
    },
    hasProtectedIdentityDeclaration: {
      label: 'Oletko varmistanut, ettei kenelläkään tekstissä ole turvakieltoa?',
      help: 'Vastaa, ennen kuin lähetät tekstin. Älä koskaan kirjoita, ketä asia koskee. Vain henkilöstö näkee vastauksen.',
      options: { yes: 'Kyllä, olen kysynyt', no: 'En, tai en tiedä' },
    },
    corrections: {
      label: 'Korjaukset',
      one: 'korjaus',
      help: 'Näkyvät lukijoille tekstin alla päivämäärän kanssa. Kerro, mikä oli väärin ja mikä on oikein.',
    },
    correctionDate: { label: 'Päivämäärä' },
    correctionText: { label: 'Mitä on korjattu?' },
  },

  projects: {
    collection: {
      label: 'Hanke',
      many: 'Hankkeet',
      help: 'Hankkeiden omat sivut: mitä, kenelle, keiden kanssa ja kenen rahoilla.',
    },
    title: { label: 'Nimi', help: 'Hankkeen koko nimi, kuten se on hakemuksessa.' },
    shortName: {
      label: 'Lyhyt nimi',
      help: 'Nimi, jota käytätte arjessa. Näkyy luetteloissa ja valikoissa.',
    },
    summary: {
      label: 'Ingressi',
      help: 'Yksi tai kaksi virkettä siitä, mitä hanke tekee. Näkyy etusivulla ja luetteloissa.',
    },
    body: { label: 'Teksti' },
    cover: { label: 'Kuva', help: 'Näkyy ylimpänä. Jos kuvaa ei ole, sellainen piirretään.' },
    aim: { label: 'Tavoite', help: 'Mitä hanke haluaa saada aikaan, yhdellä virkkeellä.' },
    overallAim: { label: 'Pitkän aikavälin tavoite', help: 'Laajempi päämäärä, jota hanke edistää.' },
    targetGroup: { label: 'Kohderyhmä', help: 'Keitä varten hanke on.' },
    trainingAudience: {
      label: 'Kenelle koulutus on',
      help: 'Jätä tyhjäksi, jos hankkeessa ei ole koulutusta.',
    },
    purposes: {
      label: 'Koulutuksen tarkoitukset',
      one: 'tarkoitus',
      help: 'Yksi tarkoitus riville. Ne näytetään luettelona.',
    },
    purposeText: { label: 'Tarkoitus' },
    status: {
      label: 'Vaihe',
      help: 'Jätä mieluummin tyhjäksi kuin arvaa. Jos vaihetta ei ole, sivulla ei lue siitä mitään.',
      options: { planned: 'Suunnitteilla', ongoing: 'Käynnissä', completed: 'Päättynyt' },
    },
    startDate: { label: 'Alkoi' },
    endDate: { label: 'Päättyi' },
    funders: {
      label: 'Rahoittajat',
      one: 'rahoittaja',
      help: 'Kaikki maksajat. Sivua ei voi julkaista ilman EU-rahaston vaatimaa tekstiä.',
    },
    funderName: { label: 'Nimi', help: 'Siten kuin se yleensä kirjoitetaan, esimerkiksi AMIF.' },
    funderExpanded: { label: 'Nimi kokonaan' },
    funderIsEU: {
      label: 'EU-rahasto',
      help: 'EU-tunnus ja teksti näytetään ylimpänä hankkeen sivuilla.',
    },
    funderNotice: {
      label: 'Rahoittajan vaatima teksti',
      help: 'Sanasta sanaan päätöksestä. Pakollinen, kun maksajana on EU-rahasto.',
    },
    funderReference: { label: 'Diaarinumero tai sopimus' },
    partners: {
      label: 'Kumppanit',
      one: 'kumppani',
      help: 'Yksi maa riville, ja organisaatio, jos sen saa mainita.',
    },
    partnerCountry: { label: 'Maa' },
    partnerOrganisation: { label: 'Organisaatio' },
    municipalities: {
      label: 'Kunnat',
      one: 'kunta',
      help: 'Missä hanke toimii, tai minkä kuntien kanssa se on tehnyt yhteistyötä.',
    },
    participantMunicipality: { label: 'Kunta' },
    participantRole: {
      label: 'Rooli',
      options: { site: 'Hanke toimii täällä', partner: 'Yhteistyökumppani' },
    },
    quotes: {
      label: 'Sitaatit',
      one: 'sitaatti',
      help: 'Lyhyitä puheenvuoroja hankkeesta. Sanojaa ei tarvitse kertoa. Säilytä puhekieli.',
    },
    quoteText: { label: 'Sitaatti' },
    quoteAttribution: { label: 'Kuka sanoo?' },
    glossary: { label: 'Sanasto', one: 'sana', help: 'Tekstin sanat, jotka kaipaavat selitystä.' },
    glossaryTerm: { label: 'Sana' },
    glossaryMeaning: { label: 'Merkitys' },
    materialLanguage: {
      label: 'Aineiston kieli',
      help: 'Kieli, jolla koulutukset ja asiakirjat on kirjoitettu.',
    },
    pageLanguage: {
      label: 'Hankkeen sivun kieli',
      help: 'Kieli, jolla hankkeen oma sivu muualla on kirjoitettu, jos sellainen on.',
    },
    modules: {
      label: 'Moduulien järjestys',
      help: 'Vedä moduulit paikoilleen. Koko järjestys tarkastetaan kerralla, ja lukijat näkevät sen vasta, kun hanke on julkaistu.',
    },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    childrenInCare: {
      label: 'Koskeeko hanke sijoitettuja lapsia?',
      help: 'Vain turvallisuusvastaava vastaa. Sijoitettuja lapsia ei näytetä koskaan kuvissa, ja ennen kuin joku on vastannut, lapsista ei näytetä kuvia lainkaan.',
      options: { yes: 'Kyllä', no: 'Ei', unknown: 'Ei vielä tiedossa' },
    },
  },

  modules: {
    collection: {
      label: 'Koulutusmoduuli',
      many: 'Koulutusmoduulit',
      help: 'Koulutusaineisto, moduuli kerrallaan. Se, mitä ei tiedetä, jätetään tyhjäksi, eikä mitään keksitä. Moduulien järjestys päätetään hankkeen välilehdellä Koulutus.',
    },
    number: { label: 'Aiempi numero' },
    title: { label: 'Nimi' },
    summary: {
      label: 'Ingressi',
      help: 'Mitä osallistujat saavat mukaansa, yhdellä tai kahdella virkkeellä.',
    },
    body: { label: 'Tietoa moduulista' },
    cover: { label: 'Kuva' },
    project: { label: 'Hanke' },
    part: {
      label: 'Otsikko kirjastossa',
      help: 'Peräkkäiset moduulit, joilla on sama otsikko, näkyvät yhdessä sen alla. Kirjoita otsikko kaikkiin samalla tavalla.',
    },
    audience: {
      label: 'Kenelle?',
      help: 'Ammatteja tai rooleja, esimerkiksi ”perhehoidon sosiaalityöntekijät”.',
    },
    objectives: {
      label: 'Tavoitteet',
      one: 'tavoite',
      help: 'Jatka lausetta ”Moduulin jälkeen osaat …” verbillä: ”selittää …”. Yksi tavoite riville, ilman pistettä.',
    },
    objectiveText: { label: 'Tavoite' },
    topics: {
      label: 'Aiheet',
      help: 'Lukijat voivat valita moduuleja aiheen mukaan.',
    },
    formats: {
      label: 'Työtapa',
    },
    minutes: {
      label: 'Minuutit',
      help: 'Kuinka kauan moduuli kestää. Jätä tyhjäksi, jos sitä ei ole kokeiltu.',
    },
    groupSizeMin: { label: 'Osallistujia vähintään' },
    groupSizeMax: { label: 'Osallistujia enintään' },
    preparation: {
      label: 'Valmistelut',
      help: 'Mitä on oltava valmiina etukäteen: tila, aineisto, luettava.',
    },
    exercises: { label: 'Harjoitukset' },
    facilitatorNotes: {
      label: 'Sinulle, joka ohjaat ryhmää',
      help: 'Näkyy kaikille lukijoille oman otsikkonsa alla.',
    },
    cases: {
      label: 'Tapauskuvaukset',
      help: 'Tapaukset eivät ole koskaan oikeita lapsia. Lukijoille kerrotaan, kummasta on kyse.',
      options: { none: 'Ei tapauksia', fictional: 'Keksittyjä tapauksia', composite: 'Monesta koottuja' },
    },
    contentNotice: {
      label: 'Sisältövaroitus',
      help: 'Näytetään ennen tekstiä. Kerro rauhallisesti, mistä moduuli kertoo. Tyhjä: ei varoitusta.',
    },
    hasQuickExit: {
      label: 'Näytä ”Poistu sivulta heti”',
      help: 'Painike, joka vie lukijan pois sivulta yhdellä painalluksella. Sivuille, jotka kertovat väkivallasta, myös kunniaan liittyvästä.',
    },
    showsSupport: {
      label: 'Näytä ”Tarvitsetko apua nyt?”',
      help: 'Sivuston asetuksissa olevat puhelinnumerot. Sivuille, jotka kertovat traumasta, väkivallasta tai ajatuksista, ettei halua elää.',
    },
    documents: { label: 'Asiakirjat', help: 'Diat, ohjaajan oppaat ja muu moduuliin kuuluva.' },
    versionLabel: { label: 'Versio', help: 'Esimerkiksi 1.2 tai 2024-05.' },
    changeLog: {
      label: 'Muutokset',
      one: 'muutos',
      help: 'Mitä uutta on edellisen version jälkeen. Näkyy lukijoille.',
    },
    changeDate: { label: 'Päivämäärä' },
    changeNote: { label: 'Mikä on uutta?' },
    licence: { label: 'Lisenssi', help: 'Miten aineistoa saa käyttää, esimerkiksi CC BY 4.0.' },
    citation: {
      label: 'Näin viittaat',
      help: 'Jos jätät tyhjäksi, teksti muodostetaan nimestä, versiosta ja vuodesta.',
    },
  },

  municipalities: {
    collection: {
      label: 'Kunta',
      many: 'Kunnat',
      help: 'Kunnat, joissa hankkeet toimivat. Jokaisella kunnalla on oma sivu.',
    },
    code: {
      label: 'Kuntanumero',
      help: `Kaikki numerot, myös alun nolla. Esimerkki: ${example.name}, ${example.code}.`,
    },
    listed: { label: 'Hae virallisesta luettelosta' },
    name: { label: 'Nimi', help: `Lyhyesti, esimerkiksi ”${example.name}”.` },
    officialName: {
      label: 'Virallinen nimi',
      help: `Siten kuin kunta sen kirjoittaa, esimerkiksi ”${example.officialName}”.`,
    },
    county: { label: pack.areas.region.fi, help: `Koko nimi, esimerkiksi ”${example.region}”.` },
    countyCode: { label: `Numero: ${pack.areas.region.fi}`, help: 'Kaikki numerot, myös alun nolla.' },
    lat: { label: 'Leveysaste', help: 'Kunnan keskikohta, ei koskaan toiminnan paikka.' },
    lon: { label: 'Pituusaste' },
    summary: { label: 'Ingressi', help: 'Yksi tai kaksi virkettä työstä kunnassa.' },
    body: { label: 'Teksti' },
    cover: { label: 'Kuva', help: 'Jos kuvaa ei ole, sellainen piirretään kunnan muodoista.' },
  },

  contacts: {
    collection: {
      label: 'Yhteyshenkilö',
      many: 'Yhteyshenkilöt',
      help: 'Ihmiset, joille lukijat voivat kirjoittaa. Vain nimi ja rooli näkyvät, ei koskaan osoite.',
    },
    name: { label: 'Nimi' },
    role: { label: 'Rooli', help: 'Esimerkiksi ”Paikallinen projektinvetäjä”.' },
    summary: {
      label: 'Lyhyesti henkilöstä',
      help: 'Virke siitä, mistä häneltä voi kysyä. Ei tarvitse täyttää.',
    },
    municipality: { label: 'Kunta', help: 'Jätä tyhjäksi, jos henkilö työskentelee koko maassa.' },
    projects: { label: 'Hankkeet' },
    user: {
      label: 'Tili',
      help: 'Tili, jolla henkilö kirjautuu. Lukijoiden viestit näkyvät silloin hänen saapuneissaan. Ei näy ulospäin.',
    },
    inbox: {
      label: 'Sähköposti viesteille',
      help: 'Osoite, johon viestit lähetetään. Ei näy koskaan ulospäin. Tyhjä: käytetään tilin osoitetta.',
    },
    isNational: {
      label: 'Koko maan yhteyshenkilö',
      help: 'Näytetään ensin ja silloin, kun kunnalla ei ole omaa yhteyshenkilöä.',
    },
    lastConfirmed: {
      label: 'Viimeksi vahvistettu',
      help: 'Milloin henkilö viimeksi suostui olemaan tässä. Vuoden kuluttua yhteyshenkilö piilotetaan.',
    },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
  },

  pages: {
    collection: {
      label: 'Sivu',
      many: 'Sivut',
      help: `Erilliset sivut, esimerkiksi ”Tietoa meistä”. Osoitteilla ${privacySlug} ja ${aboutSlug} on omat paikkansa sivustolla.`,
    },
    title: { label: 'Otsikko' },
    summary: { label: 'Ingressi', help: 'Näkyy ylimpänä, haussa ja kun joku jakaa sivun.' },
    body: { label: 'Teksti' },
    cover: { label: 'Kuva' },
    contentNotice: {
      label: 'Sisältövaroitus',
      help: 'Näytetään ennen tekstiä. Kerro rauhallisesti, mistä sivu kertoo. Tyhjä: ei varoitusta.',
    },
    hasQuickExit: {
      label: 'Näytä ”Poistu sivulta heti”',
      help: 'Painike, joka vie lukijan pois sivulta yhdellä painalluksella. Sivuille, jotka kertovat väkivallasta, myös kunniaan liittyvästä.',
    },
    showsSupport: {
      label: 'Näytä ”Tarvitsetko apua nyt?”',
      help: 'Sivuston asetuksissa olevat puhelinnumerot. Sivuille, jotka kertovat traumasta, väkivallasta tai ajatuksista, ettei halua elää.',
    },
  },

  documents: {
    collection: {
      label: 'Asiakirja',
      many: 'Asiakirjat',
      help: 'Ladattavia raportteja ja aineistoja. Osoite pysyy samana, kun tiedosto vaihdetaan.',
    },
    title: { label: 'Nimi' },
    summary: { label: 'Ingressi', help: 'Mistä asiakirja kertoo ja kenelle se on.' },
    kind: {
      label: 'Tyyppi',
      options: { report: 'Raportti', training: 'Koulutusaineisto', form: 'Lomake', other: 'Muu' },
    },
    language: { label: 'Asiakirjan kieli', help: 'Kieli, jolla tiedosto on kirjoitettu.' },
    project: { label: 'Hanke' },
    modules: { label: 'Koulutusmoduulit', help: 'Moduulit, joihin asiakirja kuuluu.' },
    contents: {
      label: 'Sisällys',
      one: 'luku',
      help: 'Asiakirjan luvut, jotta näkee, mitä tiedostossa on, ennen kuin lataa sen.',
    },
    contentsText: { label: 'Luku' },
    contentsPage: { label: 'Sivu' },
    citation: {
      label: 'Näin asiakirjaan viitataan',
      help: 'Tyhjä: julkaisija, vuosi, nimi ja osoite yhdistetään automaattisesti.',
    },
    currentFile: { label: 'Tiedosto', help: 'PDF tai Word. Sivumäärä ja koko luetaan automaattisesti.' },
    editions: {
      label: 'Aiemmat painokset ja nykyinen painos',
      one: 'painos',
      help: 'Vanhat painokset ovat yhä saatavilla. Kerro, mikä on uutta.',
    },
    editionFile: { label: 'Tiedosto' },
    editionVersion: { label: 'Versio' },
    editionPublishedOn: { label: 'Julkaistu' },
    editionChangeNote: { label: 'Mikä on uutta?' },
    licence: { label: 'Lisenssi', help: 'Esimerkiksi CC BY 4.0.' },
    lastReviewed: { label: 'Viimeksi tarkastettu' },
    isAccessible: {
      label: 'Saavutettavuus',
      help: 'Täyttyy, kun tiedosto luetaan. Asiakirjat, joita ei ole merkitty apuvälineitä varten, lisätään automaattisesti saavutettavuussivun luetteloon.',
      options: {
        tagged: 'Merkitty apuvälineitä varten',
        untagged: 'Ei merkitty apuvälineitä varten',
        unknown: 'Ei tiedossa',
      },
    },
    htmlAlternative: {
      label: 'Sama sisältö verkkosivuna',
      help: 'Sivun osoite, jos sellainen on. Alussa on / tai https://',
    },
  },

  research: {
    collection: {
      label: 'Tutkimus',
      many: 'Tutkimukset',
      help: 'Tutkimusta hankkeista ja siitä, mitä on saatu selville.',
    },
    title: { label: 'Otsikko' },
    summary: { label: 'Ingressi' },
    body: { label: 'Teksti' },
    institution: { label: 'Korkeakoulu', help: 'Yliopiston tai ammattikorkeakoulun koko nimi.' },
    span: { label: 'Aika', help: 'Milloin tutkimus on käynnissä, esimerkiksi ”koko hankkeen ajan”.' },
    question: { label: 'Tutkimuskysymys', help: 'Mitä tutkijat haluavat tietää, yhdellä virkkeellä.' },
    project: { label: 'Hanke' },
    publications: { label: 'Julkaisut', one: 'julkaisu' },
    publicationTitle: { label: 'Nimi' },
    publicationUrl: { label: 'Osoite', help: 'Alussa on https://' },
    publicationDocument: { label: 'Tai asiakirja täältä' },
    publicationYear: { label: 'Vuosi' },
  },

  organisations: {
    collection: {
      label: 'Organisaatio',
      many: 'Organisaatiot',
      help: 'Kumppanit ja rahoittajat. Vain ne, jotka saa mainita.',
    },
    name: { label: 'Nimi' },
    kind: {
      label: 'Tyyppi',
      options: {
        'civil-society': 'Kansalaisjärjestö',
        authority: 'Viranomainen',
        municipality: 'Kunta',
        university: 'Korkeakoulu',
        funder: 'Rahoittaja',
        other: 'Muu',
      },
    },
    country: { label: 'Maa' },
    url: { label: 'Verkkosivusto', help: 'Alussa on https://' },
    note: { label: 'Muistiinpano', help: 'Vain teille, jotka työskentelette täällä. Ei näy ulospäin.' },
  },

  media: {
    collection: {
      label: 'Kuva',
      many: 'Kuvat',
      help: 'Kuvapankki. Kun lisäät kuvan, tiedostosta poistetaan paikka, kamera ja nimi. Kuva näkyy ulospäin vasta, kun jokin julkaistu sisältö käyttää sitä.',
    },
    depicts: {
      label: 'Keitä kuvassa näkyy?',
      help: 'Katso myös taustaa. Jokaisesta tunnistettavasta lapsesta tarvitaan oma suostumus.',
      options: {
        nobody: 'Ei ketään',
        adults: 'Vain aikuisia',
        childrenNotIdentifiable: 'Lapsia, joita ei voi tunnistaa',
        childrenIdentifiable: 'Lapsia, jotka voi tunnistaa',
      },
    },
    peopleShown: {
      label: 'Kuinka monta ihmistä voi tunnistaa?',
      help: 'Laske kaikki, myös taustalla olevat. Suostumuksia tarvitaan yhtä monta.',
    },
    alt: {
      label: 'Kuvan kuvaus',
      help: 'Niille, jotka eivät näe kuvaa: mitä siinä on? Yksi tai kaksi virkettä, ei nimiä. Pakollinen alkukielellä.',
    },
    caption: { label: 'Kuvateksti', help: 'Näkyy kuvan alla. Ei lasten nimiä.' },
    credit: { label: 'Valokuvaaja tai piirtäjä' },
    municipality: { label: 'Kunta', help: 'Kunta, johon kuva kuuluu. Tyhjä: kaikki saavat käyttää sitä.' },
    consents: {
      label: 'Suostumukset',
      help: 'Yksi jokaisesta ihmisestä, jonka voi tunnistaa. Vain koodi näkyy.',
    },
    declaration: { label: 'Turvakielto' },
    isDeclared: {
      label: 'Olen varmistanut, ettei kenelläkään kuvassa näkyvällä ole turvakieltoa',
      help: 'Kysy niiltä, jotka tietävät, myös taustalla näkyvistä. Älä koskaan kirjoita, ketä asia koskee.',
    },
    declaredBy: { label: 'Vakuutuksen antaja' },
    declaredAt: { label: 'Vakuutuksen aika' },
    uploadedBy: { label: 'Lisääjä' },
  },

  files: {
    collection: {
      label: 'Tiedosto',
      many: 'Tiedostot',
      help: 'PDF ja Word. Tiedosto ei muutu koskaan: lisää uusi ja vaihda se asiakirjaan. Tiedosto näkyy ulospäin vasta, kun julkaistu asiakirja käyttää sitä.',
    },
    name: {
      label: 'Tiedoston nimi',
      help: 'Nimi, jolla lukija lataa tiedoston. Ei lasten nimiä.',
    },
    pages: { label: 'Sivuja' },
    isTagged: { label: 'Merkitty apuvälineitä varten', help: 'Luetaan tiedostosta.' },
    scanState: {
      label: 'Virustarkistus',
      options: {
        unscanned: 'Ei tarkistettu',
        clean: 'Puhdas',
        infected: 'Saastunut',
        failed: 'Tarkistus epäonnistui',
      },
    },
    sha256: { label: 'Sormenjälki (SHA-256)' },
    metadata: {
      label: 'Mitä tiedostossa lukee',
      help: 'Nimi näkyy lukijan ikkunassa. Kaikki muu tiedostossa piillyt – tekijä, kommentit, jäljitetyt muutokset, liitteet – on poistettu.',
    },
    metadataTitle: { label: 'Nimi' },
    uploadedBy: { label: 'Lisääjä' },
  },

  consents: {
    collection: {
      label: 'Suostumus',
      many: 'Suostumukset',
      help: 'Yksi jokaista ihmistä ja kuvasarjaa kohti. Täällä ei ole nimiä: paperin löydät koodilla.',
    },
    code: {
      label: 'Koodi',
      help: 'Muodostuu itsestään. Kirjoita koodi paperiin. Älä koskaan kirjoita tähän nimeä.',
    },
    status: {
      label: 'Tila',
      options: {
        active: 'Voimassa',
        waiting: 'Odottaa turvallisuusvastaavaa',
        incomplete: 'Kesken',
        refused: 'Lapsi on sanonut ei',
        expired: 'Päättynyt',
        withdrawn: 'Peruutettu',
      },
    },
    municipality: { label: 'Kunta' },
    ageBand: {
      label: 'Ikä',
      options: {
        under7: 'Alle 7 vuotta',
        from7: '7–12 vuotta',
        from13: '13–15 vuotta',
        from16: '16–17 vuotta',
        adult: 'Aikuinen',
      },
    },
    legalBasis: {
      label: 'Oikeusperuste',
      help: 'Paenneilta lapsilta tarvitaan aina nimenomainen suostumus.',
      options: { explicitConsent: 'Nimenomainen suostumus', consent: 'Suostumus' },
    },
    signatures: {
      label: 'Allekirjoitukset',
      one: 'allekirjoitus',
      help: 'Kuka allekirjoitti ja milloin? Vain rooli, ei koskaan nimeä.',
    },
    signatureRole: {
      label: 'Rooli',
      options: {
        guardian: 'Huoltaja',
        appointedGuardian: 'Määrätty huoltaja',
        trustee: pack.childsRepresentative.fi,
        self: 'Henkilö itse',
      },
    },
    signatureDate: { label: 'Päivämäärä' },
    childAsked: {
      label: 'Miten lapselta kysyttiin?',
      options: {
        conversation: 'Keskustelussa',
        interpreted: 'Keskustelussa tulkin avulla',
        pictures: 'Kuvien tai selkokielisen tekstin avulla',
        notAsked: 'Ei ole kysytty',
        notApplicable: 'Koskee aikuista',
      },
    },
    childAnswer: {
      label: 'Mitä lapsi vastasi?',
      help: 'Lapsen kielto on muiden suostumuksia painavampi.',
      options: { yes: 'Kyllä', no: 'Ei', unsure: 'Ei tiedä', notApplicable: 'Koskee aikuista' },
    },
    purposes: {
      label: 'Saa käyttää',
      options: { information: 'Tiedotuksessa', press: 'Lehdistössä', fundraising: 'Varainhankinnassa' },
    },
    channels: {
      label: 'Saa näyttää',
      options: { web: 'Verkossa', print: 'Painotuotteissa', social: 'Sosiaalisessa mediassa' },
    },
    formLanguage: { label: 'Lomakkeen kieli' },
    hasInterpreter: { label: 'Tulkki oli mukana' },
    validUntil: {
      label: 'Viimeinen voimassaolopäivä',
      help: 'Kaksi vuotta, jos muuta ei sanota, enintään neljä. Sen jälkeen kuva poistuu automaattisesti.',
    },
    madeBy: { label: 'Kirjannut' },
    confirmedBy: { label: 'Vahvistanut' },
    confirmedAt: { label: 'Vahvistettu' },
    withdrawnAt: { label: 'Peruutettu', help: 'Kuva poistuu samalla hetkellä kaikkialta.' },
    evidence: { label: 'Paperi', help: 'Allekirjoitettu lomake, salattuna. Jokainen lukukerta kirjataan.' },
    evidenceName: { label: 'Säilytetään nimellä' },
    evidenceSha256: { label: 'Sormenjälki (SHA-256)' },
    evidenceAddedAt: { label: 'Lisätty' },
  },

  messages: {
    collection: {
      label: 'Viesti',
      many: 'Viestit',
      help: 'Lukijoilta, sivuston lomakkeilla. Poistetaan kuuden kuukauden kuluttua sulkemisesta.',
    },
    kind: {
      label: 'Koskee',
      options: { contact: 'Kysymys yhteyshenkilölle', accessibility: 'Palaute saavutettavuudesta' },
    },
    contact: { label: 'Vastaanottaja' },
    name: { label: 'Lähettäjä', help: 'Jos lukija on kertonut nimensä.' },
    replyTo: { label: 'Vastausosoite', help: 'Jos lukija haluaa vastauksen.' },
    about: { label: 'Sivu, jota viesti koskee' },
    text: { label: 'Viesti' },
    at: { label: 'Saapui' },
    state: { label: 'Tila', options: { new: 'Uusi', answered: 'Vastattu', closed: 'Suljettu' } },
    closedAt: { label: 'Suljettu' },
  },

  cases: {
    collection: {
      label: 'Asia',
      many: 'Asiat',
      help: 'Lukijat, jotka haluavat jotakin poistettavan tai ovat huolissaan. Jokaisella asialla on numero ja viimeinen päivä.',
    },
    number: { label: 'Asian numero', help: 'Lukija on saanut saman numeron.' },
    kind: {
      label: 'Koskee',
      options: {
        removal: 'Poistopyyntö',
        concern: 'Huoli lapsesta',
        takedown: 'Näkyvistä poistamamme sivu',
        withdrawal: 'Peruutettu suostumus',
      },
    },
    about: { label: 'Osoite sivustolla' },
    copiesNote: {
      label: 'Kopiot, joita kukaan ei ole vahvistanut hävitetyiksi',
      help: 'Mitä niille tehtiin, kun asia päätettiin.',
    },
    document: { label: 'Sivu tai kuva' },
    text: { label: 'Mitä lukija kirjoitti' },
    replyTo: { label: 'Vastausosoite', help: 'Jos lukija haluaa vastauksen. Saa olla nimetön.' },
    state: { label: 'Tila', options: { new: 'Uusi', open: 'Kesken', closed: 'Suljettu' } },
    openedAt: { label: 'Saapui' },
    dueAt: { label: 'Vastattava viimeistään' },
    assignedTo: { label: 'Käsittelijä' },
    decision: {
      label: 'Päätös',
      options: {
        removed: 'Poistettu',
        changed: 'Muutettu',
        kept: 'Saa jäädä',
        forwarded: 'Siirretty eteenpäin',
      },
    },
    answer: {
      label: 'Mitä teimme ja vastasimme',
      help: 'Älä kirjoita lapsesta enempää kuin on välttämätöntä.',
    },
    closedAt: { label: 'Suljettu' },
  },

  users: {
    collection: {
      label: 'Käyttäjä',
      many: 'Käyttäjät',
      help: 'Kaikki, jotka voivat kirjautua. Vain pääkäyttäjät muuttavat rooleja, eivät koskaan omiaan.',
    },
    name: { label: 'Nimi', help: 'Näkyy työkavereille historiassa.' },
    roles: {
      label: 'Roolit',
      help: 'Yhdellä henkilöllä voi olla useita. Toimittaja kirjoittaa ja julkaisee hyväksytyn. Tarkastaja hyväksyy muiden tekstejä, ei koskaan omiaan. Turvallisuusvastaava hoitaa suostumukset ja asiat. Paikalliset projektinvetäjät kirjoittavat kunnastaan. Pääkäyttäjä hoitaa tilit.',
      options: {
        admin: 'Pääkäyttäjä',
        editor: 'Toimittaja',
        reviewer: 'Tarkastaja',
        safeguarding: 'Turvallisuusvastaava',
        leader: 'Paikallinen projektinvetäjä',
      },
    },
    mayForcePublish: {
      label: 'Saa julkaista ennen tarkastusta',
      help: 'Sille, mikä ei voi odottaa. Vaatii syyn, merkitään sivulle ja tarkastetaan kolmen päivän kuluessa.',
    },
    municipality: {
      label: 'Kunta',
      help: 'Paikallisille projektinvetäjille. He näkevät vain oman kuntansa.',
    },
    locale: { label: 'Sähköpostien kieli', options: peoplesLanguages('fi') },
    reads: {
      label: 'Lukee',
      help: 'Kielet, joita luet niin hyvin, että voit tarkastaa tekstin. Vain joillakin kielillä tehdyn muutoksen tarkastaa joku, joka lukee niitä, jos sellainen tarkastaja on.',
    },
    notifications: { label: 'Sähköpostit minulle' },
    notifyDecisions: { label: 'Päätökset omista teksteistäni', options: untilDaily },
    notifyComments: { label: 'Kommentit', options: untilDaily },
    notifyQueue: { label: 'Uutta tarkastettavaa', options: untilDaily },
    notifyReminders: { label: 'Muistutukset', options: untilDaily },
  },

  machines: {
    collection: {
      label: 'Rajapinta-avain',
      many: 'Rajapinta-avaimet',
      help: 'Ulkoiset järjestelmät, jotka lukevat tai lähettävät luonnoksia. Ne eivät voi koskaan hyväksyä tai julkaista.',
    },
    name: { label: 'Nimi', help: 'Mikä järjestelmä se on ja kenen?' },
    scopes: {
      label: 'Saa myös',
      help: 'Ilman mitään näistä avaimella voi lukea vain sen, minkä kaikki voivat lukea.',
      options: {
        read: 'Lukea enemmän kerralla',
        readDrafts: 'Lukea luonnoksia',
        handInDrafts: 'Lähettää luonnoksia',
      },
    },
    kinds: {
      label: 'Näistä tyypeistä',
      options: kinds,
    },
    responsible: {
      label: 'Vastuuhenkilö',
      help: 'Luonnokset lähetetään tämän henkilön nimissä ja hänen oikeuksillaan. Siksi hän ei voi hyväksyä niitä.',
    },
    expiresAt: { label: 'Voimassa asti' },
    lastUsedAt: { label: 'Viimeksi käytetty' },
    keepsCopies: {
      label: 'Säilyttää kopioita',
      help: 'Järjestelmä säilyttää julkaisemaamme. Kun jotakin poistetaan näkyvistä, pyydämme sitä vahvistamaan, että kopio on hävitetty.',
    },
    contact: {
      label: 'Yhteystieto kopioista',
      help: 'Tänne lähtee sähköposti, kun jotakin poistetaan näkyvistä: vain laji, tunniste ja vahvistamistapa.',
    },
    isStopped: { label: 'Suljettu', help: 'Sulkee avaimen heti. Sen voi avata uudelleen.' },
  },

  webhooks: {
    collection: {
      label: 'Webhook',
      many: 'Webhookit',
      help: 'Ulkoiset järjestelmät, jotka saavat heti tiedon, kun jotakin julkaistaan, muutetaan tai poistetaan. Ne eivät koskaan saa tekstiä, vain tiedon siitä, mitä millekin asiakirjalle on tapahtunut.',
    },
    name: { label: 'Nimi', help: 'Mikä järjestelmä se on ja kenen?' },
    address: { label: 'Osoite', help: 'Tänne lähetämme. Alkaa https://' },
    kinds: {
      label: 'Näistä tyypeistä',
      help: 'Jätä tyhjäksi, jos kaikista.',
      options: {
        ...kinds,
        'site-settings': 'Sivuston asetukset',
        home: 'Etusivu',
        navigation: 'Valikot',
        'standing-texts': 'Luetteloiden ingressit',
        brand: 'Ulkoasu',
        vocabularies: 'Valittavat sanat',
        'consent-texts': 'Mitä sanomme, kun pyydämme lupaa',
        'accessibility-statement': 'Saavutettavuusseloste',
      },
    },
    events: {
      label: 'Kun se on',
      help: 'Jätä tyhjäksi, jos kaikesta.',
      options: {
        published: 'julkaistu',
        changed: 'muutettu',
        moved: 'saanut uuden osoitteen',
        withdrawn: 'vedetty takaisin',
        taken_down: 'poistettu näkyvistä',
        reinstated: 'palautettu näkyviin poistamisen jälkeen',
        deleted: 'hävitetty',
      },
    },
    responsible: {
      label: 'Vastuuhenkilö',
      help: 'Saa sähköpostin, jos mikään ei mene perille ja lopetamme lähettämisen.',
    },
    state: {
      label: 'Tila',
      options: { on: 'Lähettää', paused: 'Tauolla', stopped: 'Pysäytetty' },
    },
  },

  settings: {
    global: {
      label: 'Sivuston asetukset',
      help: 'Mitä jokaisella sivulla lukee, ja säännöt, jotka koskevat kaikkea.',
    },
    organisationName: { label: 'Organisaation nimi' },
    siteName: { label: 'Sivuston nimi' },
    tagline: { label: 'Iskulause', help: 'Lyhyt rivi nimen alla etusivulla.' },
    responsiblePublisher: { label: 'Julkaisusta vastaa', help: 'Näkyy alatunnisteessa.' },
    licence: {
      label: 'Lisenssi',
      help: 'Miten muut saavat käyttää tekstejä: SPDX-tunnus kuten CC-BY-4.0 tai osoite. Tyhjä: emme sano mitään.',
    },
    lastReviewed: {
      label: 'Viimeksi tarkastettu',
      help: 'Milloin sivusto viimeksi käytiin kokonaan läpi.',
    },
    newsletterDay: {
      label: 'Uutiskirje lähetetään',
      help: 'Enintään yksi kirje viikossa, kun jotakin uutta on julkaistu. Tyhjä: ei uutiskirjettä eikä sivua, jolla sen voi tilata.',
      options: {
        monday: 'Maanantaisin',
        tuesday: 'Tiistaisin',
        wednesday: 'Keskiviikkoisin',
        thursday: 'Torstaisin',
        friday: 'Perjantaisin',
        saturday: 'Lauantaisin',
        sunday: 'Sunnuntaisin',
      },
    },
    synonyms: {
      label: 'Sanat, jotka tarkoittavat haussa samaa',
      help: 'Yksi ryhmä riville, pilkuilla erotettuna: sijaisperhe, perhehoito, sijoitus.',
    },
    controller: { label: 'Rekisterinpitäjä' },
    controllerName: {
      label: 'Nimi',
      help: 'Organisaatio ja sen rekisteri- tai yritystunnus, jos sellainen on. Tyhjä: organisaation nimi.',
    },
    controllerAddress: { label: 'Postiosoite' },
    controllerContact: {
      label: 'Sähköposti tai puhelin',
      help: 'Yhteinen osoite, ei kenenkään oma. Yhteydenottolomakkeeseen on aina linkki.',
    },
    privacyContact: {
      label: 'Tietosuojan yhteystieto',
      help: 'Tietosuojavastaava, tai rooli tai osoite, johon kysymyksissä voi ottaa yhteyttä.',
    },
    processors: {
      label: 'Henkilötietojen käsittelijät',
      one: 'käsittelijä',
      help: 'Ne, jotka ylläpitävät palvelinta, lähettävät sähköpostit tai säilyttävät varmuuskopiot. Näkyy tietosuojaselosteessa ja selosteessa henkilötietojen käsittelystä.',
    },
    processorName: { label: 'Nimi' },
    processorCountry: { label: 'Maa' },
    processorTask: { label: 'Mitä ne tekevät', help: 'Muutama sana, esimerkiksi: Ylläpitää palvelinta.' },
    processorSafeguard: {
      label: 'Suojatoimet EU:n ja ETA:n ulkopuolella',
      help: 'Tarvitaan, jos maa on niiden ulkopuolella: päätös tietosuojan riittävyydestä tai vakiosopimuslausekkeet.',
    },
    support: {
      label: 'Mistä saa apua',
      one: 'numero',
      help: 'Tärkein ensin. Ihminen soittaa tai lukee lähteen sivun, ennen kuin numero tarkastetaan.',
    },
    supportName: {
      label: 'Nimi',
      help: 'Esimerkiksi hätäkeskus tai oman alueen sosiaalipäivystys.',
    },
    supportPhone: {
      label: 'Puhelin',
      help: `Siten kuin siihen soitetaan kotimaassa: 112 tai ${pack.telephone.example}.`,
    },
    supportTask: { label: 'Kenelle ja milloin', help: 'Yksi virke.' },
    supportHours: { label: 'Avoinna' },
    supportLanguages: { label: 'Kielet', help: 'Mitä kieliä puhutaan ja onko tulkkia.' },
    supportUrl: { label: 'Verkkosivusto' },
    supportSource: {
      label: 'Lähde',
      help: 'Sivu, jolla vastaaja itse ilmoittaa numeron. Ei näytetä lukijoille.',
    },
    supportCheckedOn: {
      label: 'Ihmisen tarkistama',
      help: 'Päivä, jolloin joku vertasi numeroa lähteeseen. Näkyy lukijoille.',
    },
    reportReader: {
      label: 'Kuka lukee ilmoituksen',
      help: 'Rooli, ja mitä sen jälkeen tapahtuu. Vastausaika lisätään automaattisesti.',
    },
    contactInbox: {
      label: 'Yhteinen sähköposti',
      help: 'Saa viestit, joilla ei ole omaa vastaanottajaa. Ei näy koskaan ulospäin.',
    },
    safeguardingInbox: {
      label: 'Turvallisuusvastaavan sähköposti',
      help: 'Saa tiedon uusista asioista. Ei näy koskaan ulospäin.',
    },
    deadlines: { label: 'Määräajat' },
    reviewDays: { label: 'Tarkastuksen määräaika (päivää)' },
    retrospectiveReviewDays: { label: 'Jälkitarkastuksen määräaika (päivää)' },
    caseDays: { label: 'Asioihin vastaamisen määräaika (päivää)' },
    storyDelayDays: { label: 'Toiminnasta julkaisuun vähintään (päivää)' },
    freshnessMonths: { label: 'Sivu käydään läpi, väli (kuukautta)' },
    consentMonths: { label: 'Suostumuksen voimassaolo (kuukautta)', help: 'Enintään 48.' },
    retention: { label: 'Säilytysajat' },
    evidenceMonths: { label: 'Suostumuspaperi, kun kuvaa ei enää käytetä (kuukautta)' },
    rejectedDraftDays: { label: 'Hylätyt luonnokset (päivää)' },
    closedCaseMonths: { label: 'Viestit ja asiat sulkemisen jälkeen (kuukautta)' },
    blurredOriginalDays: { label: 'Sumennetun kuvan alkuperäinen (päivää)' },
    pageViewMonths: { label: 'Sivunäytöt päivittäin ja sivuittain (kuukautta)' },
    mailDays: { label: 'Lähetettyjen sähköpostien sisältö (päivää)' },
  },

  home: {
    global: {
      label: 'Etusivu',
      help: 'Ensimmäinen asia, jonka lukijat näkevät. Ennen kuin etusivu on hyväksytty, he näkevät vain, että jotakin on tulossa.',
    },
    title: {
      label: 'Otsikko',
      help: 'Sivun suurin teksti. Kerro, mitä edustatte, mieluiten enintään kahdeksalla sanalla.',
    },
    lead: {
      label: 'Ingressi',
      help: 'Yksi tai kaksi virkettä: mitä teette, kenelle ja kenen kanssa. Näkyy myös, kun joku jakaa sivun.',
    },
    cover: { label: 'Kuva', help: 'Jos kuvaa ei ole, sivusto piirtää omansa.' },
    blocks: {
      label: 'Mitä seuraa',
      one: 'lohko',
      help: 'Siinä järjestyksessä, jossa lukijat näkevät ne. Ylimpiä ovia hoidetaan Valikoissa.',
    },
    heading: {
      label: 'Otsikko',
      help: 'Ei tarvitse täyttää. Tyhjänä käytetään sivuston tavallista otsikkoa.',
    },
    freeHeading: { label: 'Otsikko', help: 'Ei tarvitse täyttää.' },
    text: { label: 'Teksti', help: 'Yksi tai kaksi virkettä.' },
    count: { label: 'Kuinka monta?', help: 'Enintään 12.' },
    projects: { label: 'Hankkeet', many: 'Hankkeet' },
    chosenProjects: { label: 'Vain nämä', help: 'Tyhjänä näytetään kaikki.' },
    stories: { label: 'Uusia kertomuksia', many: 'Uusia kertomuksia' },
    municipality: { label: 'Vain tästä kunnasta' },
    project: { label: 'Vain tästä hankkeesta' },
    map: { label: 'Kartta paikoista', many: 'Kartat' },
    training: { label: 'Koulutus', many: 'Koulutus' },
    contacts: { label: 'Yhteyshenkilöt', many: 'Yhteyshenkilöt' },
    chosenContacts: { label: 'Vain nämä', help: 'Tyhjänä näytetään koko maan yhteyshenkilöt.' },
    numbers: { label: 'Lukuja', many: 'Lukuja' },
    number: { label: 'Luvut', one: 'luku', help: 'Enintään kuusi.' },
    numberLabel: { label: 'Mikä se on?', help: 'Yksi tai kaksi sanaa luvun jälkeen, esimerkiksi ”kuntaa”.' },
    counted: {
      label: 'Lasketaan itsestään',
      options: {
        municipalities: 'Kunnat',
        stories: 'Kertomukset',
        'training-modules': 'Koulutusosiot',
      },
    },
    value: { label: 'Tai kirjoita luku' },
    quotation: { label: 'Lainaus', many: 'Lainaukset' },
    callToAction: { label: 'Kehotus', many: 'Kehotukset' },
    freeText: { label: 'Vapaa teksti', many: 'Vapaat tekstit' },
    body: { label: 'Teksti' },
    documents: { label: 'Asiakirjat', many: 'Asiakirjat' },
    chosenDocuments: { label: 'Mitkä?' },
    research: { label: 'Tutkimus', many: 'Tutkimus' },
    chosenResearch: { label: 'Vain nämä', help: 'Tyhjänä näytetään uusin.' },
  },

  standingTexts: {
    global: {
      label: 'Luetteloiden ingressit',
      help: 'Se, minkä haluatte itse sanoa jokaisen luettelon alussa. Tyhjä ingressi ei näy.',
    },
    projects: { label: 'Hankkeet' },
    training: { label: 'Koulutus' },
    municipalities: { label: 'Kunnat' },
    stories: { label: 'Kertomukset' },
    research: { label: 'Tutkimus' },
    resources: { label: 'Aineistot' },
    contact: { label: 'Yhteystiedot' },
  },

  consentTexts: {
    global: {
      label: 'Mitä sanomme, kun pyydämme lupaa',
      help: 'Luetaan tai näytetään ennen kuin kukaan suostuu. Kirjoita niin, että kaikki ymmärtävät.',
    },
    about: { label: 'Mistä on kyse' },
    information: { label: 'Tiedotuksesta' },
    press: { label: 'Lehdistöstä' },
    fundraising: { label: 'Varainkeruusta' },
    web: { label: 'Verkosta' },
    print: { label: 'Painotuotteista' },
    social: { label: 'Sosiaalisesta mediasta' },
    howLong: { label: 'Kuinka kauan' },
    refusing: { label: 'Että saa sanoa ei' },
    takingBack: { label: 'Että suostumuksen voi perua' },
    under7: { label: 'Alle 7-vuotias' },
    from7: { label: '7–12-vuotias' },
    from13: { label: '13–15-vuotias' },
    from16: { label: '16–17-vuotias' },
    adult: { label: 'Aikuinen' },
  },

  vocabularies: {
    global: {
      label: 'Valittavat sanat',
      help: 'Mistä kertomukset kertovat ja mitä moduulit opettavat, omin sanoin. Lukijat valitsevat niiden mukaan.',
    },
    themes: { label: 'Kertomusten aiheet', one: 'aihe' },
    topics: { label: 'Moduulien aiheet', one: 'aihe' },
    formats: { label: 'Työtavat', one: 'työtapa' },
    label: { label: 'Sana', help: 'Niin kuin lukijat sen näkevät. Käännä vaihtamalla kieli ylhäältä.' },
    key: { label: 'Avain', help: 'Tehdään sanasta eikä koskaan muutu: tekstit viittaavat siihen.' },
    isRetired: {
      label: 'Ei enää valittavissa',
      help: 'Sanaa ei tarjota kenellekään, ja tekstit, joilla se on, säilyttävät sen.',
    },
  },

  navigation: {
    global: {
      label: 'Valikot',
      help: 'Päävalikko, etusivun ovet ja alatunniste siinä järjestyksessä, jossa lukijat näkevät ne.',
    },
    main: { label: 'Päävalikko', one: 'linkki', help: 'Mieluiten enintään seitsemän.' },
    footer: { label: 'Alatunniste', one: 'linkki' },
    label: { label: 'Teksti' },
    kind: {
      label: 'Johtaa',
      options: {
        home: 'Etusivu',
        projects: 'Hankkeet',
        training: 'Koulutus',
        municipalities: 'Kunnat',
        stories: 'Kertomukset',
        research: 'Tutkimus',
        resources: 'Aineistot',
        contact: 'Yhteystiedot',
        search: 'Haku',
        glossary: 'Sanasto',
        accessibility: 'Saavutettavuus',
        privacy: 'Tietosuoja',
        concern: 'Pyydä meitä poistamaan jotakin',
        page: 'Sivu',
        project: 'Hanke',
      },
    },
    page: { label: 'Sivu' },
    project: { label: 'Hanke' },
    doors: {
      label: 'Etusivun ovet',
      one: 'ovi',
      help: 'Yksi jokaiselle kävijäryhmälle, enintään neljä. Ne ovat ensimmäisinä ingressin alla.',
    },
    doorLabel: {
      label: 'Kuka tulee?',
      help: 'Esimerkiksi ”Olet sosiaalityöntekijä”. Enintään neljä sanaa.',
    },
    doorText: { label: 'Mitä oven takana on?', help: 'Yksi virke.' },
  },

  brand: {
    global: {
      label: 'Ulkoasu',
      help: 'Sivuston, asiakirjojen ja jakokuvien värit, logo ja kirjasin. Loput lasketaan niin, että kaikki teksti on luettavissa. Esikatsele ennen kuin lähetät tarkastettavaksi.',
    },
    accent: {
      label: 'Kutsuva väri',
      help: 'Painikkeet, nauhat ja linkit. Kirjoita # ja kuusi merkkiä, 0–9 ja a–f. Mitä ei voi lukea, tummennetaan tai vaalennetaan.',
    },
    calm: { label: 'Lepäävä väri', help: 'Alatunniste ja rauhalliset nauhat.' },
    head: {
      label: 'Sivujen ensimmäinen arkki',
      help: 'Vaalea väri otsikon takana. Tyhjänä: vaalea sävy lepäävästä väristä.',
    },
    ground: {
      label: 'Sivun pohja',
      help: 'Vaalea, mielellään lähes valkoinen. Tummassa tilassa se lasketaan uudelleen.',
    },
    type: {
      label: 'Kirjasin',
      options: { onest: 'Onest', system: 'Lukijan oma (mitään ei ladata)' },
    },
    logo: {
      label: 'Logo SVG-muodossa',
      help: 'Liitä tiedoston sisältö. Vain pintoja (paths), enintään 6 000 merkkiä. On jokaisen sivun yläreunassa nimen paikalla.',
    },
    picture: { label: 'Logo kuvana', help: 'PNG, jos SVG-muotoa ei ole.' },
    mark: {
      label: 'Merkki SVG-muodossa',
      help: 'Neliö. On nimen edessä ja selaimen välilehdessä. Enintään 3 000 merkkiä.',
    },
  },

  accessibility: {
    global: {
      label: 'Saavutettavuusseloste',
      help: 'Yksitoista tietoa, joita laki edellyttää. Käy seloste läpi vähintään kerran vuodessa.',
    },
    actorName: { label: 'Kuka sivustosta vastaa?', help: 'Organisaation nimi.' },
    serviceName: { label: 'Mitä seloste koskee?', help: 'Sivuston nimi.' },
    conformance: {
      label: 'Miten sivusto täyttää vaatimukset?',
      options: {
        full: 'Täyttää vaatimukset',
        partial: 'Täyttää vaatimukset osittain',
        none: 'Ei täytä vaatimuksia',
      },
    },
    inaccessible: {
      label: 'Mikä ei ole saavutettavaa',
      one: 'puute',
      help: 'Rivi jokaiselle puutteelle. Asiakirjat, joita ei ole merkitty apuvälineitä varten, lisätään automaattisesti.',
    },
    what: { label: 'Mikä?' },
    reason: { label: 'Miksi?' },
    alternative: { label: 'Mitä lukija voi tehdä sen sijaan?' },
    assessedOn: { label: 'Viimeksi arvioitu', help: 'Arvio vanhenee kahdessatoista kuukaudessa.' },
    updatedOn: { label: 'Viimeksi muutettu' },
    method: {
      label: 'Miten arvio tehtiin?',
      options: { own: 'Oma arvio', thirdParty: 'Ulkopuolisen tekemä arvio' },
    },
    methodText: { label: 'Näin arvioitiin' },
    feedbackText: {
      label: 'Jos kohtaat esteen',
      help: 'Näkyy lomakkeen yläpuolella. Kerro, kuka palautteen lukee ja milloin vastaus tulee.',
    },
    authorityName: { label: 'Valvontaviranomainen' },
    authorityUrl: { label: 'Ilmoituksen osoite' },
    disproportionate: {
      label: 'Poikkeukset: kohtuuton rasite',
      one: 'poikkeus',
      help: 'Mistä olette poikenneet, koska se maksaisi liikaa, ja miksi.',
    },
    outsideLaw: { label: 'Sisältö, jota laki ei koske', one: 'kohta' },
  },

  workflow: {
    state: { label: 'Tila', many: 'Tilat' },
    event: { label: 'Tapahtuma', many: 'Tapahtumat' },
    approval: { label: 'Hyväksyntä', many: 'Hyväksynnät' },
    comment: { label: 'Kommentti', many: 'Kommentit' },
  },

  mistakes: {
    copiesNote: { label: 'Kirjoita, mitä teit kopioille, joita kukaan ei ole vahvistanut hävitetyiksi' },
    contactAboutCopies: { label: 'Kopioita säilyttävä on voitava tavoittaa: anna osoite' },
    licence: {
      label: 'Kirjoita SPDX-tunnus, esimerkiksi CC-BY-4.0, tai kokonainen osoite, joka alkaa https://',
    },
    responsible: { label: 'Valitse, kuka vastaa luonnoksista.' },
    code: { label: `Kirjoita kaikki numerot, esimerkiksi ${example.code}.` },
    countyCode: { label: `Kirjoita kaikki numerot, esimerkiksi ${example.regionCode}.` },
    unknownTerm: { label: 'Valitse luettelon sanoista. Uusi sana lisätään kohdassa Valittavat sanat.' },
    termKey: {
      label: 'Kirjoita joka riville sana. Avaimessa on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
    },
    termTwice: { label: 'Kahdella rivillä on avain ”{word}”. Poista toinen.' },
    termChanged: {
      label: 'Tekstit viittaavat sanan ”{word}” avaimeen, eikä se voi muuttua. Muuta vain sana.',
    },
    termInUse: { label: 'Jollakin tekstillä on ”{word}”. Jätä rivi ja rastita Ei enää valittavissa.' },
    country: { label: 'Valitse maa luettelosta. Se tallennetaan maan koodina, esimerkiksi NL.' },
    url: { label: 'Osoitteen alussa on oltava https:// tai /.' },
    telephone: { label: `Kirjoita numero numeroin, esimerkiksi 112 tai ${pack.telephone.example}.` },
    link: {
      label:
        'Tekstissä on linkki osoitteeseen, jota ei sallita. Käytä https://-osoitetta, sähköpostia, puhelinta tai sivuston omaa sivua.',
    },
    richText: {
      label: 'Tekstissä on jotakin, mitä ei voi näyttää täällä. Liitä se uudelleen ilman muotoilua.',
    },
    originalFirst: { label: 'Kirjoita kuvaus ensin alkukielellä. Vaihda kieli ylhäältä.' },
    childSaidNo: {
      label:
        'Lapsi on sanonut ei, ja se jää voimaan. Jos lapsi on vastannut uudelleen, tehkää uusi suostumus.',
    },
    formIsFiled: {
      label:
        'Lomake on jo lisätty. Peruuta sen sijaan suostumus: lomake poistetaan, kun sen säilytysaika päättyy.',
    },
    notYourConsent: { label: 'Voit valita vain oman kuntasi suostumuksia.' },
    notYourMunicipality: { label: 'Voit valita vain oman kuntasi.' },
    municipality: { label: 'Valitse kunta: paikallinen projektinvetäjä kuuluu yhteen kuntaan.' },
    malformed: {
      label: 'Jokin lähetetyissä tiedoissa on väärässä muodossa. Lataa sivu uudelleen ja yritä uudelleen.',
    },
    busy: { label: 'Juuri nyt on ruuhkaa. Odota hetki ja yritä uudelleen.' },
    notChecked: {
      label:
        'Teksti on liian pitkä tarkistettavaksi juuri nyt. Yritä hetken kuluttua uudelleen tai jaa se osiin.',
    },
    diskFull: {
      label:
        'Palvelimen tila on lopussa, joten mitään ei ole tallennettu. Kirjoittamasi on yhä tässä. Yritä hetken kuluttua uudelleen ja kerro palvelimen ylläpitäjälle.',
    },
    filesAway: { label: 'Kuvia ja tiedostoja ei saada juuri nyt. Yritä hetken kuluttua uudelleen.' },
    fileNotKept: {
      label:
        'Kuvia ja tiedostoja ei voi juuri nyt tallentaa, joten mitään ei ole tallennettu. Yritä hetken kuluttua uudelleen.',
    },
    signedOut: {
      label:
        'Olet kirjautunut ulos. Kirjaudu sisään uudessa välilehdessä ja tallenna sitten täällä. Kirjoittamasi on tallessa.',
    },
    noSuchFile: { label: 'Tiedostoa ei ole, tai se ei ole sinulle avoin.' },
    password: {
      label: 'Salasanassa on oltava vähintään 12 merkkiä. Lause, jonka muistat, on hyvä.',
    },
    passwordCommon: {
      label:
        'Salasanan voi arvata: se on yleinen tai muistuttaa nimeäsi, osoitettasi tai sivustoa. Lause, jonka muistat, on hyvä.',
    },
    fileMissing: { label: 'Valitse lisättävä tiedosto.' },
    fileFixed: { label: 'Tiedostoa ei voi vaihtaa. Lisää uusi ja valitse se tilalle.' },
    pictureKind: {
      label: 'Kuvan on oltava JPEG, PNG tai WebP. Tallenna se uudelleen ja yritä uudelleen.',
    },
    pictureBroken: {
      label: 'Kuvaa ei voi avata. Se voi olla vioittunut, tai sen lähetys on jäänyt kesken.',
    },
    pictureBytes: { label: 'Kuva on suurempi kuin 15 Mt. Pienennä sitä ja yritä uudelleen.' },
    picturePixels: {
      label: 'Kuvassa on yli 50 miljoonaa kuvapistettä. Pienennä sitä ja yritä uudelleen.',
    },
    documentKind: { label: 'Tiedoston on oltava PDF tai Word (.docx).' },
    documentBroken: {
      label: 'Tiedostoa ei voi lukea. Se voi olla vioittunut tai lukittu salasanalla.',
    },
    documentBytes: {
      label: 'Tiedosto on suurempi kuin 25 Mt. Pienennä sen kuvia ja yritä uudelleen.',
    },
    documentInfected: {
      label: 'Tiedostossa on haitallista koodia, eikä sitä oteta vastaan. Tee uusi tiedosto alkuperäisestä.',
    },
    documentNotScanned: {
      label:
        'Tiedostoa ei voitu juuri nyt tarkistaa haitallisen koodin varalta. Yritä hetken kuluttua uudelleen.',
    },
    documentLong: {
      label:
        'Tiedostossa on enemmän tekstiä tai sivuja kuin voidaan tarkistaa (kaksi miljoonaa merkkiä, 1000 sivua). Jaa se useaksi.',
    },
    inUse: {
      label:
        'Kuvaa käytetään sivulla, jota tarkastetaan, joka näytetään tai joka voi palata näkyviin. Siksi sitä ei voi muuttaa eikä poistaa. Lisää kuva uudelleen ja vaihda se sivulle.',
    },
    consentCode: {
      label: 'Koodissa saa olla vain isoja kirjaimia, numeroita ja yhdysmerkkejä, ja vähintään yksi numero.',
    },
    consentTooLong: { label: 'Suostumus voi olla voimassa enintään neljä vuotta.' },
    colour: { label: 'Kirjoita väri muodossa # ja kuusi merkkiä, 0–9 ja a–f.' },
    unreadable: {
      label:
        'Tällä värillä tekstiä ei voi lukea, ja siitä tulisi toinen väri, jos sitä muutettaisiin niin paljon kuin tarvitaan',
    },
    drawingBroken: { label: 'Tämä ei ole kokonainen SVG-tiedosto.' },
    drawingLarge: { label: 'Kuva on liian suuri. Yksinkertaista pintoja tai poista se, mikä ei näy' },
    drawingHolds: { label: 'Kuvassa saa olla vain yksivärisiä pintoja (paths). Tee uudelleen tai poista' },
  },
  bounds: {
    conditions: { label: 'Kyselyssä saa olla enintään {n} ehtoa. Jaa se useaksi.' },
    steps: { label: 'Kyselyn kenttien nimissä saa olla yhteensä enintään {n} pistettä.' },
    stepsOfOne: { label: 'Yhden kentän nimessä kyselyssä saa olla enintään {n} pistettä.' },
    values: { label: 'Kysely saa verrata enintään {n} arvoon.' },
    levels: { label: 'Kyselyssä saa olla enintään {n} tasoa.' },
    names: { label: 'Kysely saa valita enintään {n} kenttää.' },
    nested: { label: 'Ehto vertaa arvoon, ei toiseen ehtoon.' },
    throughDrafts: {
      label: 'Luonnoksia lukeva saa kysyä vain sisällön omia kenttiä, ei kenttiä siitä, mihin se viittaa.',
    },
    sorts: { label: 'Kysely saa lajitella enintään {n} kentän mukaan.' },
    limit: { label: 'Vastauksessa saa olla 1–{n} sisältöä. Selaa sivuja parametrilla page.' },
    page: { label: 'Selattavia sivuja on enintään {n}.' },
    bodyNames: {
      label:
        'Lähetettävän kentän nimessä ei saa olla pistettä, eikä nimi saa olla luku. Kirjoita objekteja ja luetteloita.',
    },
    bodyLevels: { label: 'Lähetettävässä saa olla enintään {n} tasoa.' },
    bodyParts: { label: 'Lähetettävässä saa olla enintään {n} osaa.' },
    bodyEntries: { label: 'Luettelossa saa olla enintään {n} riviä.' },
    bodyCharacters: { label: 'Yhdessä yhtenäisessä tekstissä saa olla enintään {n} merkkiä.' },
    richTextCharacters: { label: 'Tekstissä saa olla enintään {n} merkkiä.' },
    richTextNodes: { label: 'Tekstissä saa olla enintään {n} kappaletta, linkkiä ja muuta osaa.' },
  },
}
