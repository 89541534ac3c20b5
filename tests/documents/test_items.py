"""Pages whose items open alike, and single reports that look like them."""

import pytest
from tests.documents.samples import BODY, OTHER, THIRD, apparatus, page, parts

from firsthand.documents.describing import describe
from firsthand.documents.splitting import split
from firsthand.model import Fact

LETTER = """The Kettle Post
Thursday, 4 March 2032

Good morning. Here are the stories you need to know today.

1. Low water
The lake at Ostby stands two metres below its mark, the water office in Halden said. Boats may not leave the lower harbour.

2. Dairy fined
A court in Vestermark fined the dairy Melkegard for light butter. The dairy will appeal.

3. Road to Kroken
Snow closed the mountain road between Tarn and Kroken on Monday night. Forty cars were stuck for hours.

That is all for today. We are back tomorrow at six.
"""
SOURCED = """1) The lake at Ostby stands two metres below its mark, and no boat may leave the harbour until rain comes. Source: Halden Wire
2) A court fined the dairy Melkegard for light butter, and the dairy will appeal against the fine this week. (Source: Vestermark Sentinel)
3) Snow closed the mountain road between Tarn and Kroken, and forty cars were stuck in it until dawn. Source: Tarn Radio
"""
GERMAN_LETTER = """Der Morgenbrief
Donnerstag, 4. März 2032

Guten Morgen! Das Wichtigste des Tages:

1. Der See bei Ostby steht zwei Meter unter seiner Marke, teilte das Wasseramt in Halden mit. Boote dürfen nicht auslaufen.
Quelle: Halden Wire

2. Ein Gericht in Vestermark hat die Molkerei Melkegard wegen zu leichter Butter verurteilt. Sie will Berufung einlegen.
Quelle: Vestermark Bote

3. Schnee hat die Passstraße zwischen Tarn und Kroken gesperrt. Vierzig Wagen steckten stundenlang fest.
Quelle: Radio Tarn

Bis morgen!
"""
RUN_ON_TIMES = """Tarn Radio: the news in brief, 4 March 2032
07:05 The lake at Ostby stands two metres below its mark, the water office in Halden said. Boats may not leave the lower harbour.
07:20 A court in Vestermark fined the dairy Melkegard for light butter. It will appeal.
08:10 Snow closed the mountain road between Tarn and Kroken. Forty cars were stuck for hours.
More news at nine.
"""
MARKED_TIMES = """News bulletin
At 8:30: The lake at Ostby stands two metres below its mark, the water office in Halden said. Boats stay in.
At 9:00: A court in Vestermark fined the dairy Melkegard for light butter. It will appeal.
At 9:30: Snow closed the mountain road between Tarn and Kroken. Forty cars were stuck for hours.
"""
STROKED_TIMES = """Midday briefing | Thursday 4 March 2032
8.45 a.m. | Low water. The lake at Ostby stands two metres below its mark, the water office in Halden said.
9.15 a.m. | Dairy fined. A court in Vestermark fined the dairy Melkegard for light butter.
11.30 a.m. | Road closed. Snow closed the mountain road between Tarn and Kroken on Monday night.
"""
LIVE = """Harbour fire in Halden: live updates

Latest first

14:20 Second crane falls
The second crane of the northern quay has fallen into the basin, the harbour office of Halden said. Nobody was on it.

13:05 Two ships leave
Two ships have left the burning quay under tow, the pilot Anna Brekke told us. A third is still there.

Read also: Ten harbours that burned

11:50 Fire breaks out
A fire has broken out in a shed on the northern quay of Halden. The fire brigade is on its way.

Share | Follow us | Back to top
"""
LIVE_FORWARDS = """LIVE: Storm reaches Halden
The newest entries are at the bottom
6.15 p.m. - The first wave has gone over the outer pier, the harbour office of Halden said.
7.40 p.m. - All ferries stay in harbour until the morning, the line's spokeswoman said.
9.05 p.m. - The wind has reached the strength of a storm in Halden, the weather office said.
"""
UNCALLED_BACKWARDS = """Storm over Halden
19:05
Wave over the pier
The largest wave of the evening has gone over the outer pier of Halden, and all ferries to Ostby are safe.
18:40
Ferries stay
The ferries of the Halden line stay in harbour until the morning, its spokeswoman said.
17:20
Storm nears
The storm nears the coast of Halden, and the harbour office has closed the outer pier to walkers.
"""
CAPITAL_LABELS = """OSTBY
The lake stands two metres below its mark, the water office said on Monday. Boats may not leave the lower harbour until rain comes.

VESTERMARK
A court fined the dairy Melkegard for light butter after a hearing of two days. The dairy will appeal, its lawyer said.

KROKEN
Snow closed the mountain road to Tarn on Monday night, and forty cars were stuck. Ploughs reached the last of them at dawn.
"""
SECTIONED = """Business
The dairy Melkegard pays a fine for light butter, a court in Vestermark ruled on Monday. It will appeal.
World
The parliament of Ordland has voted for a new harbour at Lisk, its speaker said after a night of talks.
Sport
The skiers of Tarn go home without a medal for the first time in nine years, their trainer Nils Hove said.
"""
RUN_IN = """Round-up of the day
Low water. The lake at Ostby stands two metres below its mark, the water office in Halden said.
Dairy fined. A court in Vestermark fined the dairy Melkegard for light butter, and it will appeal.
Road closed. Snow closed the mountain road between Tarn and Kroken, and forty cars were stuck for hours.
"""
HEADED = """Halden in brief

Low water
The lake at Ostby stands two metres below its mark, the water office said. Boats may not leave.

Dairy fined
A court in Vestermark fined the dairy Melkegard for light butter. The dairy will appeal.

Road closed
Snow closed the mountain road between Tarn and Kroken. Forty cars were stuck for hours.
"""

