"""Arabic marks around names are told from marks around wording."""

from __future__ import annotations

import pytest

from provenance.extract.arabic_marks import is_marked_name
from provenance.text.marks import pair_marks


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('أطلقت البلدية برنامج "المدينة الذكية" أمس.', True),
        ('عبر تطبيقة "GPS" الجديدة.', True),
        ('في قناة "المرفأ" الخاصة.', True),
        ('بلغت الأسعار مستويات "صعبة" جدا.', False),
        ('تركت الواقعة "أثرا قويا" في المدينة.', False),
    ],
)
def test_name_in_marks(text: str, named: bool) -> None:
    """A noun that bears names, Latin letters or unknown words make a name; words of the dictionary are wording."""
    pair = pair_marks(text, lang="ar").pairs[0]
    assert is_marked_name(text, pair) is named
