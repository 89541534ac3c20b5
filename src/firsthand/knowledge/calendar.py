"""Months, time zones, and the words that pages put before a date, in many languages."""

# fmt: off
# ruff: noqa: E501
_MONTHS = (
    "jan january januar janvier enero ene gennaio gen janeiro januari stycznia styczeń sty января янв січня січ ocak oca يناير jän jänner",
    "feb february februar février févr fevrier febrero febbraio fevereiro fev februari lutego luty lut февраля фев февр лютого лют şubat şub فبراير",
    "mar march märz mär mrz mars marzo março maart mrt marca marzec марта мар березня бер mart مارس",
    "apr april avril avr abril abr aprile kwietnia kwiecień kwi апреля апр квітня квіт nisan nis أبريل",
    "may mai mayo maggio mag maio mei maja maj мая май травня трав mayıs مايو",
    "jun june juni juin junio giugno giu junho czerwca czerwiec cze июня июн червня черв haziran haz يونيو",
    "jul july juli juillet juil julio luglio lug julho lipca lipiec lip июля июл липня лип temmuz tem يوليو",
    "aug august août aout agosto ago augustus sierpnia sierpień sie августа авг серпня серп ağustos ağu أغسطس",
    "sep sept september septembre septiembre settembre set setembro września wrzesień wrz сентября сен сент вересня вер eylül eyl سبتمبر",
    "oct october oktober okt octobre octubre ottobre ott outubro out października październik paź октября окт жовтня жовт ekim eki أكتوبر",
    "nov november novembre noviembre novembro listopada listopad lis ноября ноя нояб листопада лист kasım kas نوفمبر",
    "dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień gru декабря дек грудня груд aralık ara ديسمبر",
)
# fmt: on
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}

# Minutes east of Greenwich. Only abbreviations that mean one zone in news; IST and CST of other continents are left out but for
# CST, which pages of news print for American Central time.
ZONES: dict[str, int] = {
    "GMT": 0,
    "UTC": 0,
    "Z": 0,
    "WET": 0,
    "BST": 60,
    "CET": 60,
    "WEST": 60,
    "CEST": 120,
    "MEZ": 60,
    "MESZ": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "МСК": 180,
    "EDT": -240,
    "EST": -300,
    "CDT": -300,
    "CST": -360,
    "MDT": -360,
    "MST": -420,
    "PDT": -420,
    "PST": -480,
    "AEST": 600,
    "AEDT": 660,
    "JST": 540,
    "KST": 540,
    "HKT": 480,
    "SGT": 480,
}
# These change with the season and do not say which it is: standard time, and whether America's or Europe's summer applies.
SEASONAL: dict[str, int] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}

# A date after one of these is when a page was published.
PUBLISHED = (
    "published",
    "posted",
    "first published",
    "originally published",
    "created",
    "date",
    "issued",
    "publication date",
    "date published",
    "released",
    "veröffentlicht",
    "erschienen",
    "stand",
    "datum",
    "publié",
    "publié le",
    "paru le",
    "date de publication",
    "publicado",
    "publicado el",
    "fecha",
    "pubblicato",
    "pubblicato il",
    "data",
    "publicado em",
    "gepubliceerd",
    "opublikowano",
    "data publikacji",
    "опубликовано",
    "дата",
    "дата публикации",
    "опубліковано",
    "дата публікації",
    "yayınlanma",
    "yayın tarihi",
    "تاريخ النشر",
    "نشر",
    "发布时间",
    "发表于",
    "時間",
    "公開日",
    "掲載",
    "입력",
)
# A date after one of these is a later one.
UPDATED = (
    "updated",
    "last updated",
    "update",
    "modified",
    "last modified",
    "edited",
    "aktualisiert",
    "mis à jour",
    "modifié",
    "actualizado",
    "aggiornato",
    "atualizado",
    "bijgewerkt",
    "aktualizacja",
    "обновлено",
    "оновлено",
    "güncelleme",
    "تحديث",
    "更新",
    "수정",
)
WEEKDAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        "poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье "
        "понеділок вівторок середа четвер п'ятниця субота неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar"
    ).split()
)
