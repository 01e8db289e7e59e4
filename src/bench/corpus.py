"""Writes articles of made-up words as NDJSON, the same for the same number: corpus.py 100000 >FOLDER/articles.ndjson"""

import datetime
import json
import random
import sys

SYLLABLES = {
    "en": "ba ren to mi sal dor ven ka lin per sta mon ter gri ol".split(),
    "ro": "ță mur ești ran cu băl șo nea pri vin tor gă lui mă rân".split(),
    "ar": "با رن تو مي سل دور فن كا لي بر ست مو تر غر عل".split(),
}
SAID = {
    "en": ("minister", "{} said that {}.", "{} told reporters: “{}.”"),
    "ro": ("ministrul", "{} a spus că {}.", "{} a precizat: „{}”."),
    "ar": ("الوزير", "قال {} إن {}.", "وصرح {}: «{}»."),
}
DAY = datetime.date(2021, 1, 1)


def words(chance, language, count):
    syllables = SYLLABLES[language]
    return " ".join("".join(chance.choices(syllables, k=chance.randint(1, 3))) for _ in range(count))


def article(number):
    chance = random.Random(number)
    language = chance.choice(("en", "ro", "ar"))
    title, *forms = SAID[language]
    sentences = []
    for _ in range(24):
        if chance.random() < 0.2:
            name = title + " " + words(chance, language, 2).title()
            sentences.append(chance.choice(forms).format(name, words(chance, language, 12)))
        else:
            sentences.append(words(chance, language, 18).capitalize() + ".")
    return {
        "headline": words(chance, language, 9).capitalize(),
        "outlet": words(chance, language, 2).title(),
        "published": str(DAY + datetime.timedelta(days=chance.randrange(1800))),
        "language": language,
        "text": "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, 24, 4)),
    }


for place in range(int(sys.argv[1])):
    print(json.dumps(article(place), ensure_ascii=False))
