"""What a Ukrainian ministry is for, in the genitive, and the short names of ministries."""

from __future__ import annotations

MINISTRIES = {
    "внутрішніх справ": "Interior Ministry",
    "закордонних справ": "Foreign Ministry",
    "оборони": "Defense Ministry",
    "охорони здоров'я": "Health Ministry",
    "фінансів": "Finance Ministry",
    "економіки": "Economy Ministry",
    "юстиції": "Justice Ministry",
    "транспорту": "Transport Ministry",
    "аграрної політики": "Agriculture Ministry",
    "освіти": "Education Ministry",
    "культури": "Culture Ministry",
    "енергетики": "Energy Ministry",
    "мвс": "Interior Ministry",
    "мзс": "Foreign Ministry",
    "міноборони": "Defense Ministry",
    "моз": "Health Ministry",
    "мінфін": "Finance Ministry",
    "мінтранс": "Transport Ministry",
    "мін'юст": "Justice Ministry",
    "міненерго": "Energy Ministry",
}
