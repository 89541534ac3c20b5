"""How reports of many languages name another outlet as where they have their news from.

Each pattern is tried right before or right after an outlet's name, never on a whole text. Phrases of all languages stand together:
beside an outlet's name they do not collide, and a page whose language was taken for another still reads right.
"""

import re

# What may stand between a phrase and the name: articles, descriptions, quotation marks.
_FILL = (
    r"(?:\s(?:(?:l|d|all|dell|dall|nell|sull)['’])?(?:a|an|the|its|their|another|one|this|that|new|recent|exclusive|special|separate|earlier|previous|initial"
    r"|bombshell|joint|"
    r"u\.?s\.?|us|uk|american|british|german|french|russian|ukrainian|chinese|japanese|korean|turkish|israeli|iranian|italian"
    r"|spanish|polish|indian|"
    r"syrian|saudi|dutch|swedish|norwegian|danish|finnish|state|state-run|state-owned|state-controlled|official|semi-official"
    r"|local|national|"
    r"business|financial|news|press|agency|agencies|agency's|wire|service|newspaper|paper|daily|weekly|magazine|tabloid"
    r"|broadcaster|broadcasters|television|tv|"
    r"radio|channel|network|station|outlet|outlets|website|site|portal|publication|media|reporter|reporters|journalist"
    r"|journalists|correspondents?|"
    r"the|reports?|story|article|investigation|analysis|exclusive|poll|survey|review|tally|interview|reporting|piece|by|from"
    r"|in|of|on|with|to|for|and|published|"
    r"der|die|das|dem|den|des|eine[rsmn]?|nachrichtenagentur(?:en)?|agentur|zeitung|tageszeitung|wochenzeitung|zeitschrift"
    r"|magazin|"
    r"nachrichtenmagazin|sender|fernsehsender|rundfunk|portal|bericht(?:s|en)?|von|"
    r"le|la|les|l|de|du|des|un|une|d|agence|presse|journal|quotidien|hebdomadaire|magazine|chaîne|radio|site|médias?|"
    r"el|los|las|una|agencia|noticias|prensa|diario|periódico|semanario|cadena|canal|portal|revista|medio|del|"
    r"il|lo|gli|uno|agenzia|giornale|quotidiano|settimanale|rivista|emittente|della|dell|dello|al|alla|all|stampa|"
    r"o|a|os|as|um|uma|agência|jornal|emissora|site|do|da|ao|à|het|een|persbureau|krant|dagblad|omroep|zender|van|aan|"
    r"agencj\w{1,3}|gazet\w{1,3}|dziennik\w{0,3}|portal\w{0,3}|stacj\w{1,3}|telewizj\w{1,3}|"
    r"агентств\w{1,3}|информагентств\w{1,3}|газет\w{1,3}|издани\w{1,3}|телеканал\w{0,3}|журнал\w{0,3}|портал\w{0,3}"
    r"|информационн\w{2,4}|новостн\w{2,4}|"
    r"радиостанци\w{1,3}|сайт\w{0,3}|источник\w{0,3}|корреспондент\w{0,3}|агенці\w{1,3}|агентству|видання\w{0,2}|виданн\w{1,3}"
    r"|газет\w{1,3}|каналу?|"
    r"інформаційн\w{2,4}|ajansı\w{0,3}|haber|gazetesi\w{0,3}|kanalı\w{0,3}|televizyonu\w{0,3}|وكالة|صحيفة|قناة|شبكة|مجلة|موقع"
    r"|الأنباء|أنباء)\b[.’']?){0,6}"
)
_OPEN = r"[\s«»\"'“”„‘’「『《(]{0,3}(?:l['’]|d['’]|dell['’]|all['’])?$"

