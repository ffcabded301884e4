"""Cue verbs of English: counted in PolNeAR's training part, read in White House statements.

One cue a line: finite forms, the infinitive first | participles | frames | openers | strength. A strength under 0.5
means that only a quotation in marks makes the verb a cue ("began", "continued").
"""

from __future__ import annotations

from typing import get_args

from provenance.languages.pack import Cue, Frame

_SPEECH = """\
acknowledge acknowledges acknowledged|acknowledging|speech object||0.9
add adds added|adding|speech||0.9
admit admits admitted|admitting|speech infinitive||0.9
affirm affirms affirmed|affirming|speech object||0.9
agree agrees agreed|agreeing|speech infinitive about|on with to|0.9
allege alleges alleged|alleging|speech object||0.9
announce announces announced|announcing|speech object||0.9
answer answers answered|answering|speech||0.4
argue argues argued|arguing|speech about|for against|0.9
assert asserts asserted|asserting|speech object||0.9
begin begins began begun|beginning|speech||0.4
believe believes believed|believing|speech||0.7
boast boasts boasted|boasting|speech about|of about|0.9
brag brags bragged|bragging|speech about|about|0.9
chant chants chanted|chanting|speech||0.4
charged|charging|speech||0.4
claim claims claimed|claiming|speech object infinitive||0.9
clarify clarifies clarified|clarifying|speech||0.9
comment comments commented|commenting|speech about|on about|0.4
complain complains complained|complaining|speech about|about of|0.9
concede concedes conceded|conceding|speech object||0.9
conclude concludes concluded|concluding|speech||0.9
confirm confirms confirmed|confirming|speech object||0.9
contend contends contended|contending|speech||0.9
continue continues continued|continuing|speech||0.4
counter counters countered|countering|speech||0.4
cry cries cried|crying|speech||0.4
decide decides decided|deciding|speech infinitive||0.7
declare declares declared|declaring|speech object||0.9
demand demands demanded|demanding|speech object infinitive||0.9
deny denies denied|denying|speech object||0.9
determine determines determined|determining|speech||0.7
disagree disagrees disagreed|disagreeing|speech about|with|0.9
disclose discloses disclosed|disclosing|speech object||0.9
discover discovers discovered|discovering|speech||0.7
emphasise emphasises emphasised|emphasising|speech object||0.9
emphasize emphasizes emphasized|emphasizing|speech object||0.9
estimate estimates estimated|estimating|speech||0.9
exclaim exclaims exclaimed|exclaiming|speech||0.4
expect expects expected|expecting|speech infinitive||0.7
explain explains explained|explaining|speech object||0.9
fear fears feared|fearing|speech object||0.7
find finds found|finding|speech||0.7
go goes went|going|speech||0.4
guess guesses guessed|guessing|speech||0.7
hint hints hinted|hinting|speech about|at|0.9
hope hopes hoped|hoping|speech infinitive about|for|0.7
imply implies implied|implying|speech||0.9
indicate indicates indicated|indicating|speech object||0.9
inquire inquires inquired|inquiring|speech about|about|0.9
insist insists insisted|insisting|speech about|on|0.9
interject interjects interjected|interjecting|speech||0.4
joke jokes joked|joking|speech about|about|0.9
lament laments lamented|lamenting|speech object||0.9
learn learns learned learnt|learning|speech||0.7
maintain maintains maintained|maintaining|speech||0.4
murmur murmurs murmured|murmuring|speech||0.4
muse muses mused|musing|speech about|about|0.9
mutter mutters muttered|muttering|speech||0.4
note notes noted|noting|speech object||0.9
observe observes observed|observing|speech||0.4
pledge pledges pledged|pledging|speech infinitive object||0.9
predict predicts predicted|predicting|speech object||0.9
proclaim proclaims proclaimed|proclaiming|speech object||0.9
promise promises promised|promising|speech infinitive object||0.9
pronounce pronounces pronounced|pronouncing|speech object||0.9
propose proposes proposed|proposing|speech object infinitive||0.9
quip quips quipped|quipping|speech||0.4
read reads read|reading|speech||0.4
reaffirm reaffirms reaffirmed|reaffirming|speech object||0.9
recall recalls recalled|recalling|speech object||0.9
reckon reckons reckoned|reckoning|speech||0.9
recommend recommends recommended|recommending|speech object||0.9
reiterate reiterates reiterated|reiterating|speech object||0.9
remark remarks remarked|remarking|speech about|upon on|0.9
repeat repeats repeated|repeating|speech object||0.9
reply replies replied|replying|speech||0.4
report reports reported|reporting|speech object||0.9
request requests requested|requesting|speech object||0.9
respond responds responded|responding|speech||0.4
retort retorts retorted|retorting|speech||0.4
reveal reveals revealed|revealing|speech object||0.9
say says said|saying|speech about|of|0.9
scream screams screamed|screaming|speech||0.4
shout shouts shouted|shouting|speech||0.4
show shows showed shown|showing|speech object||0.7
signal signals signaled|signaling|speech object||0.9
speculate speculates speculated|speculating|speech about|about on|0.9
stated|stating|speech object||0.9
stress stresses stressed|stressing|speech object||0.9
suggest suggests suggested|suggesting|speech object||0.9
suspect suspects suspected|suspecting|speech||0.7
testify testifies testified|testifying|speech||0.9
think thinks thought|thinking|speech about|of about|0.7
tweet tweets tweeted|tweeting|speech||0.9
underline underlines underlined|underlining|speech object||0.9
underscore underscores underscored|underscoring|speech object||0.9
vow vows vowed|vowing|speech infinitive object||0.9
whisper whispers whispered|whispering|speech||0.4
wonder wonders wondered|wondering|speech||0.7
worry worries worried|worrying|speech about|about|0.7
write writes wrote written|writing|speech about|about|0.9
yell yells yelled|yelling|speech||0.4
"""
"""Take a clause or a quotation."""

