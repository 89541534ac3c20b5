"""Lines that pages carry beside their reports: section labels, navigation, share and subscribe boxes, in many languages."""

from typing import Literal

Kind = Literal["label", "teaser", "navigation", "boilerplate"]


def _entries(listed: str) -> frozenset[str]:
    return frozenset(entry.strip().casefold() for entry in listed.replace("\n", "|").split("|") if entry.strip())


# Names of a paper's sections, as they stand alone on a line.
SECTIONS = _entries(
    """
    africa|americas|arts|asia|asia pacific|business|business news|canada|china|city|climate|community|companies|cop|courts|crime
    culture
    economy|editorial|editors' picks|education|elections|energy|entertainment|environment|europe|european union|featured
    features|finance|food
    global|health|home news|in brief|india|international|international news|investigations|latest|latest news|latin america|life
    lifestyle|local|local news|main news|markets|media|middle east|money|nation|national|national news|news|news in brief
    north america
    opinion|other news|people|politics|region|regional|regions|russia|science|science & tech|security|society|south asia|sport
    sports|tech
    technology|top news|top stories|top story|travel|uk|uk news|ukraine|us|us & canada|us news|u.s.|usa|war|war in ukraine
    weather|world|world news
    afrika|amerika|asien|ausland|deutschland|europa|feuilleton|finanzen|gesellschaft|gesundheit|inland|kultur|lokales|meinung
    nachrichten
    netzwelt|panorama|politik|schlagzeilen|technik|vermischtes|welt|wirtschaft|wissen|wissenschaft|österreich|schweiz
    actualité|actualités|afrique|amériques|asie|culture|économie|europe|faits divers|france|international|monde|politique|santé
    sciences
    société|proche-orient|à la une|en bref
    actualidad|américa|ciencia|cultura|deportes|economía|españa|europa|internacional|mundo|nacional|noticias|política|salud
    sociedad|sucesos
    breves|tecnología
    cronaca|cultura|economia|esteri|europa|in breve|interni|mondo|politica|primo piano|salute|scienza|sport|ultime notizie
    brasil|ciência|desporto|economia|esportes|internacional|mundo|política|saúde|tecnologia|últimas notícias
    binnenland|buitenland|cultuur|economie|nieuws|politiek|sport|wereld|wetenschap
    gospodarka|kraj|kultura|nauka|polityka|sport|świat|wiadomości|z kraju|ze świata
    в мире|в россии|главное|главные новости|культура|лента новостей|мир|мнения|наука|новости|общество|политика|происшествия
    россия
    спорт|технологии|украина|экономика|коротко
    в україні|війна|головне|головні новини|економіка|культура|наука|новини|політика|світ|спорт|суспільство|україна|у світі|події
    bilim|dünya|ekonomi|gündem|haberler|kültür|politika|sağlık|son dakika|spor|teknoloji|türkiye
    أخبار|اقتصاد|العالم|ثقافة|رياضة|سياسة|عاجل|محليات
    世界|中国|体育|健康|国内|国际|国際|政治|教育|文化|时事|时政|社会|科技|経済|经济|財經|财经|スポーツ|新闻|新聞|要闻
    경제|국제|문화|사회|스포츠|정치
    """
)