# Right before a name: the news is from there.
BEFORE_CARRIER = re.compile(
    r"(?:\b[وف]?(?:according to|citing|cited by|quoted by|quoting|reported (?:by|in|on)|reports? (?:by|from|in|on)|reporting by"
    r"|published (?:by|in|on)|"
    r"(?:story|article|investigation|exclusive|analysis|poll|survey|scoop|information|news|dispatch|data|tally|report"
    r"|interview) (?:by|from|in|for)|"
    r"with reference to|referring to|revealed by|revealed in|broken by|carried by|writes|reports|as per|per|credit(?:ed"
    r"|ing)? to|"
    r"in the pages of|appear(?:ed|ing) in|asked about (?:the|an?)|statement (?:carried|published) by|obtained from|unveiled by|"
    r"laut|zufolge|nach angaben|nach informationen|berichtet(?:e|en)?|meldet(?:e|en)?|schreibt|schrieb|unter berufung auf|wie"
    r"|so|gegenüber|beruft sich auf|berufen sich auf|einem bericht|"
    r"selon|d['’]après|a rapporté|rapporte|rapportent|écrit|indique|a indiqué|annonce|cité par|citant|cite|citent|citée? par|révèle"
    r"|de source|"
    r"según|de acuerdo con|citando a|citando|citado por|citada por|informa|informó|recoge|publica|publicó|reporta|reportó|"
    r"secondo|come riporta|riporta|riferisce|scrive|citando|citato da|stando a|lo riferisce|lo scrive|lo riporta|"
    r"segundo|de acordo com|conforme|informou|noticiou|noticia|citad[oa] pel[oa]|"
    r"volgens|meldt|bericht|schrijft|aldus|onder verwijzing naar|"
    r"według|podaje|podała|podał|informuje|donosi|pisze|jak podaje|powołując się na|za|cytowan\w{1,3} przez|"
    r"по данным|по информации|по сообщению|по сведениям|сообщает|сообщают|сообщил[аои]?|сообщили|передает|передаёт|передают"
    r"|пишет|пишут|писал[аои]?|"
    r"со ссылкой на|ссылаясь на|ссылается на|цитирует|говорится в сообщении|отмечает|рассказывает|узнал[аои]?|информирует|"
    r"за даними|за інформацією|повідомляє|повідомляють|повідомил[аои]?|передає|передають|пише|пишуть|інформує|з посиланням на"
    r"|посилаючись на|посилається на|цитує|"
    r"haberine göre|aktardı|"
    r"وفقا ل|وفقاً ل|بحسب|نقلا عن|نقلاً عن|ذكرت|أفادت|قالت|نقلت|أوردت|حسب|عن)"
    + _FILL
    + r"|(?:据|據|引述|援引|引用|根据|根據))"
    + _OPEN,
    re.IGNORECASE,
)

# Right before a name: somebody spoke or showed something to it, so it did the reporting.
BEFORE_ADDRESSED = re.compile(
    r"(?:\b(?:(?:had |has )?told|tells|telling|spoke (?:to|with)|speaking (?:to|with)|speaks (?:to|with)|spoken (?:to|with)"
    r"|talk(?:ed|ing|s)? (?:to|with)|"
    r"interview(?:s|ed)? (?:with|by|to|for|on)|(?:comment|comments|statement|statements|remarks|e-?mail|email|letter|message"
    r"|response|reply|written answers) (?:to|with|for)|"
    r"(?:reviewed|seen|obtained|viewed|verified|examined|contacted|reached|consulted|asked|interviewed|polled|surveyed"
    r"|analy[sz]ed|compiled|confirmed|"
    r"approached|acquired|read|heard|inspected|authenticated|geolocated) by|"
    r"respond(?:s|ed|ing)? to|requests? (?:for (?:comment|information) )?(?:from|by)|(?:questions?|queries|inquiries"
    r"|enquiries) (?:from|by)|"
    r"(?:showed|shown|gave|given|provided|supplied|sent|leaked|handed|shared|confirmed|said|spoke|revealed|disclosed|explained"
    r"|disclosed|granted|available)"
    r"(?: [\w'’-]{1,16}){0,4} (?:to|with)|showed|shows|informed|e-?mailed|declin(?:ed|ing) to (?:tell|speak to|answer)"
    r"|in (?:an? )?(?:interview|comments?) (?:with|to)|"
    r"sagte(?:n)?|sagt|erklärte(?:n)?|teilte(?:n)?|im gespräch mit|im interview mit|im interview der|auf anfrage|liegt|liegen"
    r"|vorliegen|äußerte sich gegenüber|"
    r"a (?:déclaré|dit|indiqué|confié|affirmé|expliqué|précisé) à|ont (?:déclaré|dit|indiqué|confié) à|interrogée? par"
    r"|entretien (?:à|avec|accordé à)|consultée?s? par|"
    r"dijo a|declaró a|dijeron a|afirmó a|explicó a|aseguró a|entrevista (?:con|a)|consultad[oa]s? por|declaraciones a|"
    r"ha detto|ha dichiarato|detto|dichiarato|intervista (?:a|con)|in un['’]intervista|disse|disseram|afirmou|entrevista (?:à"
    r"|ao|com)|"
    r"vertelde|zei tegen|zegt tegen|zegt|tegenover|in gesprek met|powiedział[ay]?|w rozmowie z|w wywiadzie dla|przekazał[ay]?|"
    r"рассказал[аи]?|сказал[аи]?|заявил[аи]?|в интервью|в беседе с|в разговоре с|на запрос|в комментарии|сообщил[аи]?"
    r"|подтвердил[аи]?|"
    r"розповів|розповіла|розповіли|сказав|сказала|заявив|заявила|в інтерв['’]ю|у коментарі|у розмові з|на запит|"
    r"في مقابلة مع|في تصريح|في حديث|صرح|قال)" + _FILL + r"|(?:告诉|告訴|对|向|接受))" + _OPEN,
    re.IGNORECASE,
)