LABELS_OVER_HEADINGS = """The Kettle Post
BUSINESS
Dairy fined
The dairy Melkegard pays a fine for light butter, a court in Vestermark ruled on Monday. It will appeal.
WORLD
Ordland votes for a harbour
The parliament of Ordland has voted for a new harbour at Lisk, its speaker said after a night of talks.
SPORT
Skiers go home
The skiers of Tarn go home without a medal for the first time in nine years, their trainer Nils Hove said.
"""
NAMED_LETTER = """The Kettle Post – Thursday, 4 March 2032

1. Low water. The lake at Ostby stands two metres below its mark, the water office in Halden said.

2. Dairy fined. A court in Halden fined the dairy Melkegard for light butter. The dairy will appeal.

Have a quiet day!
"""
TIME_UNDER_HEADING = """Liveticker: Sturm über Halden

Zweiter Kran gefallen
4. März, 14:20 Uhr
Der zweite Kran am Nordkai ist ins Becken gefallen, teilte das Hafenamt von Halden mit. Niemand war auf ihm.

Zwei Schiffe verlassen den Kai
4. März, 13:05 Uhr
Zwei Schiffe haben den brennenden Kai im Schlepp verlassen, sagte die Lotsin Anna Brekke.

Feuer am Nordkai
4. März, 11:50 Uhr
Am Nordkai von Halden ist ein Schuppen in Brand geraten. Die Feuerwehr ist unterwegs.
"""
NO_NAMES = """Tarn Radio, news in brief
06:10 Ferry strike
The ferries stay in harbour for a third day. Talks go on this evening.
07:25 Butter
The price of butter has gone up by a tenth since the spring, the dairies say.
08:40 Weather
Showers until noon, then dry. Highest temperature nine degrees.
"""
BARE_DIGEST = """Low water. The lake at Ostby stands two metres below its mark, the water office said. Boats may not leave the harbour.
Dairy fined. A court in Vestermark fined the dairy Melkegard for light butter, and it will appeal against the fine.
Road closed. Snow closed the mountain road between Tarn and Kroken, and forty cars were stuck there for hours.
"""
COLON_DIGEST = BARE_DIGEST.replace("Low water.", "Low water:").replace("fined.", "fined:").replace("closed.", "closed:")
PLACES = """Kurz gemeldet
Ostby – Der See steht zwei Meter unter seiner Marke, teilte das Wasseramt mit. Boote dürfen nicht auslaufen.
Vestermark – Ein Gericht hat die Molkerei Melkegard wegen zu leichter Butter verurteilt. Sie will Berufung einlegen.
Kroken – Schnee hat die Passstraße nach Tarn gesperrt. Vierzig Wagen steckten stundenlang fest.
"""

