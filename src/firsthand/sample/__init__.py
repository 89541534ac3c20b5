"""The invented pile that `firsthand demo` traces: reports on one matter, and a made-up watchlist. README.md tells what is true of it."""

from pathlib import Path

FOLDER = Path(__file__).parent

PILE = (
    "pile/01-ostrand-courier.html",
    "pile/02-sundmark-ledger.html",
    "pile/03-lindholt-gazette-business.txt",
    "pile/04-quayside-brief.txt",
    "pile/05-freight-observer.html",
    "pile/06-collected.jsonl",
    "pile/07-kelmar-harbour-post.html",
    "pile/08-sundmark-standard.html",
)

WATCHLIST = "watchlist.csv"
