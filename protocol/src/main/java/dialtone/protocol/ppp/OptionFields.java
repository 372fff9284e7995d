package dialtone.protocol.ppp;

import dialtone.protocol.ppp.DecodedFrame.Option;
import dialtone.protocol.ppp.DecodedFrame.Value;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names the options of a Configure packet.
final class OptionFields {
  private static final int HEADER = 2;

  /// RFC 1332 §4.
  private static final int VAN_JACOBSON = 0x002d;

  private OptionFields() {}

  static List<Option> of(int protocol, FrameReader in) {
    List<Option> options = new ArrayList<>();
    while (in.remaining() > 0) {
      int type = in.u8("an option");
      int length = in.u8("the length of option " + type);
      if (length < HEADER) {
        throw in.garbled("the length of option " + type + " is " + length + ", less than 2", -1);
      }
      String name = name(protocol, type);
      FrameReader value = in.part(length - HEADER, "option " + name);
      options.add(new Option(type, name, value(protocol, type, value)));
    }
    return List.copyOf(options);
  }

  private static String name(int protocol, int type) {
    return switch (protocol) {
      case PppProtocol.LCP -> LcpOptions.name(type);
      case PppProtocol.IPCP -> IpcpOptions.name(type);
      case PppProtocol.IPV6CP ->
          type == Ipv6cpPolicy.INTERFACE_IDENTIFIER ? "interfaceIdentifier" : "option" + type;
      default -> "option" + type;
    };
  }

  private static Value value(int protocol, int type, FrameReader in) {
    return switch (protocol) {
      case PppProtocol.LCP -> lcp(type, in);
      case PppProtocol.IPCP -> ipcp(type, in);
      default -> new Value.Text(in.rest().toString());
    };
  }

  private static Value lcp(int type, FrameReader in) {
    return switch (type) {
      case LcpPolicy.MRU -> new Value.Whole(ControlPacket.number(sized(in, 2)));
      case LcpPolicy.ACCM, LcpPolicy.MAGIC ->
          text(String.format(Locale.ROOT, "0x%08x", ControlPacket.number(sized(in, 4))));
      case LcpPolicy.AUTHENTICATION -> text(LcpOptions.authenticationName(in.rest()));
      case LcpPolicy.PROTOCOL_COMPRESSION, LcpPolicy.ADDRESS_COMPRESSION -> {
        sized(in, 0);
        yield new Value.Flag(true);
      }
      default -> text(in.rest().toString());
    };
  }

  private static Value ipcp(int type, FrameReader in) {
    if (type == IpcpPolicy.ADDRESS || type >= IpcpPolicy.PRIMARY_DNS && type <= 132) {
      int address = ControlPacket.number(sized(in, 4));
      return text(Ipv4Octets.address(address).getHostAddress());
    }
    Octets value = in.rest();
    boolean vj = type == IpcpPolicy.COMPRESSION && value.size() >= 2;
    return text(
        vj && ControlPacket.number(value.slice(0, 2)) == VAN_JACOBSON ? "VJ" : value.toString());
  }

  private static Octets sized(FrameReader in, int size) {
    if (in.remaining() != size) {
      throw in.garbled("the value has %d octets, not %d".formatted(in.remaining(), size), 0);
    }
    return in.rest();
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }
}
