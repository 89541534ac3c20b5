"""Nouns that reports use for whom or what they have something from: people by role alone, documents, bodies, outlets."""

# Somebody who speaks for a body: the body's words in a person's mouth.
SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative mouthpiece".split()
)

# People who are spoken of by role or relation alone.
PEOPLE = SPOKESPEOPLE | frozenset(
    """
    source insider official officer diplomat analyst expert aide adviser advisor lawyer attorney witness bystander resident neighbour
    neighbor relative friend colleague employee worker staffer staff personnel executive manager director banker trader broker investor
    shareholder dealer shipper economist strategist researcher scientist academic scholar professor teacher doctor nurse physician medic
    engineer technician specialist inspector auditor accountant investigator detective prosecutor judge regulator lawmaker legislator
    senator congressman congresswoman deputy minister ambassador envoy negotiator mediator delegate politician campaigner activist
    critic supporter opponent observer commentator columnist historian author reporter journalist correspondent editor photographer
    soldier commander general colonel captain major sergeant admiral fighter rebel militant serviceman veteran pilot sailor driver
    farmer fisherman miner shopkeeper owner boss chief chairman chairwoman head leader founder president secretary governor mayor
    councillor clerk guard policeman policewoman firefighter rescuer paramedic volunteer member delegate person people man woman men
    women individual passenger survivor victim defendant plaintiff suspect detainee inmate refugee migrant villager student pupil
    parent mother father son daughter brother sister wife husband widow customer client user buyer seller supplier contractor
    consultant whistleblower informant defector dissident cleric priest bishop imam monk coach player athlete fan director actor singer
    contact candidate voter pollster chairperson fellow agent operative spy
    """.split()
)

# Those of them that may stand for any unnamed people met before: "the sources" are the two officials.
ANY_SOURCE = frozenset("source insider person people individual personnel".split())

# Things written, recorded or counted that a report may rest on.
DOCUMENTS = frozenset(
    """
    document report invoice filing statement letter database indictment memo memorandum email e-mail mail record file dossier contract
    agreement transcript recording video footage photo photograph image imagery picture paper study survey poll audit review assessment
    analysis data datum figure statistic finding register registry list complaint affidavit lawsuit suit petition brief ruling verdict
    judgment judgement decree order resolution bill act law decision notice notification warrant presentation slide spreadsheet table
    chart map log diary test measurement note
    message text post tweet cable dispatch bulletin communique communiqué announcement release
    testimony certificate licence license permit receipt manifest waybill ledger account balance prospectus disclosure submission
    proposal plan
    blueprint draft correspondence chat archive census estimate forecast projection outlook index inquiry investigation article
    story book biography memoir evidence website site page blog update calculation declaration
    """.split()
)

# What only holds what somebody said: whoever it is from is the source.
CONTAINERS = frozenset(
    "information intelligence detail material fact word comment remark interview briefing conversation account news".split()
)

# Evidence that speaks for itself only in what it shows.
REPORT_NOUNS = frozenset(
    "report article story investigation piece exclusive scoop dispatch editorial coverage reporting analysis item".split()
)

# What an outlet is called in place of its name.
OUTLET_NOUNS = frozenset(
    """
    newspaper paper daily weekly agency publication outlet magazine broadcaster channel website site portal station newswire wire
    tabloid network journal broadsheet
    """.split()
)

# In a name: what makes it one of the press.
PRESS_WORDS = frozenset(
    """
    news press times post courier gazette herald tribune chronicle observer journal telegraph mirror echo standard mail ledger dispatch
    monitor register bulletin review weekly daily wire agency radio tv television broadcasting channel magazine
    """.split()
)

# People who report for an outlet, and what they do when they have it from nobody else.
REPORTERS = frozenset("reporter correspondent journalist photographer crew team".split())
WITNESSING = frozenset("see witness observe hear watch count visit notice smell spot".split())

