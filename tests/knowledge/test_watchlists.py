"""Watchlists are read in their own formats, found by content and not by name."""

import pytest

from firsthand.engine.watchlists import load
from firsthand.errors import UsageError
from firsthand.knowledge.watchlists import read

SDN = (
    b'7,"OSTREL TRADING LLC",-0- ,"TARVIA-RE] [FISHERIES-7",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. \'OSTREL TRADE\'; Pell."\r\n'
    b'8,"VARIK, Oleg Ivanovich","individual","TARVIA-RE","Agent",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Sep 1951; nationality Tarvia."\r\n'
    b'9,"BRENNA TIDE","vessel","TARVIA-RE",-0- ,"V7QX1","Trawler","410","512","Orsania","OSTREL",'
    b'"Vessel Registration Identification IMO 0000101."\r\n'
    b'10,"MAREND, Ilsabeth",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'
    b"\x1a\r\n"
)
ALT = b'8,"1","aka","WARIK, Aleh",-0- \r\n8,"2","aka","OLEG THE CLERK","weak"\r\n'
ADD = b'7,"3","12 Quay Street","Pell","Orsania",-0- \r\n'
UN = """<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2024-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
<DATAID>1</DATAID><FIRST_NAME>OLEG</FIRST_NAME><SECOND_NAME>VARIK</SECOND_NAME><UN_LIST_TYPE>ORS</UN_LIST_TYPE>
<REFERENCE_NUMBER>ORi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON><NATIONALITY><VALUE>Tarvia</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>ALEH WARIK</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>THE CLERK</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
</INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>OSTREL TRADING HOUSE</FIRST_NAME><REFERENCE_NUMBER>ORe.002</REFERENCE_NUMBER>
<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>OSTREL</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>"""


def test_ofac_parties_have_their_names_in_order_kinds_programmes_and_what_lies_beside():
    (found,) = read({"sdn.csv": SDN, "alt.csv": ALT, "add.csv": ADD})
    ostrel, varik, tide, marend = sorted(found.parties, key=lambda each: int(each.id))
    assert ostrel.names == ("OSTREL TRADING LLC", "OSTREL TRADE")
    assert (ostrel.schema, ostrel.programmes, ostrel.countries) == ("Organization", ("TARVIA-RE", "FISHERIES-7"), ("Orsania",))
    assert (varik.schema, varik.names, varik.weak) == ("Person", ("Oleg Ivanovich VARIK", "Aleh WARIK"), ("OLEG THE CLERK",))
    assert (varik.born, varik.countries, varik.since) == (("1951-09-04",), ("Tarvia",), None)
    assert (tide.schema, tide.identifiers) == ("Vessel", ("Vessel Registration Identification IMO 0000101",))
    assert (marend.schema, marend.names) == ("Person", ("Ilsabeth MAREND",)), "a family name in capitals is a person's"


def test_a_list_without_a_date_of_its_own_has_its_hash_for_a_version():
    one, other = read({"sdn.csv": SDN})[0], read({"sdn.csv": SDN, "alt.csv": ALT})[0]
    assert one.version.startswith("sha256:")
    assert one.version != other.version


def test_un_parties_have_reference_number_date_and_weak_names():
    (found,) = read({"anything.xml": UN.encode()})
    house, varik = found.parties
    assert (found.name, found.version) == ("un_sc_consolidated", "2024-02-27")
    assert (varik.id, varik.since, varik.born, varik.countries) == ("ORi.001", "2012-12-31", ("1971",), ("Tarvia",))
    assert (varik.names, varik.weak) == (("OLEG VARIK", "ALEH WARIK"), ("THE CLERK",))
    assert (house.id, house.schema, house.names) == ("ORe.002", "Organization", ("OSTREL TRADING HOUSE", "OSTREL"))


PLAIN = (
    "id,schema,name,aliases,countries,birth_date,programs,listed_since\r\n"
    'OWN-1,Company,"Ostrel Trading, LLC",Ostrel Trade; Ostrel,Orsania;Tarvia,,Fisheries,2024-02-27\r\n'
    "OWN-2,Person,Oleg Varik,,,1971-05-02,,\r\n,,,,,,,\r\n"
)


def test_a_list_of_ones_own_names_its_columns_and_is_called_what_its_file_is_called():
    (found,) = read({"our-list.csv": PLAIN.encode("utf-8-sig")})
    ostrel, varik = found.parties
    assert found.name == "our-list"
    assert (ostrel.names, ostrel.countries) == (("Ostrel Trading, LLC", "Ostrel Trade", "Ostrel"), ("Orsania", "Tarvia"))
    assert (ostrel.programmes, ostrel.since, ostrel.schema) == (("Fisheries",), "2024-02-27", "Company")
    assert (varik.names, varik.born, varik.since) == (("Oleg Varik",), ("1971-05-02",), None)


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("id,schema,name,alias\n1,Person,Oleg Varik,Varik\n", "the columns alias"),
        ("id,schema,name\n1,Company,Ostrel Trading, LLC\n", "line 2 has more fields"),
        ('id,schema,name\n1,Company,"Ostrel Trading\n', "damaged"),
        (f"id,schema,name\n1,Company,{'A' * 200_000}\n", "damaged"),
    ],
)
def test_a_slip_in_a_list_of_ones_own_is_named_and_not_passed_over(file, says):
    with pytest.raises(ValueError, match=says):
        read({"our-list.csv": file.encode()})


