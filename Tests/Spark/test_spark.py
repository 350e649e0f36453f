"""Holds the analyses that Spark gives against those of one process: `make test-spark`.

    test_spark.py TELAAH [ARTICLES.jsonl]

Without a file, articles are invented. Prints the rate, and what a million articles would cost.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark.sql import SparkSession  # noqa: E402

from telaah_spark import analyze  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


def invented(count):
    """Articles with invented people and places, each a little different."""
    people = ["Rara Wilis", "Jaka Umbaran", "Wulan Sagara", "Bagas Wiratma"]
    things = ["jalan desa", "harga rempah", "pasar ikan", "irigasi sawah", "sekolah dasar"]
    for n in range(count):
        who, what = people[n % 4], things[n % 5]
        yield {"id": f"a{n}", "title": f"Soal {what}", "date": f"2025-0{n % 9 + 1}-11", "text":
               f"Bupati Tanjung Lor {who} meninjau {what} pada hari ke-{n}.\n"
               f"\"Kami membenahi {what} nomor {n},\" kata {who} di Muara Kidul.\n"
               f"Menurut {who}, pekerjaan {what} selesai dalam {n % 12 + 1} bulan.\n"}


def processor_time():
    """Seconds of all processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(program, path=None):
    with tempfile.TemporaryDirectory() as folder:
        if path is None:
            path = os.path.join(folder, "articles.jsonl")
            with open(path, "w") as file:
                for article in invented(480):
                    file.write(json.dumps(article, ensure_ascii=False) + "\n")
        command = [program, "analyze", "--input-format", "jsonl", "--format", "jsonl", "--jobs", "1"]
        begin = processor_time()
        local = subprocess.run([*command, "-"], stdin=open(path), capture_output=True, check=True)
        seconds = processor_time() - begin
        # The name of the stream is all that may differ: both read standard input.
        expected = sorted(local.stdout.decode().splitlines())

        spark = (SparkSession.builder.master("local-cluster[2,1,1024]").appName("telaah")
                 .config("spark.executorEnv.PYTHONPATH", HERE)
                 .config("spark.executorEnv.PYSPARK_PYTHON", os.environ["PYSPARK_PYTHON"])
                 .config("spark.ui.enabled", "false").getOrCreate())
        spark.sparkContext.setLogLevel("ERROR")
        frame = spark.read.schema("id string, title string, date string, text string").json(path)
        found = analyze(frame.repartition(4), program).collect()
        spark.stop()
        got = sorted(row.analysis for row in found)
        if got != expected:
            wrong = next((pair for pair in zip(got, expected) if pair[0] != pair[1]), None)
            sys.exit(f"{len(got)} analyses from Spark, {len(expected)} from one process; "
                     f"the first difference: {wrong}")
        rate = len(expected) / seconds
        print(f"{len(got)} analyses, the same from Spark as from one process")
        print(f"one core: {rate:.0f} articles/s; a million articles: {1e6 / rate / 3600:.2f} core hours")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), *sys.argv[2:3])
