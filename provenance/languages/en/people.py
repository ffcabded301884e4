"""English words for offices, unnamed officials, documents and pairs."""

from __future__ import annotations

from provenance.languages.people import PeopleWords


def _same(words: str) -> dict[str, str]:
    """Return each word, blanks written as underscores, mapped to itself."""
    return {word.replace("_", " "): word.replace("_", " ") for word in words.split()}


_OFFICES = (
    "president vice_president prime_minister chancellor king queen pope emir governor mayor senator press_secretary "
    "secretary_of_state secretary_of_defense national_security_adviser foreign_minister defense_minister "
    "secretary_general first_lady spokesperson ambassador minister general judge professor director chairman "
    "commander chief envoy deputy candidate speaker leader economist analyst lawyer presidential_aide attorney_general"
)
_DEPARTMENTS = (
    "agriculture", "commerce", "culture", "defence", "defense", "development", "economy", "education", "energy",
    "environment", "finance", "health", "homeland", "housing", "human", "interior", "justice", "labor", "labour",
    "security", "services", "state", "trade", "transport", "transportation", "treasury", "urban", "veterans",
)  # fmt: skip
"""Words for what a secretary or minister is of: they stand before a name without being part of it."""

PEOPLE = PeopleWords(
    unnamed={
        **_same("official source insider diplomat aide person spokesperson staffer reporter moderator officer"),
        "adviser": "adviser", "advisor": "adviser", "spokesman": "spokesman", "spokeswoman": "spokeswoman",
    },
    unnamed_many={
        **_same("officials sources insiders diplomats aides people reporters officers staffers"),
        "advisers": "advisers", "advisors": "advisers", "journalists": "reporters",
    },
    qualities={
        "senior": "senior", "top": "senior", "high-ranking": "senior", "high-level": "senior", "former": "former",
        **_same(
            "administration defense intelligence security military law_enforcement diplomatic government congressional "
            "campaign police western allied state_department white_house pentagon treasury nato un eu kremlin "
            "foreign_ministry security_forces local federal health medical informed judicial union industry"
        ),
        "defence": "defense", "State Department": "State Department", "White House": "White House",
    },
    phrases={
        "familiar with the matter": "familiar with the matter",
        "familiar with the discussions": "familiar with the matter",
        "with knowledge of the matter": "familiar with the matter",
        "with direct knowledge of the matter": "familiar with the matter",
        "close to the negotiations": "close to the negotiations", "close to the talks": "close to the talks",
        "briefed on the matter": "briefed on the matter",
    },
    offices={
        **_same(_OFFICES), "premier": "prime minister", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
        "foreign secretary": "foreign secretary", "national security advisor": "national security adviser",
        "secretary": "secretary", "foreign affairs adviser": "presidential aide", "chairwoman": "chairman",
    },
    leaders=frozenset({"leader", "president", "head of state", "counterpart"}),
    pairs=frozenset({
        "leaders", "presidents", "sides", "men", "both", "two", "they", "countries", "parties", "ministers", "premiers",
    }),
    others=frozenset({"another", "second", "third", "fourth", "different"}),
    documents={
        **_same(
            "statement readout report communique release letter memo transcript document declaration message "
            "notice lawsuit filing indictment"
        ),
        "communiqué": "communique", "press release": "press release",
    },
    government=frozenset({"government", "administration"}),
    ministries={word: word.title() for word in _DEPARTMENTS},
    female=frozenset({
        "ms", "mrs", "miss", "madam", "she", "her", "spokeswoman", "chairwoman", "queen", "lady", "congresswoman",
        "princess", "woman", "mother", "wife", "sister", "daughter", "baroness", "dame",
    }),
    male=frozenset({
        "mr", "sir", "he", "his", "spokesman", "chairman", "king", "lord", "congressman", "prince", "man", "father",
        "husband", "brother", "son", "pope",
    }),
)  # fmt: skip
