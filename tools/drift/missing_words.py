"""Lists the fields whose text in databricks-sdk has a word that our description has not.

Usage: python missing_words.py TEXTS.json [WORD...]

TEXTS.json is the output of `facts_from_sdk.py --texts`. WORD is one of the names in WORDS; all of them if none
is given. The list is to be read: a word can be there for another reason.
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parents[2]
# Name: what the SDK's text has, and what ours must have then. Deprecation is a tag of ours, not a word.
WORDS = {
    "deprecated": (r"deprecat|no longer supported", None),
    "default": (r"\bdefault|if not (set|specified)|when unset", r"[Dd]efault|missing"),
    "reserved": (r"\breserved\b", r"reserved"),
    "required": (r"\brequired", r"[Rr]equired|must"),
    "only": (r"\bonly\b", r"\b[Oo]nly|alone|at most|never"),
    "seconds": (r"\bseconds?\b", r"seconds?"),
    "milliseconds": (r"milliseconds?", r"\bms\b"),
    "minutes": (r"\bminutes?\b", r"minutes?"),
    "GB": (r"\bGi?B\b|gigabyte", r"Gi?B"),
    "bytes": (r"\bbytes\b", r"bytes|KiB|MB"),
    "percent": (r"percent|%", r"percent"),
}


def main() -> None:
    texts = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["texts"]
    wanted = sys.argv[2:] or list(WORDS)
    described = Descriptions()
    for name, text in texts.items():
        type_name, _, wire = name.rpartition(".")
        if not type_name or not text:
            continue
        for class_name in described.classes_of(type_name):
            ours = described.find(class_name, wire)
            if ours is None:
                continue
            missing = [word for word in wanted if is_missing(word, text, ours)]
            if missing:
                print(f"{class_name}.{wire} [{', '.join(missing)}]")
                print(f"  here:  {ours['description']}")
                print(f"  there: {' '.join(text.split())[:600]}")


def is_missing(word: str, text: str, ours: dict) -> bool:
    theirs, expected = WORDS[word]
    if not re.search(theirs, text, re.IGNORECASE):
        return False
    return "deprecated" not in ours if expected is None else not re.search(expected, ours["description"])


class Descriptions:
    """What our models say about their fields; a field can be declared in a base of its class."""

    def __init__(self) -> None:
        self._texts = read(ROOT / "src/nestjs/swagger/descriptions.json")
        self._names = read(ROOT / "tools/drift/type-names.json")
        sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src/models").rglob("*.ts")]
        self._bases = dict(re.findall(r"class (\w+) extends (\w+)", "\n".join(sources)))

    def classes_of(self, type_name: str) -> list:
        return self._names.get(type_name, [type_name])

    def find(self, class_name: str, wire: str) -> "dict | None":
        first, *others = wire.split("_")
        field = first + "".join(part.capitalize() for part in others)
        while class_name in self._bases:
            found = self._texts.get(class_name, {}).get(field)
            if found:
                return found
            class_name = self._bases[class_name]
        return None


def read(path: pathlib.Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