def test_the_columns_of_a_list_of_ones_own_may_stand_in_quotation_marks():
    (found,) = read({"our-list.csv": b'"id","schema","name"\n"1","Person","Oleg Varik"\n'})
    assert [party.names for party in found.parties] == [("Oleg Varik",)]


def test_a_known_list_may_be_called_what_a_list_of_ones_own_usually_is():
    assert [each.name for each in read({"watchlist.csv": SDN})] == ["us_ofac_sdn"]
    with pytest.raises(ValueError, match=r"watchlist\.csv is not"):
        read({"watchlist.csv": b"nothing of the sort"})


def test_entities_in_a_lists_xml_are_not_resolved(tmp_path):
    (tmp_path / "secret.txt").write_text("SECRET", encoding="utf-8")
    hostile = UN.replace(
        "<CONSOLIDATED_LIST", f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]><CONSOLIDATED_LIST'
    )
    (found,) = read({"un.xml": hostile.replace(">OLEG<", ">&e;<").encode()})
    assert not any("SECRET" in name for party in found.parties for name in party.names)


def test_a_folder_of_lists_is_read_with_all_below_it(tmp_path):
    (tmp_path / "us").mkdir()
    (tmp_path / "us" / "sdn.csv").write_bytes(SDN)
    (tmp_path / "us" / "alt.csv").write_bytes(ALT)
    (tmp_path / "un.xml").write_text(UN, encoding="utf-8")
    (tmp_path / "LICENCE.txt").write_text("free for all", encoding="utf-8")
    both = load((tmp_path,))
    assert [each.name for each in both] == ["un_sc_consolidated", "us_ofac_sdn"]
    assert load((tmp_path / "us" / "sdn.csv",)) == both[1:], "its other files are found beside it"
    assert load((tmp_path, tmp_path / "us")) == both, "a list given twice is read once"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("missing.csv", None, "does not exist"),
        ("note.txt", b"hello", "holds no watchlist"),
        ("un.xml", UN[:600].encode(), "damaged"),
        ("sdn.csv", SDN.replace(b'Ivanovich"', b"Ivanovich"), "damaged"),
        ("sdn.csv", SDN[: SDN.index(b"Vessel Registration")], "damaged"),
        ("sdn.csv", SDN[: SDN.index(b'"MAREND') + 40], "of 12 columns"),
        ("sdn.csv", SDN + b'11,"' + b"A" * 200_000 + b'"', "damaged"),
    ],
)
def test_what_is_no_list_is_refused_with_what_would_do(tmp_path, name, data, says):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UsageError, match=says):
        load((tmp_path / name,))


def test_a_party_given_twice_is_one_and_one_without_a_name_is_none():
    (found,) = read({"sdn.csv": SDN + SDN + b'12,-0- ,-0- ,"TARVIA-RE",' + b"-0- ," * 7 + b"-0- \r\n"})
    assert [party.id for party in found.parties] == ["10", "7", "8", "9"]


def test_a_date_of_listing_that_is_none_is_not_known():
    (found,) = read({"un.xml": UN.replace("2012-12-31", "soon").encode()})
    assert {party.since for party in found.parties} == {None}


def test_the_other_files_of_a_list_are_found_in_capitals_too(tmp_path):
    (tmp_path / "SDN.CSV").write_bytes(SDN)
    (tmp_path / "ALT.CSV").write_bytes(ALT)
    (found,) = load((tmp_path / "SDN.CSV",))
    assert "Aleh WARIK" in {name for party in found.parties for name in party.names}


def test_a_folder_whose_main_file_is_not_what_its_name_says_is_refused(tmp_path):
    (tmp_path / "un.xml").write_text(UN, encoding="utf-8")
    (tmp_path / "sdn.csv").write_bytes(SDN.decode().encode("utf-16"))
    with pytest.raises(UsageError, match=r"sdn\.csv is not OFAC's"):
        load((tmp_path,))


def test_without_watchlists_nothing_is_read():
    assert load(()) == ()


def test_a_file_with_lone_carriage_returns_beside_a_list_is_left_alone():
    assert [each.name for each in read({"sdn.csv": SDN, "notes.txt": b"1,two\rthree,four\r"})] == ["us_ofac_sdn"]
