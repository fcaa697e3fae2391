/** `om`: what this site is, honestly: a demo of Berätta on public facts. */
import { bullets, factBox, heading, link, paragraph, rich } from '../../rich-text'

export const aboutPage = {
  slug: 'om',
  texts: {
    sv: {
      title: 'Om webbplatsen',
      summary: 'Vad den här platsen är, hur texterna kommer till och vem som kontrollerar dem.',
      body: rich(
        paragraph(
          'Här samlas två projekt för barn som har varit på flykt: IMPACT och Barn i fokus. Rädda Barnen står bakom båda. Du kan läsa om arbetet, hämta material och hitta någon att fråga.',
        ),
        factBox(
          'Det här är en demonstration',
          paragraph(
            'Webbplatsen visar vad verktyget Berätta kan göra. Namn, kommuner och fakta kommer från öppna sidor om projekten. Texterna är nyskrivna, bilderna är tecknade och PDF-filerna är exemplar för demonstration.',
          ),
        ),
        heading('Två par ögon'),
        paragraph(
          'Ingen text går ut på egen hand. En person skriver, en annan läser och godkänner. Det du ser är exakt det som den andra godkände.',
        ),
        heading('Vi visar inga barn'),
        bullets(
          'Vi skriver inte namn på barn.',
          'Vi berättar aldrig exakt var barn brukar vara.',
          'Bilderna på den här platsen är ritade.',
        ),
        paragraph(
          'Ser du något som inte borde finnas här? Längst ner på varje sida kan du be oss ta bort det. Du behöver inte säga vem du är.',
        ),
        heading('Öppet för fler'),
        paragraph(
          'Berätta är öppen källkod. Andra organisationer får använda och förbättra verktyget. Läs också ',
          link('hur vi arbetar med tillgänglighet', '/tillganglighet'),
          ' och ',
          link('hur vi skyddar dina uppgifter', '/integritet'),
          '.',
        ),
      ),
    },
    en: {
      title: 'About this site',
      summary: 'What this place is, how its texts come about and who checks them.',
      body: rich(
        paragraph(
          'Here are two projects for children who have fled: IMPACT and Barn i fokus. Rädda Barnen (Save the Children Sweden) is behind both. You can read about the work, fetch material and find somebody to ask.',
        ),
        factBox(
          'This is a demonstration',
          paragraph(
            'The site shows what the tool Berätta can do. Names, municipalities and facts come from public pages about the projects. The texts are newly written, the pictures are drawn and the PDF files are stand-ins for demonstration.',
          ),
        ),
        heading('Two pairs of eyes'),
        paragraph(
          'No text goes out by itself. One person writes, another reads and approves. What you see is exactly what the second one approved.',
        ),
        heading('We show no children'),
        bullets(
          'We do not write the names of children.',
          'We never say exactly where children usually are.',
          'The pictures on this site are drawn.',
        ),
        paragraph(
          'Do you see something that should not be here? At the foot of every page you can ask us to remove it. You need not say who you are.',
        ),
        heading('Open to others'),
        paragraph(
          'Berätta is open source. Other organisations may use and improve it. Read also ',
          link('how we work with accessibility', '/en/accessibility'),
          ' and ',
          link('how we protect your data', '/en/privacy'),
          '.',
        ),
      ),
    },
  },
}