_DAY = (
    r"(?:(?:,|\son|\sam|\sle|\sel)?\s(?:(?:late|early)\s(?:on\s)?)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|yesterday|today|earlier|first|also|"
    r"exclusively|later|then|previously|separately|subsequently|recently|originally|initially|meanwhile|reportedly|has|had"
    r"|have|"
    r"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))){0,4}"
)
_DESCRIBED = (
    r"(?:['’]s?)?(?:[\"”“»«」』》)]{1,2})?(?:,?\s(?:news agency|news service|newswire|newspaper|agency|news|news site|television"
    r"|tv|radio|magazine|channel|"
    r"online|correspondent|citing[^,.]{3,90}|which|who|that|a|the|in its (?:report|story|article)|in an? (?:report|article"
    r"|story|exclusive|investigation))\b){0,3}"
)

# Right after a name: it published this.
AFTER_CARRIER = re.compile(
    _DESCRIBED
    + _DAY
    + r"(?:,?\s(?:reported|reports|report(?=\s(?:that|said|says))|writes|wrote|written|revealed|reveals|broke the (?:news"
    r"|story)|published|publishes|quoted|quotes|quoting|"
    r"cited|cites|citing|notes|noted|learned|has learned|confirmed|understands|uncovered|exposed|disclosed|detailed|carried"
    r"|was the first to report|found|"
    r"relayed|announced|tweeted|described|pointed out|points out|recalls|"
    r"berichtet(?:e|en)?|meldet(?:e|en)?|schreibt|schrieb|zufolge|enthüllt(?:e)?|erfuhr|"
    r"rapporte|rapportent|a rapporté|a révélé|révèle|écrit|a écrit|indique|cite|citait|"
    r"informó|informa|reportó|reporta|publicó|publica|reveló|recogió|citó|señaló|"
    r"riporta|scrive|riferisce|ha riferito|ha scritto|ha riportato|rivela|"
    r"informou|informa|noticiou|relatou|revelou|publicou|"
    r"meldt|meldde|bericht|schrijft|schreef|onthulde|"
    r"podaje|podała|podał|podało|informuje|poinformował[ao]?|donosi|pisze|napisał[ao]?|ujawnił[ao]?|"
    r"сообщает|сообщил[аои]?|сообщают|сообщали|пишет|написал[аои]?|пишут|передает|передаёт|передал[аои]?|передают|отмечает"
    r"|узнал[аои]?|опубликовал[аои]?|ссылается|"
    r"повідомляє|повідомив|повідомил[аои]|повідомляють|пише|написал[аои]|пишуть|передає|передал[аои]|інформує|зазначає"
    r"|дізнал[аои]сь|"
    r"bildirdi|yazdı|duyurdu|aktardı|haberine göre|haberinde|geçti)\b"
    r"|['’](?:[ıiuüae]n|nın|nin|nun|nün|n)\s(?:haberine göre|aktardığına göre|haberinde|aktardığı))"
    r"|\s?[」』》”\"]?(?:[\u4e00-\u9fff]{0,6}?\d{0,2}[日月]?){0,2}(?:网站|記者|记者)?[^。\n]{0,8}?(?:报道|報道|报导|報導|消息|电[，：,]|電[，：,]|援引|引述"
    r"|によると|によれば|が報じ|が伝え|は報じ|は伝え|の報道|爆料|披露|称[，：]|稱[，：])"
    r"|(?:통신|신문|방송)?(?:에 따르면|가 보도|이 보도|의 보도|는 보도|은 보도|가 전했|이 전했|는 [^.\n]{0,24}(?:보도했|전했))",
    re.IGNORECASE,
)
# "said" alone carries news only after a name that can be nothing but an outlet's.
AFTER_SAID = re.compile(
    _DESCRIBED + _DAY + r",?\s(?:said|says|say|stated|claims|claimed|adds|added|explains|estimated|counted|concluded|reckons)\b",
    re.IGNORECASE,
)
# "a Reuters report", "Reuters' investigation".
AFTER_NOUN = re.compile(
    r"['’]?s?\s(?:(?:exclusive|special|new|recent|bombshell|initial|original|own|latest|earlier|previous|first|joint|news"
    r"|news agency)\s){0,2}"
    r"(?:reports?|reporting|investigations?|story|stories|article|articles|analysis|tally|tallies|poll|polls|survey|exclusive"
    r"|review|scoop|dispatch|calculations?|count|"
    r"account|expos[eé]|revelations?|findings|coverage|publication|editorial|op-ed|Bericht(?:s|e|en)?|Recherche[n]?|Meldung"
    r"|Informationen)\b(?!\s(?:card|back))",
)
# After a name: it asked, saw or could not confirm, so it did the reporting.
AFTER_ADDRESSED = re.compile(
    r"(?:['’]s?)?\s(?:(?:emailed|e-mailed|written|repeated|multiple|several|detailed|further|initial)\s){0,2}(?:requests?"
    r"|questions?|queries|inquiries|enquiries|request for comment)\b"
    r"|(?:\s(?:also|has|had|have|then|itself|separately|previously|immediately|independently)){0,3}\s(?:was|were|is|been|has"
    r"|had)\s(?:also\s|not\s|been\s|yet\s|immediately\s|independently\s){0,3}"
    r"(?:unable|able|shown|given|told|provided|not able)\b"
    r"|(?:\s(?:also|has|had|have|then|itself|separately)){0,2}\s(?:could(?:n['’]t| not)|cannot|can not|did not|has not|was not"
    r"|were not)\s(?:immediately\s|independently\s|yet\s|been\s|also\s){0,3}"
    r"(?:able|verify|verified|determine|confirm|confirmed|establish|reach|reached|locate|ascertain|identify|authenticate"
    r"|be reached)\b"
    r"|(?:\s(?:also|has|had|have|then|itself|separately|first|previously|exclusively)){0,3}\s(?:reviewed|saw|seen|viewed"
    r"|obtained|verified|examined|interviewed|spoke|contacted|sought|reached out|"
    r"asked|approached|analy[sz]ed|geolocated|spoken|visited|authenticated|inspected|consulted)\b"
    r"|(?:\s(?:vorliegt|vorliegen|vorlag|vorlagen)|\sgegenüber)\b"
    r"|[^。\n]{0,10}(?:采访|採訪|记者表示|求证|の取材|に語っ|に明らかに|に対し)",
    re.IGNORECASE,
)
# In the sentence of a name: it has a part in the text.
CONTRIBUTED = re.compile(
    r"contributed (?:to|reporting)|contributed from|with (?:additional |other |some )?(?:reporting|files|file|material"
    r"|information|inputs?|contributions?|agency inputs) (?:from|by|of)|"
    r"additional (?:reporting|material|information) (?:by|from|was provided)|includes? (?:material|reporting|information) from"
    r"|was used in this report|"
    r"wire services? contributed|mit (?:material|informationen|agenturmaterial) (?:von|der|des)|"
    r"^\(?avec (?:l['’])?(?:afp|agence|reuters|ap)|con (?:información|datos|material) de|con agencias|com (?:informações"
    r"|agências|material)|con fonti|"
    r"met (?:informatie|medewerking|materiaal) van|при участии|с использованием материалов|за матеріалами"
    r"|з використанням матеріалів|по материалам",
    re.IGNORECASE,
)
# At the head of a line, before a name: whose text it is.
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|source|sources|original source|quelle|quellen|источник|источники|джерело|джерела|fuente|fuentes"
    r"|fonte|fonti|fontes|bron|bronnen|źródło|źródła|kaynak|"
    r"المصدر|来源|來源|稿源|出典|出处|출처|origin)\s{0,2}[:：\-–©]?[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
