"""Lines that pages carry beside their reports, told by their form: share rows, credits of pictures, teasers, "5 days ago"."""

import re

from firsthand.knowledge.furniture import Kind

# Lines of a form rather than of fixed words. Every quantifier is bounded, and lines longer than LONGEST are never tried.
LONGEST = 400
PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "navigation",
        re.compile(
            r"(?:image|photo|slide|picture|bild|foto|фото)\s{0,3}\d{1,3}\s{0,3}(?:of|/|von|de|sur|из|з)\s{0,3}/?\s{0,3}\d{1,3}",
            re.IGNORECASE,
        ),
    ),
    ("navigation", re.compile(r"\d{1,3}\s{0,3}/\s{0,3}\d{1,3}|[\W_]{1,3}")),
    (
        "navigation",
        re.compile(
            r"(?:(?:share|tweet|e-?mail|facebook|twitter|linked\s?in|pinterest|google\+|whatsapp|reddit|print|save|connect"
            r"|comment|more|"
            r"telegram|messenger|copy link|flipboard|tumblr|pocket|viber|x)[\s|,·/•]{0,4}){2,14}",
            re.IGNORECASE,
        ),
    ),
    (
        "navigation",
        re.compile(r"(?:share|post|tweet|send|pin)\s(?:this\s)?(?:on|to|via|by|in|with)\s[\w\s,&+|-]{2,60}", re.IGNORECASE),
    ),
    (
        "navigation",
        re.compile(
            r"\d{1,6}\s(?:shares?|comments?|views?|retweets?|likes?|reads?|reactions?|просмотр\w{0,4}|комментари\w{0,4}"
            r"|kommentare|commentaires)",
            re.IGNORECASE,
        ),
    ),
    (
        "navigation",
        re.compile(
            r"(?:home|startseite|главная|головна|accueil|inicio)(?:\s{0,3}[>»/›|]\s{0,3}[\w\s&,'’-]{1,60}){1,5}", re.IGNORECASE
        ),
    ),
    (
        "navigation",
        re.compile(r"(?:tags?|topics?|keywords?|themen|mots-clés|etiquetas|теги|теґи)\s{0,2}:.{0,300}", re.IGNORECASE),
    ),
    ("boilerplate", re.compile(r"(?:©|\(c\)\s|copyright\b).{0,360}", re.IGNORECASE)),
    ("boilerplate", re.compile(r".{0,300}\ball rights reserved\b.{0,200}", re.IGNORECASE)),
    ("boilerplate", re.compile(r".{0,200}\b(?:may not be|not be) (?:published|reproduced)[, ].{0,200}", re.IGNORECASE)),
    (
        "boilerplate",
        re.compile(
            r"(?:\(?\s?(?:[\w.]{1,20}\s)?(?:photo|photograph|image|picture|credit|photo credit|media|video|illustration|foto"
            r"|bild|bildquelle|"
            r"фото|світлина|fotografía|imagen|immagine|zdjęcie)(?:s|o)?(?:\s(?:by|via|von|par|de|di"
            r"|от))?\s?[:/].{1,120})",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"\(?[^.!?]{2,80}[/|]\s?(?:getty|getty images|afp via getty images|shutterstock|reuters|ap|afp|ap photo|epa"
            r"|epa-efe"
            r"|tass|anadolu|"
            r"alamy|istock|picture alliance|dpa|pool|sputnik|lehtikuva|rex|imago|xinhua|nurphoto"
            r"|associated press)[^.!?]{0,60}\)?",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(r"\(?(?:ap|afp|reuters|dpa|epa|tass|kyodo) (?:photo|foto|picture)s?\b[^.!?]{0,120}\)?", re.IGNORECASE),
    ),
    (
        "boilerplate",
        re.compile(
            r".{0,80}(?:window\.[\w$]{1,40}\s{0,3}[=.\[(]|googletag\.|document\.(?:getElement|write)|\bfunction\s{0,2}\("
            r"|\.push\(\s{0,3}\{|"
            r"var \w{1,30}\s{0,2}=|adsbygoogle).{0,320}"
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"(?:sign up|subscribe|register|sign in|log in|click here|tap here|click on|download our app|get our|get breaking"
            r"|get the latest|join our|follow us|like us|"
            r"follow \w{1,30}(?: \w{1,30})? on|support (?:our|independent)|become a (?:member"
            r"|subscriber))\b.{0,300}"
            r"(?:newsletter|inbox|notifications?|updates?|e-?mails?|app|account|facebook|twitter|telegram"
            r"|channel|instagram|whatsapp|youtube|journalism|"
            r"alerts?|here|free|member|subscriber)\b.{0,100}",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"(?:this (?:site|website|page)|we|our (?:site"
            r"|website)) (?:and our partners )?uses? (?:\w{1,20} )?cookies\b.{0,300}",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"(?:a link has been (?:sent|posted)|your (?:message|email) has been|to find out more about facebook commenting|"
            r"if you are reading this on our mobile app|chat with us in facebook messenger).{0,300}",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"(?:подписывайтесь|подпишитесь|підписуйтесь|підпишіться|присоединяйтесь|читайте нас|приєднуйтесь"
            r"|следите за)\b.{0,260}",
            re.IGNORECASE,
        ),
    ),
    (
        "boilerplate",
        re.compile(
            r"(?:abonnieren sie|folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos|iscriviti|seguici|assine|siga-nos"
            r"|abonneer|volg ons|"
            r"zapisz się|obserwuj nas|abone ol|bizi takip)\b.{0,260}",
            re.IGNORECASE,
        ),
    ),
    (
        "teaser",
        re.compile(
            r"(?:(?:also )?read(?: more| also| next)?|see also|related|related (?:story|article|coverage|video)|watch(?: more"
            r"| also)?|more|"
            r"lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|lire (?:aussi|également)|à lire(?: aussi)?"
            r"|lea (?:también|además)|lee también|leggi anche|leia (?:também|mais)|"
            r"lees ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|читайте (?:также|також|ещё|еще)"
            r"|смотрите также|дивіться також|ayrıca okuyun|"
            r"اقرأ أيضا|اقرأ أيضًا|相关阅读|延伸阅读|関連記事|관련기사)\s?[:：|>»].{2,300}",
            re.IGNORECASE,
        ),
    ),
    ("teaser", re.compile(r"\((?:related|read more|more|see also|also read|watch)\s?:.{2,200}\)", re.IGNORECASE)),
    ("teaser", re.compile(r"READ(?: MORE| ALSO| NEXT)?\s[^a-z]{0,3}[A-Z“\"'‘].{8,200}(?<![.])")),
)

