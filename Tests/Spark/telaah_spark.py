"""Telaah in Apache Spark: every partition is a stream through one process of the program.

    from telaah_spark import analyze
    analyses = analyze(spark.read.json("s3://…/news/*.jsonl"))
    analyses.write.text("s3://…/analyses", compression="gzip")

The program must be at the same path on every worker (see the page on clusters); nothing else is
needed there: no model, no network.
"""
import json
import subprocess
import threading

FIELDS = ("id", "title", "date", "text")


def analyze(frame, program="telaah", options=(), rows=1000):
    """A frame with one column, `analysis`: a line of JSON (telaah.analysis/1) for each row.

    `frame` has a column `text`, and `id`, `title`, `date` where there are such. Rows without a text
    are left out; the order within a partition is kept.
    """
    fields = [name for name in FIELDS if name in frame.columns]
    command = [program, "analyze", "--input-format", "jsonl", "--format", "jsonl", "--jobs", "1",
               *options, "-"]

    def feed(batches, stream):
        try:
            for batch in batches:
                for values in batch.itertuples(index=False, name=None):
                    record = {k: v for k, v in zip(fields, values) if isinstance(v, str)}
                    stream.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
        except BrokenPipeError:
            pass  # The program has ended; its exit code tells why.
        finally:
            try:
                stream.close()
            except BrokenPipeError:
                pass

    def partition(batches):
        import pandas

        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            feeder = threading.Thread(target=feed, args=(batches, process.stdin), daemon=True)
            feeder.start()
            lines = []
            for line in process.stdout:
                lines.append(line.decode().rstrip("\n"))
                if len(lines) == rows:
                    yield pandas.DataFrame({"analysis": lines})
                    lines = []
            feeder.join()
            status = process.wait()
        if status not in (0, 1):  # 1: some articles were none; the others are done.
            raise RuntimeError(f"{' '.join(command)} ended with {status}")
        if lines:
            yield pandas.DataFrame({"analysis": lines})

    texts = frame.select(*fields).where("text is not null")
    return texts.mapInPandas(partition, schema="analysis string")
