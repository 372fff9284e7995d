#!/bin/bash
# qmi.sh STICK CLASSES COMMAND…: runs in the rig's guest. Brings an emulated 2c7c:0125 online by QMI through the kernel's
# own qmi_wwan with the dialtone that COMMAND starts, and prints what was seen in sections that begin with "== NAME".
#   STICK     port of the host that serves it by USB/IP
#   CLASSES   folder of the tests' classes
stick=$1 classes=$2
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

libraries() { # the folder behind --module-path
  local before=
  for word in "${dialtone[@]}"; do
    if [ "$before" = --module-path ]; then echo "$word"; fi
    before=$word
  done
}

network() {
  ip -d a | sed 's/^[0-9]*: //'
  ip r s t all
  ip -6 r s t all
  ip rule
  cat /etc/resolv.conf
  cat /sys/class/net/wwan0/qmi/raw_ip
}

vusb-attach 10.0.2.2 "$stick" 1-1 &
wait_for '[ -c /dev/ttyUSB3 -a -c /dev/cdc-wdm0 -a -d /sys/class/net/wwan0 ]'
# For good, the kernel gives a device a queueing discipline the first time it is up, and qmi_wwan another largest MTU the
# first time it carries raw-IP.
ip link set wwan0 up
ip link set wwan0 down
echo Y > /sys/class/net/wwan0/qmi/raw_ip
echo N > /sys/class/net/wwan0/qmi/raw_ip
section 'drivers'
ls -l /sys/bus/usb/devices/1-1:1.*/driver

section 'uqmi'
run uqmi -d /dev/cdc-wdm0 --get-signal-info --get-data-status

network > /tmp/before
section 'up'
run up --once --json --apn internet
section 'while online'
cat /sys/class/net/wwan0/qmi/raw_ip
ip -br addr show dev wwan0
ping -c 3 -i 0.2 -W 5 -I wwan0 10.64.0.1
cat /etc/resolv.conf
section 'status'
run status
section 'down'
run down
wait_for '! pgrep -f __own > /dev/null' # who owned the modem
section 'left behind'
network | diff /tmp/before -

section 'rounds'
"${dialtone[0]}" -Xint --enable-native-access=ALL-UNNAMED -cp "$(libraries)/*:$classes" \
  dialtone.app.peer.QmiClientProgram / found 300 < /dev/null
echo "exit $?"
exit 0
