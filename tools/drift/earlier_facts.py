"""Prints what earlier releases of databricks-sdk have and the newest has not, as facts/earlier-releases.json.

Usage: python earlier_facts.py NEWEST.json EARLIER.json... > facts/earlier-releases.json

Each file is the output of facts_from_sdk.py under that release. Of each type, field and enum value the last of
the given releases that has it is named.
"""

import json
import sys


def main() -> None:
    newest, *earlier = (read(path) for path in sys.argv[1:])
    earlier.sort(key=lambda facts: [int(part) for part in facts["release"].split(".")])
    types: dict = {}
    for facts in earlier:
        for name, fact in facts["types"].items():
            add(types, name, fact, newest["types"].get(name, {}), facts["release"])
    releases = [facts["release"] for facts in earlier]
    print(json.dumps({"releases": releases, "types": types}, indent=1, sort_keys=True))


def read(path: str) -> dict:
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def add(types: dict, name: str, fact: dict, now: dict, release: str) -> None:
    known_values = [*now.get("values", []), *now.get("documented", [])]
    values = {value: release for value in fact.get("values", []) if value not in known_values}
    fields = {
        wire: {"type": field["type"], "last": release}
        for wire, field in fact.get("fields", {}).items()
        if wire not in now.get("fields", {})
    }
    if not now or values or fields:
        found = types.setdefault(name, {"kind": fact["kind"]})
        if not now:
            found["last"] = release
        if fact["kind"] == "enum":
            found["values"] = {**found.get("values", {}), **values}
        else:
            found["fields"] = {**found.get("fields", {}), **fields}


if __name__ == "__main__":
    main()
