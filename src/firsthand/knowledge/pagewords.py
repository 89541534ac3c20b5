"""What pages of several items call themselves, how they greet, and how they sign off, in many languages."""

import re

# A page that says it is one of short items: news in brief, a digest, a morning's letter.
BRIEF = re.compile(
    r"^(?:news )?(?:from )?(?:around|across|round) the \w+$|\b(?:news in (?:brief|short)|les brèves|brèves (?:de|du)"
    r"|noticias breves|in (?:brief|short)(?!:)|at a glance|short news|news in \w{3,6} minutes|(?:day|morning|evening"
    r"|week)[’']s (?:news|headlines)"
    r"|(?:morning|evening|midday|noon|noonday|hourly|night) news|news (?:flash(?:es)?|overview|at (?:\d|noon|six|seven|eight|nine"
    r"|ten))|briefs|news briefs?|briefly|(?:morning|evening|daily|weekly|news|midday|noon|weekend) (?:brief(?:ing)?|bulletin|letter"
    r"|digest|edition|headlines|summary)|newsletter|bulletin|round-?up|digest|news at a glance|today[’']s (?:news|headlines|stories)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:things|stories|headlines|items)"
    r"(?: to know| you need to know| for you)?(?: (?:today|tonight|this (?:morning|evening|week)|on \w{6,9}day))?(?=[.!:]?$)"
    r"|en bref|en breve|in breve|em resumo|kurz (?:gemeldet|notiert)|kurznachrichten|meldungen|nachrichten in kürze"
    r"|das wichtigste (?:in kürze|des tages|am \w{3,10})|l[’']essentiel|lo esencial|boletín|notiziario|kort nieuws|nieuwsbrief"
    r"|w skrócie"
    r"|коротко|кратко|стисло|дайджест|главное за \w{2,10}|головне за \w{2,10})\b",
    re.IGNORECASE,
)
# A page that is added to as news comes in. "Live" opens the line or stands by what is followed: people live, too.
LIVE = re.compile(
    r"^live\b\s?(?:[:|–—-]|updates?|blog|ticker|coverage|$)|^the latest\b|\blive ?(?:blog|ticker|updates|coverage)\b|\b\w{0,20}ticker\b"
    r"|\bas it happened\b|\brolling (?:coverage|updates|news)\b|\bminute by minute\b"
    r"|\b(?:newest|latest|most recent) (?:\w{1,10} )?(?:on top|at the top|first|last|at the bottom)\b"
    r"|\ball times (?:are )?(?:local|in|[A-Z]{2,4}\)|eastern|central|pacific)"
    r"|\bliveblog\b|^en direct\b|\bminute par minute\b|\ben vivo\b|\bminuto a minuto\b|\bin diretta\b|\bminuto per minuto\b|\bao vivo\b"
    r"|\bna żywo\b|\bонлайн\b|\bнаживо\b|\bтекстовая трансляция\b",
    re.IGNORECASE,
)
# A page, or a list in it, that tells one matter in the order in which it came about.
CHRONOLOGY = re.compile(
    r"\b(?:time ?line|chronology|unfolded|hour by hour|minute by minute|what happened when|sequence of events|step by step|chronik"
    r"|chronologie|protokoll|zeitleiste|stunde (?:um|für) stunde|cronología|cronologia|kronika|хроника|хронология|хроніка"
    r"|хронологія)\b",
    re.IGNORECASE,
)
# A page of what is to come or is on offer: times in it are those of a programme.
PROGRAMME = re.compile(
    r"\b(?:timetable|schedule|programme guide|tv (?:guide|programme)|agenda|fahrplan|spielplan|programm|horaires|horarios?|orario"
    r"|расписание"
    r"|розклад)\b",
    re.IGNORECASE,
)
# How a letter to readers greets them: no report does.
SALUTATION = re.compile(
    r"^(?:good (?:morning|day|afternoon|evening)|hello|dear readers?|welcome to (?:the|your|this)|happy (?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day"
    r"|guten (?:morgen|tag|abend)|liebe leser\w{0,8}|bonjour|bonsoir|chers lecteurs|buenos días|buenas \w{5,6}|buongiorno"
    r"|buonasera|bom dia"
    r"|boa \w{4,5}|goedemorgen|goedenavond|dzień dobry|доброе утро|добрый \w{4,5}|здравствуйте|доброго ранку|добрий \w{4,5}|вітаємо)\b",
    re.IGNORECASE,
)
# How such a letter opens: with a greeting or by saying what follows, as an explanation does too.
GREETING = re.compile(
    r"^(?:good (?:morning|day|afternoon|evening)|hello|hi|dear readers?|welcome|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:this|that) is the|here (?:is|are|comes?)|what you need to know|guten (?:morgen|tag|abend)|hallo|liebe leser\w{0,8}|willkommen"
    r"|hier (?:ist|sind)|bonjour|bonsoir|voici|chers lecteurs|buenos días|buenas \w{5,6}|hola|bienvenid[oa]s|estas son|buongiorno"
    r"|buonasera"
    r"|ecco|bom dia|boa \w{4,5}|olá|goedemorgen|goedenavond|dzień dobry|доброе утро|добрый \w{4,5}|здравствуйте|доброго ранку"
    r"|добрий \w{4,5}|вітаємо)\b",
    re.IGNORECASE,
)
# How it takes leave, wherever the words stand in the line.
SIGNOFF = re.compile(
    r"^(?:that(?: is|[’']s| was) (?:all|it) (?:for|from)\b|(?:this|that) was (?:the (?:news|bulletin|programme)|your)\b"
    r"|(?:we(?: are|[’']re)|i(?: am|[’']m)) back\b|we(?: will|[’']ll) be back\b|see you\b"
    r"|until (?:tomorrow|monday|next time|then)[.!]?$|have a (?:good|nice|great|pleasant|calm|quiet)\b|thanks? (?:you )?for (?:reading"
    r"|listening|being)\b"
    r"|you (?:have been|were) (?:reading|listening)\b|(?:the )?next (?:edition|bulletin|letter)\b|more (?:news )?(?:tomorrow"
    r"|at \d)|your .{2,40}\b(?:team|desk|newsroom)\b|goodbye\b|bye\b"
    r"|das (?:war|ist) (?:es|alles)\b|bis (?:morgen|montag|dann)\b|schönen (?:tag|abend)\b|à demain\b|bonne (?:journée|soirée)\b"
    r"|hasta (?:mañana|el lunes|pronto)\b|a domani\b|buona giornata\b|até amanhã\b|tot morgen\b|do jutra\b|до завтра\b|до зустрічі\b)",
    re.IGNORECASE,
)
# A page's own words about having been sent: it stands in no report.
SUBSCRIPTION = re.compile(
    r"\byou(?: are|[’']re)? (?:reading|receiving|received|get|getting)\b.{0,80}\bbecause you\b|\bunsubscribe\b"
    r"|\b(?:forward|send|recommend) (?:it|this|us)?(?: \w{1,12})? ?to a (?:friend|colleague)\b|\bwas this (?:email "
    r"|letter )?forwarded to you\b"
    r"|\bmanage your (?:subscriptions?|preferences)\b|\bview (?:this \w{4,10} )?in (?:your )?browser\b|\b(?:newsletter )?abbestellen\b"
    r"|\bse désabonner\b|\bdarse de baja\b|\bannulla l[’']iscrizione\b|\bотписаться\b|\bвідписатися\b",
    re.IGNORECASE,
)
# An outlet that asks its readers to get in touch, at the foot of a report.
CALLOUT = re.compile(
    r"^(?:[^\"“”„«]{0,160}[.!?] )?(?:if you|were you|have you|did you|do you|got a|know more|wenn sie|haben sie|waren sie|si vous"
    r"|avez-vous"
    r"|si usted)\b[^\"“”„«]{0,140}"
    r"\b(?:our (?:inbox|door|lines?)|get in touch|write to us|contact (?:us|our|the newsroom)|let us know|e-?mail us|call us"
    r"|reach us|tell us"
    r"|schreiben sie (?:uns|der redaktion)|melden sie sich|écrivez-nous|contactez-nous|escríbanos)\b",
    re.IGNORECASE,
)
# First words of the cells of a menu that is printed as one line: "Listen again | All editions | Contact".
CONTROLS = frozenset(
    "about all archive back contact download edition editions email facebook follow forward help home imprint instagram listen login menu"
    " newsletter newsletters next print previous privacy recommend replay rss search send share sitemap subscribe telegram terms top"
    " unsubscribe watch whatsapp youtube"
    " teilen folgen kontakt impressum datenschutz startseite abbestellen anhören weiterleiten drucken partager suivre accueil contacto"
    " compartir seguir inicio escuchar condividi segui contatti contatos compartilhar delen volg udostępnij kontakt"
    " поделиться подписаться контакты главная поділитися підписатися контакти головна".split()
)
# The line under an item that says whence it has its news.
SOURCE_LINE = re.compile(
    r"^\(?(?:sources?|quellen?|fuentes?|fonti|fonte|fontes|bron(?:nen)?|źródł[oa]|источники?|джерел[оа])\s?:\s?(?P<name>\S.{1,120})$",
    re.IGNORECASE,
)
SOURCE_END = re.compile(
    r"[.!?…”\"’')]\s\(?(?:sources?|quellen?|fuentes?|fonti|fonte|fontes|bron(?:nen)?|źródł[oa]|источники?|джерел[оа])\s?:\s?"
    r"(?P<name>\S[^.!?]{1,80})\.?\)?$",
    re.IGNORECASE,
)
# Words that open a sentence or stand in it, but not in a heading of two or three words: articles, pronouns, forms of "to be".
SENTENCE_WORDS = frozenset(
    "the a an it he she they we i you nobody everybody there this that these those no not but and or was were is are has had have will"
    " der die das ein eine es er sie wir ich niemand ist war waren sind hat hatte le la les un une il elle ils on nous est était sont a"
    " el los las una es era fue son ha lo gli è sono o os as um uma é foi het een hij zij was jest był to on ona они он она это был"
    " была він вона вони це був була".split()
)
# Words that open the sections of an explanation or an interview, not the items of a digest.
ASKING = frozenset(
    "who what when where why how which q a question answer frage antwort wer was wann wo warum wie qui quoi quand où pourquoi comment quién"
    " qué cuándo dónde cómo chi che cosa quando dove perché come кто что когда где почему как хто що коли де чому як".split()
)
