/** The front page in all eight languages: how it opens, and the blocks below. */
import type { ExampleLanguage } from '../languages'

type Words = {
  readonly title: string
  readonly lead: string
  readonly map: string
  readonly training: string
  readonly trainingText: string
  readonly contacts: string
}

export const homeWords: { readonly [L in ExampleLanguage]: Words } = {
  sv: {
    title: 'Barn på flykt har rätt till en barndom',
    lead: 'Tillsammans med kommuner stärker Rädda Barnen barn och familjer som har varit på flykt.',
    map: 'Från norr till söder. Välj en kommun och se vad som händer där.',
    training: 'Utbildning för dig som möter barnen',
    trainingText: 'För socialsekreterare som arbetar med ensamkommande barn i nätverkshem och familjehem.',
    contacts: 'Undrar du över ett projekt, eller vill du göra något liknande där du bor? Skriv några rader.',
  },
  'sv-ll': {
    title: 'Alla barn har rätt till en barndom',
    lead: 'En del barn har flytt från krig. Rädda Barnen hjälper dem och deras familjer. Vi gör det tillsammans med kommuner.',
    map: 'Välj en kommun. Då ser du vad som händer där.',
    training: 'Utbildning om barnen',
    trainingText:
      'Utbildningen är för socialsekreterare. De arbetar med barn som bor hos släktingar eller i familjehem.',
    contacts: 'Vill du veta mer? Skriv till oss.',
  },
  en: {
    title: 'Children who have fled have a right to a childhood',
    lead: 'Together with municipalities, Save the Children Sweden (Rädda Barnen) supports children and families who have had to flee.',
    map: 'From north to south. Choose one to see what is happening there.',
    training: 'Training for those who meet the children',
    trainingText:
      'For social workers who support unaccompanied children in network homes and foster homes. The material is in Swedish.',
    contacts:
      'Curious about a project, or would you like to do something similar where you live? Drop us a line.',
  },
  ar: {
    title: 'للأطفال الذين فرّوا حقٌّ في طفولتهم',
    lead: 'بالتعاون مع البلديات، تساند منظمة إنقاذ الطفل السويدية (Rädda Barnen) الأطفال والعائلات الذين اضطروا إلى الفرار.',
    map: 'من الشمال إلى الجنوب. اختر واحدة لترى ما يجري فيها.',
    training: 'تدريب لمن يعملون مع الأطفال',
    trainingText:
      'للأخصائيين الاجتماعيين الذين يعملون مع أطفال غير مصحوبين بذويهم يعيشون عند أقارب أو معارف أو في بيوت حاضنة. المواد باللغة السويدية.',
    contacts: 'هل لديك سؤال عن مشروع، أو تريد القيام بشيء مشابه حيث تسكن؟ اكتب لنا بضعة أسطر.',
  },
  so: {
    title: 'Carruurta soo qaxday waxay xaq u leeyihiin carruurnimo',
    lead: 'Rädda Barnen (Badbaadada Carruurta ee Iswiidhan) waxay degmooyinka kala shaqeysaa taageeridda carruurta iyo qoysaska soo qaxay.',
    map: 'Waqooyi ilaa koonfur. Mid dooro oo eeg waxa ka socda.',
    training: 'Tababar loogu talagalay dadka la shaqeeya carruurta',
    trainingText:
      'Waxaa loogu talagalay shaqaalaha bulshada ee la shaqeeya carruurta aan la socon waalidkood ee ku nool guryaha ehelka ama qoysaska korinta. Agabku wuxuu ku qoran yahay af-Iswiidhish.',
    contacts:
      'Ma haysaa su’aal ku saabsan mashruuc, mase waxaad rabtaa inaad wax la mid ah ka samayso meesha aad degan tahay? Noo soo qor.',
  },
  uk: {
    title: 'Діти, які втекли від війни, мають право на дитинство',
    lead: 'Разом із муніципалітетами Rädda Barnen (шведська організація «Врятуймо дітей») підтримує дітей і родини, які були змушені тікати.',
    map: 'З півночі до півдня. Виберіть один і подивіться, що там відбувається.',
    training: 'Навчання для тих, хто працює з дітьми',
    trainingText:
      'Для соціальних працівників, які працюють із дітьми без супроводу в родинах близьких або в прийомних родинах. Матеріали шведською мовою.',
    contacts:
      'Маєте питання про проєкт або хочете зробити щось подібне там, де живете? Напишіть кілька рядків.',
  },
  prs: {
    title: 'کودکانی که فرار کرده‌اند حق دارند کودکی کنند',
    lead: 'سازمان حمایت از کودکان سویدن (Rädda Barnen) همراه با شاروالی‌ها از کودکان و خانواده‌هایی که مجبور به فرار شده‌اند پشتیبانی می‌کند.',
    map: 'از شمال تا جنوب. یکی را انتخاب کنید و ببینید آنجا چه می‌گذرد.',
    training: 'آموزش برای کسانی که با کودکان کار می‌کنند',
    trainingText:
      'برای مددکاران اجتماعی که با کودکان بدون همراه در خانه‌های خویشاوندان یا در خانواده‌های سرپرست کار می‌کنند. مواد به زبان سویدنی است.',
    contacts: 'دربارهٔ پروژه‌ای سؤال دارید، یا می‌خواهید در محل خود کاری مانند این کنید؟ چند سطر بنویسید.',
  },
  ti: {
    title: 'ዝተሰደዱ ቆልዑ መሰል ቁልዕነት ኣለዎም',
    lead: 'Rädda Barnen (ኣድሕኑ ቆልዑ ሽወደን) ምስ ኮሙናት ብምትሕብባር ንዝተሰደዱ ቆልዑን ስድራቤታትን ትድግፍ።',
    map: 'ካብ ሰሜን ክሳብ ደቡብ። ሓንቲ ምረጽ እሞ እንታይ ይግበር ከም ዘሎ ርአ።',
    training: 'ስልጠና ንምስ ቆልዑ ዝሰርሑ',
    trainingText:
      'ምስ በይኖም ዝመጹ ቆልዑ፣ ኣብ ገዛ ኣዝማድ ወይ ኣብ ናይ ዕቤት ስድራቤት ዝነብሩ፣ ንዝሰርሑ ማሕበራዊ ሰራሕተኛታት። እቲ ንዋት ብሽወደንኛ እዩ።',
    contacts: 'ብዛዕባ ፕሮጀክት ሕቶ ኣለካ ዶ፣ ወይ ኣብ እትነብረሉ ቦታ ተመሳሳሊ ክትገብር ትደሊ ዶ? ጽሓፈልና።',
  },
}
