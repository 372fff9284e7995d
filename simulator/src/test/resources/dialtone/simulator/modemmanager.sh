#!/bin/sh
# modemmanager.sh DIR COMMAND...: runs ModemManager on the machine that a simulation laid out in DIR, then COMMAND beside it.
# Everything is in a mount namespace of its own and in the network namespace DIR/netns: DIR/sys is mounted over /sys, /dev is
# a tmpfs with the ptys, and D-Bus is private. Call it under `unshare -m`.
set -eu
dir=$1
shift
work=$dir/run/modemmanager
mkdir -p "$work"

mount --make-rprivate /
mount -t tmpfs tmpfs /mnt
mkdir /mnt/pts
mount --bind /dev/pts /mnt/pts
mount -t tmpfs tmpfs /mnt
mkdir /mnt/pts /mnt/keep
mount --bind /dev/pts /mnt/pts
for node in null zero urandom random; do
  touch "/mnt/$node"
  mount --bind "/dev/$node" "/mnt/$node"
done
# libqmi looks a port up in /sys under the name that its links lead to, so each pty gets the port's name itself.
for port in "$dir"/dev/*; do
  touch "/mnt/$(basename "$port")"
  mount --bind "$(readlink "$port")" "/mnt/$(basename "$port")"
done
mount --rbind /mnt /dev
mount --bind "$dir/sys" /sys

cat > "$work/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$work/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
CONF
DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/bus
DBUS_SESSION_BUS_ADDRESS=$DBUS_SYSTEM_BUS_ADDRESS
export DBUS_SYSTEM_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS

events=$work/events
: > "$events"
for subsystem in tty usbmisc net; do
  for path in "$dir/sys/class/$subsystem"/*; do
    [ -e "$path" ] && echo "action=add,subsystem=$subsystem,name=$(basename "$path")" >> "$events"
  done
done

dbus-daemon --config-file="$work/bus.conf" --nofork --print-address=3 3> "$work/address" &
bus=$!
manager=
trap 'kill $manager $bus 2> /dev/null || true; wait' EXIT
tries=100
until [ -s "$work/address" ]; do
  tries=$((tries - 1))
  [ $tries -gt 0 ] || exit 3
  sleep 0.05
done
ModemManager --debug --log-file="$work/log" --no-auto-scan --test-no-udev --test-session \
  --initial-kernel-events="$events" > "$work/out" 2>&1 &
manager=$!

tries=${PATIENCE:-60}
until mmcli -L 2> /dev/null | grep -q /Modem/; do
  tries=$((tries - 1))
  [ $tries -gt 0 ] || { echo "no modem found" >&2; exit 3; }
  sleep 0.5
done
"$@"