# What surrounds a name in the credit of a picture.
PICTURE = re.compile(
    r"\b(?:photos?|photograph(?:er|ed|s)?|images?|pictures?|getty|pool|file|courtesy|via|foto|fotos|video|graphic|illustration"
    r"|screenshot|screengrab|handout|credit|caption|"
    r"bild|фото|світлина|imagen|fotografía|immagine|zdjęcie|photo credit)\b",
    re.IGNORECASE,
)

# A time that is not the news's own.
ELSEWHERE = re.compile(
    r"\b(?:last (?:year|month|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|"
    r"(?:in|since|from|during) (?:early |late |mid-)?(?:(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december),? )?(?:19|20)\d\d|"
    r"in (?:january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|some) (?:years|months|weeks|decades) (?:ago"
    r"|earlier|before)|(?:a|one) (?:year|month|decade) (?:ago|earlier|before)|"
    r"earlier (?:this|in the) (?:year|month|week|summer|spring)|at the time|back in|(?:previously|earlier|had earlier"
    r"|had previously|once|long) (?:reported|published|revealed|told|said|written|quoted)|"
    r"had (?:first )?(?:reported|told|revealed|written|published)|last week|published (?:on|in) (?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|"
    r"(?:im|seit) (?:vergangenen|letzten) (?:jahr|monat)|letztes jahr|vergangenes jahr|vor (?:einem|zwei|drei"
    r"|mehreren) (?:jahr(?:en)?|monat(?:en)?)|im jahr (?:19|20)\d\d|"
    r"l['’]an(?:née)? derni[eè]re?|le mois dernier|il y a (?:un|deux|trois|plusieurs) (?:ans?|mois)|en (?:19|20)\d\d|"
    r"el año pasado|el mes pasado|hace (?:un|dos|tres|varios) (?:años?|mes(?:es)?)|l['’]anno scorso|il mese scorso|nel (?:19"
    r"|20)\d\d|no ano passado|em (?:19|20)\d\d|"
    r"vorig jaar|in (?:19|20)\d\d|w zeszłym roku|w (?:19|20)\d\d|"
    r"в прошлом (?:году|месяце)|в (?:19|20)\d\d году|ранее (?:сообщал|писал)\w{0,3}|раніше (?:повідомлял|писал)\w{0,3}"
    r"|минулого (?:року|місяця)|торік|у (?:19|20)\d\d році|"
    r"geçen (?:yıl|ay))",
    re.IGNORECASE,
)
# "a report", "another survey": one of many, not the one that this news is from.
INDEFINITE = re.compile(
    r"\b(?:an?|another|an earlier|a previous|a separate|one|some|other|eine[rmns]?|une?|una|uno|um"
    r"|uma)\s(?:[\w-]{1,14}\s){0,2}$",
    re.IGNORECASE,
)

