"""Prints what ex99_json says of a release, registered as docs/SPARK.md tells users of PySpark.

usage: spark-submit --jars target/ex99-spark.jar pyspark_call.py RELEASE
"""

import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
spark.udf.registerJavaFunction("ex99_json", "ex99.spark.Ex99JsonFunction", "string")
files = spark.read.format("binaryFile").load(sys.argv[1])
print(files.selectExpr(f"ex99_json(content, '{sys.argv[1]}')").head()[0])
spark.stop()
