"""Titles and closing lines that show a document to be a statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

_STATEMENT_TITLES = re.compile(
    r"""(?ix)^\W*(?:
      (?:joint\ |official\ |press\ |written\ |chair[’']s\ )?statements?\ (?:by|from|of|on|for\ the)\ (?=\S)
    | joint\ (?:u\.?s\.?[-\ ]\S+\ )?(?:leaders?['’]?\ )?(?:statement|communiqu[ée]|declaration|readout)\b
    | (?:joint\ )?read-?out\ (?:of|from|on)\b
    | fact\ sheet\b
    | press\ release\b
    | (?:a\ )?(?:proclamation|message)\ (?:on|from|to|by)\b
    | (?:a\ )?(?:presidential\ )?memorand(?:um|a)\ (?:for|on|to)\b
    | executive\ order\ (?:on|to|no)\b
    | (?:a\ |second\ )?letter\ (?:to|from)\b
    | notice\ (?:on|of|to)\b
    | nominations?\ (?:and\ withdrawals?\ )?sent\ to\b | withdrawals?\ sent\ to\b
    | remarks\ (?:by|as\ prepared|of|prepared)\b
    | (?:white\ house|nsc)\ (?:readout|statement)\ (?:of|on|by)\b
    # French, German, Spanish
    | communiqu[ée]\ (?:de\ presse|conjoint|de\ l[ae]\b|du\b|des\b)
    | d[ée]claration\ (?:conjointe|(?:de\ la|du|des|de)\ (?:pr[ée]sident|ministre|minist[èe]re|porte-parole|chefs?)\w*)
    | (?:gemeinsame\ |regierungs|presse)?erkl[äa]rung\ (?:der|des|von|zu[mr]?)\b | pressemitteilung\b
    | gemeinsame\ erkl[äa]rung\b | stellungnahme\ (?:der|des|von|zu[mr]?)\b
    | comunicado\ (?:de\ prensa|conjunto|oficial|de\ la|del)\b | declaraci[óo]n\ conjunta\b | nota\ de\ prensa\b
    | declaraci[óo]n\ (?:de\ la|del)\ (?:president|ministr|portavoz|gobierno)\w*
    )"""
)
_SLAVIC_TITLES = re.compile(
    r"""(?ix)^\W*(?:
      (?:совместное\ |официальное\ )?заявление\ (?:для\ (?:сми|прессы)|мид|министерства|пресс-секретар|пресс-службы|
        правительства|президент|официального|глав|участников|по\ итогам|министр|представител)
    | (?:спільна\ |офіційна\ )?заява\ (?:для\ (?:змі|преси)|мзс|міністерства|прессекретар|прес-секретар|пресслужби|
        уряду|президент|офіційного|глав|учасників|за\ підсумками|міністр|представник)
    | сообщение\ для\ сми | пресс-релиз\b | прес-реліз\b | комментарий\ (?:мид|официального|департамента)
    )"""
)
_SLAVIC_VERB = re.compile(r"(?i)\b\w{3,}(?:ло|лось|ала|ила|ає|ет|ит|ют|ят|уть)\b")
"""A finite verb behind "заявление": then the title reports on a statement."""
_ARABIC_TITLES = re.compile(
    r"^\W*(?:نص\s+)?(?:ال)?بيان\s+(?:صادر|الصادر|صحفي|صحافي|مشترك|ختامي|رسمي|إعلامي|من\s|(?:ل?وزارة|رئاسة|مجلس|حكومة)\s[^:]*"
    r"(?:بشأن|حول|بخصوص))"
)
_REPORTED = re.compile(
    r"(?i)\b(?:says?|said|sparks?|draws?|shows?|prompts?|slammed|criticized|criticised|angers?|stirs?|raises?|leaves?)\b"
)
_END_MARK = re.compile(r"\\?#(?:\s*\\?#){2}\s*\Z")
_RELEASE_LINE = re.compile(r"(?i)\W*for immediate release\b|\W*للنشر الفوري")


def names_statement(title: str) -> bool:
    """Tell whether `title` is the title of a statement, readout, fact sheet or release, in one of seven languages."""
    heading = " ".join(title.split())
    if len(heading) > 300:
        return False
    if _STATEMENT_TITLES.match(heading):
        return _REPORTED.search(heading) is None
    if _SLAVIC_TITLES.match(heading):
        return _SLAVIC_VERB.search(heading, 10) is None
    return _ARABIC_TITLES.match(heading) is not None


def is_release(text: str, paragraphs: Sequence[tuple[int, int]]) -> bool:
    """Tell whether `text` carries the signs of a press release: its closing ### or "for immediate release"."""
    if not paragraphs:
        return False
    start, end = paragraphs[0]
    last_start, last_end = paragraphs[-1]
    released = _RELEASE_LINE.match(text, start, end) is not None
    return released or _END_MARK.search(text, max(last_start, last_end - 20), last_end) is not None
