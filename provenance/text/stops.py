"""Words that tell whether a full stop ends a sentence, for the seven languages."""

from __future__ import annotations

from functools import cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEFORE_A_NAME = {
    "en": "mr mrs ms dr drs profs sens reps govs gens "
    "prof sen rep gov gen lt col sgt capt cmdr adm maj hon rev fr st mt ft pres sec amb msgr "
    "messrs supt atty det cpl pvt insp vs v viz cf eg ie e.g i.e al approx fig figs no nos vol p pp ch "
    "art",
    "de": "dr prof hr fr frl st nr abs art bzw ca bspw evtl ggf inkl sog vgl z.b d.h u.a z.t o.ä i.d.r geb gest "
    "lt dipl ing jr mio mrd tel str vs",
    "fr": "m mm mme mlle me dr pr st ste art av bd cf env ex fig mgr no p pp vol max min p.ex vs",
    "es": "sr sra srta srs sres dr dra prof ud uds vd d dña da gral cnel cap tte ing lic av avda art núm no pág "
    "p.ej vs mons",
    "ru": "г гг ул пр просп пл пер д стр корп кв им тов проф акад доц чл св ст п пп рис табл см ср напр т.е т.к "
    "т.н н.э тыс род ум ок тел млн млрд трлн руб коп долл чел обл р респ зам ген полк подп кап лейт серж гр гос "
    "мин макс м км кг в вв",
    "uk": "м р рр вул просп пл пров буд кв обл смт с ст п пп рис табл див пор напр тов проф акад доц ім т.зв "
    "н.е тис млн млрд трлн грн коп дол ос зам ген полк підп кап лейт гр мін макс км кг св о",
    "ar": "د أ م ص ب ت هـ ه ج ق ط ر ع س ف",
}
"""Abbreviations that stand before a name, a number or the rest of a phrase: their stop never ends a sentence."""

_MAY_END = {
    "en": "jr sr inc corp co ltd llc plc bros dept univ assn est a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a j.d "
    "m.d etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave "
    "blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb "
    "nev okla ore pa tenn tex va vt wash wis wyo ed eds min max ret",
    "de": "usw usf etc jan feb mär apr jun jul aug sep sept okt nov dez co e.v u.s",
    "fr": "etc janv févr avr juil sept oct nov déc av j.-c s.a",
    "es": "etc ene feb mar abr may jun jul ago sep sept oct nov dic ee.uu cía s.a ud uds",
    "ru": "др пр т.д т.п янв февр мар апр авг сент окт нояб дек",
    "uk": "ін т.д т.п січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "ar": "ا.هـ إلخ الخ",
}
"""Abbreviations that can end a sentence as well; the next word decides."""

WORDS_AS_WELL = _words("no nos art max min ex al ch fig p pp")
"""Abbreviations that are words or endings as well: only a number behind them shows the abbreviation."""

UNITS = _words("г гг в вв м с о р рр км кг руб коп долл чел грн дол ос д п")
"""Abbreviations that stand behind a number, so that a sentence can end with them."""

_STARTERS = {
    "en": "the a an he she it they we i you this that these those there but and or so in on at for from with by "
    "as if when while after before since although though because however meanwhile his her their our its "
    "my what who why how where which to not no yes now then here earlier later last next both all some "
    "many most asked according under until",
    "de": "der die das ein eine er sie es wir ich ihr dies diese dieser dieses aber und oder doch in im am an "
    "auf für mit von bei nach als wenn während seit zudem damit dabei auch nun dann hier man nicht was "
    "wer wie wo zu zum zur laut",
    "fr": "le la les l un une des il elle ils elles on nous je vous ce cet cette ces mais et ou donc dans en à "
    "au aux pour avec par sur comme si quand depuis selon son sa ses leur leurs que qui où d c",
    "es": "el la los las un una unos él ella ellos ellas yo nosotros usted este esta estos eso esto pero y o en "
    "a al de del para con por como si cuando desde según su sus se no lo que quien",
    "ru": "он она оно они мы я вы это этот эта эти но и а в во на с со по к за из от у о об для при как если "
    "когда пока после что кто где не его её их так также однако между",
    "uk": "він вона воно вони ми я ви це цей ця ці але й і а та в у на з із зі по до за від о об про для при як "
    "якщо коли поки після що хто де не його її їх так також однак між",
    "ar": "",
}
"""Words that open sentences far more often than names do."""

_ASKED = {
    "en": "said says say asked asks told tells added adds wrote writes tweeted posted replied replies answered "
    "shouted yelled joked quipped continued declared responded wondered warned insisted demanded "
    "exclaimed recalled chanted",
    "de": "fragte fragt sagte sagt rief schrieb antwortete erklärte ergänzte betonte meinte",
    "fr": "demande demandait dit disait lance lançait répond écrit explique",
    "es": "preguntó dijo dice exclamó respondió escribió añadió agregó señaló afirmó",
    "ru": "спросил спросила сказал сказала заявил заявила добавил добавила написал написала ответил ответила",
    "uk": "запитав запитала сказав сказала заявив заявила додав додала написав написала відповів відповіла",
    "ar": "قال قالت يقول تقول وقال أضاف أضافت تساءل تساءلت سأل سألت كتب كتبت صرح صرحت أكد أكدت هكذا بحسب وفق "
    "حسب",
}
"""Verbs of the speaker phrase that may follow a question or a call inside marks."""


@cache
def _everything(lang: str, name: str) -> frozenset[str]:
    table = {
        "before_a_name": _BEFORE_A_NAME,
        "may_end": _MAY_END,
        "starters": _STARTERS,
        "asked": _ASKED,
    }[name]
    # An unknown language gets the English list: Latin abbreviations such as "Dr." are shared widely.
    return _words(table.get(lang, table["en"]))


def before_a_name(lang: str) -> frozenset[str]:
    """Return the abbreviations of `lang`, lower case and without their last stop, that never end a sentence."""
    return _everything(lang, "before_a_name")


def may_end(lang: str) -> frozenset[str]:
    """Return the abbreviations of `lang` that end a sentence only when the next word opens one."""
    return _everything(lang, "may_end")


def starters(lang: str) -> frozenset[str]:
    """Return the words of `lang`, lower case, that open sentences rather than names."""
    return _everything(lang, "starters")


def speech_verbs(lang: str) -> frozenset[str]:
    """Return the verbs of `lang` that follow a quotation's question mark in the same sentence."""
    return _everything(lang, "asked")
