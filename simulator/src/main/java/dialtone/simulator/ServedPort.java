package dialtone.simulator;

import dialtone.simulator.at.AtFace;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.Model;
import dialtone.simulator.model.PortRole;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// One port of the modem with what stands behind it now: a command interpreter, or one of the mute,
/// echoing and streaming kinds. Confined to the modem's owner.
final class ServedPort {
  /// NMEA 0183: a position receiver that sees no satellites.
  private static final byte[] POSITION =
      "$GPGGA,,,,,,0,,,,,,,,*66\r\n$GPRMC,,V,,,,,,,,,,N*53\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Model.Node node;
  private final FaultBoard faults;
  private final Consumer<byte[]> wire;
  private final AtFace face;

  ServedPort(Model.Node node, FaultBoard faults, Consumer<byte[]> wire, AtFace face) {
    this.node = node;
    this.faults = faults;
    this.wire = wire;
    this.face = face;
  }

  PortRole role() {
    return faults.role(node.name(), node.role());
  }

  AtFace face() {
    return face;
  }

  void received(byte[] bytes) {
    switch (role()) {
      case AT -> face.received(bytes);
      case ECHO -> wire.accept(bytes);
      case MUTE, NMEA, QMI -> {}
    }
  }

  void hungUp() {
    face.hungUp();
    faults.reopened();
  }

  void second() {
    if (role() == PortRole.NMEA) {
      wire.accept(POSITION);
    }
  }
}
