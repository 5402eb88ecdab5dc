"""Makes the call that PySpark's spark.udf.registerJavaFunction makes, through the gateway that
spark-submit opens for a program in Python, and prints what the function says of a release.

PySpark itself is not needed: its calls travel as these few lines of text over a socket.

usage: spark-submit --jars target/ex99-spark.jar gateway.py RELEASE
"""

import os
import socket
import sys


class Gateway:
    def __init__(self):
        self.socket = socket.create_connection(("127.0.0.1", int(os.environ["PYSPARK_GATEWAY_PORT"])))
        self.lines = self.socket.makefile("r", encoding="utf-8", newline="\n")
        self.send("A", os.environ["PYSPARK_GATEWAY_SECRET"])

    def send(self, *lines):
        self.socket.sendall(("\n".join(lines) + "\n").encode("utf-8"))
        answer = self.lines.readline().rstrip("\n")
        if not answer.startswith("!y"):
            sys.exit(f"{lines[:3]}: {answer}")
        return answer[2:]

    def call(self, target, method, *arguments):
        """Calls a method: a reference as it was answered, or text, whose escapes are undone."""
        answer = self.send("c", target, method, *arguments, "e")
        if answer.startswith("r"):
            return answer[1:]
        return answer[1:].replace("\\n", "\n").replace("\\\\", "\\")


def text(value):
    return "s" + value.replace("\\", "\\\\").replace("\n", "\\n")


gateway = Gateway()
builder = gateway.call("z:org.apache.spark.sql.SparkSession", "builder")
spark = gateway.call(builder, "getOrCreate")
string = gateway.call("z:org.apache.spark.sql.types.DataType", "fromJson", text('"string"'))
functions = gateway.call(spark, "udf")
gateway.call(functions, "registerJava", text("ex99_json"), text("ex99.spark.Ex99JsonFunction"), "r" + string)
query = f"SELECT ex99_json(content, '{sys.argv[1]}') FROM binaryFile.`{sys.argv[1]}`"
row = gateway.call(gateway.call(spark, "sql", text(query)), "head")
print(gateway.call(row, "getString", "i0"))
gateway.call(spark, "stop")
