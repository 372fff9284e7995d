#!/bin/sh
# What udhcpc calls with a lease: sets it, in the network namespace that it stands in, and says so.
if [ "$1" = bound ]; then
  ip addr add "$ip/$mask" dev "$interface"
  ip route add default via "$router" dev "$interface"
  echo "bound $ip/$mask via $router"
fi
