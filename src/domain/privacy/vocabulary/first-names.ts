/**
 * First names that children in the municipalities often carry, from the countries the site's readers know.
 * A short list on purpose: the rules also take unknown words with a capital letter where the wording says "name".
 * Names that are words of the language at the beginning of a sentence (Saga, Liv, Hope, Toivo, Lumi) or places (Mark) stay
 * out. Children carry names of where their families come from in every country, so those are known in all.
 */
import type { ListsByLanguage } from './by-language'

export const firstNames = {
  firstNames: {
    sv: `Adam Adrian Agnes Albin Alexander Alfred Alice Alma Alva Alvin Amanda Anders Andreas Anna Anton Arvid
    Astrid Axel Benjamin Carl Caroline Cecilia Charlie Clara Daniel David Ebba Edvin Elias Elin Elina
    Elisabeth Ella Ellen Ellie Elliot Elsa Elvira Emil Emilia Emma Erik Eva Felicia Felix Filip Filippa
    Frans Freja Fredrik Gabriel Gustav Hanna Hannah Harry Hedda Henrik Hilda Hugo Ida Ines Ingrid Iris
    Isabella Isabelle Isak Jack Jakob Jenny Jessika Joel Johan Johanna John Jonas Jonathan Josef Josefin
    Julia Julie Karin Karl Kevin Klara Kristina Lars Lea Leia Leo Leon Lena Liam Lilly Linn Linnea Lisa
    Lovisa Louise Lova Lucas Ludvig Lukas Majken Maja Malin Malte Maria Martin Matilda Mattias Melker
    Melissa Melvin Mikael Milo Mila Moa Molly Naomi Nellie Nicole Nils Noah Noel Nora Ola Oliver Olivia Olle
    Oscar Oskar Otto Patrik Peter Petra Philip Rasmus Rebecka Robert Robin Roland Ronja Rut Samuel Sebastian
    Selma Sigge Sigrid Simon Sixten Sofia Sofie Stella Stina Susanne Sven Svea Theo Theodor Thea Thomas
    Tilda Tilde Tim Tove Tuva Tyra Ulf Ulla Valter Vera Victor Victoria Viktor Viktoria Vilgot Vilma Vincent
    Wilhelm Wilma Wilmer William Ylva Yngve Åke Åsa Ellinor Engla Ester Greta Hampus Ivar Jasmine Loke
    Matteo Märta Sally Signe Siri Tage Vidar Walter`,
    // The commonest of the population register, young and old.
    fi: `Aada Aava Aino Alisa Alli Amalia Anette Anita Anja Anna Anneli Anni Anniina Annika Annukka Anu Arja Aila
    Aili Auli Aune Aurora Bertta Eerika Eeva Eevi Eija Eila Eine Eliisa Elina Elisa Elli Ella Elsa Elviira
    Emilia Emmi Emma Enni Eriika Erika Essi Eveliina Fanni Fiia Hanna Hannele Heidi Heini Heli Helena Heljä
    Hellevi Helmi Helvi Hertta Hilja Hilkka Hillevi Iiris Iida Ilona Inka Inkeri Irja Irma Irmeli Isla Jaana
    Janika Janina Janna Jasmin Jatta Jenna Jenni Jonna Josefiina Julia Justiina Jutta Kaarina Kaija Kaisa
    Kaisu Karoliina Katariina Kati Katja Katri Katriina Kerttu Kiia Kirsi Kirsti Krista Kristiina Kyllikki
    Laila Laura Lea Leea Leena Lempi Liina Liisa Lotta Lyyti Maarit Maija Maiju Maikki Mari Maria Marianne
    Mariia Marika Marita Maritta Marjaana Marjatta Marjo Marjukka Marjut Martta Meeri Merja Mervi Miia Milja
    Milla Mimosa Minea Minna Mirja Mirjam Mirka Mirkka Mirva Mona Nea Neea Nelli Nella Netta Niina Noora
    Olga Oona Outi Paula Pauliina Peppi Petra Pihla Piia Piritta Pirjo Pirkko Pinja Päivi Raija Raili Raisa
    Reetta Reija Riikka Riina Riitta Ritva Roosa Ronja Rosa Saana Saara Saija Saimi Salla Salme Sanelma
    Sanna Sanni Sari Seija Selma Senja Senni Siiri Silja Silva Sinikka Sirkka Sirpa Sofia Sohvi Soile Stiina
    Susanna Sylvi Taina Tarja Teija Tellervo Terhi Teresa Terttu Tiia Tiina Tilda Titta Toini Tuija Tuire
    Tuula Tuulia Tuulikki Tyyne Tytti Ulla Ulpu Ursula Valma Valpuri Varpu Vaula Veera Venla Viena Viivi
    Vilhelmiina Vilma Virpi Aapo Aaro Aaron Aarne Aatu Aku Akseli Aleksi Aleksanteri Alpo Altti Antero Antti
    Anssi Antton Ari Arho Armas Arto Artturi Arttu Arvi Asko Atte Aukusti Aulis Benjamin Daniel Eeli Eelis
    Eemeli Eemil Eero Eetu Eino Elias Elmeri Elmo Emil Ensio Erkki Erno Esa Esko Hannes Hannu Harri Heikki
    Henri Hermanni Hugo Iikka Iiro Iivari Iivo Ilari Ilkka Ilmari Ilpo Ismo Isto Jaakko Jalmari Jami Jani
    Janne Jari Jarkko Jarmo Jarno Jere Jeremias Jesse Jimi Joakim Joel Johannes Joni Jonne Jooa Joona Joonas
    Joonatan Joosua Jouko Jouni Juha Juhana Juhani Juho Jukka Julius Jussi Juuso Jyri Jyrki Kaapo Kaarlo
    Kaleva Kalervo Kalevi Kalle Kari Karri Kasper Kasperi Keijo Kimi Kimmo Konsta Kosti Kristian Kullervo
    Kustaa Kyösti Lasse Lassi Lauri Leevi Lenni Leo Luka Luukas Manu Markku Marko Markus Matias Matti Mauno
    Mauri Miika Miikka Mika Mikael Mikko Miko Miro Miska Niilo Niko Niklas Nestori Noel Nooa Nuutti Okko
    Olavi Oliver Olli Onni Oskari Osmo Ossi Otto Otso Paavo Pasi Patrik Pauli Pekka Pekko Pentti Pertti
    Petri Petteri Pietari Rasmus Rauno Reijo Reima Reino Riku Risto Robin Roni Roope Saku Sakari Sami Samu
    Samuli Samuel Santeri Santtu Saul Sauli Seppo Severi Simo Sulevi Sulho Taavetti Taavi Taneli Tapani
    Tapio Tatu Tauno Teemu Teijo Teppo Tero Teuvo Timi Timo Tino Toni Tomi Topi Topias Tuomas Tuomo Tuukka
    Turo Uolevi Urho Urpo Valtteri Veeti Veijo Veikka Veikko Verneri Vesa Viljami Viljo Vilho Ville Vilppu
    Väinö Yrjö`,
    all: [
      // Arabic and Kurdish, Latin letters
      `Abbas Abdel Abdo Abdallah Abdulla Abdullah Abdulrahman Adel Adil Adnan Ahlam Ahmad Ahmed Aisha Aicha Ala
    Alaa Ali Aliya Alia Alya Amal Amani Amar Amena Amin Amina Aminah Amira Amir Ammar Amr Anas Anwar Arin
    Arwa Asma Asmaa Aya Ayah Ayham Ayman Aylan Azad Bahar Bashar Bashir Basel Basma Bassam Batoul Berivan
    Bilal Dalal Dalia Dana Diana Dilan Diyar Dina Doaa Duaa Elaf Elif Emad Eman Esraa Fadi Fadia Fahad Farah
    Farhad Farid Farida Faris Fatema Fatima Fatimah Fatma Firas Ghada Ghazal Ghaith Habib Hadi Hadil Haidar
    Haider Hala Halima Hamada Hamid Hamza Hana Hanan Hani Haneen Hasan Hassan Haya Hayat Heba Hiba Hind Huda
    Hussam Hussein Hussain Ibrahim Iman Imad Ines Inas Isra Israa Issa Jad Jamal Jamila Jana Jasim Joud Judi
    Julnar Karam Karim Karima Khadija Khaled Khalid Khalil Kamal Kawthar Lama Lamar Lana Lara Latifa Layan
    Layla Leila Leyla Lina Linda Loay Lubna Lujain Maha Mahmoud Mahmud Majd Malak Malek Malik Manal Maram
    Mariam Marwa Marwan Maryam Maya Maysa Mazen Mehdi Mina Miral Mohamad Mohamed Mohammad Mohammed Mona
    Mostafa Muhammad Muna Munir Mustafa Nabil Nada Nadia Nadine Nahla Naim Najib Nasser Nawal Nazanin Nermin
    Nidal Noor Noora Nour Noura Nura Nur Omar Omran Othman Qasim Rabia Raed Raghad Rahaf Rami Rana Rania
    Rashid Rasha Rawan Rayan Razan Reem Retaj Rewan Rima Rimas Rojin Roj Rola Ronahi Roua Ruba Ruqaya Saad
    Sabah Sadiq Safa Safaa Sahar Said Salah Salam Salim Salma Salwa Samar Samer Sami Samia Samir Samira Sana
    Sanaa Sara Sarah Selim Shahd Shirin Siham Sidra Siwar Suad Suhaib Sulaiman Taha Talal Taim Tala Tamer
    Tareq Tarek Tariq Wael Wafa Walid Wissam Yahya Yamen Yara Yasin Yasmin Yasmine Yasser Yazan Younes
    Yousef Youssef Yunus Yusuf Zahra Zaid Zain Zaina Zainab Zakaria Zana Zeinab Zeyneb Zilan Ziad`,
      // Somali
      `Abdi Abdifatah Abdihakim Abdirahman Abdirahim Abdiaziz Abshir Amran Anab Asad Asha Asho Ayaan Ayan
    Bashiir Bile Cabdi Cali Canab Caasha Dahir Deeqa Deqa Farhan Farhiya Faduma Fadumo Faadumo Fardowsa
    Fartun Guled Habiba Hafsa Hamdi Hibaq Hibo Hodan Hodo Idil Idris Ifrah Ikram Ilhan Ismail Kadija Khadra
    Liban Luul Mahad Muna Muno Mursal Nasra Naima Nasteho Nimco Nimo Osman Cusmaan Cumar Ridwan Roda Sabrin
    Safiya Sagal Sahra Saynab Shukri Sucdi Suldan Sumaya Sumeya Ubah Warsame Xamdi Xasan Xaliimo Yasir
    Yasmiin Yuusuf Zahra Zakariye Zamzam`,
      // Afghanistan and Iran
      `Abolfazl Amirali Anahita Arash Arezo Arezoo Arman Asadullah Atefa Azadeh Bahara Behrouz Esmatullah Fahim
    Farzana Fereshta Fereshteh Frozan Golnaz Hamed Hasib Hedayat Jawad Jamshid Kamran Laila Mahdi Mahdia
    Marzia Masoud Masooma Masouma Mehran Mina Mirwais Mohsen Morteza Mortaza Mursal Najibullah Naser Nasima
    Nasrin Navid Nazir Nilofar Niloufar Omid Parisa Parwana Parwin Qais Reza Rohullah Roya Sadaf Sadia Saeed
    Sajad Samim Setara Setareh Shabnam Shakiba Shirin Sohrab Sohaila Tahera Tamana Waheed Wahid Yalda Zabi
    Zahir Zarghona Zohra`,
      // Eritrea and Ethiopia
      `Abel Abeba Abraham Adhanom Almaz Amanuel Aster Awet Azeb Berhane Betiel Biniam Bereket Daniat Dawit
    Delina Eden Elsabet Ermias Esayas Eyob Ezana Feven Filmon Filimon Fiyori Fnan Haben Hana Helen Henok
    Hermela Hermon Hiwet Isayas Kibrom Kidane Kisanet Lemlem Letebrhan Luam Luwam Medhanie Mehret Meron
    Merhawi Meskerem Mikiyas Mulu Nahom Natnael Robel Rahel Robiel Ruta Sabela Saba Samrawit Selam Selamawit
    Semere Senait Senhit Simret Solomon Soliyana Tesfay Tigist Tsegay Tsion Winta Yafet Yohana Yohannes
    Yonas Yordanos Yosief Zerihun Zewdi`,
      // Ukraine and neighbours, Latin letters
      `Alina Alisa Anastasia Anastasiia Andrii Andriy Angelina Artem Bogdan Bohdan Daria Danylo Danil Denys
    Dmytro Ganna Ihor Illia Irina Iryna Ivan Kateryna Katya Khrystyna Kira Kyrylo Lesia Liudmyla Maksym
    Marharyta Mariia Marina Mykhailo Mykola Myroslava Nataliia Nazar Nastya Nikita Oksana Oleg Oleh
    Oleksandr Oleksandra Oleksii Olena Olga Olha Pavlo Polina Sasha Serhii Sofiia Solomiia Stanislav
    Svitlana Tamara Taras Tetiana Tymofii Valeriia Vasyl Viktoriia Vladyslav Volodymyr Yana Yaroslav Yehor
    Yelyzaveta Yeva Yevhen Yulia Yuliia Yurii Zlata`,
      // Turkey, the Balkans, West and Central Africa, Latin America, Asia
      `Ajla Amadou Aminata Arda Armin Arta Aylin Besarta Blerim Burak Carlos Defne Drita Dragan Ecrin Edon
    Ehsan Emin Emir Erona Fatou Fatoumata Ibrahima Jorge José Juan Kadiatou Lorik Luis Mamadou Mariama
    Mehmet Merve Mehmed Melek Miguel Mirza Moussa Nadira Nguyen Nikola Oumar Paola Rozerin Sanja Santiago
    Senad Valentina Vesna Yuki Zeynep`,
      // Arabic letters
      `أمينة أحمد محمد علي عمر فاطمة زينب مريم عائشة خديجة سارة ليلى نور يوسف إبراهيم حسن حسين خالد كريم سلمى
    هدى آية رنا ريم لينا دانا جنى شهد رهف حلا ملك ياسمين سمر سمير سميرة سامي مصطفى محمود حمزة عبدالله
    عبدالرحمن بلال زيد طارق وليد ياسين إسراء دعاء إيمان أسماء نادية هبة أنس جاد كنان تيم لمار جود غزل مايا
    آدم إلياس رامي عمار بشار باسل أيهم يزن`,
      // Dari, in Arabic letters
      `زهرا مرضیه معصومه فرشته پروانه ستاره شبنم نازنین پریسا رویا رضا مرتضی مهدی جواد امید نوید میلاد سهراب
    آرش احسان حمید نسرین نسیمه تمنا یلدا فرزانه صدف کامران ناصر وحید`,
      // Cyrillic letters
      `Аміна Олена Марія Анна Софія Дарина Поліна Вікторія Катерина Анастасія Соломія Злата Єва Аліна Аліса
    Ірина Оксана Наталія Юлія Тетяна Світлана Олександра Мілана Артем Максим Данило Дмитро Назар Тимофій
    Матвій Богдан Іван Андрій Олександр Микола Михайло Павло Ярослав Роман Тарас Денис Кирило Єгор Ілля
    Володимир Сергій Юрій Олег Ігор`,
      // Ethiopic letters
      `ዮናስ ሰላም ሳምራዊት ሄለን ዮርዳኖስ ዳዊት ኣማኑኤል ናትናኤል ሄኖክ ኣቤል ሮቤል ፊልሞን ሜሮን ሩታ ሳባ ኤደን ሄርሞን ኣስቴር ራሄል ሰናይት ሓበን ሉዋም ዊንታ
    ኣሚና መሓመድ`,
    ],
  },
} as const satisfies ListsByLanguage
