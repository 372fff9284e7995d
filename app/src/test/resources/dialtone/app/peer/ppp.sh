#!/bin/bash
# ppp.sh COMMAND…: runs in the rig's guest, where /dev/ppp exists. pppd meets our PPP server (in the simulator) and our
# client, with right and wrong secrets; prints what was seen in sections that begin with "== NAME".
dialtone=("$@")
work=/tmp/ppp
mkdir -p $work
modprobe -a ppp_async tun 2>/dev/null
[ -c /dev/ppp ] || mknod /dev/ppp c 108 0

section() { printf '== %s\n' "$1"; }

wait_for() { # CONDITION
  for _ in $(seq 1200); do
    if eval "$1"; then return; fi
    sleep 0.05
  done
  echo "not seen: $1"
}

# --- pppd as the client of our server ---

simulate() { # OPTION…
  "${dialtone[@]}" simulate micromax-mmx352g --dir $work/stick --json "$@" > $work/simulated 2>&1 &
  simulated=$!
  wait_for "grep -q ready $work/simulated"
}

end_simulation() {
  kill $simulated
  wait $simulated
}

cat > $work/chat <<'C'
ABORT BUSY ABORT ERROR ABORT 'NO CARRIER'
TIMEOUT 20
'' AT
OK ATD*99#
CONNECT ''
C

call() { # SECTION USER SECRET SIMULATOR-OPTION…
  local name=$1 user=$2 secret=$3
  shift 3
  simulate "$@"
  section "$name"
  pppd $work/stick/dev/ttyUSB3 460800 nodetach noauth local nolock noipdefault usepeerdns nodefaultroute \
    lcp-echo-interval 5 lcp-echo-failure 10 \
    user "$user" password "$secret" connect "chat -f $work/chat" debug maxfail 1 > $work/pppd 2>&1 &
  local pppd=$!
  wait_for "grep -q 'remote IP' $work/pppd || ! kill -0 $pppd 2>/dev/null"
  if kill -0 $pppd 2>/dev/null; then
    ip -br addr show dev ppp0
    ping -c 3 -W 5 -q -I ppp0 10.64.0.1 | grep received
    kill $pppd
  fi
  wait $pppd
  echo "pppd exit $?"
  cat $work/pppd
  end_simulation
}

right=(--set username=web --set password=geheim)
call 'client by PAP' web geheim "${right[@]}" --set auth=pap
call 'client by CHAP' web geheim "${right[@]}" --set auth=chap
call 'client by PAP, wrong' web falsch "${right[@]}" --set auth=pap
call 'client by CHAP, wrong' web falsch "${right[@]}" --set auth=chap

# --- pppd as the server of our client ---

ip netns add network
ip netns exec network ip link set lo up
ip netns exec network ip addr add 10.64.0.1/32 dev lo
cat > /etc/ppp/pap-secrets <<'C'
web * geheim *
C
cp /etc/ppp/pap-secrets /etc/ppp/chap-secrets

cat > $work/modem.py <<'P'
# A serial modem whose network is pppd: answers AT on a pty, connects a call to a pppd in the namespace "network".
import os, pty, select, subprocess, sys, tty
link, options = sys.argv[1], sys.argv[2:]
def pair():
    master, slave = pty.openpty()
    tty.setraw(slave)
    return master, slave, os.ttyname(slave)
modem, keep, name = pair()
if os.path.lexists(link): os.unlink(link)
os.symlink(name, link)
print("ready", flush=True)
line, call = b"", None
answers = {b"AT+CPIN?": b"+CPIN: READY", b"AT+CREG?": b"+CREG: 2,1", b"AT+CGREG?": b"+CGREG: 2,1", b"AT+CGATT?": b"+CGATT: 1",
           b"AT+CEREG?": b"+CEREG: 2,1", b"AT+CGDCONT?": b'+CGDCONT: 1,"IP","internet","",0,0', b"AT+COPS?": b'+COPS: 0,2,"00101",7',
           b"AT+CSQ": b"+CSQ: 20,99", b"AT+CFUN?": b"+CFUN: 1", b"AT+CGMI": b"Tester", b"AT+CGMM": b"Serial"}
def say(*texts):
    for text in texts: os.write(modem, b"\r\n" + text + b"\r\n")
def answer(command):
    parts = command[2:].split(b";")
    replies = [answers.get(b"AT" + part) for part in parts if part.startswith(b"+") and part.endswith(b"?") or b"AT" + part in answers]
    say(*[r for r in replies if r], b"OK")
while True:
    ready, _, _ = select.select([modem] + ([call[0]] if call else []), [], [], 0.5 if call else None)
    if call and call[2].poll() is not None:
        os.close(call[0]); os.close(call[1])
        print("pppd exit", call[2].returncode, flush=True)
        call = None
        say(b"NO CARRIER")
        continue
    for fd in ready:
        data = os.read(fd, 65536)
        if call:
            os.write(call[0] if fd == modem else modem, data)
            continue
        line += data
        while b"\r" in line:
            command, line = line.split(b"\r", 1)
            command = command.strip().upper()
            if command.startswith(b"ATD"):
                master, slave, peer = pair()
                server = subprocess.Popen(["ip", "netns", "exec", "network", "pppd", peer, "nodetach", "local", "nolock", "debug",
                    "noccp", "10.64.64.64:10.64.0.2", "ms-dns", "10.64.0.1"] + options)
                call = master, slave, server
                say(b"CONNECT 7200000")
            elif command.startswith(b"AT"):
                answer(command)
P

dial() { # SECTION PPPD-OPTIONS CLIENT-OPTION…
  local name=$1 options=$2
  shift 2
  python3 $work/modem.py $work/tty $options > $work/server 2>&1 &
  local modem=$!
  wait_for "grep -q ready $work/server"
  section "$name"
  "${dialtone[@]}" up --json --modem "$(readlink -f $work/tty)" "$@" > $work/up 2>&1 &
  local owner=$!
  wait_for "grep -q '\"event\":\"online\"\|\"event\":\"failed\"' $work/up || ! kill -0 $owner 2>/dev/null"
  ip -br addr show | grep ppp
  kill $owner
  wait $owner
  echo "exit $?"
  cat $work/up
  section "$name, server"
  cat $work/server
  kill $modem
  wait $modem 2>/dev/null
}

echo geheim > $work/right
echo falsch > $work/wrong
dial 'server requires PAP' 'auth require-pap' --ppp own --user web --password-file $work/right
dial 'server requires CHAP' 'auth require-chap' --ppp own --user web --password-file $work/right
dial 'server requires MS-CHAPv2' 'auth require-mschap-v2' --ppp own --user web --password-file $work/right
dial 'server requires PAP, wrong' 'auth require-pap' --ppp own --user web --password-file $work/wrong
dial 'server requires CHAP, wrong' 'auth require-chap' --ppp own --user web --password-file $work/wrong
dial 'pppd to pppd' 'auth require-chap' --ppp pppd --user web --password-file $work/right
dial 'pppd to pppd, wrong' 'auth require-chap' --ppp pppd --user web --password-file $work/wrong
exit 0
