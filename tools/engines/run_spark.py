"""Runs the samples and queries of the guide "A million runs" in Spark, whose executors are processes of their own, and compares.

Called by main.ts with the folder that it prepared. Exits 1 if anything differs.
"""

import json
import os
import re
import shlex
import shutil
import stat
import sys
import time
from pathlib import Path

import pyspark

os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
os.environ["PYSPARK_PYTHON"] = sys.executable
FOLDER = Path(sys.argv[1]).resolve()
# The samples of the guide name files as a reader would have them.
os.chdir(FOLDER)
PLAN = json.loads(Path("plan.json").read_text())
PARTITIONS = 4
COMPARED = ["latest_run_id", "outcome", "attempts", "missing_attempts", "time_lost_ms", "time_lost_is_complete"]

failures = 0
start = time.monotonic()


def say(text):
    print(f"{text} ({time.monotonic() - start:.0f} s)", flush=True)


def check(what, differences):
    global failures
    if differences:
        failures += 1
        say(f"FAILED {what}: {len(differences)} differences")
        for difference in differences[:10]:
            say(f"  {difference}")
    else:
        say(f"ok {what}")


def make_command():
    """The command that the guide names, where executors find it."""
    folder = FOLDER / "bin"
    folder.mkdir(exist_ok=True)
    path = folder / "databricks-runs"
    path.write_text(f'#!/bin/sh\nexec {shlex.quote(PLAN["node"])} {shlex.quote(PLAN["command"])} "$@"\n')
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"


def start_spark():
    from pyspark.sql import SparkSession

    return (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("databricks-jobs")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", PARTITIONS)
        .getOrCreate()
    )


def differences_of(expected, rows):
    found = {row["chain_key"]: row for row in rows}
    differences = [] if len(rows) == len(expected) else [f"{len(rows)} rows, not {len(expected)}"]
    for facts in expected:
        row = found.get(facts["chain_key"])
        if row is None:
            differences.append(f"{facts['chain_key']} is missing")
            continue
        for name in COMPARED:
            if row[name] != facts[name]:
                differences.append(f"{facts['chain_key']} {name}: {row[name]}, not {facts[name]}")
    return differences


def run_queries(spark):
    """Runs the queries; gives the rows that say which attempts are missing."""
    missing = None
    for sql in PLAN["queries"]:
        frame = spark.sql(sql)
        if sql.startswith("CREATE"):
            spark.catalog.cacheTable(re.search(r"VIEW (\w+)", sql)[1])
            continue
        rows = frame.collect()
        if "missing" in frame.columns:
            missing = {row["chain_key"]: row["missing"] for row in rows}
    return missing


def compare_chains(spark, expected, what):
    missing = run_queries(spark)
    check(f"{what}: chains", differences_of(expected, spark.table("chains").collect()))
    wanted = {facts["chain_key"]: facts["missing"] for facts in expected if facts["missing"]}
    check(f"{what}: missing attempts", [] if missing == wanted else [f"{len(missing)} chains, not {len(wanted)}"])


def known(value, row):
    """What of a JSON value a row has to hold: all of it but null."""
    if isinstance(value, dict):
        if isinstance(row, str):
            return json.loads(row) == value
        members = row.asDict() if hasattr(row, "asDict") else row
        return all(name in members and known(member, members[name]) for name, member in value.items() if member is not None)
    if isinstance(value, list) and not isinstance(row, str):
        return row is not None and len(row) == len(value) and all(map(known, value, row))
    if isinstance(row, str) and not isinstance(value, str):
        return json.loads(row) == value
    return row == value


# Fields that the simulator and the samples have, and the documentation of the API has not.
UNKNOWN = {"format", "parent_run_id", "carbon_footprint"}


def compare_documents(spark, files, ddl):
    """Documents that are read by the schema hold every known field."""
    differences = []
    count = 0
    for file in files:
        texts = Path(file).read_text().strip()
        lines = texts.split("\n") if file.endswith(".ndjson") else [json.dumps(one) for one in runs_in(json.loads(texts))]
        # Numbers that are text are not what the API gives: the library reads them, Spark does not.
        lines = [line for line in lines if '"run_id":"' not in line][:1500]
        rows = spark.read.schema(ddl).json(spark.sparkContext.parallelize(lines, 1)).collect()
        for line, row in zip(lines, rows):
            document = {name: value for name, value in json.loads(line).items() if name not in UNKNOWN}
            count += 1
            if not known(document, row):
                lost = [name for name, value in document.items() if not known({name: value}, row)]
                differences.append(f"{file}: run {document.get('run_id')} lost {lost}")
    check(f"{count} documents by the schema", differences)


def runs_in(document):
    if isinstance(document, list):
        return document
    return document["runs"] if "runs" in document else [document]


def main():
    expected = [json.loads(line) for line in Path("chains.ndjson").read_text().splitlines()]
    make_command()
    spark = start_spark()
    spark.sparkContext.setLogLevel("ERROR")
    say("Spark is there")
    # As in a notebook.
    names = {"spark": spark}
    try:
        for table in ["runs", "attempts", "job_run_timeline"]:
            spark.read.parquet(f"{table}.parquet").repartition(PARTITIONS).createOrReplaceTempView(table)
        compare_chains(spark, expected, "Parquet")
        for sample in PLAN["samples"]:
            exec(sample, names)
        # The samples made the tables anew, out of partitions that were piped through the command.
        total = sum(facts["attempts"] for facts in expected)
        for name in ["documents", "runs"]:
            count = spark.table(name).count()
            check(f"{name} of the samples", [] if count == total else [f"{count} rows, not {total}"])
        compare_chains(spark, expected, "piped partitions")
        files = [*sorted(map(str, Path("runs").glob("*.ndjson")))[:2], *PLAN["examples"]]
        compare_documents(spark, files, names["ddl"])
    finally:
        spark.stop()
    sys.exit(1 if failures else 0)


main()
