"""The brief as one HTML file: the template, its style sheet, and the policy that forbids it to load anything."""

import base64
import hashlib
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from firsthand.exports.brief.context import Brief

STYLES = ("brief.css", "findings.css")


def render(brief: Brief) -> str:
    """Fill the template. Everything is escaped but the style sheet and the drawings, which are ours."""
    environment = Environment(
        loader=PackageLoader("firsthand.exports.brief", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawing"] = Markup
    # No `\r\n` whatever the platform: the policy names the hash of exactly these bytes.
    here = files("firsthand.exports.brief")
    style = "".join(here.joinpath(name).read_text("utf-8") for name in STYLES).replace("\r\n", "\n")
    return environment.get_template("brief.html.jinja").render(brief=brief, style=Markup(style), policy=_policy(style))  # noqa: S704


def _policy(style: str) -> str:
    """The content security policy: nothing is loaded, nothing is sent, and no style but the one in the file applies."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
