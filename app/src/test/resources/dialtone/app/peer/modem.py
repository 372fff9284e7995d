"""modem.py FOLDER [PTY]: a Huawei stick that was written without Dialtone, as a machine in FOLDER.

It is the emulated stick of the driver rig, its ports on ptys below FOLDER/dev instead of on USB and its
network on the TAP wwan0, whose namespace FOLDER/netns names: start it by `unshare -n`. With PTY, the
modem there answers for ttyUSB1 all commands but Huawei's own, those that begin with a caret.

DIALTONE_SHARED names the folder that holds the rig. Prints "ready" and runs until it is killed.
"""
import asyncio
import fcntl
import os
import pty
import struct
import sys
import tty

sys.path.insert(0, os.path.join(os.environ["DIALTONE_SHARED"], "rig", "vmodem"))
from devices import HuaweiNcm

TUNSETIFF, IFF_TAP, IFF_NO_PI = 0x400454CA, 0x0002, 0x1000
PORTS = {1: "ttyUSB0", 2: "ttyUSB1"}


class Stick(HuaweiNcm):
    """What the stick sends to its USB host goes to ptys; network-connection notifications go nowhere."""

    def plug_in(self, folder):
        self.conn, self.masters = self, {}
        self.attached()
        for endpoint, name in PORTS.items():
            master, slave = pty.openpty()
            tty.setraw(slave)
            os.symlink(os.ttyname(slave), os.path.join(folder, "dev", name))
            self.masters[endpoint] = master
            listen(master, self.at[endpoint].feed)

    def send_in(self, endpoint, data):
        if endpoint in self.masters:
            os.write(self.masters[endpoint], data)

    def stand_before(self, modem):
        """Hands every line of ttyUSB1 without a caret to `modem`, and what that says to ttyUSB1."""
        fd = os.open(modem, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(fd)
        own, unfinished = self.at[2], bytearray()
        own.echo = False

        def sort(data):
            unfinished.extend(data)
            while b"\r" in unfinished:
                end = unfinished.index(b"\r") + 1
                line = bytes(unfinished[:end])
                del unfinished[:end]
                own.feed(line) if line.startswith(b"AT^") else os.write(fd, line)

        listen(self.masters[2], sort)
        listen(fd, lambda data: os.write(self.masters[2], data))

    def connect_network(self, folder):
        tap = os.open("/dev/net/tun", os.O_RDWR)
        fcntl.ioctl(tap, TUNSETIFF, struct.pack("16sH22x", b"wwan0", IFF_TAP | IFF_NO_PI))
        os.symlink("/proc/%d/ns/net" % os.getpid(), os.path.join(folder, "netns"))
        listen(tap, lambda frame: [os.write(tap, answer) for answer in self.frame(frame)])


def listen(fd, take):
    asyncio.get_event_loop().add_reader(fd, lambda: take(os.read(fd, 4096)))


async def main(folder, modem=None):
    stick = Stick("1-1")
    stick.plug_in(folder)
    if modem:
        stick.stand_before(modem)
    stick.connect_network(folder)
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main(*sys.argv[1:]))
