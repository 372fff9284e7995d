package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.LentLine;
import dialtone.host.linux.Pty;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmuxAssembler;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.AllocateCidCodec;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.ReleaseCidCodec;
import dialtone.protocol.qmi.ctl.ServiceClient;
import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalInfoCodec;
import dialtone.protocol.qmi.nas.LteSignalStrength;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A modem on a pty with few client ids, which knows one question. It is split from the other side
/// as a process would be.
final class PtyModem implements AutoCloseable, QmuxAssembler.Sink {
  private static final int IDS = 5;
  private static final int EXHAUSTED = 5;
  private static final int INVALID_COMMAND = 71;
  private static final Duration SHORT = Duration.ofMillis(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pty pty = Pty.open();
  private final LentLine poll = new LentLine(pty.master(), pty.master());
  private final QmuxAssembler assembler = new QmuxAssembler(this);
  private final Set<Integer> taken = new TreeSet<>();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final boolean mute;
  private final Thread thread;

  /// @param mute it never answers the question
  PtyModem(boolean mute) {
    this.mute = mute;
    this.thread = Thread.ofPlatform().daemon().name("modem").start(this::serve);
  }

  String path() {
    return pty.path();
  }

  /// The next thing that it was asked, by name.
  String awaitQuestion() throws InterruptedException {
    return Optional.ofNullable(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .orElse("nothing");
  }

  /// How many client ids were not given back.
  int held() {
    synchronized (taken) {
      return taken.size();
    }
  }

  /// Between two calls nobody has the other side open, which the master reports as a hang-up.
  private void serve() {
    Buffer room = new Buffer(4096);
    LentLine.Readiness readiness = LentLine.Readiness.READY;
    while (readiness != LentLine.Readiness.WOKEN) {
      int count = pty.master().read(room);
      if (count > 0) {
        assembler.feed(room.bytes(), 0, count);
      }
      readiness = pty.hasOpener() ? poll.awaitInput(Optional.of(PATIENCE)) : poll.awaitWake(SHORT);
    }
  }

  @Override
  public void message(QmiMessage message) {
    Header header = message.header();
    if (header.service() == Service.CTL.number()) {
      control(message);
    } else if (header.id() == GetSignalInfoCodec.INSTANCE.id()) {
      heard.add("signal");
      if (!mute) {
        answer(
            MessageWriter.qmux()
                .reply(GetSignalInfoCodec.INSTANCE, LEVELS, header.client(), header.transaction()));
      }
    } else {
      answer(MessageWriter.qmux().failed(refused(header), INVALID_COMMAND));
    }
  }

  private static final GetSignalInfo.Reply LEVELS =
      new GetSignalInfo.Reply(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.of(new LteSignalStrength(-71, -9, -94, 70)),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  private static Header refused(Header header) {
    return new Header(
        header.service(),
        header.client(),
        QmiMessage.Kind.RESPONSE,
        header.transaction(),
        header.id());
  }

  private void control(QmiMessage message) {
    Header header = message.header();
    int transaction = header.transaction();
    synchronized (taken) {
      if (header.id() == AllocateCidCodec.INSTANCE.id() && taken.size() < IDS) {
        int id = 1;
        while (!taken.add(id)) {
          id++;
        }
        int service = AllocateCidCodec.INSTANCE.read(message.tlvs()).service().orElse(0);
        heard.add("allocate");
        answer(
            MessageWriter.qmux()
                .reply(
                    AllocateCidCodec.INSTANCE,
                    new AllocateCid.Reply(Optional.of(new ServiceClient(service, id))),
                    0,
                    transaction));
      } else if (header.id() == ReleaseCidCodec.INSTANCE.id()) {
        Optional<ServiceClient> released =
            ReleaseCidCodec.INSTANCE.read(message.tlvs()).releaseInfo();
        released.ifPresent(client -> taken.remove(client.cid()));
        heard.add("release");
        answer(
            MessageWriter.qmux()
                .reply(ReleaseCidCodec.INSTANCE, new ReleaseCid.Reply(released), 0, transaction));
      } else {
        answer(MessageWriter.qmux().failed(refused(header), EXHAUSTED));
      }
    }
  }

  private void answer(MessageWriter frame) {
    byte[] bytes = frame.toArray();
    int written = pty.master().write(bytes, 0, bytes.length);
    if (written != bytes.length) {
      throw new AssertionError("wrote " + written + " of " + bytes.length);
    }
  }

  @Override
  public void skipped(int count, Octets beginning) {
    throw new AssertionError("no frame: " + beginning);
  }

  @Override
  public void close() {
    poll.wake();
    try {
      assertTrue(thread.join(PATIENCE));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    poll.close();
    pty.close();
  }
}
