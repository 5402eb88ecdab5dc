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
  timed "$2" java $opens -XX:+UseParallelGC -Xmx2g -cp "$spark_alone" org.apache.spark.deploy.SparkSubmit --master 'local[2]' \
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
} | python3 -c '
import sys
runs = {p[0]: (float(p[1]), int(p[2])) for p in (line.split() for line in sys.stdin)}
few, many = int(sys.argv[1]), int(sys.argv[2])
rate = {k: (many - few) / (runs[k + "-many"][0] - runs[k + "-few"][0]) for k in ("cli", "spark")}
for k in ("cli", "spark"):
    print(f"{k:6} {few} files {runs[k + chr(45) + chr(102) + chr(101) + chr(119)][0]:.1f} s, {many} files {runs[k + "-many"][0]:.1f} s: {rate[k]:.0f} a second, start-up apart; largest memory {runs[k + "-few"][1]} MiB and {runs[k + "-many"][1]} MiB")
print(f"spark / cli: {rate[chr(115) + chr(112) + chr(97) + chr(114) + chr(107)] / rate[chr(99) + chr(108) + chr(105)]:.2f}")
' "$(find "$work/few" -type f | wc -l)" "$(find "$work/many" -type f | wc -l)"
