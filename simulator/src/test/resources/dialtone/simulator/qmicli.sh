#!/bin/sh
# qmicli.sh PORT QUERIES OPTION...: runs qmicli once for each line of the file QUERIES and prints what it says, errors included.
port=$1
queries=$2
shift 2
while IFS= read -r query; do
  echo "== $query"
  timeout 20 qmicli -d "$port" "$@" "$query" 2>&1 < /dev/null
done < "$queries"
