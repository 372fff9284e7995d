package dialtone.modem.qmi;

import dialtone.host.port.Port;
import dialtone.host.port.PortProxy;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.QmuxAssembler;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.TlvReader;
import dialtone.protocol.qmi.TlvWriter;
import dialtone.protocol.qmi.ctl.AllocateCid;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.ctl.ReleaseCid;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.known.KnownCodecs;
import dialtone.protocol.wire.Octets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// A QMI modem in memory behind a [Port]: it gives ids and takes them back, and answers the rest by
/// rule. Bytes come from a thread of its own, as from a reactor, in pieces as wanted.
final class ScriptedQmi implements Port {
  static final int NO_SUCH_REQUEST = 71;
  static final int IDS_EXHAUSTED = 5;
  static final int INVALID_SERVICE_TYPE = 31;
  static final int INVALID_CLIENT_ID = 7;

  /// What a request wants to be answered by; it may be kept and answered later.
  record Asked(Header header, Octets tlvs) {
    TlvReader read() {
      return new TlvReader(tlvs.toArray(), 0, tlvs.size());
    }
  }

  private final String name;
  private final ExecutorService reactor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("modem").factory());
  private final Map<Integer, TreeSet<Integer>> free = new HashMap<>();
  private final Map<Long, Consumer<Asked>> rules = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final List<Integer> services = new ArrayList<>();
  private Optional<Listener> listener = Optional.empty();
  private Optional<Proxied> through = Optional.empty();
  private int ids = 8;
  private int piece = Integer.MAX_VALUE;
  private int silentService;
  private Runnable silentlyGiven = () -> {};
  private boolean deaf;
  private boolean closed;
  private final QmuxAssembler input =
      new QmuxAssembler(
          new QmuxAssembler.Sink() {
            @Override
            public void message(QmiMessage message) {
              Octets tlvs = Octets.of(message.buffer(), message.offset(), message.length());
              take(new Asked(message.header(), tlvs));
            }

            @Override
            public void skipped(int count, Octets beginning) {
              throw new AssertionError("no message: " + beginning);
            }
          });

  ScriptedQmi(String name, Service... services) {
    this.name = name;
    for (Service each : services) {
      this.services.add(each.number());
    }
    on(new AllocateCid(OptionalInt.empty()), this::allocate);
    on(new ReleaseCid(Optional.empty()), this::release);
    on(new Sync(), this::sync);
    on(new GetVersionInfo(), this::versions);
  }

  /// How many ids a service has.
  ScriptedQmi withIds(int count) {
    ids = count;
    return this;
  }

  /// Bytes come in pieces of this length.
  ScriptedQmi inPiecesOf(int length) {
    piece = length;
    return this;
  }

  ScriptedQmi behindProxy() {
    through = Optional.of(new Proxied(PortProxy.QMI, Path.of("/dev", name)));
    return this;
  }

  /// Answers nothing from here on.
  synchronized void mute(boolean mute) {
    deaf = mute;
  }

  /// The newest rule for the same request wins.
  <R> ScriptedQmi on(Request<R> request, Consumer<Asked> rule) {
    var codec = KnownCodecs.of(request);
    return on(codec.service().number(), codec.id(), rule);
  }

  synchronized ScriptedQmi on(int service, int id, Consumer<Asked> rule) {
    rules.put((long) service << 16 | id, rule);
    return this;
  }

  private static Header response(Header to) {
    return new Header(to.service(), to.client(), Kind.RESPONSE, to.transaction(), to.id());
  }

  /// A response that agrees, with these TLVs.
  static byte[] success(Header to, Consumer<TlvWriter> tlvs) {
    MessageWriter writer = MessageWriter.qmux();
    TlvWriter out = writer.begin(response(to));
    out.begin(2);
    out.u32(0);
    out.end();
    tlvs.accept(out);
    return writer.end().toArray();
  }

  static byte[] refusal(Header to, int error, Consumer<TlvWriter> tlvs) {
    MessageWriter writer = MessageWriter.qmux();
    TlvWriter out = writer.begin(response(to));
    out.begin(2);
    out.u16(1);
    out.u16(error);
    out.end();
    tlvs.accept(out);
    return writer.end().toArray();
  }

  static byte[] indication(int service, int client, int id, Consumer<TlvWriter> tlvs) {
    MessageWriter writer = MessageWriter.qmux();
    tlvs.accept(writer.begin(new Header(service, client, Kind.INDICATION, 0, id)));
    return writer.end().toArray();
  }

  void succeeds(Asked to, Consumer<TlvWriter> tlvs) {
    says(success(to.header(), tlvs));
  }

  void refuses(Asked to, int error) {
    says(refusal(to.header(), error, _ -> {}));
  }

  /// One TLV with a text.
  static Consumer<TlvWriter> text(int tlv, String text) {
    return out -> {
      out.begin(tlv);
      for (char each : text.toCharArray()) {
        out.u8(each);
      }
      out.end();
    };
  }

  static Consumer<TlvWriter> octets(int tlv, int... values) {
    return out -> {
      out.begin(tlv);
      Arrays.stream(values).forEach(out::u8);
      out.end();
    };
  }

  /// The modem says these bytes.
  void says(byte[] bytes) {
    for (int at = 0; at < bytes.length; at += piece) {
      int from = at;
      int length = Math.min(piece, bytes.length - at);
      reactor.execute(() -> deliver(bytes, from, length));
    }
  }

  private synchronized void deliver(byte[] bytes, int from, int length) {
    // As a reactor does, out of a buffer that is used again.
    byte[] room = new byte[length + 3];
    System.arraycopy(bytes, from, room, 2, length);
    listener.ifPresent(to -> to.received(room, 2, length));
    Arrays.fill(room, (byte) 0x55);
  }

  void unplug() {
    reactor.execute(() -> listener.orElseThrow().gone(new Failure.Gone(name, "unplugged")));
  }

  private synchronized void take(Asked each) {
    asked.add(each);
    notifyAll();
    Header header = each.header();
    Consumer<Asked> rule = rules.get((long) header.service() << 16 | header.id());
    if (deaf) {
      return;
    }
    if (rule == null) {
      refuses(each, NO_SUCH_REQUEST);
    } else {
      rule.accept(each);
    }
  }

  /// Gives ids of this service and never says so.
  synchronized void givesInSilence(Service silent, Runnable given) {
    silentService = silent.number();
    silentlyGiven = given;
  }

  private void allocate(Asked each) {
    int service = first(each)[0];
    if (service == silentService) {
      free(service).pollFirst();
      silentlyGiven.run();
      return;
    }
    TreeSet<Integer> left = free(service);
    if (!services.isEmpty() && !services.contains(service)) {
      refuses(each, INVALID_SERVICE_TYPE);
    } else if (left.isEmpty()) {
      refuses(each, IDS_EXHAUSTED);
    } else {
      int id = left.pollFirst();
      log.add("gives " + service + "/" + id);
      succeeds(each, octets(1, service, id));
    }
  }

  private TreeSet<Integer> free(int service) {
    return free.computeIfAbsent(
        service,
        _ -> {
          TreeSet<Integer> all = new TreeSet<>();
          for (int id = 1; id <= ids; id++) {
            all.add(id);
          }
          return all;
        });
  }

  /// Somebody else has taken it.
  synchronized void occupied(int service, int id) {
    free(service).remove(id);
  }

  private void release(Asked each) {
    int[] which = first(each);
    log.add("takes " + which[0] + "/" + which[1]);
    if (free(which[0]).add(which[1])) {
      succeeds(each, octets(1, which));
    } else {
      refuses(each, INVALID_CLIENT_ID);
    }
  }

  private void sync(Asked each) {
    log.add("sync");
    free.clear();
    succeeds(each, _ -> {});
  }

  private void versions(Asked each) {
    succeeds(
        each,
        out -> {
          out.begin(1);
          out.u8(services.size());
          services.forEach(
              service -> {
                out.u8(service);
                out.u16(1);
                out.u16(5);
              });
          out.end();
        });
  }

  /// The two octets of TLV 1.
  static int[] first(Asked each) {
    TlvReader in = each.read();
    while (in.next()) {
      if (in.type() == 1) {
        return new int[] {in.u8(), in.remaining() > 0 ? in.u8() : 0};
      }
    }
    throw new AssertionError("no TLV 1 in " + each);
  }

  /// Ids that are given and not taken back.
  synchronized int inUse(Service service) {
    return ids - free(service.number()).size();
  }

  /// `gives 1/3`, `takes 1/3`, `sync`, in order.
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  synchronized List<Asked> asked(int service, int id) {
    return asked.stream()
        .filter(a -> a.header().service() == service && a.header().id() == id)
        .toList();
  }

  /// Waits until so many requests of this kind have come.
  synchronized List<Asked> await(int service, int id, int count) throws InterruptedException {
    while (asked(service, id).size() < count) {
      wait();
    }
    return asked(service, id);
  }

  /// Waits until what was said so far has been delivered.
  void settle() {
    CompletableFuture.runAsync(() -> {}, reactor).join();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Proxied> through() {
    return through;
  }

  @Override
  public synchronized void listen(Listener to) {
    listener = Optional.of(to);
  }

  @Override
  public synchronized void write(byte[] bytes) {
    input.feed(bytes, 0, bytes.length);
  }

  @Override
  public Loan lend() {
    throw new AssertionError("nobody borrows this");
  }

  @Override
  public void hangUp() {
    throw new AssertionError("there is no such wire");
  }

  @Override
  public synchronized void close() {
    closed = true;
    reactor.shutdown();
  }
}
