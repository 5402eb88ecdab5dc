#!/usr/bin/env bash
# Spark on two cores against the command line with two jobs, on the same files, start-up apart.
#
# usage: src/spark/bench/compare.sh FOLDER [COPIES]
#
# Copies the files of FOLDER until there are about 20,000 (or COPIES times), runs both on a tenth
# and on all of them, and prints releases a second from the difference of the two runs, which
# leaves start-up out, and the largest resident memory of each run.
set -euo pipefail
folder=${1:?usage: compare.sh FOLDER [COPIES]}
root=$(cd "$(dirname "$0")/../../.." && pwd)
count=$(find "$folder" -type f | wc -l)
copies=${2:-$(((20000 + count - 1) / count))}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make_folder() { # NAME COPIES
  mkdir -p "$work/$1"
  for i in $(seq "$2"); do
    find "$folder" -type f -print0 |
      while IFS= read -r -d '' file; do ln "$file" "$work/$1/$i-${file##*/}" 2>/dev/null || cp "$file" "$work/$1/$i-${file##*/}"; done
  done
}
make_folder few $(((copies + 9) / 10))
make_folder many "$copies"

[ -s "$root/target/spark.classpath" ] ||
  mvn -q -ntp -B -f "$root/pom.xml" -Pspark dependency:build-classpath \
    -Dmdep.outputFile="$root/target/spark.classpath"
opens=$(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' "$root/pom.xml")
spark_alone=$(tr ':' '\n' <"$root/target/spark.classpath" | grep -Ev 'jsoup|pdfbox|fontbox|opennlp|picocli|slf4j-nop' | paste -sd:)

timed() { # LABEL COMMAND...: seconds and KiB of the largest resident set
  local label=$1
  shift
  python3 - "$label" "$@" <<'PYTHON'
import os, resource, subprocess, sys, time
began = time.monotonic()
subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
seconds = time.monotonic() - began
print(f"{sys.argv[1]} {seconds:.2f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024}")
PYTHON
}
spark() { # FOLDER LABEL
  # shellcheck disable=SC2086
  timed "$2" java $opens -XX:+UseParallelGC -Xmx1g -cp "$spark_alone" org.apache.spark.deploy.SparkSubmit --master 'local[2]' \
    --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
    --class ex99.spark.Ex99Job "$root/target/ex99-spark.jar" \
    --input "$work/$1" --output "$work/out-$2" --format ndjson
}
cli() { timed "$2" "$root/target/ex99" -q -r --jobs 2 --format ndjson -o "$work/$2.ndjson" "$work/$1"; }

{
  cli few cli-few
  cli many cli-many
  spark few spark-few
  spark many spark-many
} >"$work/runs"
python3 - "$work/runs" "$(find "$work/few" -type f | wc -l)" "$(find "$work/many" -type f | wc -l)" <<'PYTHON'
import sys

runs = {}
for line in open(sys.argv[1]):
    label, seconds, memory = line.split()
    runs[label] = float(seconds), int(memory)
few, many = int(sys.argv[2]), int(sys.argv[3])
rate = {}
for program in ("cli", "spark"):
    (short, small), (long, large) = runs[program + "-few"], runs[program + "-many"]
    rate[program] = (many - few) / (long - short)
    print(f"{program:6} {few} files {short:.1f} s, {many} files {long:.1f} s: "
          f"{rate[program]:.0f} a second, start-up apart; largest memory {small} MiB and {large} MiB")
print(f"spark / cli: {rate['spark'] / rate['cli']:.2f}")
PYTHON
