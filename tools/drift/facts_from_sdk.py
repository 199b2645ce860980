"""Prints the types that are reachable from databricks.sdk.service.jobs.Run, as a facts file.

Needs the package databricks-sdk; see docs/todays-api.md.
"""

import dataclasses
import enum
import json
import typing

from databricks.sdk.service import jobs

SCALARS = {int: "int64", str: "string", bool: "boolean", float: "float"}


def main() -> None:
    facts: dict = {}
    visit(jobs.Run, facts, {})
    print(json.dumps(facts, indent=1))


def visit(kind: type, facts: dict, names: dict) -> str:
    """Adds a type and all under it to the facts; returns the name that it has there."""
    if kind in names:
        return names[kind]
    service = kind.__module__.rsplit(".", 1)[-1]
    name = kind.__name__ if kind.__name__ not in facts else f"{service}.{kind.__name__}"
    names[kind] = name
    if issubclass(kind, enum.Enum):
        values = sorted(member.value for member in kind)
        facts[name] = {"kind": "enum", "service": service, "values": values}
        return name
    fact = facts[name] = {"kind": "model", "service": service, "fields": {}}
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        entry = {"type": type_of(hints[field.name], facts, names)}
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            entry["required"] = True
        fact["fields"][field.name] = entry
    return name


def type_of(hint: object, facts: dict, names: dict) -> str:
    arguments = [argument for argument in typing.get_args(hint) if argument is not type(None)]
    origin = typing.get_origin(hint)
    if origin is typing.Union:
        return type_of(arguments[0], facts, names)
    if origin is list:
        return f"array<{type_of(arguments[0], facts, names)}>"
    if origin is dict:
        return f"map<{type_of(arguments[1], facts, names)}>"
    if hint in SCALARS:
        return SCALARS[hint]
    if isinstance(hint, type) and (dataclasses.is_dataclass(hint) or issubclass(hint, enum.Enum)):
        return visit(hint, facts, names)
    return "any"


if __name__ == "__main__":
    main()
