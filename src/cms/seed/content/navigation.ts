/** The menu and the footer, in all eight languages. */
import type { Locale } from '@/domain/locales'
import { ref } from '../reference'

type Label = { readonly [L in Locale]: string }
type Link = { readonly kind: string; readonly page?: ReturnType<typeof ref>; readonly label: Label }

const labels = (
  sv: string,
  ll: string,
  en: string,
  ar: string,
  so: string,
  uk: string,
  prs: string,
  ti: string,
): Label => ({
  sv,
  'sv-ll': ll,
  en,
  ar,
  so,
  uk,
  prs,
  ti,
})

const training = labels(
  'Utbildning',
  'Utbildning',
  'Training',
  'التدريب',
  'Tababar',
  'Навчання',
  'آموزش',
  'ስልጠና',
)
const contact = labels(
  'Kontakt',
  'Kontakt',
  'Contact',
  'اتصل بنا',
  'Nala soo xiriir',
  'Контакти',
  'تماس',
  'ርኸቡና',
)

export const main: readonly Link[] = [
  {
    kind: 'projects',
    label: labels(
      'Projekt',
      'Projekt',
      'Projects',
      'المشاريع',
      'Mashaariicda',
      'Проєкти',
      'پروژه‌ها',
      'ፕሮጀክትታት',
    ),
  },
  { kind: 'training', label: training },
  {
    kind: 'municipalities',
    label: labels(
      'Kommuner',
      'Kommuner',
      'Municipalities',
      'البلديات',
      'Degmooyinka',
      'Муніципалітети',
      'شهرداری‌ها',
      'ምምሕዳራት',
    ),
  },
  {
    kind: 'stories',
    label: labels(
      'Berättelser',
      'Berättelser',
      'Stories',
      'القصص',
      'Sheekooyin',
      'Історії',
      'داستان‌ها',
      'ታሪኻት',
    ),
  },
  {
    kind: 'research',
    label: labels(
      'Forskning',
      'Forskning',
      'Research',
      'الأبحاث',
      'Cilmi-baaris',
      'Дослідження',
      'تحقیق',
      'ምርምር',
    ),
  },
  {
    kind: 'resources',
    label: labels('Material', 'Material', 'Resources', 'المواد', 'Agab', 'Матеріали', 'مواد', 'ጽሑፋት'),
  },
  { kind: 'contact', label: contact },
]

export const footer: readonly Link[] = [
  {
    kind: 'page',
    page: ref('pages', 'om'),
    label: labels(
      'Om webbplatsen',
      'Om sidan',
      'About this site',
      'عن الموقع',
      'Ku saabsan bogga',
      'Про сайт',
      'درباره سایت',
      'ብዛዕባ እዚ መርበብ',
    ),
  },
  {
    kind: 'accessibility',
    label: labels(
      'Tillgänglighet',
      'Tillgänglighet',
      'Accessibility',
      'إمكانية الوصول',
      'Helitaanka',
      'Доступність',
      'دسترسی',
      'ተበጻሕነት',
    ),
  },
  {
    kind: 'privacy',
    label: labels(
      'Integritet',
      'Dina uppgifter',
      'Privacy',
      'الخصوصية',
      'Asturnaanta',
      'Приватність',
      'حریم خصوصی',
      'ብሕትውና',
    ),
  },
  {
    kind: 'concern',
    label: labels(
      'Be oss ta bort något',
      'Be oss ta bort något',
      'Ask us to remove something',
      'اطلب منا إزالة شيء',
      'Noo sheeg wax la tirtiro',
      'Попросіть нас щось видалити',
      'از ما بخواهید چیزی را حذف کنیم',
      'ዝድምሰስ ነገር ሕተቱና',
    ),
  },
  { kind: 'contact', label: contact },
]
