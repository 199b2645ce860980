"""Answers for the Python package: reads batches of documents, says what databricks_jobs makes of each.

A request is one line, a JSON array of [model, document text]. The answer is one line, a JSON array of
{"dict": text of to_dict()} or {"error": name of the exception, "message": its text}, in the same order.
"""

import json
import math
import sys

from databricks_jobs import models

LONGEST_MESSAGE = 500


def plain(value):
    """The value with infinite numbers as text, which JSON cannot hold."""
    if isinstance(value, float) and not math.isfinite(value):
        return {"not finite": str(value)}
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def text_of(value):
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        return json.dumps(plain(value))


def verdict(model, text):
    try:
        instance = getattr(models, model).from_json(text)
        return {"dict": text_of(None if instance is None else instance.to_dict())}
    except Exception as error:  # Whatever it raises, it does not read the document.
        return {"error": type(error).__name__, "message": str(error)[:LONGEST_MESSAGE]}


def main():
    for line in sys.stdin.buffer:
        answers = [verdict(model, text) for model, text in json.loads(line)]
        sys.stdout.write(json.dumps(answers) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
