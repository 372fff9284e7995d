package dialtone.protocol.sms;

import dialtone.protocol.sms.UserDataHeader.Concatenation;
import dialtone.protocol.sms.UserDataHeader.Element;
import dialtone.protocol.sms.UserDataHeader.LockingShift;
import dialtone.protocol.sms.UserDataHeader.Other;
import dialtone.protocol.sms.UserDataHeader.Ports;
import dialtone.protocol.sms.UserDataHeader.SingleShift;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// The elements of a user data header, each with a kind and a length, TS 23.040 §9.2.3.24.
final class HeaderCodec {
  private static final int CONCATENATION_8 = 0x00;
  private static final int PORTS_8 = 0x04;
  private static final int PORTS_16 = 0x05;
  private static final int CONCATENATION_16 = 0x08;
  private static final int SINGLE_SHIFT = 0x24;
  private static final int LOCKING_SHIFT = 0x25;

  private HeaderCodec() {}

  /// @param offset where the elements stand in the PDU
  static UserDataHeader read(PduReader in, Octets elements, int offset) {
    List<Element> read = new ArrayList<>();
    int at = 0;
    while (at < elements.size()) {
      int length = at + 1 < elements.size() ? elements.at(at + 1) : elements.size();
      if (at + 2 + length > elements.size()) {
        in.spoil("has a header element that is longer than the header", offset + at);
        return UserDataHeader.NONE;
      }
      read.add(element(elements.at(at), elements.slice(at + 2, at + 2 + length)));
      at += 2 + length;
    }
    return new UserDataHeader(read);
  }

  private static Element element(int id, Octets data) {
    int size = data.size();
    if (id == CONCATENATION_8 && size == 3 && numbered(data, 1)) {
      return new Concatenation(data.at(0), data.at(1), data.at(2), false);
    }
    if (id == CONCATENATION_16 && size == 4 && numbered(data, 2)) {
      return new Concatenation(u16(data, 0), data.at(2), data.at(3), true);
    }
    if (id == PORTS_8 && size == 2) {
      return new Ports(data.at(0), data.at(1), false);
    }
    if (id == PORTS_16 && size == 4) {
      return new Ports(u16(data, 0), u16(data, 2), true);
    }
    if (id == SINGLE_SHIFT && size == 1) {
      return new SingleShift(data.at(0));
    }
    if (id == LOCKING_SHIFT && size == 1) {
      return new LockingShift(data.at(0));
    }
    return new Other(id, data);
  }

  /// Parts count from 1, and none is beyond their number, §9.2.3.24.1.
  private static boolean numbered(Octets data, int at) {
    return data.at(at + 1) >= 1 && data.at(at + 1) <= data.at(at);
  }

  private static int u16(Octets data, int at) {
    return data.at(at) << 8 | data.at(at + 1);
  }

  /// The header with its length before it; nothing when it has no elements.
  static byte[] octets(UserDataHeader header) {
    if (header.elements().isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0);
    header.elements().forEach(element -> write(element, out));
    byte[] octets = out.toByteArray();
    octets[0] = (byte) (octets.length - 1);
    return octets;
  }

  private static void write(Element element, ByteArrayOutputStream out) {
    switch (element) {
      case Concatenation(int reference, int parts, int part, boolean wide) -> {
        write(out, wide ? CONCATENATION_16 : CONCATENATION_8, wide ? 4 : 3);
        number(out, reference, wide);
        write(out, parts, part);
      }
      case Ports(int destination, int source, boolean wide) -> {
        write(out, wide ? PORTS_16 : PORTS_8, wide ? 4 : 2);
        number(out, destination, wide);
        number(out, source, wide);
      }
      case SingleShift(int language) -> write(out, SINGLE_SHIFT, 1, language);
      case LockingShift(int language) -> write(out, LOCKING_SHIFT, 1, language);
      case Other(int id, Octets data) -> {
        write(out, id, data.size());
        out.writeBytes(data.toArray());
      }
    }
  }

  private static void number(ByteArrayOutputStream out, int number, boolean wide) {
    if (wide) {
      out.write(number >> 8);
    }
    out.write(number);
  }

  private static void write(ByteArrayOutputStream out, int... octets) {
    for (int octet : octets) {
      out.write(octet);
    }
  }
}
