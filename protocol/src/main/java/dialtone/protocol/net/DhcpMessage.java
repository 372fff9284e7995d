package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A DHCP message of either direction, RFC 2131 §2. Components have the RFC's names.
///
/// @param reply from a server (`op` 2), else from a client
/// @param secs seconds since the client began
/// @param broadcast the client cannot take a unicast answer yet
/// @param ciaddr the client's address, when it has one
/// @param yiaddr the address it is given
/// @param siaddr the next server of a network boot
/// @param giaddr the relay in between
/// @param chaddr the client's hardware address
public record DhcpMessage(
    boolean reply,
    int xid,
    int secs,
    boolean broadcast,
    Inet4Address ciaddr,
    Inet4Address yiaddr,
    Inet4Address siaddr,
    Inet4Address giaddr,
    MacAddress chaddr,
    DhcpOptions options) {
  public static final int SERVER_PORT = 67;
  public static final int CLIENT_PORT = 68;
  public static final Inet4Address NO_ADDRESS =
      (Inet4Address) PacketReader.address(Octets.of(new byte[4]));

  private static final int MAGIC_COOKIE = 0x63825363;
  private static final int SNAME_SIZE = 64;
  private static final int FILE_SIZE = 128;
  // RFC 951 §3: some relays drop what is shorter than a BOOTP message.
  private static final int LEAST_SIZE = 300;

  /// Option 53, RFC 2132 §9.6.
  public enum Type {
    DISCOVER(1),
    OFFER(2),
    REQUEST(3),
    DECLINE(4),
    ACK(5),
    NAK(6),
    RELEASE(7),
    INFORM(8);

    private final int number;

    Type(int number) {
      this.number = number;
    }
  }

  /// A client's message: without any address, and with `type` put among `options`.
  public static DhcpMessage client(
      Type type, int xid, int secs, MacAddress chaddr, DhcpOptions options) {
    return new DhcpMessage(
        false,
        xid,
        secs,
        false,
        NO_ADDRESS,
        NO_ADDRESS,
        NO_ADDRESS,
        NO_ADDRESS,
        chaddr,
        typed(type, options));
  }

  /// A server's answer to this message: same transaction, and with `type` put among `options`.
  public DhcpMessage answer(Type type, Inet4Address yiaddr, DhcpOptions options) {
    return new DhcpMessage(
        true,
        xid,
        0,
        broadcast,
        NO_ADDRESS,
        yiaddr,
        NO_ADDRESS,
        giaddr,
        chaddr,
        typed(type, options));
  }

  public DhcpMessage withCiaddr(Inet4Address address) {
    return new DhcpMessage(
        reply, xid, secs, broadcast, address, yiaddr, siaddr, giaddr, chaddr, options);
  }

  private static DhcpOptions typed(Type type, DhcpOptions options) {
    return options.withU8(DhcpOptions.MESSAGE_TYPE, type.number);
  }

  /// Absent in plain BOOTP and for types of later RFCs.
  public Optional<Type> type() {
    return options
        .u8(DhcpOptions.MESSAGE_TYPE)
        .flatMap(n -> Arrays.stream(Type.values()).filter(type -> type.number == n).findFirst());
  }

  /// Relays' hop count and the boot file names are not kept; options in their place are (RFC 2132
  /// §9.3).
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`
  public static DhcpMessage parse(Octets octets) {
    PacketReader in = new PacketReader("DHCP message", octets);
    int op = in.u8();
    in.check(op == 1 || op == 2, "has operation " + op);
    int hardware = in.u16();
    in.check(hardware == (1 << 8 | MacAddress.SIZE), "is not for an Ethernet address");
    in.take(1);
    int xid = in.u32();
    int secs = in.u16();
    boolean broadcast = (in.u16() & 0x8000) != 0;
    Inet4Address ciaddr = in.inet4();
    Inet4Address yiaddr = in.inet4();
    Inet4Address siaddr = in.inet4();
    Inet4Address giaddr = in.inet4();
    MacAddress chaddr = in.mac();
    in.take(16 - MacAddress.SIZE);
    Octets sname = in.take(SNAME_SIZE);
    Octets file = in.take(FILE_SIZE);
    in.check(in.u32() == MAGIC_COOKIE, "has no DHCP options");
    DhcpOptions options = options(in.rest(), sname, file);
    return new DhcpMessage(
        op == 2, xid, secs, broadcast, ciaddr, yiaddr, siaddr, giaddr, chaddr, options);
  }

  private static DhcpOptions options(Octets field, Octets sname, Octets file) {
    Map<Integer, Octets> byCode = new HashMap<>();
    collect(field, byCode);
    Octets overload = byCode.getOrDefault(DhcpOptions.OVERLOAD, Octets.NONE);
    int more = overload.size() == 1 ? overload.at(0) : 0;
    // RFC 3396 §5: the file field is read before the server name field.
    if ((more & 1) != 0) {
      collect(file, byCode);
    }
    if ((more & 2) != 0) {
      collect(sname, byCode);
    }
    // All options stand in one field when this message is sent on.
    byCode.remove(DhcpOptions.OVERLOAD);
    return new DhcpOptions(byCode);
  }

  /// Parts of one option are put together in their order, RFC 3396 §7. A missing end option is no
  /// fault.
  private static void collect(Octets field, Map<Integer, Octets> byCode) {
    PacketReader in = new PacketReader("DHCP message", field);
    while (in.remaining() > 0) {
      int code = in.u8();
      if (code == 255) {
        return;
      }
      if (code != 0) {
        byCode.merge(code, in.take(in.u8()), DhcpMessage::joined);
      }
    }
  }

  private static Octets joined(Octets first, Octets second) {
    return Octets.of(new PacketWriter().octets(first).octets(second).toArray());
  }

  /// The message type stands first, as some servers want it; values over 255 octets go in parts,
  /// RFC 3396.
  public byte[] encode() {
    PacketWriter out =
        new PacketWriter()
            .u8(reply ? 2 : 1)
            .u8(1)
            .u8(MacAddress.SIZE)
            .u8(0)
            .u32(xid)
            .u16(secs)
            .u16(broadcast ? 0x8000 : 0)
            .address(ciaddr)
            .address(yiaddr)
            .address(siaddr)
            .address(giaddr)
            .mac(chaddr)
            .zeros(16 - MacAddress.SIZE + SNAME_SIZE + FILE_SIZE)
            .u32(MAGIC_COOKIE);
    Optional.ofNullable(options.byCode().get(DhcpOptions.MESSAGE_TYPE))
        .ifPresent(type -> encode(out, DhcpOptions.MESSAGE_TYPE, type));
    options
        .byCode()
        .forEach(
            (code, value) -> {
              if (code != DhcpOptions.MESSAGE_TYPE) {
                encode(out, code, value);
              }
            });
    out.u8(255);
    return out.zeros(Math.max(0, LEAST_SIZE - out.size())).toArray();
  }

  private static void encode(PacketWriter out, int code, Octets value) {
    int from = 0;
    do {
      Octets part = value.slice(from, Math.min(from + 255, value.size()));
      out.u8(code).u8(part.size()).octets(part);
      from += 255;
    } while (from < value.size());
  }
}
