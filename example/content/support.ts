/**
 * Where somebody turns who needs help now. Each number stands on the page named as its source; the day on which a
 * person compared them is left to that person, as is every number that is not here.
 */
import { type ExampleLanguage, exampleLanguages } from '../languages'

type Words = { readonly [L in ExampleLanguage]: string }
type Line = {
  readonly phone?: string
  readonly url?: string
  readonly source?: string
  readonly isAlwaysOpen?: true
  readonly name: Words
  readonly task: Words
}

const inEvery = (name: string): Words =>
  Object.fromEntries(exampleLanguages.map((locale) => [locale, name])) as Words

const alwaysOpen: Words = {
  sv: 'Öppet dygnet runt.',
  'sv-ll': 'Alltid öppet.',
  en: 'Open day and night.',
  ar: 'مفتوح ليلا ونهارا.',
  so: 'Habeen iyo maalin waa furan yahay.',
  uk: 'Цілодобово.',
  prs: 'شب و روز باز است.',
  ti: 'ለይትን መዓልትን ክፉት እዩ።',
}

const lines: readonly Line[] = [
  {
    phone: '112',
    url: 'https://www.sosalarm.se/',
    source: 'https://www.sosalarm.se/',
    isAlwaysOpen: true,
    name: {
      sv: 'Nödnumret',
      'sv-ll': 'Ring vid fara',
      en: 'Emergency number',
      ar: 'رقم الطوارئ',
      so: 'Lambarka degdegga ah',
      uk: 'Екстрена допомога',
      prs: 'شماره عاجل',
      ti: 'ቁጽሪ ህጹጽ ረዲኤት',
    },
    task: {
      sv: 'När någon är i fara nu.',
      'sv-ll': 'När någon är i fara nu.',
      en: 'When somebody is in danger now.',
      ar: 'عندما يكون شخص في خطر الآن.',
      so: 'Marka qof hadda khatar ku jiro.',
      uk: 'Коли хтось зараз у небезпеці.',
      prs: 'وقتی کسی همین حالا در خطر است.',
      ti: 'ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ምስ ዝህሉ።',
    },
  },
  {
    name: {
      sv: 'Socialtjänsten i din kommun',
      'sv-ll': 'Socialtjänsten i din kommun',
      en: 'The social services where you live',
      ar: 'الخدمات الاجتماعية في بلديتك',
      so: 'Adeegga bulshada ee degmadaada',
      uk: 'Соціальна служба вашого муніципалітету',
      prs: 'خدمات اجتماعی در شاروالی شما',
      ti: 'ማሕበራዊ ግልጋሎት ኣብ ኮሙንኩም',
    },
    task: {
      sv: 'När du är orolig för ett barn. Kvällar och helger: fråga efter socialjouren på 112.',
      'sv-ll': 'När du är orolig för ett barn. På natten: ring 112. Säg att du vill prata med socialjouren.',
      en: 'When you worry about a child. Evenings and weekends: ask 112 for the social services on call.',
      ar: 'عندما تقلق على طفل. في المساء وعطلة نهاية الأسبوع اتصل بـ 112 واطلب الخدمات الاجتماعية المناوبة.',
      so: 'Marka aad ilmo u walwalsan tahay. Fiidkii iyo sabtida-axadda: wac 112 oo weydii adeegga bulshada ee heeganka ah.',
      uk: 'Коли ви хвилюєтеся за дитину. Увечері та у вихідні: запитайте чергову соціальну службу за номером 112.',
      prs: 'وقتی برای یک طفل نگران هستید. شب‌ها و آخر هفته: به 112 زنگ بزنید و خدمات اجتماعی نوبتی را بخواهید.',
      ti: 'ብዛዕባ ቆልዓ ምስ እትሻቐሉ። ምሸትን ቀዳመ-ሰንበትን፦ ኣብ 112 ተረኛ ማሕበራዊ ግልጋሎት ሕተቱ።',
    },
  },
  {
    phone: '116 111',
    url: 'https://www.bris.se/',
    source: 'https://www.bris.se/',
    isAlwaysOpen: true,
    name: inEvery('Bris'),
    task: {
      sv: 'För dig under 18 år. Du behöver inte säga vem du är.',
      'sv-ll': 'För dig som är barn. Du behöver inte säga vem du är.',
      en: 'For you who are under 18. You need not say who you are.',
      ar: 'لمن هم دون 18 سنة. لا حاجة إلى أن تقول من أنت.',
      so: 'Haddii aad ka yar tahay 18 sano. Uma baahnid inaad sheegto cidda aad tahay.',
      uk: 'Для тих, кому ще немає 18 років. Не треба казати, хто ти.',
      prs: 'برای کسانی که کمتر از 18 سال دارند. لازم نیست بگویید کی هستید.',
      ti: 'ትሕቲ 18 ዓመት ንዝኾንኩም። መን ምዃንኩም ክትነግሩ ኣየድልየኩምን።',
    },
  },
  {
    phone: '020-50 50 50',
    url: 'https://www.nck.uu.se/kvinnofridslinjen/',
    source: 'https://www.nck.uu.se/kvinnofridslinjen/',
    isAlwaysOpen: true,
    name: inEvery('Kvinnofridslinjen'),
    task: {
      sv: 'För dig som utsätts för hot eller våld, och för dig som står nära.',
      'sv-ll': 'För dig som någon hotar eller slår. Och för dig som är vän eller släkt.',
      en: 'For you who meet threats or violence, and for those close to you.',
      ar: 'لمن يتعرض للتهديد أو العنف، وللقريبين منه.',
      so: 'Haddii lagugu hanjabo ama la ku dhibo, iyo dadka kuu dhow.',
      uk: 'Для тих, кому погрожують або чинять насильство, і для близьких.',
      prs: 'برای کسی که تهدید یا خشونت می‌بیند، و برای نزدیکان او.',
      ti: 'ምፍርራሕ ወይ ዓመጽ ንዘጋጠመኩምን ንቤተሰብኩምን።',
    },
  },
  {
    phone: '90101',
    url: 'https://mind.se/sjalvmordslinjen/',
    source: 'https://mind.se/sjalvmordslinjen/',
    isAlwaysOpen: true,
    name: inEvery('Mind Självmordslinjen'),
    task: {
      sv: 'För dig som har tankar på att inte vilja leva, och för dig som är rädd om någon.',
      'sv-ll': 'För dig som inte vill leva. Och för dig som är rädd om någon.',
      en: 'For you who think of not wanting to live, and for you who fear for somebody.',
      ar: 'لمن يفكر في أنه لا يريد أن يعيش، ولمن يخاف على شخص آخر.',
      so: 'Haddii aad ka fikirto inaadan rabin inaad noolaato, ama aad qof u cabsanayso.',
      uk: 'Для тих, хто думає, що не хоче жити, і для тих, хто боїться за когось.',
      prs: 'برای کسی که فکر می‌کند نمی‌خواهد زنده باشد، و برای کسی که نگران دیگری است.',
      ti: 'ብህይወት ክነብር ኣይደልን ኢሎም ንዝሓስቡን ብዛዕባ ካልእ ንዝሻቐሉን።',
    },
  },
  {
    phone: '1177',
    url: 'https://www.1177.se/',
    source: 'https://www.1177.se/',
    isAlwaysOpen: true,
    name: {
      sv: 'Råd om vård',
      'sv-ll': 'Råd om vård',
      en: 'Advice on care',
      ar: 'نصائح صحية',
      so: 'Talo caafimaad',
      uk: 'Медична порада',
      prs: 'مشوره صحی',
      ti: 'ምኽሪ ጥዕና',
    },
    task: {
      sv: 'Råd om sjukdom och vård, också när någon mår psykiskt dåligt.',
      'sv-ll': 'Råd om vård. Också när någon mår dåligt.',
      en: 'Advice on illness and care, also when somebody’s mind is hurting.',
      ar: 'نصائح عن المرض والعلاج، وعن الصحة النفسية أيضا.',
      so: 'Talo ku saabsan cudurka iyo daryeelka, xitaa marka maskaxdu xanuunsan tahay.',
      uk: 'Поради про хворобу й лікування, також коли болить душа.',
      prs: 'مشوره در باره مریضی و تداوی، و در باره صحت روانی هم.',
      ti: 'ምኽሪ ብዛዕባ ሕማምን ሕክምናን፣ ብዛዕባ ጥዕና ኣእምሮ እውን።',
    },
  },
  {
    phone: '113 13',
    url: 'https://www.krisinformation.se/',
    source:
      'https://www.krisinformation.se/detta-gor-samhallet/mer-om-sveriges-krishanteringssystem/samhallets-ansvar/sos-alarm/11313/',
    isAlwaysOpen: true,
    name: {
      sv: 'Informationsnumret',
      'sv-ll': 'Fråga vad som har hänt',
      en: 'Information number',
      ar: 'رقم المعلومات',
      so: 'Lambarka macluumaadka',
      uk: 'Інформаційний номер',
      prs: 'شماره معلومات',
      ti: 'ቁጽሪ ሓበሬታ',
    },
    task: {
      sv: 'Besked vid stora olyckor och kriser.',
      'sv-ll': 'När det har hänt en stor olycka.',
      en: 'News of great accidents and crises.',
      ar: 'أخبار عن الحوادث الكبيرة والأزمات.',
      so: 'Warka shilalka waaweyn iyo dhibaatooyinka.',
      uk: 'Про великі аварії та кризи.',
      prs: 'خبر در باره حادثه‌های بزرگ و بحران‌ها.',
      ti: 'ሓበሬታ ብዛዕባ ዓበይቲ ሓደጋታትን ቅልውላዋትን።',
    },
  },
]

