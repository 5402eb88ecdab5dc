#!/usr/bin/env bash
# Spark on two cores against the command line with two jobs, on the same files, start-up apart.
#
# usage: src/spark/bench/compare.sh FOLDER [COPIES [parquet|ndjson [JAVA-OPTION...]]]
#
# Copies the files of FOLDER until there are about 20,000 (or COPIES times), runs both on a tenth
# and on all of them, and prints releases a second from the difference of the two runs, which
# leaves start-up out, the largest resident memory of each run, and what is alive in Spark's heap.
set -euo pipefail
folder=${1:?usage: compare.sh FOLDER [COPIES]}
root=$(cd "$(dirname "$0")/../../.." && pwd)
count=$(find "$folder" -type f | wc -l)
copies=${2:-$(((20000 + count - 1) / count))}
format=${3:-ndjson}
java_options=${*:4}
java_options=${java_options:--Xms512m -Xmx512m -XX:+UseParallelGC}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make_folder() { # NAME COPIES
  mkdir "$work/$1"
  for i in $(seq "$2"); do
    cp -rl "$folder" "$work/$1/$i" 2>/dev/null || cp -r "$folder" "$work/$1/$i"
  done
}
make_folder few $(((copies + 9) / 10))
make_folder many "$copies"

[ -s "$root/target/spark.classpath" ] ||
  mvn -q -ntp -B -f "$root/pom.xml" -Pspark dependency:build-classpath \
    -Dmdep.outputFile="$root/target/spark.classpath"
opens=$(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' "$root/pom.xml")
spark_alone=$(tr ':' '\n' <"$root/target/spark.classpath" | grep -Ev 'jsoup|pdfbox|fontbox|opennlp|picocli|slf4j-nop' | paste -sd:)

# Runs a command and prints: label, seconds, MiB of the largest resident set, MiB of live heap.
# It makes the Java that it started collect all every 15 seconds, which costs one program what it
# costs the other; of a log of the collector it takes the middle one of what was alive after.
timed() { # LABEL LOG|- COMMAND...
  python3 - "$@" <<'PYTHON'
import re, resource, statistics, subprocess, sys, time

label, log, command = sys.argv[1], sys.argv[2], sys.argv[3:]
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
began = time.monotonic()
run = subprocess.Popen(command, **quiet)
while True:
    try:
        status = run.wait(15)
        break
    except subprocess.TimeoutExpired:
        subprocess.run(["jcmd", str(run.pid), "GC.run"], **quiet)
seconds = time.monotonic() - began
resident = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
alive = 0
if log != "-":
    full = re.findall(r"Pause Full .*Diagnostic.* \d+M->(\d+)M", open(log).read())
    alive = statistics.median(map(int, full)) if full else 0
print(f"{label} {seconds:.2f} {resident} {alive:.0f}")
if log != "-" and status != 0:
    sys.exit(f"{label} failed with status {status}")
PYTHON
}
spark() { # FOLDER
  # shellcheck disable=SC2086
  timed "spark-$1" "$work/$1.gc" java $opens $java_options "-Xlog:gc:file=$work/$1.gc" \
    -cp "$spark_alone" org.apache.spark.deploy.SparkSubmit --master 'local[2]' \
    --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
    --class ex99.spark.Ex99Job "$root/target/ex99-spark.jar" \
    --input "$work/$1" --output "$work/out-$1" --format "$format"
}
cli() { timed "cli-$1" - "$root/target/ex99" -q -r --jobs 2 --format ndjson -o "$work/$1.ndjson" "$work/$1"; }

{
  spark few
  cli few
  spark many
  cli many
} | tee "$work/runs"
python3 - "$work/runs" "$(find "$work/few" -type f | wc -l)" "$(find "$work/many" -type f | wc -l)" <<'PYTHON'
import sys

runs = {}
for line in open(sys.argv[1]):
    label, *figures = line.split()
    runs[label] = [float(figure) for figure in figures]
few, many = int(sys.argv[2]), int(sys.argv[3])
rate = {}
for program in ("cli", "spark"):
    short, long = runs[program + "-few"], runs[program + "-many"]
    rate[program] = (many - few) / (long[0] - short[0])
    print(f"{program:6} {few} files {short[0]:.1f} s, {many} files {long[0]:.1f} s: {rate[program]:.0f} a second, start-up apart")
    print(f"       resident {short[1]:.0f} and {long[1]:.0f} MiB: times {long[1] / short[1]:.2f}")
    if short[2] and long[2]:
        print(f"       live heap {short[2]:.0f} and {long[2]:.0f} MiB: times {long[2] / short[2]:.2f}")
print(f"spark / cli: {rate['spark'] / rate['cli']:.2f}")
PYTHON
