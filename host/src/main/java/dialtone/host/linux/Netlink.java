package dialtone.host.linux;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A socket to the kernel's routing tables, rtnetlink(7). Many requests go in one system call. The
/// kernel answers while the request is sent (net/netlink/af_netlink.c, netlink_unicast_kernel), so
/// nothing here waits.
public final class Netlink implements AutoCloseable {
  private static final int NETLINK_ROUTE = 0;
  private static final int SOL_NETLINK = 270;
  private static final int NETLINK_CAP_ACK = 10;
  private static final int NETLINK_EXT_ACK = 11;

  // linux/netlink.h: a dump that was changed while it was read is marked and has to be asked for
  // again.
  private static final int NLM_F_DUMP_INTR = 0x10;
  private static final int DUMP_ATTEMPTS = 10;
  private static final int ROOM = 64 * 1024;

  /// Requests in one system call: their acknowledgements must fit into the receive buffer of a
  /// fresh socket, 208 KiB.
  private static final int BATCH = 64;

  private final Socket socket;
  private final ReentrantLock lock = new ReentrantLock();
  private int sequence = 1;

  private Netlink(Socket socket) {
    this.socket = socket;
  }

  /// A socket into the network namespace of the calling thread.
  public static Netlink open() {
    Socket socket = Socket.open(Socket.AF_NETLINK, Socket.SOCK_RAW, NETLINK_ROUTE, "rtnetlink");
    // Linux 4.12 tells in words what it does not like; older kernels just give the number.
    socket.option(SOL_NETLINK, NETLINK_EXT_ACK, 1);
    socket.option(SOL_NETLINK, NETLINK_CAP_ACK, 1);
    return new Netlink(socket);
  }

  /// The kernel's answer to one request: 0 or a negated error number, and its own words where it
  /// has some.
  public record Answer(int result, Optional<String> words) {
    /// `Cannot find device`, or `ENODEV: no such device` when the kernel gave no words.
    public String reason() {
      return words.orElseGet(() -> Errno.words(result));
    }
  }

  /// Applies each request, in order. The kernel goes on after one that fails.
  public List<Answer> request(List<RouteMessage> requests) {
    lock.lock();
    try {
      List<Answer> answers = new ArrayList<>();
      for (int from = 0; from < requests.size(); from += BATCH) {
        answers.addAll(batch(requests.subList(from, Math.min(requests.size(), from + BATCH))));
      }
      return answers;
    } finally {
      lock.unlock();
    }
  }

  private List<Answer> batch(List<RouteMessage> requests) {
    int first = sequence;
    sequence += requests.size();
    int size = requests.stream().mapToInt(RouteMessage::length).sum();
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    for (int i = 0; i < requests.size(); i++) {
      requests.get(i).write(out, first + i);
    }
    send(out.array());
    List<Answer> answers = new ArrayList<>();
    while (answers.size() < requests.size()) {
      for (RouteMessage message : receive()) {
        // An older answer can only be left from a call that failed half-way.
        if (message.isAnswer() && message.sequence() == first + answers.size()) {
          answers.add(message.answer());
        }
      }
    }
    return answers;
  }

  /// All entries of one table: what the kernel answers to `request`, such as [Rtnetlink#dump].
  public List<RouteMessage> dump(RouteMessage request) {
    lock.lock();
    try {
      for (int attempt = 0; attempt < DUMP_ATTEMPTS; attempt++) {
        Optional<List<RouteMessage>> entries = attemptDump(request);
        if (entries.isPresent()) {
          return entries.get();
        }
      }
      throw new ModemFailure(
          new Failure.Garbled("rtnetlink", "the table changed faster than it could be read"));
    } finally {
      lock.unlock();
    }
  }

  private Optional<List<RouteMessage>> attemptDump(RouteMessage request) {
    int mine = sequence++;
    ByteBuffer out = ByteBuffer.allocate(request.length()).order(ByteOrder.nativeOrder());
    request.write(out, mine);
    send(out.array());
    List<RouteMessage> entries = new ArrayList<>();
    boolean interrupted = false;
    boolean done = false;
    while (!done) {
      for (RouteMessage message : receive()) {
        if (message.sequence() != mine) {
          continue;
        }
        interrupted |= (message.flags() & NLM_F_DUMP_INTR) != 0;
        if (message.isDone()) {
          done = true;
        } else if (message.isAnswer()) {
          throw new ModemFailure(new Failure.Garbled("rtnetlink", message.answer().reason()));
        } else {
          entries.add(message);
        }
      }
    }
    return interrupted ? Optional.empty() : Optional.of(entries);
  }

  private void send(byte[] bytes) {
    long result = socket.send(bytes);
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, "rtnetlink"));
    }
  }

  private List<RouteMessage> receive() {
    byte[] datagram =
        socket
            .receive(ROOM)
            .map(Socket.Received::bytes)
            .orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.Garbled("rtnetlink", "the kernel did not answer")));
    return RouteMessage.split(datagram);
  }

  @Override
  public void close() {
    socket.close();
  }
}
