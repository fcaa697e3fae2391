/** What stands at the top of each list, in all eight languages. */
import type { ListRoute } from '@/domain/kinds'
import type { ExampleLanguage } from '../languages'

export const standingTexts: { readonly [L in ExampleLanguage]: Readonly<Record<ListRoute, string>> } = {
  sv: {
    projects: 'Det vi gör tillsammans med kommuner, forskare och organisationer i andra länder.',
    training:
      'Moduler för dig som utreder, placerar och följer upp. Ta dem i ordning, eller börja där din fråga finns.',
    municipalities: 'Varje plats har sin lokala projektledare, sina aktiviteter och sina berättelser.',
    stories: 'Om det som händer när barn, familjer, föreningar och kommuner gör något tillsammans.',
    research: 'Forskare följer arbetet, så att fler kan lära av det.',
    resources: 'Rapporter, utbildningsmaterial och annat att läsa, ladda ner och dela.',
    contact:
      'Här finns de som arbetar med projekten. Skriv i formuläret, så når ditt meddelande rätt person.',
  },
  'sv-ll': {
    projects: 'Ett projekt är ett arbete som pågår en viss tid. Här är våra projekt.',
    training: 'Utbildningen har flera delar. Du kan läsa dem i ordning. Du kan också välja en del.',
    municipalities: 'I varje kommun finns människor att fråga.',
    stories: 'Här berättar vi vad som händer. Barn, familjer och kommuner gör saker tillsammans.',
    research: 'Forskare undersöker vårt arbete. De vill veta vad som är bra.',
    resources: 'Här finns texter som du kan läsa och spara.',
    contact: 'De här människorna kan du fråga. Skriv till dem här på sidan.',
  },
  en: {
    projects: 'What we do together with municipalities, researchers and organisations in other countries.',
    training:
      'Modules for those who assess, place and follow up. Take them in order, or start where your question is.',
    municipalities: 'Every place has its own people, activities and stories.',
    stories:
      'About what happens when children, families, associations and municipalities do something together.',
    research: 'Researchers follow the work, so that more people can learn from it.',
    resources: 'Reports, training material and more to read, download and share.',
    contact:
      'These are the people who work with the projects. Use the form and your message will reach the right person.',
  },
  ar: {
    projects: 'ما نقوم به مع البلديات والباحثين ومنظمات في بلدان أخرى.',
    training:
      'وحدات لمن يدرسون أوضاع الأطفال ويختارون لهم بيتًا ويتابعونهم. خذها بالترتيب، أو ابدأ من حيث سؤالك.',
    municipalities: 'لكل مكان أشخاصه وأنشطته وقصصه.',
    stories: 'عمّا يحدث حين يعمل الأطفال والعائلات والجمعيات والبلديات معًا.',
    research: 'يتابع باحثون هذا العمل لكي يتعلم منه آخرون.',
    resources: 'تقارير ومواد تدريب وغيرها للقراءة والتنزيل والمشاركة.',
    contact: 'هؤلاء هم من يعملون في المشاريع. اكتب في النموذج وستصل رسالتك إلى الشخص المناسب.',
  },
  so: {
    projects: 'Waxa aan la qabanno degmooyinka, cilmi-baarayaasha iyo ururrada dalalka kale.',
    training:
      'Qaybo loogu talagalay dadka baara xaaladda carruurta, u hela guri oo la socda. U kala hor akhri, ama ka billow meesha su’aashaadu taallo.',
    municipalities: 'Meel kasta waxay leedahay dadkeeda, hawlaheeda iyo sheekooyinkeeda.',
    stories: 'Waxa dhaca marka carruurta, qoysaska, ururrada iyo degmooyinku wax wada qabtaan.',
    research: 'Cilmi-baarayaal ayaa la socda shaqada si dad badani wax uga bartaan.',
    resources: 'Warbixino, agab tababar iyo waxyaabo kale oo la akhriyo, la soo dejiyo lana wadaago.',
    contact:
      'Kuwani waa dadka ka shaqeeya mashaariicda. Ku qor foomka, farriintaaduna waxay gaari doontaa qofka saxda ah.',
  },
  uk: {
    projects: 'Що ми робимо разом із муніципалітетами, дослідниками та організаціями в інших країнах.',
    training:
      'Модулі для тих, хто оцінює потреби дітей, добирає їм родину та супроводжує їх. Проходьте по черзі або почніть зі свого питання.',
    municipalities: 'У кожному місці є свої люди, заняття й історії.',
    stories: 'Про те, що стається, коли діти, родини, громадські організації та муніципалітети діють разом.',
    research: 'Дослідники стежать за роботою, щоб більше людей могли з неї вчитися.',
    resources: 'Звіти, навчальні матеріали та інше, що можна читати, завантажувати й поширювати.',
    contact:
      'Це люди, які працюють у проєктах. Напишіть у формі, і ваше повідомлення отримає потрібна людина.',
  },
  prs: {
    projects: 'آنچه همراه با شاروالی‌ها، محققان و سازمان‌های کشورهای دیگر انجام می‌دهیم.',
    training:
      'بخش‌هایی برای کسانی که وضعیت کودکان را بررسی می‌کنند، برای‌شان خانه می‌یابند و پیگیری می‌کنند. به ترتیب پیش بروید یا از جایی آغاز کنید که سؤال شماست.',
    municipalities: 'هر جا آدم‌ها، فعالیت‌ها و قصه‌های خودش را دارد.',
    stories: 'دربارهٔ آنچه رخ می‌دهد وقتی کودکان، خانواده‌ها، انجمن‌ها و شاروالی‌ها با هم کاری می‌کنند.',
    research: 'محققان کار را دنبال می‌کنند تا دیگران هم از آن بیاموزند.',
    resources: 'گزارش‌ها، مواد آموزشی و چیزهای دیگر برای خواندن، دانلود و شریک ساختن.',
    contact: 'این‌ها کسانی هستند که در پروژه‌ها کار می‌کنند. در فورم بنویسید تا پیام شما به شخص درست برسد.',
  },
  ti: {
    projects: 'ምስ ኮሙናት፣ ተመራመርትን ኣብ ካልኦት ሃገራት ዘለዋ ማሕበራትን እንገብሮ።',
    training: 'ኩነታት ቆልዑ ንዝመርምሩ፣ ቦታ ንዝረኽቡሎምን ንዝከታተልዎምን ዝተዳለወ ክፋላት። ብተርታ ውሰዶም፣ ወይ ካብ ሕቶኻ ጀምር።',
    municipalities: 'ነፍሲ ወከፍ ቦታ ናይ ገዛእ ርእሳ ሰባት፣ ንጥፈታትን ታሪኻትን ኣለዋ።',
    stories: 'ቆልዑ፣ ስድራቤታት፣ ማሕበራትን ኮሙናትን ሓቢሮም ክሰርሑ ከለዉ ብዛዕባ ዝፍጠር።',
    research: 'ብዙሓት ካብኡ ምእንቲ ክመሃሩ ተመራመርቲ ነቲ ስራሕ ይከታተልዎ።',
    resources: 'ንምንባብ፣ ንምውራድን ንምክፋልን ዝኸውን ጸብጻባት፣ ናይ ስልጠና ንዋትን ካልእን።',
    contact: 'እዚኦም ኣብቶም ፕሮጀክትታት ዝሰርሑ ሰባት እዮም። ኣብቲ ቅጥዒ ጽሓፍ እሞ መልእኽትኻ ናብ ትኽክለኛ ሰብ ክበጽሕ እዩ።',
  },
}