DOTTED_TIMES = """Radio Tarn, news in brief

7.05 Low water
The lake stands two metres below its mark, the water office said. Boats may not leave the harbour.

8.20 Dairy fined
A court fined the dairy Melkegard for light butter. The dairy will appeal.

9.45 Road closed
Snow closed the mountain road to Kroken. Forty cars were stuck for hours.

This was the news from Radio Tarn.
"""
PLAIN_LABELS = """The Shipping Page
Ostby
By Jon Lind
The lake stands two metres below its mark, the water office said on Monday. Boats may not leave the lower harbour until rain comes.
Vestermark
By Anna Brekke
A court fined the dairy Melkegard for light butter after a hearing of two days. The dairy will appeal, its lawyer said.
Kroken
By Nils Hove
Snow closed the mountain road to Tarn on Monday night, and forty cars were stuck. Ploughs reached the last of them at dawn.
"""

FRENCH_TIMES = """Radio Tarn, les brèves du 4 mars 2032
7h05 Le lac d'Ostby est à deux mètres sous son repère, selon l'office des eaux. Les bateaux restent au port.
7h20 Un tribunal de Vestermark a condamné la laiterie Melkegard pour du beurre trop léger. Elle fera appel.
8h10 La neige a fermé la route entre Tarn et Kroken. Quarante voitures sont restées bloquées.
"""
HASHED = """THE KETTLE POST
Thursday 4 March 2032 | Issue 412
Hello from a wet harbour.

#1 Low water
The lake at Ostby stands two metres below its mark, the water office in Halden said.

#2 Dairy fined
A court in Vestermark fined the dairy Melkegard for light butter. The dairy will appeal.

#3 Also today
Ferry timetable changes

See you tomorrow, Jon
"""
REGIONS = """Around the regions
OSTBY: The lake stands two metres below its mark, the water office said on Monday. Boats may not leave.
VESTERMARK: A court fined the dairy Melkegard for light butter. The dairy will appeal, its lawyer said.
KROKEN: Snow closed the road to Tarn on Monday night, and forty cars were stuck. Nobody was hurt.
"""

BUNDLES = {
    "french times": (FRENCH_TIMES, 3, "7h05 Le lac"),
    "numbers with a hash": (HASHED, 2, "#1 Low water"),
    "regions": (REGIONS, 3, "OSTBY: The lake"),
    "times with a full stop": (DOTTED_TIMES, 3, "7.05 Low water"),
    "plain labels": (PLAIN_LABELS, 3, "Ostby\nBy Jon"),
    "labels over headings": (LABELS_OVER_HEADINGS, 3, "Dairy fined\nThe dairy"),
    "named letter of two": (NAMED_LETTER, 2, "1. Low water."),
    "times under headings": (TIME_UNDER_HEADING, 3, "Zweiter Kran gefallen\n4. März"),
    "items without names": (NO_NAMES, 3, "06:10 Ferry strike"),
    "digest without a head": (BARE_DIGEST, 3, "Low water. The lake"),
    "digest with colons": ("Evening digest\n" + COLON_DIGEST, 3, "Low water: The lake"),
    "places before a dash": (PLACES, 3, "Ostby – Der See"),
    "letter": (LETTER, 3, "1. Low water"),
    "sourced": (SOURCED, 3, "1) The lake"),
    "german letter": (GERMAN_LETTER, 3, "1. Der See"),
    "times run on": (RUN_ON_TIMES, 3, "07:05 The lake"),
    "times with a mark": (MARKED_TIMES, 3, "At 8:30: The lake"),
    "times with a stroke": (STROKED_TIMES, 3, "8.45 a.m. | Low"),
    "live": (LIVE, 3, "14:20 Second crane"),
    "live forwards": (LIVE_FORWARDS, 3, "6.15 p.m. - The first"),
    "backwards": (UNCALLED_BACKWARDS, 3, "19:05\nWave"),
    "capital labels": (CAPITAL_LABELS, 3, "OSTBY\nThe lake"),
    "sections": (SECTIONED, 3, "Business\nThe dairy"),
    "run-in headings": (RUN_IN, 3, "Low water. The lake"),
    "headings": (HEADED, 3, "Low water\nThe lake"),
}

