#!/bin/bash
# Kills a batch at random moments, resumes it each time, and holds what came of it against a run
# that nobody disturbed: files byte for byte, the archive by its canonical dump.
#
#   Tests/Manual/kill-batch.sh PROGRAM ARTICLES.jsonl [KILLS] [LONGEST-SECONDS]
set -u
program=$1 input=$2 kills=${3:-20} longest=${4:-3}
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT
"$program" batch "$input" -o "$folder/whole" --quiet || exit 1
killed=0
for _ in $(seq "$kills"); do
  "$program" batch "$input" -o "$folder/out" --resume --quiet --jobs $((RANDOM % 3 + 1)) &
  run=$!
  sleep "$(awk -v r=$RANDOM -v l="$longest" 'BEGIN { print 0.02 + l * r / 32768 }')"
  kill -9 $run 2> /dev/null && killed=$((killed + 1))
  wait $run 2> /dev/null
done
"$program" batch "$input" -o "$folder/out" --resume --quiet || exit 1
failed=0
for file in "$folder"/whole/*; do
  name=$(basename "$file")
  case $name in archive.sqlite*) continue ;; esac
  cmp "$file" "$folder/out/$name" || failed=1
done
dump() { "$program" archive export "$folder/$1/archive.sqlite" dump; }
cmp <(dump whole) <(dump out) || failed=1
echo "$killed kills; $([ $failed = 0 ] && echo the same || echo DIFFERENT)"
exit $failed
