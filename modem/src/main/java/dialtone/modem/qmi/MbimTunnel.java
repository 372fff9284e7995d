package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import dialtone.modem.at.Futures;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.Refusal;
import dialtone.protocol.mbim.MbimAssembler;
import dialtone.protocol.mbim.MbimFrames;
import dialtone.protocol.mbim.MbimMessage;
import dialtone.protocol.mbim.MbimService;
import dialtone.protocol.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// QMI through a port that speaks MBIM: a [Port] of QMI over another one. MBIM that another program
/// has opened stays open, because opening it again would end that program's connections (MBIM 1.0
/// §9.3.1).
public final class MbimTunnel extends ForwardingPort {
  /// Of one message: libmbim's `MAX_CONTROL_TRANSFER`, which every modem takes.
  private static final int LONGEST = 4096;

  private static final int QMI_MESSAGE = 1;
  private static final int PROXY_CONFIGURATION = 1;
  private static final int DEVICE_SERVICES = 16;
  private static final int DEVICE_SERVICE_SUBSCRIBE_LIST = 19;
  private static final Duration TO_OPEN = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(2);
  private static final Duration TO_CLOSE = Duration.ofSeconds(1);

  private final Port mbim;
  private final Clock clock;
  private final AtomicInteger transactions = new AtomicInteger();
  private final Map<Integer, CompletableFuture<MbimMessage>> pending = new ConcurrentHashMap<>();
  private final MbimAssembler assembler =
      new MbimAssembler(
          new MbimAssembler.Sink() {
            @Override
            public void message(MbimMessage message) {
              heard(message);
            }

            @Override
            public void dropped(int count, String why) {
              // Whoever waits for it is told by its deadline.
            }
          });
  private volatile Optional<Listener> listener = Optional.empty();
  private volatile Optional<Failure> gone = Optional.empty();
  private volatile boolean openedHere;

  private MbimTunnel(Port mbim, Clock clock) {
    super(mbim);
    this.mbim = mbim;
    this.clock = clock;
  }

  /// Opens MBIM on `mbim` unless it is open, waits until the modem agrees, and carries QMI from
  /// then on. The port it gives owns `mbim`, which is closed when this fails.
  ///
  /// @throws ModemFailure `Timeout`, `Gone`, `Refused`, `Unsupported` when the modem carries no QMI
  public static Port open(Port mbim, Clock clock) {
    MbimTunnel tunnel = new MbimTunnel(mbim, clock);
    mbim.listen(tunnel.reading());
    try {
      tunnel.begin();
      return tunnel;
    } catch (ModemFailure notOpened) {
      tunnel.close();
      throw notOpened;
    }
  }

  private Listener reading() {
    return new Listener() {
      @Override
      public void received(byte[] buffer, int offset, int length) {
        assembler.feed(buffer, offset, length);
      }

      @Override
      public void gone(Failure failure) {
        lose(failure);
      }
    };
  }

  private void lose(Failure failure) {
    gone = Optional.of(failure);
    pending.values().forEach(each -> each.completeExceptionally(new ModemFailure(failure)));
    listener.ifPresent(to -> to.gone(failure));
  }

  private void begin() {
    mbim.through().ifPresent(this::name);
    if (!answers()) {
      openHere();
      boolean _ = answers();
      // Without it the modem answers but says nothing unasked; what it says to it is of no use.
      send(subscription());
    }
  }

  /// Tells mbim-proxy which device is meant: offset and length of its path, seconds to open it, and
  /// the path in UTF-16. Source: `mbim-service-proxy-control.json` of libmbim.
  private void name(Proxied proxied) {
    byte[] path = proxied.device().toString().getBytes(StandardCharsets.UTF_16LE);
    int begins = 3 * Integer.BYTES;
    int padded = (path.length + Integer.BYTES - 1) / Integer.BYTES * Integer.BYTES;
    ByteBuffer wanted = ByteBuffer.allocate(begins + padded).order(ByteOrder.LITTLE_ENDIAN);
    wanted.putInt(begins).putInt(path.length).putInt((int) TO_OPEN.toSeconds()).put(path);
    MbimMessage.Command request =
        new MbimMessage.Command(
            transactions.incrementAndGet(),
            MbimService.PROXY_CONTROL.uuid(),
            PROXY_CONFIGURATION,
            true,
            Octets.of(wanted.array()));
    boolean agreed =
        ask(request, TO_OPEN)
            .filter(
                answer ->
                    answer instanceof MbimMessage.CommandDone done
                        && done.status() == MbimMessage.SUCCESS)
            .isPresent();
    if (!agreed) {
      throw new ModemFailure(
          new Failure.Gone(name(), proxied.proxy().word() + " does not open " + proxied.device()));
    }
  }

  /// Whether it is open.
  ///
  /// @throws ModemFailure `Unsupported` when it tells its services and QMI is none of them
  private boolean answers() {
    Optional<MbimMessage.CommandDone> done =
        ask(services(), TO_ANSWER)
            .filter(MbimMessage.CommandDone.class::isInstance)
            .map(MbimMessage.CommandDone.class::cast);
    done.ifPresent(this::refuseWithoutQmi);
    return done.isPresent();
  }