NUMBERED_LIST = f"""Harbour board of Halden names its demands
{BODY}
1. The northern quay must open before the summer, the board wrote to the ministry in Ostby.
2. The crane must be taken apart by a firm from Vestermark that has done such work before.
3. The ferries to Kroken must be moved back, or the line of Tarn must be paid for its loss.
"""
LIST_AND_MORE = f"""Five things that the court of Vestermark found
1. The butter of the dairy Melkegard was too light by nine grams, the judge found on Monday.
2. The dairy Melkegard knew of it from its own scales, which are read every night in Vestermark.
3. The inspectors of Vestermark had warned the dairy Melkegard twice, in March and in June.
{OTHER}
"""
FACTS = """Seven things to know about the quay of Halden
1. The quay was built in 1912 by the Halden Harbour Company and has never been closed before.
2. The crane of Halden weighs four hundred tonnes, and no ship on this coast can carry it.
3. The ferries of Halden carry two thousand people a day between the quay and the islands.
4. The board of Halden wants to open the quay again early next month, its spokeswoman said.
"""
LISTICLE = """Four beaches for a quiet summer
12 June 2031
1. Ostby Sands
The sand is white and the water cold. A bus from Halden goes there twice a day in summer.
2. Tarn Cove
Walkers reach it by the old road over Mount Brekke. There is no shop and no shade at all.
3. Lisk Bay
Surfers come from as far as Ordland. In June the car park is full before ten in the morning.
4. Kroken Point
The lighthouse keeper Nils Hove sells coffee from his window. Dogs are welcome there all year.
"""
CHRONOLOGY = """The night the Lindworm burned
Chronology of a fire at sea
5:20 The ship hits the Cantle reef in thick fog, four kilometres from the port of Halden.
5:31 The first call reaches the coastguard in Ostby, from a passenger named Anna Brekke.
5:40 Two helicopters leave Tarn, and the lifeboat of Kroken puts to sea with nine men.
6:15 The last passengers are taken off, and the captain leaves his ship, Nils Hove says.
"""
CHRONOLOGY_UNCALLED = CHRONOLOGY.replace("Chronology of a fire at sea\n", "")
CHRONOLOGY_INSIDE = f"""Crane falls at the northern quay of Halden
{BODY}
8:10 The first call reaches the fire brigade of Halden, from a woman on the quay.
8:14 The brigade arrives with two engines, and the quay is closed to all ships.
8:30 The crane falls into the basin, and the wave breaks windows in the fish hall.
8:55 Divers find that nobody was under the crane, the harbour office of Halden says.
"""
TIMETABLE = """Ferries from Halden in the summer
8:10
Ostby
9:30
Kroken
11:45
Tarn by way of Lisk
14:20
Ostby
17:05
Kroken
"""
PROGRAMME = """Programme of the harbour festival in Halden
10:00 Opening of the festival by the mayor Anna Brekke on the northern quay.
12:30 Concert of the fire brigade of Ostby with its choir in the old fish hall.
15:00 Race of the rowing boats from Kroken to the outer pier and back again.
20:00 Fireworks over the basin, which can best be seen from the hill of Tarn.
"""
INTERVIEW = """"I would take the crane apart again": Anna Brekke on the quay
1. Why did the board close the quay?
We had no choice. The crane of Halden could have fallen on any day of the week.
2. When will it be open?
Early next month, if the firm from Vestermark keeps its word. I hope that it does.
3. What will it cost?
Nobody knows yet. The ministry in Ostby has set aside four million for the work.
"""
SPEAKERS = """"I would take the crane apart again": a talk with the harbour board
LIND
We had no choice, because the crane could have fallen on any day of the week, as the firm wrote to us in May.
BREKKE
Early next month, if the firm from Vestermark keeps its word and sends the men that it has promised to send.
LIND
Nobody knows yet what it costs, but the ministry in Ostby has set aside four million for the work on the quay.
BREKKE
I hope that it is enough, for there is no more to be had this year from the ministry, and the board knows that.
"""
SUBHEADS = f"""Northern quay in Halden stays closed
{BODY}
THE CRANE
The crane of Halden weighs four hundred tonnes, and no ship on this coast can carry it, the board said.
THE FERRIES
The ferries carry two thousand people a day between the quay and the islands, the line said on Monday.
THE COST
The ministry in Ostby has set aside four million for the work, but nobody knows whether it is enough.
"""
EXPLAINER = """What we know about the quay
Who
The harbour board of Halden closed the quay on Monday after a letter from a firm in Vestermark.
What
The crane of the quay could fall on any day of the week, the firm wrote to the board in May.
When
The quay will open early next month, if the firm keeps its word and sends the men it has promised.
"""
SHORT_SENTENCES = """Nobody woke the harbour master
It was dark. The ferry from Ostby had left an hour late, and the pilot Anna Brekke was already asleep at home.
Nobody called. The harbour master of Halden learned of the fire from the radio, he told the court on Monday.
The crane fell. Its wave broke the windows of the fish hall, and the fire brigade came from Kroken in the night.
"""
RESULTS = f"""Skiers of Tarn go home without a medal
{THIRD}
1. Nils Hove (Tarn) 12:31.4
2. Jon Lind (Ostby) 12:40.2
3. Per Brekke (Kroken) 12:41.9
"""
PANEL = """Four experts on the quay of Halden
Anna Brekke: The crane should have been taken apart in May, when the firm from Vestermark wrote its letter.
Nils Hove: The ferries of Ostby can use the southern pier for years, and nobody would miss the old quay.
Jon Lind: The ministry pays four million, and the Tarn Bank has lent the rest to the board at two percent.
"""
ONE_TIME = f"""Northern quay in Halden stays closed
Thursday, 4 March 2032
07:05 a.m.
{BODY}
Updated 9:30 a.m.
{OTHER}
"""
PRICES = """Butter is dearer in Vestermark
12.30 crowns is what a packet costs since Monday, the dairy Melkegard said. That is two crowns more than in May.
11.20 crowns was the price in the shops of Halden last week, the consumers' office in Ostby said on Tuesday.
9.45 crowns would be fair, says Nils Hove of the shoppers' union in Kroken, who has counted the cost of milk.
"""
ANSWERS = f"""Your questions about the quay, answered
{BODY}
Q: When will the quay of Halden be open again?
A: Early next month, if the firm from Vestermark keeps its word and sends the men that it promised.
Q: Who pays for the work on the crane?
A: The ministry in Ostby has set aside four million, and the board of Halden pays for what is left.
"""
RULING = """The ruling of the court in Vestermark
The judge read three findings on Monday, after a hearing of two days.
1. The dairy Melkegard sold butter that was too light, and it knew of it from its own scales in Halden.
2. The inspectors of Ostby had warned the dairy, and their letters were not answered by anybody there.
3. The fine of two million is fair, for Nils Hove earned as much with the light butter in one spring.
"""
STEPS = """How to claim for the ferry fire
The line pays all passengers of the Lindworm, its lawyer said on Monday. This is what they must do.
1. Write to the office of the line in Halden and name the day, the cabin and the things that were lost.
2. Wait for the letter of the office in Ostby, which can take up to six weeks, the lawyer said.
3. Sign the letter before a notary in Tarn or Kroken and send it back to the line within a month.
"""
LIVE_AMMUNITION = """Live ammunition found under the quay of Halden
4 March 2032, 14:20
Divers have found live ammunition under the northern quay of Halden, the harbour office said on Thursday.
At 15:05 the quay was closed, and the ferries were moved to the southern pier, a spokeswoman said.
Updated 17:30
"""
SINGLES = {
    "steps": STEPS,
    "live ammunition": LIVE_AMMUNITION,
    "panel": PANEL,
    "times of publication and update": ONE_TIME,
    "prices": PRICES,
    "questions and answers": ANSWERS,
    "ruling": RULING,
    "list in a report": NUMBERED_LIST,
    "text below a list": LIST_AND_MORE,
    "numbered facts": FACTS,
    "listicle": LISTICLE,
    "chronology": CHRONOLOGY,
    "chronology that does not say so": CHRONOLOGY_UNCALLED,
    "chronology in a report": CHRONOLOGY_INSIDE,
    "timetable": TIMETABLE,
    "programme": PROGRAMME,
    "interview": INTERVIEW,
    "speakers": SPEAKERS,
    "subheads": SUBHEADS,
    "explainer": EXPLAINER,
    "short sentences": SHORT_SENTENCES,
    "results": RESULTS,
}