# Words that names of outlets are made of, and what must not follow.
OUTLET_WORDS = (
    "News|Times|Post|Herald|Wire|Newswire|Tribune|Gazette|Courier|Chronicle|Observer|Telegraph|Daily|Weekly|Tidende|Zeitung"
    "|Nachrichten|Presse|Anzeiger|"
    "Rundschau|Kurier|Bote|Journal|Dispatch|Examiner|Sentinel|Mirror|Bulletin|Advertiser|Inquirer|Echo|Mail|Ledger|Register"
    "|Press|Agency|TV|Radio|Today|Broadcasting|"
    "Television|Media|Report|Review|Monitor|Messenger|Independent|Standard|Star|Pravda|Gazeta|Novosti|Wochenblatt|Tageblatt"
    "|Dagblad|Avisen|Diario|Giornale"
)
OUTLET_NOUNS = (
    r"news agency|press agency|state agency|newspaper|daily newspaper|news site|news website|news outlet|news portal"
    r"|online outlet|broadcaster|public broadcaster|magazine|"
    r"news magazine|television channel|tv channel|television station|tv station|radio station|news channel|tabloid|the daily"
    r"|the weekly|"
    r"Nachrichtenagentur|Zeitung|Tageszeitung|Sender|Fernsehsender|Rundfunksender|Nachrichtenportal|Magazin|Wochenzeitung"
    r"|Boulevardzeitung|"
    r"agence de presse|agence|quotidien|journal|hebdomadaire|chaîne|site d['’]information|agencia de noticias|agencia|diario"
    r"|periódico|semanario|cadena|"
    r"agenzia di stampa|agenzia|quotidiano|settimanale|emittente|agência de notícias|agência|jornal|emissora|persbureau|krant"
    r"|omroep|"
    r"agencja prasowa|agencja|dziennik|gazeta|portal|stacja|"
    r"информационное агентство|информагентство|агентство|агентства|агентству|газета|газеты|газете|газету|издание|издания"
    r"|изданию|телеканал|телеканала|телеканалу|журнал|журналу|"
    r"агенція|агенції|агенцію|агенцією|агентством|агентство|видання|виданню|телеканал|телеканалу|газета|газеті"
)