# Whole lines, in any case, that are controls and menus.
NAVIGATION = _entries(
    """
    a a|a  a|about us|account|add a comment|add comment|all topics|amp|back|back to gallery|back to top|bookmark|cancel
    cancelsend|click here
    close|comment|comments|comment on this article|connect|contact|contact us|copy link|copied|download|edition|email
    email this article|email us|e-mail
    expand|facebook|facebook twitter|flipboard|follow|follow us|full screen|gallery|go|google+|hide caption|home|home page
    instagram|
    jump to comments|just watched|leave a comment|leave a reply|less|like|link copied|linkedin|listen|listen to article|live tv
    live|load more|log in
    login|log out|main menu|mail|menu|messenger|mobile|more|more news|more stories|more_vert|must watch|my account|next
    next article|next story
    now playing|now playing:|open menu|order reprint|page not found|pause|permalink|photos|pinterest|play|play video|play_arrow
    post|post to facebook
    posted!|prev|previous|previous article|previous story|print|print this page|purchase: order reprint|read full story
    read in app
    read later|read more|read next|reddit|register|reload this page|replay|reply|report an error|report a typo|return to top
    save|save article|save story
    scroll down|scroll to top of page|search|see all|send|settings|share|share article|share now|share on facebook
    share on twitter
    share on facebook share on twitter|share story|share this|share this article|share this article:|share this story
    share this page|shares|show less|show more
    show caption|sign in|sign out|sitemap|site map|site search|skip|skip ad|skip to content|skip to main content
    skip to navigation|subscribe|tags
    telegram|text size|threads|top|top of page|translate|tumblr|tweet|twitter|twitteremail|video_youtube|view all|view comments
    view gallery
    viber|view slideshow|vk|vkontakte|watch|watch now|wechat|whatsapp|write a comment|x|youtube|your account|×|•|/|,|»|«|›|‹|☰
    copy|copy this link|copy to clipboard|gift article|gift this article|listen to this article|open in app
    open image in gallery|share full article
    abmelden|anmelden|artikel drucken|artikel teilen|drucken|kommentare|kommentieren|mehr|merken|nach oben|schließen|startseite
    suche|suchen|teilen|weiter
    weiterlesen|zurück|zum seitenanfang|zur startseite|per mail teilen
    accueil|ajouter un commentaire|commentaires|connexion|envoyer par e-mail|fermer|imprimer|lire la suite|partager
    partager sur facebook|partager sur twitter|
    plus|rechercher|réagir|retour|s'abonner|se connecter|suivant|voir plus|écouter
    buscar|cerrar|comentarios|compartir|compartir en facebook|enviar por correo|guardar|imprimir|iniciar sesión|inicio|leer más
    más información|seguir leyendo|ver más|volver
    accedi|cerca|chiudi|commenta|commenti|condividi|home|invia|leggi|leggi tutto|stampa|torna su|vai al contenuto
    comentar|compartilhar|compartilhe|entrar|fechar|imprimir|leia mais|ler mais|partilhar|voltar
    delen|deel dit artikel|inloggen|lees meer|lees verder|reacties|sluiten|terug|zoeken
    czytaj dalej|czytaj więcej|drukuj|komentarze|menu|powrót|skomentuj|szukaj|udostępnij|zaloguj się|zamknij
    в закладки|версия для печати|войти|вверх|главная|закрыть|комментарии|комментировать|меню|наверх|обсудить|отправить|печать
    подробнее|поделиться|поиск
    показать ещё|показать еще|скопировать ссылку|читать далее|читать полностью
    версія для друку|вгору|головна|детальніше|друк|закрити|коментарі|меню|поділитися|поділитись|пошук|показати ще|увійти
    читати далі|скопіювати посилання
    ana sayfa|ara|devamını oku|giriş yap|kapat|paylaş|yazdır|yorum yap|yorumlar
    الرئيسية|المزيد|اقرأ المزيد|بحث|شارك|مشاركة|طباعة|تعليقات
    分享|分享到|打印|关闭|返回|返回顶部|更多|查看更多|收藏|评论|登录|注册|首页|搜索|字号|扫一扫|保存|シェア|シェアする|閉じる|戻る|トップ|ホーム|検索|印刷|もっと見る|続きを読む|ログイン|コメント|ツイート
    공유|공유하기|닫기|더보기|댓글|로그인|목록|인쇄|홈|스크랩
    """
)

