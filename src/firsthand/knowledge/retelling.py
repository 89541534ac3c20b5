"""Words that matter when one passage is set beside its retelling: what they mean is the same however a report spells or turns it.

English, except where another language is named. Words are normalised as `text.words` does.
"""

# Grammar and glue. A passage that differs in these alone is not changed.
SMALL = frozenset(
    "a an the this that these those it its he him his she her hers they them their theirs we us our i me my you your who whom whose "
    "which what there here and or but nor so yet as at by for from in into of off on onto out over to toward towards up upon with within "
    "about against among amid after before during since until till through throughout between under than then when where while if "
    "is are was were be been being am has have had having do does did doing will would shall s t not no also too still however meanwhile "
    "just such same own other another one ones some any each both more most very well said says say".split()
)

# Two spellings or short forms of one word. Endings are folded by rule (`FOLDED_ENDINGS`); these are the rest.
SPELLINGS = {
    **dict.fromkeys("km kms kilometer kilometers kilometre kilometres".split(), "kilometre"),
    **dict.fromkeys("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes".split(), "kilogram"),
    **dict.fromkeys("m metre metres meter meters".split(), "metre"),
    **dict.fromkeys("cm centimetre centimetres centimeter centimeters".split(), "centimetre"),
    **dict.fromkeys("mi mile miles".split(), "mile"),
    **dict.fromkeys("lb lbs pound pounds".split(), "pound"),
    **dict.fromkeys("ft foot feet".split(), "foot"),
    **dict.fromkeys("ton tons tonne tonnes".split(), "tonne"),
    **dict.fromkeys("hr hrs hour hours".split(), "hour"),
    **dict.fromkeys("min mins minute minutes".split(), "minute"),
    **dict.fromkeys("kph kmh km/h".split(), "kmh"),
    **dict.fromkeys("ha hectare hectares".split(), "hectare"),
    **dict.fromkeys("bn billion billions".split(), "billion"),
    **dict.fromkeys("mn mln million millions".split(), "million"),
    **dict.fromkeys("pct percent".split(), "percent"),
    **dict.fromkeys("jan january".split(), "january"),
    **dict.fromkeys("feb february".split(), "february"),
    **dict.fromkeys("mar march".split(), "march"),
    **dict.fromkeys("apr april".split(), "april"),
    **dict.fromkeys("jun june".split(), "june"),
    **dict.fromkeys("jul july".split(), "july"),
    **dict.fromkeys("aug august".split(), "august"),
    **dict.fromkeys("sep sept september".split(), "september"),
    **dict.fromkeys("oct october".split(), "october"),
    **dict.fromkeys("nov november".split(), "november"),
    **dict.fromkeys("dec december".split(), "december"),
    **dict.fromkeys("mr mister".split(), "mr"),
    **dict.fromkeys("dr doctor".split(), "dr"),
    **dict.fromkeys("gen general".split(), "general"),
    **dict.fromkeys("sen senator".split(), "senator"),
    **dict.fromkeys("gov governor".split(), "governor"),
    **dict.fromkeys("rep representative".split(), "representative"),
    **dict.fromkeys("prof professor".split(), "professor"),
    **dict.fromkeys("col colonel".split(), "colonel"),
    **dict.fromkeys("lt lieutenant".split(), "lieutenant"),
    **dict.fromkeys("co company".split(), "company"),
    **dict.fromkeys("corp corporation".split(), "corporation"),
    **dict.fromkeys("ltd limited".split(), "limited"),
    **dict.fromkeys("inc incorporated".split(), "incorporated"),
    **dict.fromkeys("usa us".split(), "us"),
    **dict.fromkeys("uavs uav".split(), "uav"),
    "programme": "program",
    "programmes": "programs",
    "grey": "gray",
    "cheque": "check",
    "cheques": "checks",
    "tyre": "tire",
    "tyres": "tires",
    "aeroplane": "airplane",
    "aluminium": "aluminum",
    "storey": "story",
    "whilst": "while",
    "amongst": "among",
    "ageing": "aging",
    "judgement": "judgment",
    "kerb": "curb",
    "plough": "plow",
    "sceptical": "skeptical",
    "artefact": "artifact",
    "artefacts": "artifacts",
    **{
        word: str(value)
        for value, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            "eighteen nineteen twenty".split()
        )
    },
    **dict(
        zip("thirty forty fifty sixty seventy eighty ninety".split(), "30 40 50 60 70 80 90".split(), strict=True),
    ),
    **{
        word: f"{value}th"
        for value, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1)
    },
    "1st": "1th",
    "2nd": "2th",
    "3rd": "3th",
}
# What is shortened behind an apostrophe. "He'd" may be "had" or "would"; both are grammar.
SHORTENED = {"n't": "not", "'ve": "have", "'ll": "will", "'re": "are", "'m": "am", "'d": "had"}
# What is left of a verb before "n't", and "cannot", which is two words.
CUT_SHORT = {"wo": "will", "ca": "can", "sha": "shall"}
# British ending, American ending; the shortest stem that it is folded behind keeps "hour" and "four" as they are.
FOLDED_ENDINGS = (
    ("isations", "izations", 4),
    ("isation", "ization", 4),
    ("ising", "izing", 4),
    ("ised", "ized", 4),
    ("ises", "izes", 4),
    ("ise", "ize", 4),
    ("yse", "yze", 4),
    ("ysed", "yzed", 4),
    ("ours", "ors", 3),
    ("oured", "ored", 3),
    ("our", "or", 3),
    ("tre", "ter", 3),
    ("tres", "ters", 3),
    ("fence", "fense", 2),
    ("cence", "cense", 2),
    ("cences", "censes", 2),
    ("ogue", "og", 4),
    ("elled", "eled", 3),
    ("elling", "eling", 3),
)

