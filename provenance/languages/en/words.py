"""Closed classes and head nouns of English."""

from __future__ import annotations

from provenance.languages.pack import NominalClass, Pronoun


def _set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


PRONOUNS: tuple[Pronoun, ...] = (
    Pronoun("he", 3, "m", "s"), Pronoun("she", 3, "f", "s"), Pronoun("it", 3, "n", "s"),
    Pronoun("they", 3, "", "p"), Pronoun("i", 1, "", "s"), Pronoun("we", 1, "", "p"), Pronoun("you", 2, "", ""),
    Pronoun("him", 3, "m", "s", "object"), Pronoun("her", 3, "f", "s", "object"),
    Pronoun("them", 3, "", "p", "object"), Pronoun("me", 1, "", "s", "object"), Pronoun("us", 1, "", "p", "object"),
    Pronoun("his", 3, "m", "s", "possessive"), Pronoun("her", 3, "f", "s", "possessive"),
    Pronoun("their", 3, "", "p", "possessive"), Pronoun("its", 3, "n", "s", "possessive"),
    Pronoun("my", 1, "", "s", "possessive"), Pronoun("our", 1, "", "p", "possessive"),
)  # fmt: skip

AUXILIARIES = _set(
    "have has had having is are was were be been being am do does did will would shall should can could may might "
    "must 've 'd 's 'll ’ve ’d ’s ’ll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't "
    "wouldn't can't cannot couldn't shouldn't mustn't to used"
)
PASSIVE_WORDS = _set("is are was were be been being am isn't aren't wasn't weren't")
FINITE_WORDS = _set(
    "is are was were am be been has have had do does did will would shall should can could may might must "
    "isn't aren't "
    "wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't it's he's she's that's there's they're "
    "we're i'm you're i've we've they've we'll they'll i'll he'll she'll i'd we'd they'd went came took "
    "gave got made "
    "won lost began became brought built bought caught chose drew fell felt found held kept knew led left let meant "
    "met paid put ran saw sent set spent stood thought tried used got grew needs wants goes comes makes takes gives "
    "remains becomes seems appears"
)
ADVERBS = _set(
    "also again already always apparently clearly consistently earlier even explicitly finally first "
    "flatly frequently "
    "further immediately initially instead just largely later long mostly never nevertheless nonetheless not now "
    "occasionally often once only originally previously privately promptly publicly quickly quietly rarely really "
    "recently reportedly repeatedly routinely separately similarly simply since sometimes soon specifically still "
    "strongly subsequently then though too typically ultimately usually vigorously yesterday today tonight tomorrow "
    "therefore thus meanwhile however essentially effectively basically actually all both himself herself themselves "
    "more less very quite itself famously falsely openly directly bluntly briefly merely generally "
    "sharply firmly jokingly angrily "
    "sarcastically correctly wrongly rightly loudly eventually"
)
NEGATIONS = _set("not never n't no neither nor")
COMPLEMENTISERS = ("that",)
WHETHER_WORDS = ("whether", "if", "how", "why", "what", "who", "where", "when", "which")
CLAUSE_ENDS = _set("but while although though whereas even prompting leaving sparking drawing")
COORDINATORS = _set("and but or yet then")
RELATIVE_WORDS = _set("who which whom whose that")
SUBORDINATORS = _set(
    "that because if when while as after before although though since where whether until unless than who which what "
    "how why so whom whose once whereas but or nor yet and then"
)
PREPOSITIONS = _set(
    "of in on at by for with about against between into through during before after above below to from up down over "
    "under amid among around across behind beyond despite inside near outside since toward towards upon within "
    "without via per like following regarding concerning ahead alongside"
)
DETERMINERS = _set(
    "the a an this that these those some any each every no both all several many few most other another "
    "one two three "
    "four five six seven eight nine ten dozens hundreds his her its their our my your such what much"
)
NAME_PARTICLES = _set("de del della der den van von bin ibn al el la le di da dos du ter y e of the and")
TIME_WORDS = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tonight tomorrow earlier later recently morning afternoon "
    "evening night week month year ago mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec"
)
NOT_MENTIONS = _set(
    "nobody nothing anybody anything something there here this that these those which what who such it's "
    "there's thursday monday"
)
ADDRESSEES = _set(
    "reporters journalists lawmakers supporters voters viewers parliament congress senators audience crowd cnn "
    "congressmen members delegates newsmen correspondents readers listeners investors attendees"
)

