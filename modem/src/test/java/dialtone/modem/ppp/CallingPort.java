package dialtone.modem.ppp;

import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppLink;
import dialtone.protocol.ppp.PppSettings;
import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import dialtone.protocol.ppp.PppSettings.LinkOptions;
import dialtone.protocol.ppp.PppSettings.Offer;
import dialtone.protocol.ppp.PppSettings.Patience;
import dialtone.protocol.privacy.Secret;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// A modem in memory that connects a call to a PPP server: what comes goes through a thread of its
/// own, as over a wire. Before the call it answers every command with `OK`.
final class CallingPort implements Port, PppLink.Listener {
  private final String answer;
  private final PppLink server;
  private final BlockingQueue<Runnable> wire = new LinkedBlockingQueue<>();
  private final CompletableFuture<PppEnd> serverEnded = new CompletableFuture<>();
  private final StringBuilder commands = new StringBuilder();
  private Optional<Listener> listener = Optional.empty();
  private boolean carriesData;

  /// @param answer to the dial command; `CONNECT` begins the call
  CallingPort(String answer, List<AuthProtocol> demanded, String user, String password) {
    this.answer = answer;
    this.server =
        new PppLink(
            new PppSettings(
                new Account(user, new Secret(password)),
                EnumSet.noneOf(AuthProtocol.class),
                demanded,
                EnumSet.of(IpFamily.IPV4),
                Optional.of(
                    new Offer(
                        InetAddress.ofLiteral("10.64.64.64"),
                        InetAddress.ofLiteral("10.64.0.2"),
                        List.of(InetAddress.ofLiteral("10.64.0.1")))),
                LinkOptions.USUAL,
                new Patience(
                    Duration.ofSeconds(3), 10, 10, Duration.ofSeconds(30), Duration.ZERO, 3)),
            new Random(7),
            this);
    Thread.ofVirtual().start(this::carry);
  }

  private void carry() {
    try {
      while (true) {
        wire.take().run();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /// The network ends the call by PPP.
  void terminate(String reason) {
    wire.add(() -> server.close(reason));
  }

  /// The modem says this in the midst of the call.
  void says(String text) {
    wire.add(() -> deliver(text));
  }

  CompletableFuture<PppEnd> serverEnded() {
    return serverEnded;
  }

  private void deliver(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    listener.orElseThrow().received(bytes, 0, bytes.length);
  }

  @Override
  public String name() {
    return "ttyUSB3";
  }

  @Override
  public void listen(Listener to) {
    wire.add(() -> listener = Optional.of(to));
  }

  @Override
  public void write(byte[] bytes) {
    byte[] copy = bytes.clone();
    wire.add(() -> take(copy));
  }

  private void take(byte[] bytes) {
    if (carriesData) {
      server.feed(bytes, 0, bytes.length);
      return;
    }
    commands.append(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int end = commands.indexOf("\r"); end >= 0; end = commands.indexOf("\r")) {
      String command = commands.substring(0, end);
      commands.delete(0, end + 1);
      boolean dials = command.startsWith("ATD");
      deliver("\r\n" + (dials ? answer : "OK") + "\r\n");
      if (dials && answer.startsWith("CONNECT")) {
        carriesData = true;
        server.open();
      }
    }
  }

  @Override
  public Loan lend() {
    return new Loan() {
      @Override
      public Path device() {
        return Path.of("/dev/null");
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void hangUp() {
    wire.add(() -> carriesData = false);
  }

  @Override
  public void close() {}

  @Override
  public void transmit(byte[] buffer, int offset, int length) {
    byte[] copy = Arrays.copyOfRange(buffer, offset, offset + length);
    listener.orElseThrow().received(copy, 0, copy.length);
  }

  @Override
  public void packet(byte[] buffer, int offset, int length) {
    // Comes back as it is.
    byte[] copy = Arrays.copyOfRange(buffer, offset, offset + length);
    wire.add(() -> server.send(copy, 0, copy.length));
  }

  @Override
  public void happened(PppEvent event) {
    if (event instanceof PppEvent.Down(PppEnd end)) {
      serverEnded.complete(end);
    }
  }

  @Override
  public void startTimer(PppLink.Timer timer, Duration delay) {
    // Nothing is lost on this wire, so nothing is sent again.
  }

  void fail(Failure failure) {
    wire.add(() -> listener.orElseThrow().gone(failure));
  }
}