# How a number is bounded. The words stand right before the number, except where the table of what follows it says otherwise.
BOUNDS = {
    "about": "about",
    "around": "about",
    "some": "about",
    "roughly": "about",
    "approximately": "about",
    "approx": "about",
    "circa": "about",
    "nearly": "about",
    "almost": "about",
    "close to": "about",
    "an estimated": "about",
    "estimated": "about",
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "not fewer than": "at least",
    "a minimum of": "at least",
    "minimum": "at least",
    "more than": "at least",
    "over": "at least",
    "above": "at least",
    "upwards of": "at least",
    "exceeding": "at least",
    "in excess of": "at least",
    "up to": "at most",
    "as many as": "at most",
    "as much as": "at most",
    "at most": "at most",
    "no more than": "at most",
    "not more than": "at most",
    "fewer than": "at most",
    "less than": "at most",
    "under": "at most",
    "below": "at most",
    "a maximum of": "at most",
    "maximum": "at most",
}
LONGEST_BOUND = 3

# How a time is tied to what happens.
POINTS = {
    "in": "at",
    "on": "at",
    "at": "at",
    "during": "at",
    "throughout": "at",
    "by": "until",
    "until": "until",
    "till": "until",
    "before": "before",
    "after": "after",
    "since": "since",
    "from": "since",
}

# Words that leave something open: doubt, condition, ability, plan, hearsay. Beginnings of words end in "-".
UNSURE = (
    "can could may might would should able unable ability capable capab- capac- potential- possib- perhaps maybe probab- "
    "likely unlikely apparent- appear- appears seem- suggest- indicat- alleg- purport- suppos- suspect- accus- charge charged "
    "charges reported reportedly believ- think thinks thought understood expect- anticipat- intend- intention- idea purpose "
    "goal objective meant plan plans planned planning propos- aim aims aimed hope- seek seeks sought want wants wanted if "
    "unless whether scheduled set due prospect- prepar- ready consider- explor- forecast- project projected estimat- claim "
    "claims claimed claiming presumab- assum- risk risks threat- will shall eventual- soon future attempt- try tries trying "
    "tried enable- enabl- allow- let lets permit- suitable fit would-be feasib- question- unclear doubt- ostensib- "
    "conditional- provided rumour- rumor- speculat- tentativ- in-principle draft- means power position pending would've "
    "could've might've range ranges rated abilit- hypothe- theor- imply implie- hint- look looks looked like sounds".split()
)
# Words that turn a statement into its contrary, or are one.
NEGATIVE = (
    "not no never neither nor none nobody nothing nowhere without cannot n't unable unaware unknown deny denied denies denying denial "
    "denials refus- reject- declin- dismiss- disput- contradict- lack- absent absence fail failed fails failing refut- rebut- disavow- "
    "untrue false falsely baseless unfounded incorrect wrong halt- stop- cease- prevent- avoid- exclud- rule ruled unclear undetermin- "
    "unidentif- unspecif- undisclos- unconfirm- unverif- unanswer- yet hardly scarcely barely little few ignor- silen- withh- withdr- "
    "cancel- abandon- innocent clear- drop- ended end ends doubt- open secret anonym- short minus less un-".split()
)