TITLES = _set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice prime minister secretary "
    "senator sen sen. "
    "representative rep rep. governor gov gov. mayor judge justice general gen gen. colonel col col. "
    "captain capt capt. "
    "lieutenant lt lt. sergeant sgt sgt. admiral adm adm. major maj maj. king queen prince princess pope bishop "
    "archbishop cardinal rabbi imam sheikh chancellor ambassador chairman chairwoman chair director speaker leader "
    "congressman congresswoman commissioner attorney counsel sir lord lady dame reverend rev rev. father "
    "sister brother "
    "spokesman spokeswoman spokesperson adviser advisor counselor envoy press deputy assistant undersecretary chief "
    "foreign defense defence national security affairs state interior finance first former ex-president "
    "then-president "
    "president-elect acting interim senior us u.s. uk eu un"
)
_ROLE = _set(
    "president minister premier secretary senator governor mayor chancellor spokesman spokeswoman "
    "spokesperson adviser "
    "advisor ambassador envoy director chairman chairwoman chair chief leader official diplomat commissioner general "
    "commander officer analyst economist professor lawyer attorney judge prosecutor candidate nominee lawmaker "
    "congressman congresswoman representative ceo founder manager strategist consultant aide deputy pollster author "
    "activist resident witness counterpart administration editor reporter correspondent columnist host writer critic "
    "expert scientist researcher doctor physician teacher coach pastor bishop pope king queen prince sheriff captain "
    "colonel sergeant detective businessman billionaire mogul opponent rival contender frontrunner veteran historian "
    "moderator anchor student voter man woman father mother son daughter wife husband brother sister owner executive "
    "defendant plaintiff suspect victim colleague friend supporter"
)
_ANONYMOUS = _set(
    "official source insider aide adviser diplomat person somebody someone staffer operative bystander"
)
_DOCUMENT = _set(
    "statement readout report release letter memo memorandum transcript document communique filing lawsuit complaint "
    "poll survey study article story book email e-mail tweet post message note paper account ad website "
    "platform bill "
    "draft dossier review analysis editorial op-ed column headline sign advertisement indictment ruling declaration "
    "poster affidavit"
)
_COLLECTIVE = _set(
    "leaders presidents ministers officials sides parties aides advisers advisors sources diplomats "
    "lawmakers senators "
    "republicans democrats critics supporters opponents analysts experts reporters journalists voters protesters "
    "activists spokesmen countries governments allies conservatives liberals polls surveys reports members people "
    "others some many conservatives americans delegates donors economists editors insiders operatives prosecutors "
    "lawyers residents researchers scientists staffers strategists authorities investigators candidates rivals "
    "colleagues friends women men observers pundits scholars historians both families students witnesses police two "
    "organizers demonstrators"
)
_ORGANIZATION = _set(
    "ministry department authority government party campaign committee agency council company firm group organization "
    "organisation association union court house senate parliament congress commission bureau office "
    "embassy bank fund "
    "university institute foundation network newspaper magazine outlet team army navy force service board panel jury "
    "administration kremlin pentagon white times post journal news"
)
NOMINALS: dict[NominalClass, frozenset[str]] = {
    "role": _ROLE, "anonymous": _ANONYMOUS, "document": _DOCUMENT, "collective": _COLLECTIVE,
    "organization": _ORGANIZATION,
}  # fmt: skip