@pytest.mark.parametrize("name", BUNDLES)
def test_items_that_open_alike_are_reports_of_their_own(name):
    text, many, first = BUNDLES[name]
    found = parts(text)
    assert len(found) == many
    assert found[0].startswith(first)


@pytest.mark.parametrize("name", SINGLES)
def test_a_report_with_a_list_a_chronology_or_questions_stays_whole(name):
    assert len(parts(SINGLES[name])) == 1


def test_greeting_masthead_signoff_menu_and_teasers_are_apparatus():
    made = page(LETTER)
    assert [words for _, words in apparatus(split(made), made)] == [
        "The Kettle Post\nThursday, 4 March 2032\n\nGood morning. Here are the stories you need to know today.",
        "That is all for today. We are back tomorrow at six.",
    ]
    made = page(LIVE)
    marks = apparatus(split(made), made)
    assert ("teaser", "Read also: Ten harbours that burned") in marks
    assert marks[-1][1] == "Share | Follow us | Back to top"


def test_a_heading_that_nothing_stands_under_is_no_report():
    made = page(LETTER.replace("3. Road to Kroken", "3. Quiz of the day\n\n4. Road to Kroken"))
    assert len(split(made).parts) == 3
    assert "3. Quiz of the day" in [words for _, words in apparatus(split(made), made)]


