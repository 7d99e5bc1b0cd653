// Generated from rules/tables/transliteration/*.csv by `cargo xtask generate`. Do not edit.

/// The conventions, each with the countries that use it.
#[rustfmt::skip]
pub(crate) static CONVENTIONS: &str = "\
latin-plain,\n\
latin-passport,AUT CHE DEU DNK EST FIN FRO GRL ISL LIE LUX NOR SWE\n\
russian-passport,RUS\n\
russian,RUS\n\
russian-bgn,RUS TKM\n\
ukrainian,UKR\n\
belarusian,BLR\n\
bulgarian,BGR\n\
serbian,BIH MNE SRB\n\
macedonian,MKD\n\
kazakh,KAZ\n\
kyrgyz,KGZ\n\
tajik,TJK\n\
uzbek,UZB\n\
mongolian,MNG\n\
greek-passport,CYP GRC\n\
greek,CYP GRC\n\
armenian-eastern,\n\
armenian-western,LBN SYR TUR\n\
georgian,GEO\n\
hebrew-consonants,ISR\n\
arabic-consonants,\n\
persian-consonants,AFG IRN PAK\n\
hepburn,JPN\n\
hepburn-passport,JPN\n\
hepburn-long,JPN\n\
korean,KOR\n\
korean-revised,KOR PRK\n\
usual,\n\
";

/// Names with the spellings that they usually have, the most usual one first.
#[rustfmt::skip]
pub(crate) static NAMES: &str = "\
محمد,Mohammed Muhammad Mohamed\n\
أحمد,Ahmed Ahmad\n\
احمد,Ahmed Ahmad\n\
محمود,Mahmoud Mahmud\n\
علي,Ali\n\
حسن,Hassan Hasan\n\
حسين,Hussein Hossein\n\
خالد,Khalid Khaled\n\
عمر,Omar Umar\n\
عثمان,Othman Osman\n\
يوسف,Youssef Yusuf\n\
إبراهيم,Ibrahim\n\
ابراهيم,Ibrahim\n\
إسماعيل,Ismail\n\
موسى,Mousa Musa\n\
عيسى,Issa Isa\n\
سعيد,Saeed Said\n\
سالم,Salem Salim\n\
سليمان,Suleiman Sulaiman\n\
صالح,Saleh Salih\n\
ناصر,Nasser Nasir\n\
فهد,Fahad Fahd\n\
سلطان,Sultan\n\
عبد,Abdul Abd\n\
عبدالله,Abdullah Abdallah\n\
عبدالرحمن,Abdulrahman Abdurrahman\n\
عبدالعزيز,Abdulaziz\n\
عبدالرحيم,Abdulrahim\n\
الله,Allah\n\
طارق,Tariq Tarek\n\
كريم,Karim Kareem\n\
ماجد,Majid Majed\n\
مصطفى,Mustafa Mostafa\n\
ياسر,Yasser Yasir\n\
جمال,Jamal Gamal\n\
كمال,Kamal\n\
بلال,Bilal\n\
أنس,Anas\n\
زياد,Ziad Ziyad\n\
حمزة,Hamza\n\
فاطمة,Fatima Fatma\n\
عائشة,Aisha Aysha\n\
مريم,Maryam Mariam\n\
خديجة,Khadija\n\
زينب,Zainab Zeinab\n\
نور,Nour Noor\n\
سارة,Sara Sarah\n\
ليلى,Layla Leila\n\
هدى,Huda Hoda\n\
أمينة,Amina\n\
منى,Mona Muna\n\
سلمى,Salma\n\
رانيا,Rania\n\
ياسمين,Yasmin Yasmine\n\
بن,bin ben\n\
ابن,ibn\n\
بنت,bint\n\
أبو,Abu Abou\n\
ابو,Abu Abou\n\
فاطمه,Fatemeh Fatima\n\
زهرا,Zahra\n\
رضا,Reza\n\
مهدی,Mehdi Mahdi\n\
علی,Ali\n\
محمدعلی,Mohammad-Ali\n\
حسینی,Hosseini\n\
احمدی,Ahmadi\n\
محمدی,Mohammadi\n\
کریمی,Karimi\n\
رضایی,Rezaei\n\
خان,Khan\n\
משה,Moshe\n\
יוסף,Yosef Joseph\n\
דוד,David\n\
יעקב,Yaakov Jacob\n\
אברהם,Avraham Abraham\n\
יצחק,Yitzhak Isaac\n\
שלמה,Shlomo\n\
שרה,Sarah Sara\n\
רחל,Rachel\n\
רבקה,Rivka\n\
לאה,Leah Lea\n\
מרים,Miriam\n\
חנה,Hannah Chana\n\
אסתר,Esther Ester\n\
רות,Ruth Rut\n\
דניאל,Daniel\n\
מיכאל,Michael\n\
אליהו,Eliyahu\n\
חיים,Haim Chaim\n\
כהן,Cohen\n\
לוי,Levi Levy\n\
מזרחי,Mizrahi\n\
פרץ,Peretz\n\
ביטון,Biton\n\
פרידמן,Friedman\n\
אביב,Aviv\n\
נועה,Noa\n\
תמר,Tamar\n\
יעל,Yael\n\
김,Kim Gim\n\
이,Lee Yi\n\
박,Park Bak\n\
최,Choi Choe\n\
정,Jung Jeong\n\
강,Kang Gang\n\
조,Cho Jo\n\
윤,Yoon Yun\n\
장,Jang Chang\n\
임,Lim Im\n\
한,Han\n\
오,Oh O\n\
서,Seo Suh\n\
신,Shin Sin\n\
권,Kwon Gwon\n\
황,Hwang\n\
안,Ahn An\n\
송,Song\n\
류,Ryu Yoo\n\
유,Yoo Yu\n\
전,Jeon Chun\n\
홍,Hong\n\
고,Ko Go\n\
문,Moon Mun\n\
양,Yang\n\
손,Son Sohn\n\
배,Bae\n\
백,Baek Paik\n\
허,Heo Hur\n\
노,Noh Roh\n\
남,Nam\n\
심,Shim Sim\n\
하,Ha\n\
주,Joo Ju\n\
구,Koo Gu\n\
곽,Kwak Gwak\n\
성,Sung Seong\n\
차,Cha\n\
우,Woo U\n\
진,Jin\n\
민,Min\n\
나,Na\n\
지,Ji\n\
엄,Eom Um\n\
변,Byun Byeon\n\
";

