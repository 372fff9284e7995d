package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.net.Inet4Address;

/// Address resolution for IPv4 over Ethernet, RFC 826.
public record ArpPacket(
    Operation operation,
    MacAddress senderHardware,
    Inet4Address senderAddress,
    MacAddress targetHardware,
    Inet4Address targetAddress) {
  private static final int HARDWARE_ETHERNET = 1;

  public enum Operation {
    REQUEST,
    REPLY;

    private int number() {
      return this == REQUEST ? 1 : 2;
    }
  }

  /// Who has `target`? Tell `sender`.
  public static ArpPacket request(MacAddress hardware, Inet4Address sender, Inet4Address target) {
    return new ArpPacket(Operation.REQUEST, hardware, sender, MacAddress.ZERO, target);
  }

  /// The answer to this request: its target is at `hardware`.
  public ArpPacket reply(MacAddress hardware) {
    return new ArpPacket(Operation.REPLY, hardware, targetAddress, senderHardware, senderAddress);
  }

  /// Padding after the packet is ignored.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Garbled`, also for other hardware, protocols
  /// and operations
  public static ArpPacket parse(Octets octets) {
    PacketReader in = new PacketReader("ARP packet", octets);
    int hardware = in.u16();
    int protocol = in.u16();
    int sizes = in.u16();
    boolean known =
        hardware == HARDWARE_ETHERNET
            && protocol == EthernetFrame.IPV4
            && sizes == (MacAddress.SIZE << 8 | 4);
    in.check(known, "is not about IPv4 over Ethernet");
    int number = in.u16();
    in.check(number == 1 || number == 2, "operation " + number + " is neither request nor reply");
    Operation operation = number == 1 ? Operation.REQUEST : Operation.REPLY;
    return new ArpPacket(operation, in.mac(), in.inet4(), in.mac(), in.inet4());
  }

  public byte[] encode() {
    return new PacketWriter()
        .u16(HARDWARE_ETHERNET)
        .u16(EthernetFrame.IPV4)
        .u8(MacAddress.SIZE)
        .u8(4)
        .u16(operation.number())
        .mac(senderHardware)
        .address(senderAddress)
        .mac(targetHardware)
        .address(targetAddress)
        .toArray();
  }
}