# Companies in place of their names.
COMPANIES = frozenset(
    """
    company firm maker manufacturer carmaker automaker drugmaker chipmaker steelmaker planemaker shipbuilder group corporation startup
    start-up retailer airline carrier lender insurer operator producer supplier contractor developer exporter importer trader
    distributor conglomerate subsidiary business brand enterprise utility miner refiner broker shipper brewer miller baker
    dairy builder seller bank
    """.split()
)

# Public and other bodies in place of their names, or as the head of them.
BODIES = frozenset(
    """
    ministry government administration department office army military navy force forces police court parliament senate congress
    assembly council commission committee party union embassy consulate mission authority authorities agency bureau service board
    bank university institute institution centre center organization organisation association federation confederation foundation
    charity body regulator watchdog tribunal presidency cabinet kremlin treasury customs secretariat coalition alliance command
    hospital club league group campaign prosecution defence defense opposition staff headquarters directorate inspectorate
    inspection fund exchange chamber delegation team clinic port guild airport school college museum church brigade
    laboratory supervisor
    """.split()
)

# Said of unnamed people without telling where they belong.
NOT_AFFILIATION = frozenset(
    """
    senior former unnamed anonymous unidentified separate other several two three four five six seven eight nine ten many some top key
    high-ranking high ranking high-level junior local independent leading prominent outside same first second third another new old
    current well-placed informed trusted reliable close additional different certain multiple numerous unspecified
    """.split()
)

# "the sources showed the newspaper documents": the documents rest on the sources.
SUPPLYING = frozenset("show give provide supply share send hand leak pass furnish deliver release".split())
# "documents reviewed by the newspaper": the newspaper is how the report has them.
SEEING = frozenset("review see obtain view examine read inspect analyse analyze verify consult study check".split())
# "a report that the company sent": the company is its author.
WRITING = frozenset("write send submit file issue publish prepare draft compile author release produce make post".split())

# How many, in words, where no number is given.
QUANTIFIERS = frozenset("several some many few multiple both numerous dozens scores hundreds various most all".split())

# What is said of one person only, and so tells he from she.
FEMALE = frozenset(
    "mrs ms miss spokeswoman chairwoman policewoman woman mother daughter sister wife widow lady queen princess congresswoman "
    "actress businesswoman saleswoman stateswoman".split()
)
MALE = frozenset(
    "mr spokesman chairman policeman man father son brother husband king prince congressman actor businessman salesman statesman "
    "fisherman serviceman".split()
)

# Before a name: what makes it a person's.
TITLES = (
    FEMALE
    | MALE
    | frozenset(
        """
    dr prof sir dame lord president vice minister premier chancellor senator governor mayor secretary general colonel major captain
    lieutenant sergeant admiral marshal judge justice inspector professor doctor representative rep sen gov gen col lt sgt capt adm
    deputy attorney leader majority minority speaker whip assistant acting chief foreign interior defence defense prime
    ambassador envoy commissioner chairperson chair director chief king queen prince princess sheikh sultan pope bishop cardinal imam
    ayatollah rabbi coach analyst economist lawyer spokesperson officer executive ceo
    """.split()
    )
)

# In a name: what makes it a body's or a company's.
ORGANIZATION_WORDS = BODIES | frozenset(
    """
    inc corp ltd llc plc gmbh ag sa co corporation company holdings holding industries systems technologies trading logistics partners
    capital energy group ministry brothers bros works international society trust laboratories labs airlines motors
    pharma pharmaceuticals biotech therapeutics healthcare chemicals electronics semiconductors semiconductor micro microsystems robotics
    aerospace aviation airways shipping maritime marine shipyard shipyards lines overseas trade imports exports steel securities insurance
    assurance investments ventures software solutions services controls instruments optics foods beverages metals mining petroleum
    oil gas telecom communications networks consulting engineering construction constructors dynamics machinery tools plastics
    textiles manufacturing enterprises associates agency bureau
    """.split()
)
