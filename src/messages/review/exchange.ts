/** What is said around files for translators, in the languages of those who work here. */
import type { AdminLanguage } from '@/domain/languages'
import type { FileMistake, UnitOutcome } from '@/domain/translations/exchange'

export type ExchangeMessages = {
  readonly heading: string
  readonly help: string
  readonly language: string
  readonly choose: (title: string) => string
  readonly download: string
  readonly upload: string
  readonly uploadHelp: string
  readonly file: string
  readonly sending: string
  readonly noAnswer: string
  readonly report: string
  readonly nothing: string
  readonly saveReport: string
  readonly counted: (taken: number, mended: number) => string
  readonly limit: (most: number) => string
  readonly noDocument: string
  readonly noOrigin: string
  readonly columns: {
    readonly [Name in 'document' | 'title' | 'field' | 'original' | 'outcome' | 'id']: string
  }
  readonly mistakes: { readonly [Mistake in FileMistake]: string }
  readonly outcomes: { readonly [Outcome in UnitOutcome]: string }
}

const sv: ExchangeMessages = {
  heading: 'Filer för översättare',
  help: 'En fil i formatet XLIFF 2.1, som översättningsprogram läser. Välj språk och texter i listan; det som saknas eller är inaktuellt är förvalt när listan är filtrerad på ett språk.',
  language: 'Översätts till',
  choose: (title) => `Ta med ${title}`,
  download: 'Ladda ner fil för översättning',
  upload: 'Läs in översatt fil',
  uploadHelp:
    'Det som passar sparas som utkast i ditt namn. Texter vars original har ändrats sedan filen gjordes lämnas som de är.',
  file: 'Översatt fil (.xlf, högst 5 MB)',
  sending: 'Läser in …',
  noAnswer: 'Servern svarade inte. Försök igen; det som redan är inläst läses inte in två gånger.',
  report: 'Så gick det',
  nothing: 'Filen innehåller inga texter.',
  saveReport: 'Spara rapporten som CSV',
  counted: (taken, mended) => `${taken} inlästa, ${mended} att titta på`,
  limit: (most) => `Högst ${most} tecken.`,
  noDocument: 'Texten finns inte, eller hör inte till dig.',
  noOrigin: 'Filen säger inte vilket original den är gjord från. Ladda ner den på nytt.',
  columns: {
    document: 'Dokument',
    title: 'Text',
    field: 'Fält',
    original: 'Originalet',
    outcome: 'Hur det gick',
    id: 'Id i filen',
  },
  mistakes: {
    tooLarge: 'Filen är större än 5 MB. Dela upp den, och läs in delarna var för sig.',
    notXml:
      'Filen går inte att läsa som XML, eller har en dokumenttyp. Spara den på nytt i översättningsprogrammet.',
    notXliff: 'Det här är ingen XLIFF-fil.',
    otherVersion: 'Filen är skriven i en annan version av XLIFF. Spara den som XLIFF 2.0 eller 2.1.',
    otherSource: 'Filen är översatt från ett annat språk än det ni skriver originalen på.',
    otherTarget: 'Filen är översatt till ett språk som ni inte har.',
    tooMany: 'Det är för mycket i en fil. Dela upp den, och läs in delarna var för sig.',
    nothingChosen: 'Välj minst en text och ett språk.',
    tooMuchChosen: 'Det blir för mycket i en fil. Välj färre texter.',
  },
  outcomes: {
    taken: 'Sparad som utkast',
    same: 'Sa redan detsamma',
    empty: 'Inte översatt i filen',
    originalChanged: 'Originalet har ändrats sedan filen gjordes',
    unknown: 'Finns inte i dokumentet',
    twice: 'Står två gånger i filen; den första gäller',
    codesDoNotFit: 'Koderna i texten är inte originalets',
    linkMissing: 'En länk i originalet saknas',
    notText: 'Innehåller tecken som inte går att spara',
    tooLong: 'Längre än fältet rymmer',
    builtOtherwise: 'Översättningen som finns är uppbyggd på ett annat sätt; den ersätts bara av en hel',
    notKept: 'Du får inte ändra fältet',
  },
}