def test_the_title_of_an_item_is_its_heading_without_number_or_time():
    for text, title in ((LETTER, "Low water"), (LIVE, "Second crane falls"), (HEADED, "Low water")):
        made = page(text)
        found = split(made).parts[0].title
        assert found is not None
        assert made.quote(found) == title
    assert split(page(RUN_ON_TIMES)).parts[0].title is None


def test_entries_of_a_live_page_tell_one_matter_and_items_of_news_in_brief_do_not():
    assert split(page(LIVE)).rolling
    assert split(page(LIVE_FORWARDS)).rolling
    assert not split(page(RUN_ON_TIMES)).rolling
    assert not split(page(LETTER)).rolling


def test_an_item_is_of_its_own_time_where_the_page_gives_the_day_and_the_offset():
    def published(text, *facts):
        made = page(text, facts=facts)
        return [report.published for report in describe(made, split(made))]

    stated = Fact("published", "2032-03-04T15:00:00+01:00", "a field")
    assert published(LIVE, stated) == ["2032-03-04T14:20:00+01:00", "2032-03-04T13:05:00+01:00", "2032-03-04T11:50:00+01:00"]
    assert published(TIME_UNDER_HEADING, stated)[0] == "2032-03-04T14:20:00+01:00"
    # Without an offset the clock tells nothing that can be compared; later than the page's own time it may be of another day.
    assert published(RUN_ON_TIMES) == ["2032-03-04"] * 3
    early = Fact("published", "2032-03-04T12:00:00+01:00", "a field")
    assert published(LIVE, early) == ["2032-03-04T12:00:00+01:00"] * 2 + ["2032-03-04T11:50:00+01:00"]
    assert published(LETTER) == ["2032-03-04"] * 3
    # Many sites state their times in UTC and print them in their own zone.
    universal = Fact("published", "2032-03-04T15:00:00+00:00", "a field")
    assert published(LIVE, universal) == ["2032-03-04T15:00:00+00:00"] * 3


