package dialtone.modem.qmi;

import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.SetDataFormat;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Formats of packets and addresses, as messages have them.
final class Formats {
  static final SetDataFormat SET =
      new SetDataFormat(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());

  private Formats() {}

  static GetDataFormat.Reply reply(LinkLayerProtocol format) {
    return new GetDataFormat.Reply(
        Optional.empty(),
        Optional.of(format),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalInt.empty());
  }

  static SetDataFormat.Reply accepted(LinkLayerProtocol format) {
    return new SetDataFormat.Reply(
        Optional.empty(),
        Optional.of(format),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalInt.empty());
  }

  static GetCurrentSettings.Ipv6Address v6(String address, int length) {
    return new GetCurrentSettings.Ipv6Address(groups(address), length);
  }

  static List<Integer> groups(String address) {
    ByteBuffer octets = ByteBuffer.wrap(InetAddress.ofLiteral(address).getAddress());
    List<Integer> groups = new ArrayList<>();
    while (octets.hasRemaining()) {
      groups.add(octets.getShort() & 0xffff);
    }
    return groups;
  }
}
