"""Words beside names that show what is named, and capitalised words that name nothing."""

# Before a name: a person's title or office. The words of `TITLE_MODIFIERS` belong to a title that follows them ("foreign minister").
TITLES: frozenset[str] = frozenset(
    "presidents ministers senators sens reps govs justices messrs counsel counselor mr mrs ms miss mx dr prof professor "
    "sir dame lord lady baron baroness count countess prince princess king queen emperor sultan sheikh emir ayatollah imam "
    "mullah rabbi pope cardinal archbishop bishop father sister brother rev reverend pastor patriarch president premier "
    "chancellor minister secretary undersecretary ambassador envoy consul senator sen congressman congresswoman rep "
    "representative governor gov mayor commissioner councillor councilor councilman councilwoman deputy mp mep speaker "
    "chairman chairwoman chairperson chair director ceo cfo coo cto founder co-founder spokesman spokeswoman spokesperson "
    "judge justice magistrate prosecutor attorney lawyer barrister general gen colonel col major maj captain capt "
    "lieutenant lt sergeant sgt corporal private admiral adm commander cmdr brigadier brig marshal adviser advisor "
    "inspector superintendent supt constable detective officer sheriff chief coach analyst economist engineer historian "
    "journalist correspondent reporter editor author researcher scientist businessman businesswoman oligarch tycoon "
    "lawmaker delegate coroner ombudsman dictator leader nurse doctor teacher pilot".split()
)
TITLE_MODIFIERS: frozenset[str] = frozenset(
    "acting attorney assistant associate chief deputy defence defense economy executive field finance first foreign former "
    "general health home interior justice lead managing press prime project research senior shadow state trade transport "
    "vice then-president ex incoming outgoing outgoing special crown lieutenant major rear brigadier energy environment "
    "agriculture education industry labour labor culture security operating financial district supreme court permanent "
    "parliamentary cabinet house senate staff police army navy harbour harbor republican democratic labor communications "
    "government military intelligence national opposition party minority majority city town regional provincial sub-editor "
    "under".split()
)
# After a name, behind a comma ("X, an analyst at"), before it ("analyst X") or in what it is said to be ("X is an analyst").
PERSON_NOUNS: frozenset[str] = TITLES | frozenset(
    "activist actor adviser advisor agent aide architect artist assistant athlete banker boss broker campaigner candidate "
    "captain citizen co-author colleague commentator consultant contractor counsel critic dealer defector defendant "
    "diplomat driver executive expert farmer fellow fighter financier pollster moderator host presenter anchor columnist "
    "blogger singer player goalkeeper podcaster fisherman head heir historian husband inspector inventor investigator "
    "investor judge lecturer lobbyist manager man member mother native negotiator official operator organiser organizer "
    "owner painter partner photographer physicist politician prisoner producer resident scholar shareholder skipper "
    "smuggler soldier specialist strategist student suspect technician trader treasurer trustee veteran volunteer widow "
    "wife winner witness woman worker writer who whom whose".split()
) - frozenset(
    [
        "partner",
        "agent",
        "contractor",
        "producer",
        "operator",
        "owner",
        "member",
        "leader",
        "broker",
        "trader",
        "investor",
        "shareholder",
    ]
)
COMPANY_NOUNS: frozenset[str] = frozenset(
    "airline arms-maker bank brewer brewery broker brokerage builder business carmaker carrier chipmaker company "
    "conglomerate contractor corporation developer distributor drugmaker enterprise exporter factory firm forwarder "
    "foundry freight-forwarder giant importer insurer intermediary joint-venture lender maker manufacturer manufacturers "
    "miner operator planemaker plant producer refiner refinery retailer shipbuilder shipper shipyard startup start-up "
    "steelmaker store subsidiary supermarket supplier trader unit utility vendor wholesaler yard".split()
)
# These are a person's work as often as a company's.
EITHER_NOUNS: frozenset[str] = frozenset(
    "broker builder contractor dealer developer distributor exporter forwarder importer insurer intermediary investor "
    "lender miner operator owner partner producer publisher refiner retailer shareholder shipper supplier trader vendor "
    "wholesaler brewer agent".split()
)
ORG_NOUNS: frozenset[str] = frozenset(
    "academy affiliate alliance association broadcaster centre center charity club coalition college faction federation "
    "foundation group institute institution laboratory lab league magazine militia movement network newspaper ngo "
    "non-profit nonprofit organisation organization outlet party publication publisher society tank think-tank union "
    "university watchdog website".split()
)
BODY_NOUNS: frozenset[str] = frozenset(
    "agency army authority commission council court department directorate government inspectorate ministry parliament "
    "police regulator secretariat tribunal".split()
)
PLACE_NOUNS: frozenset[str] = frozenset(
    "area base bay border capital city coast commune country county district harbour harbor island islands lake mountain "
    "peninsula port province region river sea settlement state strait suburb territory town valley village zone road "
    "street avenue square airport station bridge".split()
)
GOODS_NOUNS: frozenset[str] = frozenset(
    "aeroplane aircraft airframe app autopilot battery bomb bomber camera car carbine cartridge chip controller device "
    "drone drones engine fighter gearbox gun gyroscope handset helicopter howitzer jet laptop launcher lorry machine "
    "medicine missile missiles model module motor munition phone pistol plane processor quadcopter radar receiver reactor "
    "rifle rocket rockets router sensor server smartphone software sub-machine system tablet tank tanks torpedo tractor "
    "transmitter truck turbine uav uavs ucav unmanned vaccine valve vehicle warhead".split()
)
VESSEL_NOUNS: frozenset[str] = frozenset(
    "barge bulker carrier coaster corvette cruiser cutter destroyer ferry freighter frigate icebreaker liner lugger ship "
    "steamer submarine supertanker tanker trawler tug tugboat vessel warship yacht".split()
)
VESSEL_PREFIXES: frozenset[str] = frozenset("mv m/v mt m/t ss ms uss hms hmcs hmas ins ft f/v m/s s/y".split())
# A capital and digits that name no model.
NO_MODEL: frozenset[str] = frozenset(
    "mi5 mi6 g7 g8 g20 g-7 g-8 g-20 q1 q2 q3 q4 h1 h2 covid-19 covid19 y2k p5 e3 u2 u17 u19 u21 u23 cop26 cop27 cop28 cop29".split()
)
# Before a number these count parts of something: "Article 5", "Phase 2".
NUMBERED: frozenset[str] = frozenset(
    "fortune s&p ftse nasdaq dow russell dax cac nikkei hang annex appendix article bay berth block book building case "
    "chapter clause class day division exhibit figure flight gate grade grid group hall highway item lane level line lot "
    "no number nos page paragraph part phase pier platform plot point quarter resolution room round route row rule "
    "schedule section series session shed stage step store table task terminal title tier track type unit unity version "
    "volume ward week world year zone dock quay warehouse depot store pump top over just about around nearly only some".split()
)
# No name begins with one of these.
SMALL_WORDS: frozenset[str] = frozenset(
    "i a an the this that these those he she it we you they his her its our their my your who what when where why how "
    "which and but or nor so yet for if as at by in on of to from with without about after before since while although "
    "though because however meanwhile moreover still also both neither either each every all some any no not now then "
    "there here today yesterday tomorrow tonight once last next earlier later ".split()
)
# Capitalised in news without naming anything.
GENERIC: frozenset[str] = SMALL_WORDS | frozenset(
    "first second third fourth one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands "
    "millions am pm gmt utc est edt cet cest bst msk ceo cfo coo cto tv pc ai it uav uavs gps gdp vat faq pdf ngo ngos www "
    "http https photo image video advertisement ad share read more related update updated breaking exclusive opinion "
    "analysis editorial internet web christmas easter ramadan god allah covid brexit english french german russian "
    "chinese spanish arabic never always very must only just ever even again more most less least such same other another "
    "right left fact war summit whistleblower constitution treaty deal accord agreement cabinet election elections "
    "breaking watch live federal national central local regional global family uptown downtown true false power time times "
    "mostly post healthcare jr sr ii iii yes no ok okay dear sir madam hello thanks please welcome sorry street-level "
    "north south east west northern southern eastern western dollar dollars euro euros pound pounds yuan renminbi rouble "
    "roubles ruble rubles yen rupee rupees crown crowns franc francs krona lira republic federation kingdom province "
    "region city key monday state states government ministry minister president parliament company bank court police army "
    "union party congress senate council committee commission department office agency service centre center institute "
    "university group board".split()
)
# Names that end so are those of laws, events, prizes and days: things said and done, and nobody and nothing that acts.
EVENTS: frozenset[str] = frozenset(
    "accord accords act agreement amendment award awards bill championship constitution convention crisis cup day deal "
    "declaration directive doctrine festival games law memorandum month olympics order pact plan prize protocol revolution "
    "resolution statement summit treaty war wars week year case papers agreements guidelines files affair scandal trial "
    "hearing inquiry code election elections trophy medal anthem creed".split()
)
# What follows the office in "Secretary of State Anna Kolmer".
OFFICES: frozenset[str] = frozenset(
    "affairs agriculture army charge commerce communications culture customs defence defense economy education energy "
    "environment exchequer finance foreign general government health home homeland human industry information intelligence "
    "interior internal investigation investigations justice labor labour marine maritime navy national operations planning "
    "police public research safety science security services sport staff state strategy technology tourism trade transport "
    "transportation treasury veterans house senate".split()
)
# Between the words of a person's name, in lower case, and between those of an institution's.
PARTICLES: frozenset[str] = frozenset(
    "de da di do dos del della der den van von zu zum bin ibn ben al el la le ter ten af av du y".split()
)
LINKS: frozenset[str] = frozenset(["of", "for", "on"])
# Of a person's name beside these, another of the family may be meant.
KIN: frozenset[str] = frozenset(
    "wife husband spouse son sons daughter daughters brother brothers sister sisters father mother widow widower uncle "
    "aunt nephew niece cousin grandson granddaughter grandfather grandmother lady child children parents family stepson "
    "stepdaughter half-brother fiancee fiance ex-wife ex-husband sibling siblings heir dynasty".split()
)
# Titles that say only how a person is addressed.
WOMENS_TITLES: frozenset[str] = frozenset(
    "mrs ms miss dame lady baroness countess princess queen congresswoman councilwoman chairwoman spokeswoman businesswoman".split()
)
MENS_TITLES: frozenset[str] = frozenset(
    "mr sir lord baron count prince king congressman councilman chairman spokesman businessman".split()
)
ADDRESSES: frozenset[str] = frozenset("mr mrs ms miss mx dr prof professor sir dame lord lady".split())
# Names of newspapers, broadcasters and agencies end so; what stands before is often the town.
MEDIA_WORDS: frozenset[str] = frozenset(
    "standard post times gazette courier ledger observer herald tribune journal news daily weekly wire mail chronicle "
    "express mirror telegraph guardian echo bulletin dispatch today radio tv television sentinel inquirer examiner "
    "register review monitor argus advertiser press newswire broadcasting".split()
)