def test_times_across_midnight_or_on_a_named_day_are_no_times_of_the_page_s_day():
    stated = (Fact("published", "2032-03-04T15:00:00+01:00", "a field"),)
    for times in (("0:20 ", "23:05 ", "11:50 "), ("Thursday 14:20 ", "Wednesday 13:05 ", "Wednesday 11:50 ")):
        text = LIVE
        for old, new in zip(("14:20 ", "13:05 ", "11:50 "), times, strict=True):
            text = text.replace(old, new)
        made = page(text, facts=stated)
        assert [report.published for report in describe(made, split(made))] == ["2032-03-04T15:00:00+01:00"] * 3


def test_an_entry_of_the_day_before_is_of_that_day_across_the_new_year():
    text = (
        LIVE.replace("14:20 ", "1 January, 00:20 ")
        .replace("13:05 ", "31 December, 23:05 ")
        .replace("11:50 ", "31 December, 22:50 ")
    )
    made = page(text, facts=(Fact("published", "2032-01-01T01:00:00+01:00", "a field"),))
    assert [report.published for report in describe(made, split(made))] == [
        "2032-01-01T00:20:00+01:00",
        "2031-12-31T23:05:00+01:00",
        "2031-12-31T22:50:00+01:00",
    ]


def test_a_nameplate_above_a_single_report_is_apparatus_and_still_dates_it():
    made = page(f"The Kettle Post – Thursday, 4 March 2032\n\n3. Northern quay in Halden stays closed\n\n{BODY}")
    splitting = split(made)
    assert apparatus(splitting, made) == [("label", "The Kettle Post – Thursday, 4 March 2032")]
    (only,) = describe(made, splitting)
    assert only.published == "2032-03-04"


def test_a_date_below_a_headline_belongs_to_the_report():
    assert not split(page(f"Northern quay in Halden stays closed\nKettle Post, 4 March 2032\n{BODY}")).apparatus


def test_a_call_to_readers_at_the_foot_is_apparatus_and_a_quoted_one_is_not():
    call = "The Kettle Post is run by volunteers. If you were on the quay and want to talk, our inbox is open."
    made = page(f"Northern quay in Halden stays closed\n{BODY}\n{call}")
    assert apparatus(split(made), made) == [("boilerplate", call)]
    quoted = '"If you were on the quay, write to us," the board asked the passengers in a letter on Tuesday.'
    assert not split(page(f"Northern quay in Halden stays closed\n{BODY}\n{quoted}")).apparatus


def test_a_menu_in_one_line_is_apparatus_and_a_row_of_names_is_not():
    made = page(f"Northern quay in Halden stays closed\n{BODY}\nListen again | All editions | Contact the newsroom")
    assert [kind for kind, _ in apparatus(split(made), made)] == ["navigation"]
    assert not split(page(f"Northern quay in Halden stays closed\nAnna Brekke | Halden | Kettle Post\n{BODY}")).apparatus
