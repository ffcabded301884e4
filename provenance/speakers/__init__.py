"""Mentions -> Speakers: names, offices, unnamed officials and what points back to them."""

from provenance.speakers.mention import Mention, MentionForm
from provenance.speakers.resolve import resolve_speakers
from provenance.speakers.skeleton import consonant_skeleton, skeletons_of

__all__ = ["Mention", "MentionForm", "consonant_skeleton", "resolve_speakers", "skeletons_of"]
