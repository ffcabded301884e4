"""What a Russian ministry is for, in the genitive, and the short names of ministries."""

from __future__ import annotations

MINISTRIES = {
    "внутренних дел": "Interior Ministry",
    "иностранных дел": "Foreign Ministry",
    "обороны": "Defense Ministry",
    "здравоохранения": "Health Ministry",
    "финансов": "Finance Ministry",
    "экономики": "Economy Ministry",
    "экономического развития": "Economy Ministry",
    "юстиции": "Justice Ministry",
    "транспорта": "Transport Ministry",
    "сельского хозяйства": "Agriculture Ministry",
    "образования": "Education Ministry",
    "просвещения": "Education Ministry",
    "культуры": "Culture Ministry",
    "энергетики": "Energy Ministry",
    "мвд": "Interior Ministry",
    "мид": "Foreign Ministry",
    "мида": "Foreign Ministry",
    "минобороны": "Defense Ministry",
    "минздрав": "Health Ministry",
    "минфин": "Finance Ministry",
    "минтранс": "Transport Ministry",
    "минюст": "Justice Ministry",
    "минэнерго": "Energy Ministry",
    "минкультуры": "Culture Ministry",
}
