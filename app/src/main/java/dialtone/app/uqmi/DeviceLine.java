package dialtone.app.uqmi;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.LentLine;
import java.time.Duration;
import java.util.Optional;

/// A device node that this process has opened for a single question: no reactor, no other thread.
/// While it is open it has the node's flock, which keeps Dialtone's other processes off.
final class DeviceLine implements Line {
  private static final int FLAGS = Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK | Fd.O_CLOEXEC;

  /// No message of the modem is longer than what a cdc-wdm node gives at once.
  private static final int ROOM = 4096;

  private static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

  private final Fd fd;
  private final LentLine poll;
  private final Buffer room = new Buffer(ROOM);

  private DeviceLine(Fd fd) {
    this.fd = fd;
    this.poll = new LentLine(fd, fd);
  }

  /// Opens a node; empty while another process has its flock.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure when it cannot be opened
  static Optional<DeviceLine> open(String path) {
    Fd fd = Fd.open(path, FLAGS);
    if (fd.lock()) {
      return Optional.of(new DeviceLine(fd));
    }
    fd.close();
    return Optional.empty();
  }

  @Override
  public boolean send(byte[] frame) {
    int sent = 0;
    while (sent < frame.length) {
      int count = poll.write(frame, sent);
      if (count > 0) {
        sent += count;
      } else if (Errno.EAGAIN.is(count)) {
        if (poll.awaitOutput(Optional.of(WRITE_DEADLINE)) != LentLine.Readiness.READY) {
          return false;
        }
      } else if (!Errno.EINTR.is(count)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Heard hear(Optional<Duration> limit, Sink into) {
    return switch (poll.awaitInput(limit)) {
      case TIME_OVER -> Heard.TIME_OVER;
      case WOKEN -> Heard.STOPPED;
      case READY -> read(into);
    };
  }

  private Heard read(Sink into) {
    int count = fd.read(room);
    if (count > 0) {
      into.octets(room.bytes(), 0, count);
    }
    boolean later = Errno.EAGAIN.is(count) || Errno.EINTR.is(count);
    return count > 0 || later ? Heard.OCTETS : Heard.GONE;
  }

  @Override
  public void stop() {
    poll.wake();
  }

  @Override
  public void close() {
    poll.close();
    fd.close();
  }
}
