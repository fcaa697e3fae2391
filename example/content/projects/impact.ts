/** IMPACT in Swedish and English. The other languages are in `translations/`. */
import { ref } from '../../reference'
import {
  bold,
  bullets,
  callToAction,
  documentLink,
  factBox,
  heading,
  paragraph,
  picture,
  rich,
} from '../../rich-text'
import { compendiumSlug } from '../documents'
import { type ProjectText, rows, type Texts } from '../shapes'

const compendium = ref('documents', compendiumSlug)

export const impactTexts: Texts<ProjectText> = {
  sv: {
    title: 'IMPACT – bättre stöd för barn i nätverkshem',
    summary:
      'Ett samarbete i fyra länder om barn som har kommit utan sina föräldrar. I Sverige blev det utbildning i elva delar för socialsekreterare.',
    aim: 'Att anpassa och förbättra alternativa boendeformer för ensamkommande barn, och göra dem mer tillgängliga',
    overallAim:
      'Trygghet och skydd för barn i migration i Sverige, Italien, Frankrike, Nederländerna och övriga EU',
    targetGroup: 'Ensamkommande barn i nätverkshem eller familjehem',
    trainingAudience: 'Barn- och familjehemssekreterare (socialsekreterare)',
    purposes: rows(
      'Mer kunskap om de särskilda behov som ensamkommande barn i nätverkshem har',
      'Utbyte av erfarenheter mellan socialsekreterare som arbetar med ensamkommande barn och nätverkshem',
      'Bättre mottagande av ensamkommande barn inom familjehemsvården i EU',
    ),
    glossary: [
      {
        meaning:
          'Alternativa boendeformer, det vill säga boende som inte är en institution. Ett familjehem är ett exempel',
      },
      { meaning: 'Ett hem hos någon som barnet redan har en relation till, till exempel en släkting' },
      { meaning: 'Ett hem hos en annan familj, som kommunen har utrett och stöttar' },
      {
        meaning:
          'Ett barn som kommer till Sverige utan sina föräldrar eller någon annan vuxen som har ansvar för barnet',
      },
    ],
    body: rich(
      paragraph(
        'Många barn som kommer till Sverige utan sina föräldrar flyttar hem till någon de känner. Det kan vara en faster, en storebror eller en familj från samma ort. Det kallas nätverkshem. Där finns språket, maten och minnena. Men hemmet behöver också stöd, och det behöver den som ska ge stödet.',
      ),
      heading('Fyra länder, ett mål'),
      paragraph(
        'Rädda Barnen arbetade i IMPACT tillsammans med organisationer i Nederländerna, Italien och Frankrike. Projektet fick pengar från EU:s asyl-, migrations- och integrationsfond, AMIF. I Rädda Barnens egen presentation heter det ”Impact – bättre stöd för barn i nätverkshem”.',
      ),
      paragraph(
        'Målet var att anpassa och förbättra alternativa boendeformer för ensamkommande barn, och att göra dem mer tillgängliga. Det räckte inte att det blev fler hem. Hemmen skulle också möta det som barnen behöver.',
      ),
      factBox(
        'Alternativa boendeformer',
        paragraph(
          'På engelska heter det alternative care: boende som inte är en institution. Ett familjehem är ett exempel. I Sverige såg projektet mest på nätverkshem, både när barnet bodde där en kort tid och när det skulle bo där länge.',
        ),
      ),
      heading('Vad som blev gjort i Sverige'),
      picture(ref('media', 'branch')),
      paragraph(
        'Här tog projektet fram utbildningar för barn- och familjehemssekreterare. Malmö stad var med i arbetet. Utbildningen har elva delar, från barnets rättigheter till hur man själv orkar. Den skulle ge tre saker:',
      ),
      bullets(
        [bold('Kunskap'), ' om vad ensamkommande barn i nätverkshem behöver.'],
        [bold('Utbyte'), ' mellan socialsekreterare som arbetar med samma frågor.'],
        [bold('Ett bättre mottagande'), ' i familjehem i hela EU.'],
      ),
      paragraph('Materialet är på svenska och fritt att läsa här. Läs en del i taget, eller ladda ner allt.'),
      callToAction('Till utbildningen', '/utbildning'),
      documentLink(compendium),
    ),
  },
  en: {
    title: 'IMPACT – better support for children in network homes',
    summary:
      'Four countries working together for children who arrived without their parents. In Sweden it led to training in eleven parts for social workers.',
    aim: 'To adapt, improve and widen access to alternative care for unaccompanied children',
    overallAim:
      'Safety and protection for children in migration in Sweden, Italy, France, the Netherlands and the rest of the EU',
    targetGroup: 'Unaccompanied children in network homes or family homes',
    trainingAudience: 'Social workers who handle children’s cases and family home placements',
    purposes: rows(
      'More knowledge about the particular needs of unaccompanied children in network homes',
      'An exchange of experience between social workers who work with unaccompanied children and network homes',
      'A better reception of unaccompanied children in family home care in the EU',
    ),
    glossary: [
      { meaning: 'Forms of housing that are not institutions, such as family homes' },
      { meaning: 'A home with somebody the child already has a relationship with, such as a relative' },
      { meaning: 'A home with another family that the municipality has looked into and supports' },
      { meaning: 'A child who comes to Sweden without parents or another adult responsible for the child' },
    ],
    body: rich(
      paragraph(
        'Many children who come to Sweden without their parents move in with somebody they know. It may be an aunt, a big brother or a family from the same town. It is called a network home. The language, the food and the memories are there. But the home needs support too, and so do those who are to give it.',
      ),
      heading('Four countries, one aim'),
      paragraph(
        'In IMPACT, Rädda Barnen worked with organisations in the Netherlands, Italy and France. The project was funded by the Asylum, Migration and Integration Fund of the EU, AMIF.',
      ),
      paragraph(
        'The aim was to adapt and improve alternative care for unaccompanied children, and to make it easier to get. It was not enough that there should be more homes. The homes should also meet what the children need.',
      ),
      factBox(
        'Alternative care',
        paragraph(
          'This means housing that is not an institution. A family home is one example. In Sweden the project looked mostly at network homes, both when the child lived there for a short time and when it was to live there for long.',
        ),
      ),
      heading('What was done in Sweden'),
      picture(ref('media', 'branch')),
      paragraph(
        'Here the project made training for social workers who handle children’s cases and family homes. The City of Malmö took part. The training has eleven parts, from the rights of the child to how to keep going yourself. It was to give three things:',
      ),
      bullets(
        [bold('Knowledge'), ' about what unaccompanied children in network homes need.'],
        [bold('Exchange'), ' between social workers who work with the same questions.'],
        [bold('A better reception'), ' in family homes all over the EU.'],
      ),
      paragraph(
        'The material is in Swedish and free to read here. Read one part at a time, or download all of it.',
      ),
      callToAction('To the training', '/en/training'),
      documentLink(compendium),
    ),
  },
}