_TOLD = """\
advise advises advised|advising|told request||0.9
assure assures assured|assuring|told||0.9
brief briefs briefed|briefing|told||0.9
caution cautions cautioned|cautioning|told about|against about|0.9
convince convinces convinced|convincing|told||0.9
inform informs informed|informing|told about|of|0.9
notify notifies notified|notifying|told about|of|0.9
persuade persuades persuaded|persuading|told request||0.9
reassure reassures reassured|reassuring|told||0.9
remind reminds reminded|reminding|told||0.9
tell tells told|telling|told request||0.9
warn warns warned|warning|told about|of about against|0.9
"""
"""Name the person told before the clause."""

_OBJECT = """\
accuse accuses accused|accusing|object||0.9
applaud applauds applauded|applauding|object||0.9
articulate articulates articulated|articulating|object||0.9
assail assails assailed|assailing|object||0.9
attacked|attacking|object||0.7
backs backed|backing|object||0.7
bemoan bemoans bemoaned|bemoaning|object speech||0.9
blame blames blamed|blaming|object||0.9
blast blasts blasted|blasting|object||0.9
call calls called|calling|object request||0.9
challenged|challenging|object||0.7
champion champions championed|championing|object||0.7
characterise characterises characterised|characterising|object||0.9
characterize characterizes characterized|characterizing|object||0.9
chide chides chided|chiding|object||0.9
cite cites cited|citing|object||0.9
commend commends commended|commending|object||0.9
condemn condemns condemned|condemning|object||0.9
congratulate congratulates congratulated|congratulating|object||0.9
convey conveys conveyed|conveying|object speech||0.9
credit credits credited|crediting|object||0.9
criticise criticises criticised|criticising|object||0.9
criticize criticizes criticized|criticizing|object||0.9
decry decrys decryed|decrying|object||0.9
deem deems deemed|deeming|object||0.9
defend defends defended|defending|object||0.7
denounce denounces denounced|denouncing|object||0.9
deplore deplores deplored|deploring|object||0.9
deride derides derided|deriding|object||0.9
describe describes described|describing|object||0.9
detail details detailed|detailing|object||0.7
disavow disavows disavowed|disavowing|object||0.9
discuss discusses discussed|discussing|object||0.9
dismiss dismisses dismissed|dismissing|object||0.7
dispute disputes disputed|disputing|object||0.9
echo echos echoed|echoing|object||0.9
endorse endorses endorsed|endorsing|object||0.9
express expresses expressed|expressing|object||0.9
favor favors favored|favoring|object||0.7
favour favours favoured|favouring|object||0.7
hail hails hailed|hailing|object||0.9
highlight highlights highlighted|highlighting|object speech||0.9
invoke invokes invoked|invoking|object||0.9
lambast lambasts lambasted|lambasting|object||0.9
laud lauds lauded|lauding|object||0.9
liken likens likened|likening|object||0.9
mention mentions mentioned|mentioning|object||0.9
mock mocks mocked|mocking|object||0.9
oppose opposes opposed|opposing|object||0.7
outline outlines outlined|outlining|object||0.9
portray portrays portrayed|portraying|object||0.9
praise praises praised|praising|object||0.9
questioned|questioning|object speech||0.7
quote quotes quoted|quoting|object||0.9
raised|raising|object||0.7
rebuff rebuffs rebuffed|rebuffing|object||0.9
rebuke rebukes rebuked|rebuking|object||0.9
rebut rebuts rebutted|rebutting|object||0.9
recite recites recited|reciting|object||0.9
recount recounts recounted|recounting|object speech||0.9
reference references referenced|referencing|object||0.7
regret regrets regretted|regretting|object speech||0.9
reject rejects rejected|rejecting|object||0.7
repudiate repudiates repudiated|repudiating|object||0.9
retweet retweets retweeted|retweeting|object||0.9
ridicule ridicules ridiculed|ridiculing|object||0.9
slam slams slammed|slamming|object||0.9
support supports supported|supporting|object||0.7
thank thanks thanked|thanking|object||0.9
tout touts touted|touting|object||0.9
utter utters uttered|uttering|object||0.9
voice voices voiced|voicing|object||0.9
welcome welcomes welcomed|welcoming|object||0.7
"""
"""Take a noun phrase that names what was said, or judge it."""

