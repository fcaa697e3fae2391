/** The doors on the front page: one for each kind of visitor, in all eight languages. */
import type { ExampleLanguage } from '../languages'
import { ref } from '../reference'
import { helpSlug } from './pages/help'

type Words = { readonly label: string; readonly text: string }
type Door = { readonly to: object; readonly words: { readonly [L in ExampleLanguage]: Words } }

export const doors: readonly Door[] = [
  {
    to: { kind: 'training' },
    words: {
      sv: {
        label: 'Du är socialsekreterare',
        text: 'Elva utbildningsmoduler med övningar, fria att använda.',
      },
      'sv-ll': { label: 'Du är socialsekreterare', text: 'En kurs i elva delar.' },
      en: { label: 'You are a social worker', text: 'Eleven training modules with exercises, free to use.' },
      ar: { label: 'أنت في العمل الاجتماعي', text: 'إحدى عشرة وحدة تدريب مع تمارين، مجانا للجميع.' },
      prs: { label: 'شما مددکار اجتماعی هستید', text: 'یازده بخش آموزش با تمرین، رایگان برای همه.' },
      so: {
        label: 'Waxaad tahay shaqaale bulsho',
        text: 'Kow iyo toban qaybood oo tababar ah, layliyo leh, bilaash ah.',
      },
      uk: {
        label: 'Ви соціальний працівник',
        text: 'Одинадцять навчальних модулів із вправами, вільно для всіх.',
      },
      ti: { label: 'ሰራሕተኛ ማሕበራዊ ኣገልግሎት ኢኹም', text: 'ዓሰርተው ሓደ ክፍሊ ስልጠና ምስ ልምምዳት፣ ብነጻ።' },
    },
  },
  {
    to: { kind: 'project', project: ref('projects', 'barn-i-fokus') },
    words: {
      sv: {
        label: 'Du arbetar i en kommun',
        text: 'Barn i fokus: så arbetar nio kommuner, och vem du kan fråga.',
      },
      'sv-ll': { label: 'Du arbetar i en kommun', text: 'Läs om nio kommuner. Fråga dem.' },
      en: {
        label: 'You work in a municipality',
        text: 'Barn i fokus: how nine municipalities work, and whom to ask.',
      },
      ar: { label: 'تعمل في بلدية', text: 'Barn i fokus: كيف تعمل تسع بلديات، ومن يمكنك أن تسأل.' },
      prs: {
        label: 'شما در شاروالی کار می‌کنید',
        text: 'Barn i fokus: نه شاروالی چگونه کار می‌کنند و از کی بپرسید.',
      },
      so: {
        label: 'Waxaad ka shaqaysaa degmo',
        text: 'Barn i fokus: sida sagaal degmo u shaqeeyaan iyo cidda aad weydiin karto.',
      },
      uk: {
        label: 'Ви працюєте в муніципалітеті',
        text: 'Barn i fokus: як працюють дев’ять муніципалітетів і кого запитати.',
      },
      ti: { label: 'ኣብ ኮሙን ትሰርሑ', text: 'Barn i fokus፦ ትሽዓተ ኮሙናት ከመይ ከም ዝሰርሓን ንመን ከም እትሓቱን።' },
    },
  },
  {
    to: { kind: 'page', page: ref('pages', helpSlug) },
    words: {
      sv: { label: 'Du är barn eller förälder', text: 'Hjälp, dina rättigheter och någon att skriva till.' },
      'sv-ll': {
        label: 'Du är barn eller förälder',
        text: 'Här finns hjälp. Här står vad du har rätt till.',
      },
      en: { label: 'You are a child or a parent', text: 'Help, your rights and somebody to write to.' },
      ar: { label: 'أنت طفل أو والد', text: 'المساعدة وحقوقك وشخص تكتب إليه.' },
      prs: { label: 'شما طفل یا والد هستید', text: 'کمک، حقوق شما و کسی که به او بنویسید.' },
      so: { label: 'Waxaad tahay ilmo ama waalid', text: 'Caawimaad, xuquuqdaada iyo qof aad u qorto.' },
      uk: { label: 'Ви дитина чи хтось із батьків', text: 'Допомога, ваші права і кому написати.' },
      ti: { label: 'ቆልዓ ወይ ወላዲ ኢኹም', text: 'ሓገዝ፣ መሰላትኩምን እትጽሕፉሉ ሰብን።' },
    },
  },
]