const reportReader: Words = {
  sv: 'Den som ansvarar för barns trygghet hos oss läser det, och bara de kolleger som behövs för att hjälpa till. Far ett barn illa kan vi behöva berätta det för socialtjänsten.',
  'sv-ll':
    'En person hos oss läser. Den personen arbetar med att skydda barn. Ibland måste vi berätta för socialtjänsten. Det gör vi om ett barn har det svårt.',
  en: 'Whoever answers for children’s safety here reads it, and only the colleagues who are needed to help. If a child is being harmed we may have to tell the social services.',
  ar: 'يقرؤه من هو مسؤول عن سلامة الأطفال لدينا، ولا يقرؤه غيره إلا من يلزم للمساعدة. إذا كان طفل يتعرض للأذى فقد نضطر إلى إخبار الخدمات الاجتماعية.',
  so: 'Waxaa akhriya qofka u xilsaaran badbaadada carruurta, iyo oo keliya asxaabta loo baahan yahay. Haddii ilmo la dhibayo waxaa laga yaabaa inaan u sheegno adeegga bulshada.',
  uk: 'Це читає людина, яка відповідає за безпеку дітей, і лише ті колеги, без яких не допомогти. Якщо дитині шкодять, ми можемо бути змушені повідомити соціальну службу.',
  prs: 'کسی که مسئول امنیت اطفال است آن را می‌خواند، و تنها همکارانی که برای کمک لازم هستند. اگر به طفلی آسیب برسد، شاید مجبور شویم به خدمات اجتماعی خبر بدهیم.',
  ti: 'ኣባና ንድሕነት ቆልዑ ሓላፍነት ዘለዎ ሰብን ንሓገዝ ዘድልዩ መሳርሕቱን ጥራይ የንብብዎ። ቆልዓ ይጉዳእ እንተ ሃልዩ ንማሕበራዊ ግልጋሎት ክንነግር ንግደድ ንኸውን።',
}

/** What is the same in every language. */
export const support = lines.map(({ phone, url, source }) => ({ phone, url, source }))

/** What it says in one. */
export const supportIn = (locale: ExampleLanguage) => ({
  support: lines.map(({ name, task, isAlwaysOpen }) => ({
    name: name[locale],
    task: task[locale],
    ...(isAlwaysOpen && { hours: alwaysOpen[locale] }),
  })),
  reportReader: reportReader[locale],
})