_ABOUT = """\
advocate advocates advocated|advocating|about object|for|0.9
allude alludes alluded|alluding|about|to|0.9
apologise apologises apologised|apologising|about|for|0.9
apologize apologizes apologized|apologizing|about|for|0.9
refer refers referred|referring|about|to|0.9
"""
"""Take a prepositional phrase."""

_REQUEST = """\
ask asks asked|asking|request speech about|about for|0.9
beg begs begged|begging|request about|for|0.9
encourage encourages encouraged|encouraging|request||0.7
exhort exhorts exhorted|exhorting|request||0.9
implore implores implored|imploring|request||0.9
instruct instructs instructed|instructing|request||0.9
ordered|ordering|request||0.7
plead pleads pleaded pled|pleading|request about|for with|0.9
presses pressed|pressing|request||0.9
urge urges urged|urging|request||0.9
"""
"""Ask something of somebody, who belongs to the content."""

_INFINITIVE = """\
decline declines declined|declining|infinitive||0.9
intend intends intended|intending|infinitive||0.7
plan plans planned|planning|infinitive||0.7
prefer prefers preferred|preferring|infinitive object||0.7
refuse refuses refused|refusing|infinitive||0.9
seek seeks sought|seeking|infinitive||0.7
threaten threatens threatened|threatening|infinitive speech||0.9
want wants wanted|wanting|infinitive||0.7
"""
"""Bind the speaker to an act."""

_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


def _read(table: str) -> tuple[Cue, ...]:
    """Return the cues of a table."""
    cues = []
    for line in table.splitlines():
        forms, participles, frames, openers, strength = line.split("|")
        cues.append(
            Cue(
                lemma=forms.split()[0],
                forms=tuple(forms.split()),
                participles=tuple(participles.split()),
                frames=tuple(_FRAMES[frame] for frame in frames.split()),
                openers=tuple(openers.split()),
                strength=float(strength),
            )
        )
    return tuple(cues)


VERBS: tuple[Cue, ...] = tuple(
    cue for table in (_SPEECH, _TOLD, _REQUEST, _OBJECT, _INFINITIVE, _ABOUT) for cue in _read(table)
)
