#!/bin/bash
# dns.sh DEVICE ADDRESS/LENGTH SERVER: configures DEVICE and asks SERVER for a name; exit status 0 when an answer came.
set -e
ip address replace "$2" dev "$1"
ip link set "$1" up
for _ in 1 2 3; do
  exec 3<> "/dev/udp/$3/53"
  printf '\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x07example\x03com\x00\x00\x01\x00\x01' >&3
  if [ "$(timeout 1 head -c 2 <&3 | od -An -tx1 | tr -d ' ')" = 1234 ]; then
    exit 0
  fi
done
exit 1
