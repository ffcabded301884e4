"""The archive as W3C PROV: who made what from what, in PROV-JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from tempfile import SpooledTemporaryFile
from typing import Final, TextIO
from urllib.parse import quote as escape

from provenance.exporters.base import ExportObject
from provenance.exporters.names import NAMESPACE, web_address
from provenance.model import ISSUER_NOT_NAMED, OFFICIAL_KINDS

PREFIXES: Final = {
    "qp": f"{NAMESPACE}term:",
    **{
        name: f"{NAMESPACE}{name}:"
        for name in ("document", "version", "quote", "span", "link", "derivation", "judgement", "outlet", "speaker",
                     "reviewer", "software")
    },
}  # fmt: skip
SOFTWARE: Final = "software:quote-provenance"
_SECTIONS: Final = (
    "entity", "activity", "agent", "wasDerivedFrom", "specializationOf", "wasAttributedTo", "wasAssociatedWith",
    "used", "wasInformedBy",
)  # fmt: skip
_KEPT_WORDING: Final = ("verbatim", "trimmed")
_IN_MEMORY: Final = 1 << 20
"""Characters of a section that are held before they go to a temporary file."""
_AGENT_TYPES: Final = {"person": "prov:Person", "organization": "prov:Organization"}


class ProvJsonExporter:
    """Writes entities (documents, versions, quotes, links), agents (outlets, speakers, reviewers) and what ties them.

    PROV-JSON groups records by kind, while an archive streams document by document: each group goes to a temporary
    file and is joined at the end, so that memory does not grow with the quotes.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._sections = {
            name: SpooledTemporaryFile(max_size=_IN_MEMORY, mode="w+", encoding="utf-8", newline="")  # noqa: SIM115 (closed by finalize)
            for name in _SECTIONS
        }
        self._counts = dict.fromkeys(_SECTIONS, 0)
        self._known: set[str] = set()
        self._official: set[tuple[object, object]] = set()
        self._version: ExportObject = {}
        self._outlet: str | None = None
        self._once(
            "agent", SOFTWARE, {"prov:type": _kind("prov:SoftwareAgent"), "prov:label": "Quote Provenance"}
        )

    def write(self, item: ExportObject) -> None:
        """Add one object and its ties."""
        writers = {
            "document": self._document, "version": self._add_version, "quote": self._quote, "link": self._link,
            "judgement": self._judgement,
        }  # fmt: skip
        if str(item["type"]) in writers:
            writers[str(item["type"])](item)

    def finalize(self) -> None:
        """Join the groups to one JSON object."""
        self._stream.write(f'{{"prefix": {json.dumps(PREFIXES)}')
        for name, section in self._sections.items():
            if self._counts[name]:
                self._stream.write(f',\n"{name}": {{\n')
                section.seek(0)
                for piece in iter(lambda: section.read(_IN_MEMORY), ""):  # noqa: B023 (used within this turn of the loop)
                    self._stream.write(piece)
                self._stream.write("\n}")
            section.close()
        self._stream.write("\n}\n")

    def _document(self, item: ExportObject) -> None:
        about: dict[str, object] = {"prov:type": _kind("qp:Document")}
        address = web_address(item["url"])
        if address:
            about["prov:location"] = {"$": address, "type": "xsd:anyURI"}
        self._add("entity", _named("document", item["id"]), about)
        self._outlet = None
        if item["outlet"]:
            self._outlet = _named("outlet", item["outlet"])
            about = {"prov:type": _kind("prov:Organization"), "prov:label": item["outlet"]}
            self._once("agent", self._outlet, about)

    def _add_version(self, item: ExportObject) -> None:
        name = _version_name(item["document"], item["sha256"])
        about = {
            "prov:type": _kind("qp:Version"), "prov:label": item["title"], "qp:kind": item["kind"],
            "qp:lang": item["lang"], "qp:sha256": item["sha256"], "qp:number": item["number"],
            "qp:published": _time(item["published"]), "qp:ingested": _time(item["ingested"]),
        }  # fmt: skip
        self._add("entity", name, about)
        document = _named("document", item["document"])
        self._tie("specializationOf", {"prov:specificEntity": name, "prov:generalEntity": document})
        if self._outlet is not None:
            self._tie("wasAttributedTo", {"prov:entity": name, "prov:agent": self._outlet})
        before = self._version
        if before.get("document") == item["document"]:
            earlier = _version_name(before["document"], before["sha256"])
            self._derive(name, earlier, types=["prov:Revision"])
        if item["kind"] in OFFICIAL_KINDS:
            self._official.add((item["document"], item["sha256"]))
        self._version = {key: item[key] for key in ("document", "sha256")}

    def _quote(self, item: ExportObject) -> None:
        name = _named("quote", item["id"])
        content = item["content"]
        assert isinstance(content, list)  # noqa: S101, RUF100 # quote_object builds it so
        places = ";".join(f"{span['start']}-{span['end']}" for span in content)
        wording = " ".join(str(span["exact"]) for span in content)
        about = {
            "prov:type": _kind("qp:Quote"), "prov:value": wording, "qp:kind": item["kind"], "qp:spans": places,
            "qp:confidence": _number(item["confidence"]),
            "qp:within": _kind(_named("quote", item["within"])) if item["within"] else None,
        }  # fmt: skip
        self._add("entity", name, about)
        if item.get("sha256"):
            version = _version_name(item["document"], item["sha256"])
            self._derive(name, version, types=["prov:Quotation"])
        if isinstance(item["speaker"], Mapping):
            speaker = self._speaker(item["speaker"], document=item["document"])
            self._tie("wasAttributedTo", {"prov:entity": name, "prov:agent": speaker})

    def _speaker(self, speaker: Mapping[str, object], *, document: object) -> str:
        kind, label = str(speaker["kind"]), str(speaker["name"])
        described = kind in ("anonymous", "collective") or label.endswith(ISSUER_NOT_NAMED)
        # An unnamed official of one document is never joined with that of another.
        scope = f"-in-{document}" if described else ""
        name = _named("speaker", f"{kind}-{label}{scope}")
        about = {
            "prov:type": _kind(_AGENT_TYPES.get(kind, "qp:Speaker")),
            "prov:label": label,
            "qp:kind": kind,
        }
        self._once("agent", name, about)
        return name

    def _link(self, item: ExportObject) -> None:
        earlier, later, changes = item["earlier"], item["later"], item["changes"]
        assert isinstance(earlier, Mapping) and isinstance(later, Mapping) and isinstance(changes, list)  # noqa: S101, PT018, RUF100 # link_object builds them so
        types = ["prov:Quotation" if item["relation"] in _KEPT_WORDING else "prov:Revision"]
        if item["is_origin"] and (earlier["document"], earlier["sha256"]) in self._official:
            types.append("prov:PrimarySource")
        about: dict[str, object] = {"qp:relation": item["relation"], "qp:score": _number(item["score"])}
        name = _named("link", item["id"])
        found = [f"{change['class']} {change['severity']}" for change in changes]
        self._add("entity", name, about | {"prov:type": _kind("qp:Link"), "qp:change": found or None})
        self._tie("wasAttributedTo", {"prov:entity": name, "prov:agent": SOFTWARE})
        about |= {"qp:link": _kind(name), "qp:ambiguous": item["ambiguous"]}
        derivation = _named("derivation", item["id"])
        self._derive(self._end(later), self._end(earlier), types=types, name=derivation, about=about)

    def _end(self, end: Mapping[str, object]) -> str:
        if end["quote"]:
            return _named("quote", end["quote"])
        name = _named("span", f"{end['document']}@{end['sha256']}#{end['start']}-{end['end']}")
        about = {"prov:type": _kind("qp:Span"), "prov:value": end["exact"]}
        if self._once("entity", name, about):
            self._derive(name, _version_name(end["document"], end["sha256"]), types=["prov:Quotation"])
        return name

    def _judgement(self, item: ExportObject) -> None:
        name, subject = _named("judgement", item["id"]), str(item["subject"])
        about = {
            "prov:type": _kind("qp:Judgement"), "prov:startTime": item["decided"], "prov:endTime": item["decided"],
            "qp:action": item["action"], "qp:subject": subject, "qp:value": item["value"], "qp:reason": item["reason"],
        }  # fmt: skip
        self._add("activity", name, about)
        reviewer = _named("reviewer", item["reviewer"])
        self._once("agent", reviewer, {"prov:type": _kind("prov:Person"), "prov:label": item["reviewer"]})
        self._tie("wasAssociatedWith", {"prov:activity": name, "prov:agent": reviewer})
        if item["action"] == "undo":
            undone = _named("judgement", subject)
            self._tie("wasInformedBy", {"prov:informed": name, "prov:informant": undone})
        elif re.fullmatch("[lq][0-9a-f]{16}", subject):
            used = _named("link" if subject.startswith("l") else "quote", subject)
            self._tie("used", {"prov:activity": name, "prov:entity": used})

    def _derive(
        self,
        later: str,
        earlier: str,
        *,
        types: list[str],
        name: str = "",
        about: Mapping[str, object] | None = None,
    ) -> None:
        kinds = [_kind(one) for one in types]
        ends = {"prov:generatedEntity": later, "prov:usedEntity": earlier, "prov:type": kinds}
        self._tie("wasDerivedFrom", ends | dict(about or {}), name=name)

    def _tie(self, section: str, ends: Mapping[str, object], *, name: str = "") -> None:
        self._add(section, name or f"_:{section}{self._counts[section]}", ends)

    def _once(self, section: str, name: str, about: Mapping[str, object]) -> bool:
        if name in self._known:
            return False
        self._known.add(name)
        self._add(section, name, about)
        return True

    def _add(self, section: str, name: str, about: Mapping[str, object]) -> None:
        known = {key: value for key, value in about.items() if value not in (None, "")}
        separator = ",\n" if self._counts[section] else ""
        self._counts[section] += 1
        self._sections[section].write(
            f"{separator}{json.dumps(name)}: {json.dumps(known, ensure_ascii=False)}"
        )


def _named(kind: str, identity: object) -> str:
    return f"{kind}:{escape(str(identity), safe='', errors='replace')}"


def _version_name(document: object, sha256: object) -> str:
    return _named("version", f"{document}@{sha256}")


def _kind(name: str) -> dict[str, str]:
    return {"$": name, "type": "xsd:QName"}


def _number(value: object) -> dict[str, str]:
    return {"$": str(value), "type": "xsd:double"}


def _time(value: object) -> dict[str, str] | None:
    return {"$": str(value), "type": "xsd:dateTime" if "T" in str(value) else "xsd:date"} if value else None