# Words for the whole of something, and words that take less than the whole.
WHOLE = frozenset(
    "all every entire entirely whole wholly fully completely totally total always everyone everybody everything everywhere any".split()
)
PART = frozenset(
    "some part parts partly partially several certain mostly mainly largely partial most many few occasionally sometimes often only "
    "limited primarily predominantly chiefly majority minority half portion".split()
)

# Written with a capital beside a name, and no name.
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor premier secretary senator governor mayor "
    "general colonel major captain lieutenant sergeant admiral commander judge justice king queen prince princess pope bishop chairman "
    "chairwoman chair director chief deputy attorney ambassador representative rep sen gov congressman congresswoman".split()
)

# What an unnamed source is called. A word of another class says something else of the source.
ROLES = {
    **dict.fromkeys(
        "source sources insider insiders person persons people individual individuals contact contacts".split(), "source"
    ),
    **dict.fromkeys(
        "witness witnesses resident residents bystander bystanders eyewitness eyewitnesses local locals".split(), "witness"
    ),
    **dict.fromkeys(
        "official officials officer officers functionary functionaries diplomat diplomats representative representatives aide "
        "aides".split(),
        "official",
    ),
    **dict.fromkeys(
        "minister ministers ministry ministries government governments "
        "prosecutor prosecutors investigator investigators authority authorities lawmaker lawmakers senator senators".split(),
        "office",
    ),
    **dict.fromkeys(
        "expert experts analyst analysts researcher researchers scholar scholars academic academics".split(), "expert"
    ),
    **dict.fromkeys(
        "employee employees worker workers staffer staffers engineer engineers driver drivers clerk clerks technician technicians".split(),
        "staff",
    ),
    **dict.fromkeys(
        "company companies firm firms executive executives manager managers director directors founder founders owner owners".split(),
        "company",
    ),
    **dict.fromkeys(
        "document documents report reports paper papers audit file files record records invoice invoices".split(), "document"
    ),
}

# Private parties that act for themselves: without the word, what they did is laid to the country or the town that they are from.
PRIVATE = frozenset(
    "company companies firm firms trader traders maker makers manufacturer manufacturers supplier suppliers subsidiary subsidiaries "
    "bank banks businessman businesswoman businessmen dealer dealers exporter exporters importer importers buyer buyers middleman "
    "middlemen intermediary intermediaries citizen citizens national nationals resident residents contractor contractors".split()
)

# Of these, one word may stand for the other: a ministry speaks through its officials.
ALLIED = frozenset(["official", "office"])

# Cities and houses that stand for a government or a country, with the country.
SEATS = {
    "moscow": "russia",
    "kremlin": "russia",
    "beijing": "china",
    "washington": "us",
    "london": "uk",
    "paris": "france",
    "berlin": "germany",
    "kyiv": "ukraine",
    "kiev": "ukraine",
    "tehran": "iran",
    "ankara": "turkey",
    "tokyo": "japan",
    "seoul": "korea",
    "pyongyang": "korea",
    "delhi": "india",
    "islamabad": "pakistan",
    "warsaw": "poland",
    "rome": "italy",
    "madrid": "spain",
    "riyadh": "saudi",
    "jerusalem": "israel",
    "damascus": "syria",
    "baghdad": "iraq",
    "cairo": "egypt",
    "minsk": "belarus",
    "taipei": "taiwan",
    "canberra": "australia",
    "ottawa": "canada",
    "brussels": "eu",
    "european": "eu",
    "union": "eu",
    "american": "us",
    "americans": "us",
    "america": "us",
    "united": "us",
    "states": "us",
    "british": "uk",
    "britain": "uk",
    "kingdom": "uk",
    "england": "uk",
    "french": "france",
    "german": "germany",
    "dutch": "netherlands",
    "swiss": "switzerland",
    "polish": "poland",
    "spanish": "spain",
    "danish": "denmark",
    "turkish": "turkey",
    "greek": "greece",
    "welsh": "wales",
    "czech": "czechia",
}

# Who carries news, and the verbs that say so: words that a retelling puts in to name its source, not to change what is said.
CARRYING = frozenset(
    "report reports reported reporting reportedly write writes wrote written note notes noted newspaper paper publication outlet agency "
    "news wire site website portal article cite cites cited citing quote quotes quoted quoting according accordance indicated pointed "
    "points add adds added stating stated states told tell tells saying media press magazine".split()
)
