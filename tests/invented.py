"""Invented news for tests of stories and lineage: one agency text and what others made of it."""

AGENCY = """Corvane Controls of Sundmark sold at least 1,840 industrial controllers to a trading firm in Orsania, two customs officials said.
The firm, Ostrel Trading, is able to clear goods for onward transport within two days, according to an audit of the customs service.
The trade ministry was not aware of such shipments, a spokeswoman said.
Corvane Controls did not respond to requests for comment.
The audit covers the months from June 2023 to December 2024 and lists 212 consignments.
Its authors found invoices for about 6.2 million crowns and no proof that the goods stayed in the country.
Customs may hand the case to prosecutors by the end of April, one of the officials said."""

REWRITTEN = """Two customs officials say that a Sundmark company, Corvane Controls, delivered no fewer than 1,840 controllers to an Orsanian trader.
That trader, Ostrel Trading, can move cargo on in two days, an audit by the customs service shows.
A spokeswoman for the trade ministry said it knew of no such deliveries.
Corvane Controls left questions unanswered.
Auditors looked at the period between June 2023 and December 2024 and counted 212 consignments.
They came upon invoices worth some 6.2 million crowns, but nothing to prove that the controllers had remained in Orsania.
By late April the case could be with prosecutors, according to one official."""

GERMAN = """Corvane Controls aus Sundmark hat mindestens 1.840 Industriesteuerungen an eine Handelsfirma in Orsania verkauft, sagten zwei Zollbeamte.
Die Firma Ostrel Trading kann Waren laut einer Prüfung des Zolls binnen zwei Tagen für den Weitertransport abfertigen.
Das Handelsministerium wisse nichts von solchen Lieferungen, sagte eine Sprecherin.
Corvane Controls beantwortete Fragen nicht.
Die Prüfung umfasst die Monate von Juni 2023 bis Dezember 2024 und nennt 212 Sendungen.
Ihre Verfasser fanden Rechnungen über rund 6,2 Millionen Kronen und keinen Beleg, dass die Waren im Land blieben.
Der Zoll könne den Fall bis Ende April der Staatsanwaltschaft übergeben, sagte einer der Beamten."""

OTHER_NEWS = """The ferry between Brann and Kelmar will run every hour from the first of May, its operator said on Tuesday.
A second ship, bought in Lindholt last autumn, has passed its trials.
Tickets stay at 14 crowns; bicycles travel free until September.
Islanders had asked for a later boat home since the theatre reopened."""

HARBOUR = """Berth records at Kelmar show four calls by a coaster that unloaded crates for Ostrel Trading last winter.
Deputy harbour master Harro Venske remembers them because the papers named no buyer.
Drivers who took the crates inland say that they were sent on to the border at Pell the same night."""
