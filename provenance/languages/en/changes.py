"""English words by which changes are classed."""

# Word lists are read and edited as running text; one string a line or a word would bury them.

from __future__ import annotations

from provenance.languages.change_words import ChangeWords, group_table, number_table, rank_table

CHANGE_WORDS = ChangeWords(
    code="en",
    stop_words=frozenset(
        "a an the this that these those and or but nor so if then than as at by for from in into of off on onto out "
        "over to up with within without about after before between through during under against among upon toward "
        "towards i me my mine we us our ours you your yours he him his she her hers it its they them their theirs "
        "who whom whose which what where when why how there here be am is are was were been being have has had having "
        "do does did doing done will would shall should can could may might must not no also just very too only own "
        "same such both each other another any some all more most many much s t 's".split()
    ),
    numbers=number_table("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                         "sixteen seventeen eighteen nineteen")
    | number_table("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10)
    | number_table("first second third fourth fifth sixth seventh eighth ninth tenth", first=1)
    | number_table("eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", first=11)
    | number_table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", first=20, step=10)
    | number_table("twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold", first=2)
    | {"doubled": 2, "triple": 3, "tripled": 3, "trebled": 3, "halves": 0.5, "quarters": 0.25, "dozens": 12, "hundredth": 100}
    | {"half": 0.5, "quarter": 0.25, "dozen": 12, "twice": 2, "thrice": 3, "once": 1, "both": 2, "none": 0, "double": 2},
    scales={"hundred": 1e2, "hundreds": 1e2, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "m": 1e6,
            "mn": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "trillion": 1e12, "trillions": 1e12, "k": 1e3},
    percent=frozenset({"percent", "percentage", "pct", "per cent"}),
    clock={"am": "am", "pm": "pm", "o'clock": ""},
    soft_negations=frozenset((
        "without denied denies deny fail failed fails failing refuse refused refuses refusing lack lacked "
        "lacks lacking unable unlikely impossible hardly scarcely far"
    ).split()),
    negations=frozenset(
        "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely unable refuse refused "
        "refuses deny denied denies fail failed fails lack lacked lacks impossible unlikely".split()
    ),
    negation_endings=("n't",),
    negative_prefixes=("un", "in", "im", "ir", "il", "non", "dis"),
    exceptives=frozenset("only except unless until but merely solely otherwise".split()),
    modals=group_table(
        will="will shall 'll gonna", would="would 'd", can="can able capable", could="could",
        may="may might possible possibility", must="must need needs needed required obliged ought has_to have_to had_to", should="should supposed",
        hedge="perhaps maybe possibly probably likely allegedly reportedly apparently seemingly seems seem seemed appears "
        "appear appeared potentially presumably supposedly purportedly said_to suggests suggested believe believes believed suspected",
        certain="certainly definitely surely undoubtedly clearly certain sure",
        plan="plan plans planned planning intend intends intended expect expects expected hope hopes hoped aim aims "
        "due_to consider considers considering try tries tried trying want wants wanted",
    ),
    soft_modals=frozenset("believe believes believed appear appears appeared suggest suggests suggested seem seems seemed possible".split()),
    months=rank_table("january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
                      "october/oct november/nov december/dec"),
    weekdays=rank_table("monday/mon tuesday/tue wednesday/wed thursday/thu friday/fri saturday/sat sunday/sun"),
    days={"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1, "week": 7, "weeks": 7, "month": 30, "months": 30,
          "year": 365, "years": 365, "day": 2, "days": 2, "morning": 3, "evening": 4, "afternoon": 22, "noon": 23, "midnight": 24, "night": 5, "hour": 6, "hours": 6,
          "minute": 8, "minutes": 8, "next": 9, "last": 10, "early": 11, "late": 12, "earlier": 13, "later": 14,
          "spring": 15, "summer": 16, "autumn": 17, "fall": 17, "winter": 18, "weekend": 19, "decade": 20, "century": 21},
    intensity=frozenset(
        "further decisively decisive strongly strong firmly firm severely severe serious seriously significant "
        "significantly major massive huge enormous overwhelming overwhelmingly slight slightly somewhat fairly quite very "
        "extremely highly deeply fully completely totally entirely absolutely wholly utterly almost nearly barely hardly "
        "mostly largely partly partially always often sometimes rarely seldom all every many most some few several more "
        "less much little swift swiftly immediate immediately grave gravely unprecedented robust increasingly sharply "
        "dramatically particularly especially even only merely substantial substantive minor modest unwavering ironclad "
        "at-least least additional again".split()
    ),
    fillers=frozenset("um|uh|er|erm|ah|oh|hmm|you know|i mean|sort of|kind of|look|okay|ok|yeah|basically|literally|frankly|obviously|well|actually|of course|again".split("|")),
    auxiliaries=group_table(past="was were had did been went said", present="is are am has have do does be being says")
    | {"'re": "present", "'m": "present", "'ve": "present"},
    contractions={
        "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
        "ain't": ("is", "not"), "it's": ("it", "is"), "that's": ("that", "is"), "he's": ("he", "is"), "she's": ("she", "is"),
        "what's": ("what", "is"), "there's": ("there", "is"), "here's": ("here", "is"), "let's": ("let", "us"),
        "who's": ("who", "is"), "where's": ("where", "is"), "gonna": ("going", "to"), "wanna": ("want", "to"),
        "gotta": ("got", "to"), "i'm": ("i", "am"), "y'all": ("you", "all"), "'em": ("them",),
        "i'd": ("i", "would"), "we'd": ("we", "would"), "they'd": ("they", "would"), "he'd": ("he", "would"),
        "she'd": ("she", "would"), "you'd": ("you", "would"), "it'd": ("it", "would"),
    },
    contraction_endings={"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'s": "'s"},
    spelling_pairs=(("our", "or"), ("is", "iz"), ("ys", "yz"), ("re", "er"), ("ll", "l"), ("ogue", "og"), ("ence", "ense"),
                    ("ae", "e"), ("oe", "e"), ("mme", "m"), ("grey", "gray"), ("programme", "program"), ("que", "ck"),
                    ("kyiv", "kiev"), ("zelenskyy", "zelensky"), ("zelenskiy", "zelensky"), ("dgement", "dgment"),
                    ("wards", "ward")),
)  # fmt: skip
