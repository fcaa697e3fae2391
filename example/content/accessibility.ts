/** The accessibility statement: eleven things the law asks for, told as they are. The other languages are in `translations/`. */

/** The day we looked. The statement warns by itself when it grows old. */
const assessed = '2026-11-21'

export const accessibility = {
  shared: {
    actorName: 'Rädda Barnen',
    conformance: 'partial',
    assessedOn: assessed,
    updatedOn: assessed,
    method: 'own',
    authorityName: 'Myndigheten för digital förvaltning (Digg)',
    authorityUrl: 'https://www.digg.se/tdosanmalan',
  },
  texts: {
    sv: {
      serviceName: 'Berätta, en webbplats om IMPACT och Barn i fokus',
      methodText:
        'Vi har gått igenom alla sidtyper själva: med automatiska test, med bara tangentbord, med stor text och på en smal skärm. Ingen utomstående har granskat webbplatsen. Den är en demonstration.',
      feedbackText:
        'Hittar du något som inte fungerar? Berätta det för oss i formuläret. Du behöver inte säga vem du är. Säg till också om du vill ha något i en annan form, även sådant som står som undantag här.',
      inaccessible: [
        {
          what: 'PDF-filerna är uppmärkta för skärmläsare, men de är inte prövade mot hela standarden för tillgänglig PDF.',
          reason: 'Prövningen kräver test med flera hjälpmedel och är inte gjord.',
          alternative: 'Utbildningens text finns också som vanliga sidor här på webbplatsen.',
        },
        {
          what: 'Sidor på andra språk visar ibland svensk text, till exempel när en bild beskrivs.',
          reason:
            'Allt är inte översatt än, och översättningarna väntar på läsare som har språket som modersmål.',
          alternative:
            'Svensk text är märkt som svenska, så att en skärmläsare läser den rätt. Fråga oss gärna om en översättning.',
        },
      ],
      disproportionate: [],
      outsideLaw: [{ what: 'Kartan är ritad som bild. Samma kommuner finns i en lista bredvid.' }],
    },
    en: {
      serviceName: 'Berätta, a website about IMPACT and Barn i fokus',
      methodText:
        'We have gone through every kind of page ourselves: with automatic tests, with the keyboard alone, with large text and on a narrow screen. Nobody from outside has reviewed the site. It is a demonstration.',
      feedbackText:
        'Do you find something that does not work? Tell us in the form. You need not say who you are. Tell us as well if you want something in another form, even if it is listed as an exception here.',
      inaccessible: [
        {
          what: 'The PDF files are tagged for screen readers, but they have not been tried against the whole standard for accessible PDF.',
          reason: 'That needs tests with several assistive tools and has not been done.',
          alternative: 'The text of the training can also be read as ordinary pages on this site.',
        },
        {
          what: 'Pages in other languages sometimes show Swedish text, for example where a picture is described.',
          reason: 'Not everything is translated yet, and the translations are waiting for native readers.',
          alternative:
            'Swedish text is marked as Swedish, so that a screen reader says it right. Feel free to ask us for a translation.',
        },
      ],
      disproportionate: [],
      outsideLaw: [
        { what: 'The map is drawn as a picture. The same municipalities are in a list beside it.' },
      ],
    },
  },
}
