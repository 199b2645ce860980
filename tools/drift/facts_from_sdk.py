"""Prints what one release of databricks-sdk says about runs, their outputs, and what starts and repairs them.

Everything under databricks.sdk.service.jobs.Run and RunOutput, the answer of runs/list, and the bodies and answers
of jobs/run-now, runs/submit and runs/repair.

Usage: python facts_from_sdk.py [--texts] > facts.json

Without --texts: the facts file, `{ "release", "types" }`. With --texts: the documentation of each type and
field, `{ "release", "texts" }`, which missing-words.ts compares with ours. Needs the package databricks-sdk;
docs/todays-api.md says how to install it.
"""

import ast
import dataclasses
import enum
import functools
import inspect
import json
import re
import sys
import typing

from databricks.sdk.service import jobs
from databricks.sdk.version import __version__

SCALARS = {int: "int64", str: "string", bool: "boolean", float: "float"}
# Written to JSON as text: RFC 3339, and seconds with the suffix "s".
TEXT_TYPES = {"Timestamp", "Duration", "FieldMask"}
# An enum value in a list of a text: "- ``PERIODIC``: Schedules that ...".
LISTED_VALUE = re.compile(r"^\s*-\s+``([A-Z][A-Z0-9_]*)``\s*:", re.MULTILINE)
UNSPECIFIED = re.compile(r"``([A-Z][A-Z0-9_]*_UNSPECIFIED)``")
# The bodies of requests have no class of their own: they are the parameters of a method. The names are those that
# the types of these bodies have in the SDKs for Go and Java.
REQUESTS = {"RunNow": "run_now", "SubmitRun": "submit", "RepairRun": "repair_run"}
# ":param run_name: str (optional)" and the lines under it.
PARAMETER = re.compile(r"^:param (\w+):[^\n]*\n((?:[ \t]+[^\n]*\n|\s*\n)*)", re.MULTILINE)


class Facts:
    """Collects the types that are reachable from one class."""

    def __init__(self) -> None:
        self.types: dict = {}
        self.texts: dict = {}
        self._names: dict = {}

    def visit(self, kind: type) -> str:
        """Adds a type and all types under it; returns the name that the type has in the facts."""
        if kind in self._names:
            return self._names[kind]
        service = kind.__module__.rsplit(".", 1)[-1]
        name = kind.__name__ if kind.__name__ not in self.types else f"{service}.{kind.__name__}"
        self._names[kind] = name
        if issubclass(kind, enum.Enum):
            self.types[name] = {"kind": "enum", "service": service, "values": sorted(m.value for m in kind)}
            self._document(name, inspect.getdoc(kind) or "")
            self.texts[name] = inspect.getdoc(kind) or ""
            return name
        fact = self.types[name] = {"kind": "model", "service": service, "fields": {}}
        texts = field_texts(kind)
        self.texts[name] = kind.__doc__ or ""
        hints = typing.get_type_hints(kind)
        for field in dataclasses.fields(kind):
            entry = {"type": self._type_of(hints[field.name])}
            if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
                entry["required"] = True
            fact["fields"][field.name] = entry
            text = self.texts[f"{name}.{field.name}"] = texts.get(field.name, "")
            self._document(entry["type"], text)
        return name

    def visit_list_of_runs(self) -> None:
        """Adds the answer of runs/list. Its runs are of the class BaseRun, which is Run with fewer fields."""
        self._names[jobs.BaseRun] = "Run"
        hints = typing.get_type_hints(jobs.BaseRun)
        for field in dataclasses.fields(jobs.BaseRun):
            entry = {"type": self._type_of(hints[field.name])}
            if self.types["Run"]["fields"].setdefault(field.name, entry) != entry:
                raise SystemExit(f"{field.name} has another type in BaseRun than in Run")
        self.visit(jobs.ListRunsResponse)

    def visit_request(self, name: str, method: str) -> None:
        """Adds the body of a request, which has a field for each parameter of the method that sends it."""
        function = getattr(jobs.JobsAPI, method)
        hints = typing.get_type_hints(function)
        texts = dict(PARAMETER.findall(inspect.getdoc(function) + "\n"))
        fact = self.types[name] = {"kind": "model", "service": "jobs", "fields": {}}
        self.texts[name] = ""
        for parameter in inspect.signature(function).parameters.values():
            if parameter.name == "self":
                continue
            entry = {"type": self._type_of(hints[parameter.name])}
            if parameter.default is inspect.Parameter.empty:
                entry["required"] = True
            fact["fields"][parameter.name] = entry
            text = self.texts[f"{name}.{parameter.name}"] = inspect.cleandoc(texts.get(parameter.name, ""))
            self._document(entry["type"], text)

    def _document(self, name: str, text: str) -> None:
        """Notes the values of an enum that a text names, but the enum does not list."""
        fact = self.types.get(name, {})
        if fact.get("kind") != "enum":
            return
        named = {*LISTED_VALUE.findall(text), *UNSPECIFIED.findall(text), *fact.get("documented", [])}
        unlisted = sorted(named - set(fact["values"]))
        if unlisted:
            fact["documented"] = unlisted

    def _type_of(self, hint: object) -> str:
        arguments = [argument for argument in typing.get_args(hint) if argument is not type(None)]
        origin = typing.get_origin(hint)
        if origin is typing.Union:
            return self._type_of(arguments[0])
        if origin is list:
            return f"array<{self._type_of(arguments[0])}>"
        if origin is dict:
            return f"map<{self._type_of(arguments[1])}>"
        if hint in SCALARS:
            return SCALARS[hint]
        if isinstance(hint, type) and (dataclasses.is_dataclass(hint) or issubclass(hint, enum.Enum)):
            return self.visit(hint)
        return "string" if getattr(hint, "__name__", "") in TEXT_TYPES else "any"


@functools.cache
def classes_of(module: str) -> dict:
    """The syntax trees of the classes of a module, by name."""
    with open(sys.modules[module].__file__, encoding="utf-8") as file:
        return {node.name: node for node in ast.parse(file.read()).body if isinstance(node, ast.ClassDef)}


def field_texts(kind: type) -> dict:
    """The text under each field of a dataclass; Python itself does not keep it."""
    body = classes_of(kind.__module__)[kind.__name__].body
    texts: dict = {}
    for statement, follower in zip(body, body[1:]):
        is_text = isinstance(follower, ast.Expr) and isinstance(follower.value, ast.Constant)
        if isinstance(statement, ast.AnnAssign) and is_text:
            texts[statement.target.id] = inspect.cleandoc(follower.value.value)
    return texts


def main() -> None:
    facts = Facts()
    facts.visit(jobs.Run)
    facts.visit_list_of_runs()
    # Run has no field of this type, but its tasks name an environment by key: see facts/other-sources.json.
    if hasattr(jobs, "JobEnvironment"):
        facts.visit(jobs.JobEnvironment)
    facts.visit(jobs.RunOutput)
    for name, method in REQUESTS.items():
        facts.visit_request(name, method)
    for answer in (jobs.RunNowResponse, jobs.SubmitRunResponse, jobs.RepairRunResponse):
        facts.visit(answer)
    part = {"texts": facts.texts} if "--texts" in sys.argv[1:] else {"types": facts.types}
    print(json.dumps({"release": __version__, **part}, indent=1))


if __name__ == "__main__":
    main()