# "5 days ago", and what stands for it elsewhere.
AGO = re.compile(
    r"(?:(?:(?<!\d)\d{1,3}|\b(?:an?|one|two))\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?"
    r"|[mhdw])\sago(?-i:(?![a-z]))"
    r"|\bvor\s\d{1,3}\s(?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)"
    r"|\bil y a\s\d{1,3}\s(?:minutes?|heures?|jours?|semaines?|mois)"
    r"|\bhace\s\d{1,3}\s(?:minutos?|horas?|días?|semanas?|meses|mes)"
    r"|\bhá\s\d{1,3}\s(?:minutos?|horas?|dias?|semanas?|meses|mês)"
    r"|(?<!\d)\d{1,3}\s(?:minut[io]|or[ae]|giorn[oi]|settiman[ae]|mes[ei])\sfa\b"
    r"|(?<!\d)\d{1,3}\s(?:minuten|uur|dagen|dag|weken|maanden)\sgeleden\b"
    r"|(?<!\d)\d{1,3}\s(?:минут\w{0,2}|час\w{0,2}|дн\w{1,2}|день|недел\w{1,2}|месяц\w{0,3})\sназад"
    r"|(?<!\d)\d{1,3}\s(?:хвилин\w{0,2}|годин\w{0,2}|дн\w{1,2}|день|тижн\w{1,3}|місяц\w{0,3})\sтому"
    r"|(?<!\d)\d{1,3}\s(?:minut\w{0,2}|godzin\w{0,2}|dni|dzień|tygodni\w{0,2}|miesi\w{2,4})\stemu"
    r"|(?<!\d)\d{1,3}\s(?:dakika|saat|gün|hafta|ay)\sönce"
    r"|\d{1,3}\s?(?:分钟|小时|天|周|个月|分鐘|小時)前|\d{1,3}\s?(?:分|時間|日|週間|か月)前|\d{1,3}\s?(?:분|시간|일|주)\s?전)",
    re.IGNORECASE,
)
