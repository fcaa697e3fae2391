/** The follow-up research on Barn i fokus. Publications are not known, so none are listed. */
import { ref } from '../reference'
import { heading, paragraph, picture, rich } from '../rich-text'

export const research = {
  slug: 'foljeforskning-om-barn-i-fokus',
  institution: 'Örebro universitet',
  texts: {
    sv: {
      title: 'Följeforskning om Barn i fokus',
      summary:
        'Forskare från Örebro universitet följer projektet från insidan och ser vad som hjälper nyanlända barn.',
      span: 'Hela projektets gång',
      question: 'Om och hur lokal kraft och samverkan gynnar integrationsprocessen för nyanlända barn',
      body: rich(
        paragraph(
          'Det är lätt att tro att något fungerar för att det känns bra. Därför har Rädda Barnen bett forskare vid Örebro universitet att följa Barn i fokus under hela projektets gång.',
        ),
        heading('Vad är följeforskning?'),
        paragraph(
          'Den som följer ett arbete väntar inte till slutet med att räkna ihop. Forskaren är med längs vägen, ställer frågor och ger svar tillbaka medan det ännu går att ändra kurs.',
        ),
        picture(ref('media', 'growth')),
        heading('Frågan'),
        paragraph(
          'Forskarna undersöker om och hur lokal kraft och samverkan gynnar integrationsprocessen för nyanlända barn. De ser på hur kommuner och andra offentliga aktörer kan arbeta ihop med civilsamhället i det lokala mottagandet. Barnets rättigheter och hela familjen ska stå i mitten.',
        ),
        heading('Resultat'),
        paragraph(
          'Inga publikationer är inlagda här än. När de kommer går de att läsa och citera på den här sidan.',
        ),
      ),
    },
    en: {
      title: 'Follow-up research on Barn i fokus',
      summary:
        'Researchers from Örebro University follow the project from within and see what helps children who are new in Sweden.',
      span: 'Throughout the project',
      question:
        'Whether and how local strength and cooperation benefit the integration of newly arrived children',
      body: rich(
        paragraph(
          'It is easy to believe that something works because it feels good. So Rädda Barnen asked researchers at Örebro University to follow Barn i fokus throughout the project.',
        ),
        heading('What is follow-up research?'),
        paragraph(
          'Those who follow a piece of work do not wait until the end to add things up. The researcher comes along, asks questions and gives answers back while there is still time to change course.',
        ),
        picture(ref('media', 'growth')),
        heading('The question'),
        paragraph(
          'The researchers study whether and how local strength and cooperation benefit the integration of newly arrived children. They look at how municipalities and other public bodies can work with civil society in the local reception. The rights of the child and the whole family are to be at the centre.',
        ),
        heading('Results'),
        paragraph(
          'No publications have been added here yet. When they come, they can be read and cited on this page.',
        ),
      ),
    },
  },
} as const