const en: ExchangeMessages = {
  heading: 'Files for translators',
  help: 'One file in the format XLIFF 2.1, which translators’ programs read. Choose a language, and texts in the list; what is missing or out of date is already chosen when the list is filtered by a language.',
  language: 'Translate to',
  choose: (title) => `Include ${title}`,
  download: 'Download a file to translate',
  upload: 'Read in a translated file',
  uploadHelp:
    'What fits is saved as drafts in your name. Texts whose original has changed since the file was made are left as they are.',
  file: 'Translated file (.xlf, at most 5 MB)',
  sending: 'Reading …',
  noAnswer: 'The server did not answer. Try again; what has been read in is not read in twice.',
  report: 'How it went',
  nothing: 'There are no texts in the file.',
  saveReport: 'Save the report as CSV',
  counted: (taken, mended) => `${taken} read in, ${mended} to look at`,
  limit: (most) => `At most ${most} characters.`,
  noDocument: 'The text does not exist, or is not yours.',
  noOrigin: 'The file does not say which original it was made from. Download it again.',
  columns: {
    document: 'Document',
    title: 'Text',
    field: 'Field',
    original: 'The original',
    outcome: 'How it went',
    id: 'Id in the file',
  },
  mistakes: {
    tooLarge: 'The file is larger than 5 MB. Divide it, and read in the parts one by one.',
    notXml:
      'The file cannot be read as XML, or has a document type. Save it anew in the translation program.',
    notXliff: 'This is no XLIFF file.',
    otherVersion: 'The file is in another version of XLIFF. Save it as XLIFF 2.0 or 2.1.',
    otherSource: 'The file is translated from another language than that of your originals.',
    otherTarget: 'The file is translated to a language that you do not have.',
    tooMany: 'There is too much in one file. Divide it, and read in the parts one by one.',
    nothingChosen: 'Choose at least one text, and a language.',
    tooMuchChosen: 'This is too much for one file. Choose fewer texts.',
  },
  outcomes: {
    taken: 'Saved as a draft',
    same: 'Said the same already',
    empty: 'Not translated in the file',
    originalChanged: 'The original has changed since the file was made',
    unknown: 'Not in the document',
    twice: 'Stands twice in the file; the first counts',
    codesDoNotFit: 'The codes in the text are not the original’s',
    linkMissing: 'A link of the original is missing',
    notText: 'Holds characters that cannot be stored',
    tooLong: 'Longer than the field holds',
    builtOtherwise: 'The present translation is built otherwise; only a whole one replaces it',
    notKept: 'You may not change the field',
  },
}

const fi: ExchangeMessages = {
  heading: 'Tiedostot kääntäjille',
  help: 'Yksi tiedosto XLIFF 2.1 -muodossa, jota käännösohjelmat lukevat. Valitse kieli ja tekstit luettelosta; puuttuvat ja vanhentuneet ovat valmiiksi valittuina, kun luettelo on suodatettu kielen mukaan.',
  language: 'Käännetään kielelle',
  choose: (title) => `Ota mukaan ${title}`,
  download: 'Lataa tiedosto käännettäväksi',
  upload: 'Lue käännetty tiedosto',
  uploadHelp:
    'Sopivat tekstit tallennetaan luonnoksiksi nimissäsi. Tekstit, joiden alkuteksti on muuttunut tiedoston teon jälkeen, jätetään ennalleen.',
  file: 'Käännetty tiedosto (.xlf, enintään 5 Mt)',
  sending: 'Luetaan …',
  noAnswer: 'Palvelin ei vastannut. Yritä uudelleen; jo luettua ei lueta kahdesti.',
  report: 'Näin kävi',
  nothing: 'Tiedostossa ei ole tekstejä.',
  saveReport: 'Tallenna raportti CSV-tiedostona',
  counted: (taken, mended) => `${taken} luettu, ${mended} tarkistettavaa`,
  limit: (most) => `Enintään ${most} merkkiä.`,
  noDocument: 'Tekstiä ei ole, tai se ei kuulu sinulle.',
  noOrigin: 'Tiedosto ei kerro, mistä alkutekstistä se on tehty. Lataa se uudelleen.',
  columns: {
    document: 'Asiakirja',
    title: 'Teksti',
    field: 'Kenttä',
    original: 'Alkuteksti',
    outcome: 'Miten kävi',
    id: 'Tunnus tiedostossa',
  },
  mistakes: {
    tooLarge: 'Tiedosto on suurempi kuin 5 Mt. Jaa se ja lue osat yksitellen.',
    notXml:
      'Tiedostoa ei voi lukea XML:nä, tai sillä on dokumenttityyppi. Tallenna se uudelleen käännösohjelmassa.',
    notXliff: 'Tämä ei ole XLIFF-tiedosto.',
    otherVersion: 'Tiedosto on toista XLIFF-versiota. Tallenna se muodossa XLIFF 2.0 tai 2.1.',
    otherSource: 'Tiedosto on käännetty muusta kielestä kuin alkutekstienne kielestä.',
    otherTarget: 'Tiedosto on käännetty kielelle, jota teillä ei ole.',
    tooMany: 'Yhdessä tiedostossa on liikaa. Jaa se ja lue osat yksitellen.',
    nothingChosen: 'Valitse vähintään yksi teksti ja kieli.',
    tooMuchChosen: 'Tästä tulee liikaa yhteen tiedostoon. Valitse vähemmän tekstejä.',
  },
  outcomes: {
    taken: 'Tallennettu luonnokseksi',
    same: 'Sanoi jo saman',
    empty: 'Ei käännetty tiedostossa',
    originalChanged: 'Alkuteksti on muuttunut tiedoston teon jälkeen',
    unknown: 'Ei ole asiakirjassa',
    twice: 'On tiedostossa kahdesti; ensimmäinen pätee',
    codesDoNotFit: 'Tekstin koodit eivät ole alkutekstin',
    linkMissing: 'Alkutekstin linkki puuttuu',
    notText: 'Sisältää merkkejä, joita ei voi tallentaa',
    tooLong: 'Pidempi kuin kenttään mahtuu',
    builtOtherwise: 'Nykyinen käännös on rakennettu toisin; vain kokonainen korvaa sen',
    notKept: 'Et saa muuttaa kenttää',
  },
}

const messages: Record<AdminLanguage, ExchangeMessages> = { sv, en, fi }

export const exchangeTexts = (language: AdminLanguage): ExchangeMessages => messages[language]