  private void openHere() {
    MbimMessage answer =
        ask(new MbimMessage.Open(transactions.incrementAndGet(), LONGEST), TO_OPEN)
            .orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.Timeout("MBIM OPEN", "the modem to begin MBIM", TO_OPEN)));
    boolean agreed =
        answer instanceof MbimMessage.OpenDone done && done.status() == MbimMessage.SUCCESS;
    if (!agreed) {
      throw new ModemFailure(
          new Failure.Refused("MBIM OPEN", new Refusal.Words(answer.toString())));
    }
    openedHere = true;
  }

  private MbimMessage.Command services() {
    return new MbimMessage.Command(
        transactions.incrementAndGet(),
        MbimService.BASIC_CONNECT.uuid(),
        DEVICE_SERVICES,
        false,
        Octets.NONE);
  }

  /// One entry, behind its offset and length: which service, and which one command of it. MBIM 1.0
  /// §10.5.30.
  private MbimMessage.Command subscription() {
    int entry = 2 * Long.BYTES + 2 * Integer.BYTES;
    int begins = 3 * Integer.BYTES;
    ByteBuffer list = ByteBuffer.allocate(begins + entry).order(ByteOrder.LITTLE_ENDIAN);
    list.putInt(1).putInt(begins).putInt(entry);
    list.put(octets(MbimService.QMI)).putInt(1).putInt(QMI_MESSAGE);
    return new MbimMessage.Command(
        transactions.incrementAndGet(),
        MbimService.BASIC_CONNECT.uuid(),
        DEVICE_SERVICE_SUBSCRIBE_LIST,
        true,
        Octets.of(list.array()));
  }

  private static byte[] octets(MbimService service) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(service.uuid().getMostSignificantBits())
        .putLong(service.uuid().getLeastSignificantBits())
        .array();
  }

  /// The list of services names each by its UUID.
  private void refuseWithoutQmi(MbimMessage.CommandDone services) {
    String wanted = Octets.of(octets(MbimService.QMI)).toString();
    boolean tells = services.status() == MbimMessage.SUCCESS;
    if (tells && !services.buffer().toString().contains(wanted)) {
      throw new ModemFailure(withoutQmi());
    }
  }

  private Failure withoutQmi() {
    return new Failure.Unsupported("QMI inside MBIM", "the modem at " + name() + " has none");
  }

  /// The answer; empty when there is none in time.
  private Optional<MbimMessage> ask(MbimMessage request, Duration deadline) {
    CompletableFuture<MbimMessage> answer = new CompletableFuture<>();
    CompletableFuture<Optional<MbimMessage>> waited = new CompletableFuture<>();
    CompletableFuture<Boolean> _ =
        answer.handle(
            (came, failed) ->
                failed == null
                    ? waited.complete(Optional.of(came))
                    : waited.completeExceptionally(failed));
    pending.put(request.transaction(), answer);
    gone.ifPresent(why -> answer.completeExceptionally(new ModemFailure(why)));
    try (Clock.Timer _ = clock.after(deadline, () -> waited.complete(Optional.empty()))) {
      send(request);
      return Futures.join(waited);
    } finally {
      pending.remove(request.transaction());
    }
  }

  private void send(MbimMessage message) {
    MbimFrames.of(message, LONGEST).forEach(mbim::write);
  }

  private void heard(MbimMessage message) {
    switch (message) {
      case MbimMessage.CommandDone m -> done(m);
      case MbimMessage.IndicateStatus m -> carried(m);
      case MbimMessage.OpenDone _, MbimMessage.CloseDone _ -> answered(message);
      case MbimMessage.FunctionError m -> refused(m);
      case MbimMessage.Open _,
          MbimMessage.Close _,
          MbimMessage.Command _,
          MbimMessage.HostError _ -> {
        // What a host says: the echo of a line.
      }
    }
  }

  private void done(MbimMessage.CommandDone message) {
    boolean ofQmi = message.service().equals(MbimService.QMI.uuid());
    if (ofQmi && message.status() == MbimMessage.NO_DEVICE_SUPPORT) {
      lose(withoutQmi());
    } else if (ofQmi) {
      carried(message);
    } else {
      answered(message);
    }
  }

  /// Nobody waits for the answer to a command that carried QMI.
  private void refused(MbimMessage.FunctionError message) {
    if (pending.containsKey(message.transaction())) {
      answered(message);
    } else if (message.code() == MbimMessage.FunctionError.NOT_OPENED) {
      lose(new Failure.Gone(name(), "MBIM was closed there by another program"));
    }
  }

  private void carried(MbimMessage.Fragmented message) {
    if (message.service().equals(MbimService.QMI.uuid()) && message.cid() == QMI_MESSAGE) {
      byte[] qmux = message.buffer().toArray();
      listener.ifPresent(to -> to.received(qmux, 0, qmux.length));
    }
  }

  private void answered(MbimMessage message) {
    Optional.ofNullable(pending.get(message.transaction()))
        .ifPresent(each -> each.complete(message));
  }

  @Override
  public void listen(Listener to) {
    listener = Optional.of(to);
    gone.ifPresent(to::gone);
  }

  @Override
  public void write(byte[] qmux) {
    send(
        new MbimMessage.Command(
            transactions.incrementAndGet(),
            MbimService.QMI.uuid(),
            QMI_MESSAGE,
            true,
            Octets.of(qmux)));
  }

  @Override
  public boolean offer(byte[] bytes, int offset, int length) {
    write(Octets.of(bytes, offset, length).toArray());
    return true;
  }

  /// Closes MBIM too where it was opened here.
  @Override
  public void close() {
    if (openedHere && gone.isEmpty()) {
      openedHere = false;
      try {
        Optional<MbimMessage> _ =
            ask(new MbimMessage.Close(transactions.incrementAndGet()), TO_CLOSE);
      } catch (ModemFailure unplugged) {
        // It is closed with the port.
      }
    }
    mbim.close();
  }
}