# Whole lines that ask, warn, sell or claim rights.
BOILERPLATE = _entries(
    """
    advertisement|advertisement - story continues below|advertising|advertisement - scroll to continue|ad|ads|ads by google
    article continues below|article continues below advertisement
    sponsored|sponsored content|sponsored links|promoted|promoted content|paid content|paid post|partner content|story continues
    story continues below|
    story continues below advertisement|story continued below|all rights reserved|all rights reserved.|be the first to know.
    be the first to comment|be the first to know
    breaking news|click here to comment on this article|digital access or digital and print delivery.
    choose the plan that's right for you.|choose the plan that’s right for you.
    get the latest news delivered to your inbox|media playback is unsupported on your device|media caption|image caption
    image source|loading|loading...|loading…|never miss a story|none|no comments|no comments yet|powered by ask|please wait
    please wait...|privacy policy
    cookie policy|cookies|accept|accept all|accept cookies|accept all cookies|i agree|agree|manage cookies|terms|terms of use
    terms of service|terms & conditions|reject all
    sign me up!|sign me up|sign up|sign up now|sign up for our newsletter|sign up for newsletters|subscribe now|subscribe today
    subscribe to our newsletter|support us|donate|donate now
    thank you for signing up!|thank you for subscribing|thanks for signing up|to read the full story
    this content is not available|your browser does not support html5 video.
    your browser does not support the video tag.|your browser does not support the audio element.|please enable javascript
    newsletter|newsletters|disclaimer|editorial standards
    anzeige|werbung|newsletter|impressum|datenschutz|alle rechte vorbehalten|cookie-einstellungen|wird geladen|abo
    jetzt abonnieren
    publicité|tous droits réservés|la suite après la publicité|mentions légales|abonnez-vous|newsletters
    publicidad|todos los derechos reservados|suscríbete|aviso legal|boletín
    pubblicità|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|iscriviti alla newsletter|informativa
    publicidade|todos os direitos reservados|assine|continua após a publicidade|continua depois da publicidade
    advertentie|alle rechten voorbehouden|abonneer
    reklama|wszelkie prawa zastrzeżone|dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo
    реклама|все права защищены|подписаться|подпишитесь|подписывайтесь на нас|подпишитесь на нас
    реклама|усі права захищені|всі права захищені|підписатися|підписуйтесь на нас|підпишіться
    reklam|tüm hakları saklıdır|abone ol
    إعلان|إعلانات|جميع الحقوق محفوظة|اشترك
    广告|廣告|版权所有|版權所有|责任编辑|広告|無断転載禁止|無断転載を禁じます|著作権|광고|무단전재 및 재배포 금지|무단 전재-재배포 금지
    """
)

# Headings over lists of other reports.
TEASER_HEADINGS = _entries(
    """
    also in the news|also on this site|also read|also see|around the web|related|related:|related...|related articles
    related content|related coverage|related links
    related news|related posts|related stories|related stories:|related topics|related video|related videos|read also|read also:
    read also...|read more:|more on this story|more on this topic
    more from|more like this|most commented|most popular|most popular now|most read|most shared|most viewed|most watched
    must read|must reads|popular|popular now|popular stories
    recent posts|recent news|recent stories|recommended|recommended for you|recommended stories|recommended video
    recommended video:|recommended videos|see also|see also:|see also...|similar articles|similar news|suggested for you
    today's top stories|today’s top stories|trending|trending now|trending news|trending stories|top coverage|up next
    what others are reading|what to read next|you may also like|you might also like
    you might be interested in|latest headlines|latest stories|more headlines|more top stories|don't miss|don’t miss
    editor's picks|editor’s picks|editors’ picks|from our partners|from the web|in other news|more in
    auch interessant|das könnte sie auch interessieren|lesen sie auch|mehr zum thema|meistgelesen|zum thema|weitere artikel
    weitere meldungen|lesen sie mehr zum thema|meist gelesen
    à lire aussi|a lire aussi|à lire également|articles liés|les plus lus|lire aussi|lire aussi :|sur le même sujet|voir aussi
    articles similaires|à découvrir
    además|artículos relacionados|lea también|le puede interesar|lo más leído|lo más visto|más leídas|más noticias
    noticias relacionadas|te puede interesar|también te puede interesar|ver también
    articoli correlati|leggi anche|leggi anche:|notizie correlate|potrebbe interessarti|potrebbe interessarti anche|più letti
    i più letti|ti potrebbe interessare
    leia também|leia também:|mais lidas|mais lidos|matérias relacionadas|notícias relacionadas|veja também|saiba mais
    gerelateerde artikelen|lees ook|lees ook:|meest gelezen|meer nieuws|meer over
    czytaj też|czytaj także|czytaj również|najczęściej czytane|najpopularniejsze|polecamy|zobacz też|zobacz także|zobacz również
    przeczytaj także|przeczytaj też
    популярное|самое читаемое|смотрите также|по теме|похожие новости|читайте также|читайте также:|другие новости|новости по теме
    новости партнеров|материалы по теме|рекомендуем|ещё по теме|еще по теме
    дивіться також|за темою|найпопулярніше|новини за темою|новини партнерів|популярне|рекомендуємо|схожі новини|також читайте
    читайте також|читайте також:|читайте ще|матеріали за темою|останні новини
    çok okunanlar|ilgili haberler|ilginizi çekebilir|diğer haberler
    اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|الأكثر قراءة|ذات صلة|أخبار ذات صلة
    相关阅读|相关新闻|推荐阅读|延伸阅读|热门新闻|热门推荐|相關新聞|延伸閱讀
    関連記事|関連ニュース|あわせて読みたい|おすすめ記事|アクセスランキング|人気記事
    관련기사|관련 기사|많이 본 뉴스|인기기사|추천기사
    """
)