/// A table for each script; of Latin, the first one, only what is more than a plain letter. The first line names the
/// conventions. Each other line has letters and how each convention writes them: nothing for what stands before it in
/// the line, `-` where it does not know them, `0` where it drops them.
#[rustfmt::skip]
pub(crate) static SCRIPTS: [&str; 9] = [
    "\
latin-plain,latin-passport\n\
ß,ss,\n\
ẞ,ss,\n\
ä,a,ae\n\
Ä,a,ae\n\
å,a,aa\n\
Å,a,aa\n\
æ,ae,\n\
Æ,ae,\n\
ö,o,oe\n\
Ö,o,oe\n\
ø,o,oe\n\
Ø,o,oe\n\
ü,u,ue\n\
Ü,u,ue\n\
þ,th,\n\
Þ,th,\n\
ĳ,ij,\n\
Ĳ,ij,\n\
ĸ,k,q\n\
ŋ,ng,n\n\
Ŋ,ng,n\n\
œ,oe,\n\
Œ,oe,\n\
ǆ,dz,\n\
Ǆ,dz,\n\
ǉ,lj,\n\
Ǉ,lj,\n\
ǌ,nj,\n\
Ǌ,nj,\n\
ǣ,ae,\n\
Ǣ,ae,\n\
ǯ,zh,z\n\
Ǯ,zh,z\n\
ǳ,dz,\n\
Ǳ,dz,\n\
ǽ,ae,\n\
Ǽ,ae,\n\
ǿ,o,oe\n\
Ǿ,o,oe\n\
ȣ,ou,\n\
Ȣ,ou,\n\
ə,a,e\n\
Ə,a,e\n\
ɣ,gh,g\n\
Ɣ,gh,g\n\
ɲ,ny,n\n\
Ɲ,ny,n\n\
ʃ,sh,s\n\
Ʃ,sh,s\n\
ʒ,zh,z\n\
Ʒ,zh,z\n\
ỻ,ll,\n\
Ỻ,ll,\n\
",
    "\
russian-passport,russian,russian-bgn,ukrainian,belarusian,bulgarian,serbian,macedonian,kazakh,kyrgyz,tajik,uzbek,mongolian\n\
а,a,,,,,,,,,,,,\n\
б,b,,,,,,,,,,,,\n\
в,v,,,,,,,,,,,,\n\
г,g,,,h,,g,,,,,,,\n\
д,d,,,,,,,,,,,,\n\
е,e,,e~ye,e,e^ye,e,,,e~ye,e,e~ye,,ye\n\
ж,zh,,,,,,z,zh,,j,zh,j,\n\
з,z,,,,,,,,,,,,\n\
и,i,,,y,-,i,,,,,,,\n\
й,i,y,,i^y,,y,-,,y,,,,i\n\
к,k,,,,,,,,,,,,\n\
л,l,,,,,,,,,,,,\n\
м,m,,,,,,,,,,,,\n\
н,n,,,,,,,,,,,,\n\
о,o,,,,,,,,,,,,\n\
п,p,,,,,,,,,,,,\n\
р,r,,,,,,,,,,,,\n\
с,s,,,,,,,,,,,,\n\
т,t,,,,,,,,,,,,\n\
у,u,,,,,,,,,,,,\n\
ф,f,,,,,,,,,,,,\n\
х,kh,,,,,h,,,kh,,,,\n\
ц,ts,,,,,,c,,ts,,,,\n\
ч,ch,,,,,,c,ch,,,,,\n\
ш,sh,,,,,,s,sh,,,,,\n\
щ,shch,,,,-,sht,-,,shch,,-,,sh\n\
ъ,ie,0,,-,,a,-,,0,,,,i\n\
ы,y,,,-,y,-,,,y,,-,,y\n\
ь,0,,,,,y,-,,0,,-,0,i\n\
э,e,,,-,e,-,,,e,,,,\n\
ю,iu,yu,,iu^yu,iu~yu,yu,-,,yu,,,,\n\
я,ia,ya,,ia^ya,ia~ya,ya,-,,ya,,,,\n\
ѐ,-,,,,,,,e,-,,,,\n\
ё,e,,e~ye,-,io~yo,-,,,yo,,,,\n\
ђ,-,,,,,,dj,-,,,,,\n\
ѓ,-,,,,,,,gj,-,,,,\n\
є,-,,,ie^ye,-,,,,,,,,\n\
ѕ,-,,,,,,,dz,-,,,,\n\
і,-,,,i,,-,,,i,-,,,\n\
ї,-,,,i^yi,-,,,,,,,,\n\
ј,-,,,,,,j,,-,,,,\n\
љ,-,,,,,,lj,,-,,,,\n\
њ,-,,,,,,nj,,-,,,,\n\
ћ,-,,,,,,c,-,,,,,\n\
ќ,-,,,,,,,kj,-,,,,\n\
ѝ,-,,,,,,,i,-,,,,\n\
ў,-,,,,u,-,,,,,,o,-\n\
џ,-,,,,,,dz,dj,-,,,,\n\
ґ,-,,,g,-,,,,,,,,\n\
ғ,-,,,,,,,,g,-,gh,g,-\n\
қ,-,,,,,,,,k,-,q,,-\n\
ң,-,,,,,,,,n,ng,-,,\n\
ү,-,,,,,,,,u,,-,,u\n\
ұ,-,,,,,,,,u,-,,,\n\
ҳ,-,,,,,,,,,,h,,-\n\
ҷ,-,,,,,,,,,,j,-,\n\
һ,-,,,,,,,,h,-,,,\n\
ә,-,,,,,,,,a,-,,,\n\
ӣ,-,,,,,,,,,,i,-,\n\
ө,-,,,,,,,,o,,-,,u\n\
ӯ,-,,,,,,,,,,u,-,\n\
'е,-,,,,e,-,,,,,,,\n\
'ю,-,,,iu,,-,,,,,,,\n\
'я,-,,,ia,,-,,,,,,,\n\
'ё,-,,,,io,-,,,,,,,\n\
'є,-,,,ie,-,,,,,,,,\n\
'ї,-,,,i,-,,,,,,,,\n\
зг,-,,,zgh,-,,,,,,,,\n\
ий$,-,y,-,,,,,,,,,,\n\
ия$,-,ia,-,,,ia,-,,,,,,\n\
ый$,-,y,-,,,,,,,,,,\n\
ье,-,ie,-,,,,,,,,,,\n\
ья$,-,ia,-,,,,,,,,,,\n\
",
    "\
greek-passport,greek\n\
α,a,\n\
ά,a,\n\
β,v,\n\
γ,g,\n\
δ,d,\n\
ε,e,\n\
έ,e,\n\
ζ,z,\n\
η,i,\n\
ή,i,\n\
θ,th,\n\
ι,i,\n\
ί,i,\n\
ϊ,i,\n\
ΐ,i,\n\
κ,k,\n\
λ,l,\n\
μ,m,\n\
ν,n,\n\
ξ,x,\n\
ο,o,\n\
ό,o,\n\
π,p,\n\
ρ,r,\n\
σ,s,\n\
ς,s,\n\
τ,t,\n\
υ,y,\n\
ύ,y,\n\
ϋ,y,\n\
ΰ,y,\n\
φ,f,\n\
χ,ch,h\n\
ψ,ps,\n\
ω,o,\n\
ώ,o,\n\
ου,ou,\n\
ού,ou,\n\
αυ,af>av,\n\
αύ,af>av,\n\
ευ,ef>ev,\n\
εύ,ef>ev,\n\
ηυ,if>iv,\n\
ηύ,if>iv,\n\
γγ,ng,\n\
γξ,nx,\n\
γχ,nch,\n\
μπ,mp^b,\n\
γκ,-,g\n\
ντ,-,nt^d\n\
τζ,-,tz\n\
",
    "\
armenian-eastern,armenian-western\n\
ա,a,\n\
բ,b,p\n\
գ,g,k\n\
դ,d,t\n\
ե,e^ye,\n\
զ,z,\n\
է,e,\n\
ը,y,\n\
թ,t,\n\
ժ,zh,\n\
ի,i,\n\
լ,l,\n\
խ,kh,\n\
ծ,ts,dz\n\
կ,k,g\n\
հ,h,\n\
ձ,dz,ts\n\
ղ,gh,\n\
ճ,ch,j\n\
մ,m,\n\
յ,y,y^h\n\
ն,n,\n\
շ,sh,\n\
ո,o^vo,\n\
չ,ch,\n\
պ,p,b\n\
ջ,j,ch\n\
ռ,r,\n\
ս,s,\n\
վ,v,\n\
տ,t,d\n\
ր,r,\n\
ց,ts,\n\
ւ,v,\n\
փ,p,\n\
ք,k,\n\
օ,o,\n\
ֆ,f,\n\
և,ev^yev,\n\
ու,u,\n\
",
    "\
georgian\n\
ა,a\n\
ბ,b\n\
გ,g\n\
დ,d\n\
ე,e\n\
ვ,v\n\
ზ,z\n\
თ,t\n\
ი,i\n\
კ,k\n\
ლ,l\n\
მ,m\n\
ნ,n\n\
ო,o\n\
პ,p\n\
ჟ,zh\n\
რ,r\n\
ს,s\n\
ტ,t\n\
უ,u\n\
ფ,p\n\
ქ,k\n\
ღ,gh\n\
ყ,q\n\
შ,sh\n\
ჩ,ch\n\
ც,ts\n\
ძ,dz\n\
წ,ts\n\
ჭ,ch\n\
ხ,kh\n\
ჯ,j\n\
ჰ,h\n\
",
    "\
hebrew-consonants\n\
א,a\n\
ב,v^b\n\
ג,g\n\
ד,d\n\
ה,h\n\
ו,o^v\n\
ז,z\n\
ח,ch\n\
ט,t\n\
י,i^y\n\
כ,kh^k\n\
ך,kh\n\
ל,l\n\
מ,m\n\
ם,m\n\
נ,n\n\
ן,n\n\
ס,s\n\
ע,a\n\
פ,f^p\n\
ף,f\n\
צ,tz\n\
ץ,tz\n\
ק,k\n\
ר,r\n\
ש,sh\n\
ת,t\n\
ה$,a\n\
וו,v\n\
יי,y\n\
ְ,0\n\
ֱ,0\n\
ֲ,0\n\
ֳ,0\n\
ִ,0\n\
ֵ,0\n\
ֶ,0\n\
ַ,0\n\
ָ,0\n\
ֹ,0\n\
ֺ,0\n\
ֻ,0\n\
ּ,0\n\
ֽ,0\n\
ֿ,0\n\
ׁ,0\n\
ׂ,0\n\
ׇ,0\n\
׳,0\n\
״,0\n\
",
    "\
arabic-consonants,persian-consonants\n\
ا,a,\n\
أ,a,\n\
إ,i,\n\
آ,a,\n\
ٱ,a,\n\
ب,b,\n\
ت,t,\n\
ث,th,s\n\
ج,j,\n\
ح,h,\n\
خ,kh,\n\
د,d,\n\
ذ,dh,z\n\
ر,r,\n\
ز,z,\n\
س,s,\n\
ش,sh,\n\
ص,s,\n\
ض,d,z\n\
ط,t,\n\
ظ,z,\n\
ع,a,\n\
غ,gh,\n\
ف,f,\n\
ق,q,gh\n\
ك,k,\n\
ل,l,\n\
م,m,\n\
ن,n,\n\
ه,h,\n\
و,u^w,u^v\n\
ي,i^y,\n\
ى,a,\n\
ة,a,e\n\
ء,0,\n\
ؤ,u,\n\
ئ,i,\n\
پ,p,\n\
چ,ch,\n\
ژ,zh,\n\
گ,g,\n\
ک,k,\n\
ی,i^y,\n\
ے,e,\n\
ٹ,t,\n\
ڈ,d,\n\
ڑ,r,\n\
ں,n,\n\
ھ,h,\n\
ہ,h,\n\
ۃ,a,\n\
ڤ,v,\n\
ڭ,ng,\n\
ۆ,o,\n\
ێ,e,\n\
ە,a,\n\
ڵ,l,\n\
ڕ,r,\n\
ݢ,g,\n\
ۇ,u,\n\
ې,e,\n\
ټ,t,\n\
ډ,d,\n\
ړ,r,\n\
ږ,zh,\n\
ښ,sh,\n\
ڼ,n,\n\
ځ,dz,\n\
څ,ts,\n\
ګ,g,\n\
ۍ,i,\n\
^ال,al-,\n\
الله,allah,\n\
ـ,0,\n\
ً,0,\n\
ٌ,0,\n\
ٍ,0,\n\
َ,0,\n\
ُ,0,\n\
ِ,0,\n\
ّ,0,\n\
ْ,0,\n\
ٓ,0,\n\
ٔ,0,\n\
ٕ,0,\n\
ٰ,0,\n\
‌,0,\n\
‍,0,\n\
‎,0,\n\
‏,0,\n\
",
    "\
hepburn\n\
あ,a\n\
い,i\n\
う,u\n\
え,e\n\
お,o\n\
か,ka\n\
き,ki\n\
く,ku\n\
け,ke\n\
こ,ko\n\
が,ga\n\
ぎ,gi\n\
ぐ,gu\n\
げ,ge\n\
ご,go\n\
さ,sa\n\
し,shi\n\
す,su\n\
せ,se\n\
そ,so\n\
ざ,za\n\
じ,ji\n\
ず,zu\n\
ぜ,ze\n\
ぞ,zo\n\
た,ta\n\
ち,chi\n\
つ,tsu\n\
て,te\n\
と,to\n\
だ,da\n\
ぢ,ji\n\
づ,zu\n\
で,de\n\
ど,do\n\
な,na\n\
に,ni\n\
ぬ,nu\n\
ね,ne\n\
の,no\n\
は,ha\n\
ひ,hi\n\
ふ,fu\n\
へ,he\n\
ほ,ho\n\
ば,ba\n\
び,bi\n\
ぶ,bu\n\
べ,be\n\
ぼ,bo\n\
ぱ,pa\n\
ぴ,pi\n\
ぷ,pu\n\
ぺ,pe\n\
ぽ,po\n\
ま,ma\n\
み,mi\n\
む,mu\n\
め,me\n\
も,mo\n\
ら,ra\n\
り,ri\n\
る,ru\n\
れ,re\n\
ろ,ro\n\
や,ya\n\
ゆ,yu\n\
よ,yo\n\
わ,wa\n\
ゐ,i\n\
ゑ,e\n\
を,o\n\
ん,n\n\
っ,*\n\
ー,_\n\
ゔ,vu\n\
ぁ,a\n\
ぃ,i\n\
ぅ,u\n\
ぇ,e\n\
ぉ,o\n\
ゃ,ya\n\
ゅ,yu\n\
ょ,yo\n\
ゎ,wa\n\
きゃ,kya\n\
きゅ,kyu\n\
きょ,kyo\n\
ぎゃ,gya\n\
ぎゅ,gyu\n\
ぎょ,gyo\n\
しゃ,sha\n\
しゅ,shu\n\
しょ,sho\n\
じゃ,ja\n\
じゅ,ju\n\
じょ,jo\n\
ちゃ,cha\n\
ちゅ,chu\n\
ちょ,cho\n\
ぢゃ,ja\n\
ぢゅ,ju\n\
ぢょ,jo\n\
にゃ,nya\n\
にゅ,nyu\n\
にょ,nyo\n\
ひゃ,hya\n\
ひゅ,hyu\n\
ひょ,hyo\n\
びゃ,bya\n\
びゅ,byu\n\
びょ,byo\n\
ぴゃ,pya\n\
ぴゅ,pyu\n\
ぴょ,pyo\n\
みゃ,mya\n\
みゅ,myu\n\
みょ,myo\n\
りゃ,rya\n\
りゅ,ryu\n\
りょ,ryo\n\
しぇ,she\n\
じぇ,je\n\
ちぇ,che\n\
てぃ,ti\n\
でぃ,di\n\
とぅ,tu\n\
どぅ,du\n\
でゅ,dyu\n\
てゅ,tyu\n\
ふぁ,fa\n\
ふぃ,fi\n\
ふぇ,fe\n\
ふぉ,fo\n\
ふゅ,fyu\n\
ゔぁ,va\n\
ゔぃ,vi\n\
ゔぇ,ve\n\
ゔぉ,vo\n\
ゔゅ,vyu\n\
うぃ,wi\n\
うぇ,we\n\
うぉ,wo\n\
いぇ,ye\n\
つぁ,tsa\n\
つぃ,tsi\n\
つぇ,tse\n\
つぉ,tso\n\
くぁ,kwa\n\
くぃ,kwi\n\
くぇ,kwe\n\
くぉ,kwo\n\
ぐぁ,gwa\n\
",
    "\
korean-revised,korean\n\
ᄀ,g,g^k\n\
ᄁ,kk,kk^k\n\
ᄂ,n,\n\
ᄃ,d,\n\
ᄄ,tt,tt^d\n\
ᄅ,r,\n\
ᄆ,m,\n\
ᄇ,b,\n\
ᄈ,pp,pp^b\n\
ᄉ,s,\n\
ᄊ,ss,ss^s\n\
ᄋ,0,\n\
ᄌ,j,\n\
ᄍ,jj,jj^j\n\
ᄎ,ch,\n\
ᄏ,k,\n\
ᄐ,t,\n\
ᄑ,p,\n\
ᄒ,h,\n\
ᅡ,a,\n\
ᅢ,ae,\n\
ᅣ,ya,\n\
ᅤ,yae,\n\
ᅥ,eo,u\n\
ᅦ,e,\n\
ᅧ,yeo,yu\n\
ᅨ,ye,\n\
ᅩ,o,\n\
ᅪ,wa,\n\
ᅫ,wae,\n\
ᅬ,oe,\n\
ᅭ,yo,\n\
ᅮ,u,oo\n\
ᅯ,wo,\n\
ᅰ,we,\n\
ᅱ,wi,\n\
ᅲ,yu,yoo\n\
ᅳ,eu,\n\
ᅴ,ui,\n\
ᅵ,i,\n\
ᆨ,k,\n\
ᆩ,k,\n\
ᆪ,k,\n\
ᆫ,n,\n\
ᆬ,n,\n\
ᆭ,n,\n\
ᆮ,t,\n\
ᆯ,l,\n\
ᆰ,k,\n\
ᆱ,m,\n\
ᆲ,l,\n\
ᆳ,l,\n\
ᆴ,l,\n\
ᆵ,p,\n\
ᆶ,l,\n\
ᆷ,m,\n\
ᆸ,p,\n\
ᆹ,p,\n\
ᆺ,t,\n\
ᆻ,t,\n\
ᆼ,ng,\n\
ᆽ,t,\n\
ᆾ,t,\n\
ᆿ,k,\n\
ᇀ,t,\n\
ᇁ,p,\n\
ᇂ,t,\n\
",
];
