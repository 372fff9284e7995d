package dialtone.host.link;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.stack.ProbePlan;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.wire.Octets;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

/// Asks the peers of a [ProbePlan] through sockets that are bound to one network device, so that an
/// answer proves that device and no other.
final class KernelProbe {
  private static final int ROOM = 4096;

  private final String interfaceName;
  private final Namespace namespace;
  private final Clock clock;

  KernelProbe(String interfaceName, Namespace namespace, Clock clock) {
    this.interfaceName = interfaceName;
    this.namespace = namespace;
    this.clock = clock;
  }

  /// @param interfaceIndex the scope of link-local peers
  DataPath.Answered run(Addressing addressing, Duration deadline, int interfaceIndex) {
    ProbePlan plan = new ProbePlan(addressing, deadline, new SecureRandom());
    try (Round round = new Round(plan, interfaceIndex)) {
      return round.run();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(
          new Failure.Gone(interfaceName, "the check of its traffic was interrupted"));
    }
  }

  /// One run of a plan. The reactor's thread only reads; everything else happens on the caller's.
  private final class Round implements AutoCloseable {
    private final ProbePlan plan;
    private final int interfaceIndex;
    private final long start = clock.nanos();
    private final Reactor reactor = new Reactor();
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Map<Boolean, EchoSocket> echoSockets = new HashMap<>();
    private final Map<InetAddress, Socket> nameServers = new HashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();

    Round(ProbePlan plan, int interfaceIndex) {
      this.plan = plan;
      this.interfaceIndex = interfaceIndex;
    }

    DataPath.Answered run() throws InterruptedException {
      while (!plan.finished(elapsed())) {
        plan.due(elapsed()).forEach(this::ask);
        try (Clock.Timer _ = clock.after(plan.quiet(elapsed()), () -> events.add(() -> {}))) {
          events.take().run();
        }
      }
      DataPath.Answered answered = plan.answer();
      List<String> tried =
          answered.tried().stream().map(words -> words + refused.getOrDefault(words, "")).toList();
      return new DataPath.Answered(answered.ping(), answered.dns(), tried);
    }

    private Duration elapsed() {
      return Duration.ofNanos(clock.nanos() - start);
    }

    private void ask(ProbePlan.Question question) {
      try {
        long result =
            switch (question) {
              case ProbePlan.Question.Ping ping -> ping(ping);
              case ProbePlan.Question.Dns(InetAddress peer, DnsMessage query) ->
                  nameServer(peer).send(query.encode());
            };
        if (result < 0) {
          refused.put(question.words(), " (not sent: " + Errno.words(result) + ")");
        }
      } catch (ModemFailure noSocket) {
        refused.put(question.words(), " (not sent: " + noSocket.getMessage() + ")");
      }
    }

    private long ping(ProbePlan.Question.Ping ping) {
      boolean six = ping.peer() instanceof Inet6Address;
      EchoSocket socket =
          Optional.ofNullable(echoSockets.get(six))
              .orElseGet(() -> echoSocket(six, ping.identifier()));
      return socket.send(ping.peer(), ping.identifier(), ping.sequence(), interfaceIndex);
    }

    private EchoSocket echoSocket(boolean six, int identifier) {
      EchoSocket socket = namespace.call(() -> EchoSocket.open(six, interfaceName));
      closing.push(socket::close);
      echoSockets.put(six, socket);
      read(
          socket.fd(),
          () ->
              socket.receive(
                  reply -> events.add(() -> pong(reply, reply.identifier().orElse(identifier)))));
      return socket;
    }

    private void pong(EchoSocket.Reply reply, int identifier) {
      plan.pong(reply.from(), identifier, reply.sequence(), elapsed());
    }

    private Socket nameServer(InetAddress peer) {
      return Optional.ofNullable(nameServers.get(peer)).orElseGet(() -> openNameServer(peer));
    }

    private Socket openNameServer(InetAddress peer) {
      int family = peer instanceof Inet6Address ? Socket.AF_INET6 : Socket.AF_INET;
      Socket socket =
          namespace.call(() -> Socket.open(family, Socket.SOCK_DGRAM, 0, "a UDP socket"));
      closing.push(socket::close);
      socket.bindToDevice(interfaceName);
      long result = socket.connect(SocketAddress.internet(peer, DnsMessage.PORT, interfaceIndex));
      if (result < 0) {
        throw new ModemFailure(Errno.failure(result, CanonicalText.of(peer)));
      }
      nameServers.put(peer, socket);
      read(
          socket.fd(),
          () -> {
            Optional<Socket.Received> received = socket.receive(ROOM);
            received.ifPresent(datagram -> events.add(() -> response(peer, datagram.bytes())));
            return received.isPresent();
          });
      return socket;
    }

    private void response(InetAddress peer, byte[] datagram) {
      try {
        plan.response(peer, DnsMessage.parse(Octets.of(datagram)), elapsed());
      } catch (ModemFailure garbled) {
        refused.put("dns " + CanonicalText.of(peer), " (" + garbled.getMessage() + ")");
      }
    }

    /// `next` reads one packet and says whether there was one.
    private void read(Fd fd, BooleanSupplier next) {
      Reactor.Registration registration =
          reactor.register(
              fd,
              new Reactor.Handler() {
                @Override
                public boolean readable(Buffer room) {
                  return next.getAsBoolean();
                }

                @Override
                public void hungUp() {}
              });
      // Before the socket, which was pushed earlier: a descriptor is closed when nobody waits for
      // it any more.
      closing.push(registration::close);
    }

    @Override
    public void close() {
      closing.forEach(Runnable::run);
      reactor.close();
    }
  }
}
