#!/bin/sh
# machine.sh DIR COMMAND...: runs COMMAND where the machine that a simulation laid out in DIR is the machine: DIR/sys is mounted
# over /sys, and its ports are in /dev under their names. Call it under `unshare -m`.
set -eu
dir=$1
shift
mount --make-rprivate /
mount -t tmpfs tmpfs /mnt
mkdir /mnt/pts
mount --bind /dev/pts /mnt/pts
for node in null zero urandom random; do
  touch "/mnt/$node"
  mount --bind "/dev/$node" "/mnt/$node"
done
for port in "$dir"/dev/*; do
  touch "/mnt/$(basename "$port")"
  mount --bind "$(readlink "$port")" "/mnt/$(basename "$port")"
done
mount --rbind /mnt /dev
mount --bind "$dir/sys" /sys
"$@"
