package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;

/// Writes a packet from front to back in network byte order.
final class PacketWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PacketWriter u8(int value) {
    out.write(value);
    return this;
  }

  PacketWriter u16(int value) {
    return u8(value >> 8).u8(value);
  }

  PacketWriter u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  PacketWriter zeros(int count) {
    return octets(new byte[count]);
  }

  PacketWriter octets(Octets octets) {
    return octets(octets.toArray());
  }

  PacketWriter octets(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  PacketWriter mac(MacAddress address) {
    return u16((int) (address.bits() >> 32)).u32(address.bits());
  }

  PacketWriter address(InetAddress address) {
    return octets(address.getAddress());
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }

  /// The packet with `value` in the two octets at `offset`, where a checksum goes that was zero
  /// until now.
  byte[] withChecksum(int offset, int value) {
    byte[] packet = toArray();
    packet[offset] = (byte) (value >> 8);
    packet[offset + 1] = (byte) value;
    return packet;
  }
}
