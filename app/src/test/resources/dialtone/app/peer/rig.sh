#!/bin/bash
# rig.sh STICK DROPPING COMMAND…: runs in the rig's guest. Brings two emulated sticks online with the dialtone that
# COMMAND starts, and prints what was seen in sections that begin with "== NAME".
#   STICK, DROPPING   ports of the host that serve the sticks by USB/IP; the network ends the second one's session once
stick=$1 dropping=$2
shift 2
dialtone=("$@")

section() { printf '== %s\n' "$1"; }
run() { "${dialtone[@]}" "$@"; echo "exit $?"; }

wait_for() { # CONDITION
  for _ in $(seq 1200); do
    if eval "$1"; then return; fi
    sleep 0.05
  done
  echo "not seen: $1"
}

plug() { # PORT
  vusb-attach 10.0.2.2 "$1" 1-1 &
  plugged=$!
  wait_for '[ -c /dev/ttyUSB0 -a -c /dev/ttyUSB1 -a -c /dev/cdc-wdm0 -a -d /sys/class/net/wwan0 ]'
}

settle() {
  # The first time a device is up the kernel gives it a queueing discipline for good.
  ip link set wwan0 up
  ip link set wwan0 down
}

unplug() {
  kill "$plugged"
  echo 0 > /sys/devices/platform/vhci_hcd.0/detach
  wait_for '[ ! -e /sys/bus/usb/devices/1-1 -a ! -e /dev/ttyUSB0 ]'
}

network() {
  ip -d a | sed 's/^[0-9]*: //' # a device that comes back has a new number
  ip r s t all
  ip -6 r s t all
  ip rule
  cat /etc/resolv.conf
}

times_online() { grep -c '"event":"online"' /tmp/up; }

up() { # SECTION TIMES OPTION…: until it was online TIMES times
  local name=$1 times=$2
  shift 2
  network > /tmp/before
  "${dialtone[@]}" up --json --apn internet "$@" > /tmp/up 2>&1 &
  owner=$!
  wait_for "[ \$(times_online) -ge $times ] || ! kill -0 $owner 2>/dev/null"
  section "$name"
  cat /tmp/up
}

down() { # SECTION
  section "$1 down"
  run down
  wait "$owner"
  echo "owner exit $?"
  section "$1 left behind"
  network | diff /tmp/before -
}

section 'list before'
run list
plug "$stick"
settle
section 'list after'
run list --json

up 'by tty' 1
section 'drivers'
ls -l /sys/bus/usb/devices/1-1:1.*/driver
section 'while online'
ping -c 1 -W 5 -I wwan0 10.64.0.1
cat /etc/resolv.conf
section 'status'
run status
section 'at'
run at AT+CSQ
down 'by tty'

up 'by wdm' 1 --port cdc-wdm0
section 'at by wdm'
run at AT+CSQ
down 'by wdm'
unplug

plug "$dropping"
settle
up 'dropped' 2
down 'dropped'
unplug

plug "$stick"
settle
up 'before it was unplugged' 1
unplug
plug "$stick"
wait_for '[ $(times_online) -ge 2 ]'
section 'plugged in again'
cat /tmp/up
down 'plugged in again'
unplug
section 'list at the end'
run list
