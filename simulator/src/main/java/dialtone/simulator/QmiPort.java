package dialtone.simulator;

import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmuxAssembler;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.qmi.QmiFace;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One line of QMI: a cdc-wdm node, or one connection of the proxy's socket. It finds the frames in
/// the stream and names what passes. Confined to the modem's owner.
final class QmiPort implements QmiFace.Line {
  private final String name;
  private final Supplier<PortRole> role;
  private final Consumer<byte[]> wire;
  private final QmiFace face;
  private final Consumer<SimulationEvent> events;
  private QmuxAssembler assembler = new QmuxAssembler(new Incoming());

  /// @param role what stands behind it now
  QmiPort(
      String name,
      Supplier<PortRole> role,
      Consumer<byte[]> wire,
      QmiFace face,
      Consumer<SimulationEvent> events) {
    this.name = name;
    this.role = role;
    this.wire = wire;
    this.face = face;
    this.events = events;
    face.attach(this);
  }

  private final class Incoming implements QmuxAssembler.Sink {
    @Override
    public void message(QmiMessage message) {
      int from = message.offset();
      byte[] tlvs = Arrays.copyOfRange(message.buffer(), from, from + message.length());
      face.received(new QmiMessage(message.header(), tlvs, 0, tlvs.length), QmiPort.this);
    }

    @Override
    public void skipped(int count, Octets beginning) {
      events.accept(
          new SimulationEvent.QmiExchange(name, "no frame: " + beginning, 0, count + " bytes"));
    }
  }

  void received(byte[] bytes) {
    switch (role.get()) {
      case QMI -> assembler.feed(bytes, 0, bytes.length);
      case ECHO -> wire.accept(bytes);
      case AT, MUTE, NMEA -> {}
    }
  }

  /// Nobody uses the port any more: half a frame will not be completed.
  void hungUp() {
    assembler = new QmuxAssembler(new Incoming());
  }

  /// The line is gone for good.
  void end() {
    face.detach(this);
  }

  @Override
  public void send(byte[] frame) {
    if (role.get() == PortRole.QMI) {
      wire.accept(frame);
    }
  }

  @Override
  public void exchanged(String message, int client, String outcome) {
    events.accept(new SimulationEvent.QmiExchange(name, message, client, outcome));
  }

  @Override
  public void told(String message, int client) {
    events.accept(new SimulationEvent.QmiExchange(name, message, client, "indication"));
  }
}
