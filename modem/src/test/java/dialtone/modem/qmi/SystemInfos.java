package dialtone.modem.qmi;

import dialtone.protocol.qmi.TlvWriter;
import java.util.function.Consumer;

/// System Info in octets, as modems send it: an MNC of two digits ends with 0xff.
final class SystemInfos {
  private SystemInfos() {}

  /// A modem on 5G alone, in network 262-02.
  static Consumer<TlvWriter> nr(boolean roaming) {
    return out -> {
      tlv(out, 0x4a, 2, 2, 1);
      tlv(
          out,
          0x4b,
          1,
          2,
          1,
          2,
          1,
          roaming ? 1 : 0,
          1,
          0,
          0,
          0xff,
          0xff,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          1,
          '2',
          '6',
          '2',
          '0',
          '2',
          0xff,
          0,
          0,
          0);
    };
  }

  private static void tlv(TlvWriter out, int type, int... octets) {
    out.begin(type);
    for (int octet : octets) {
      out.u8(octet);
    }
    out.end();
  }
}
