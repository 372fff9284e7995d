package dialtone.host.linux;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One rtnetlink message: type, flags, the fixed part of its type, and attributes. Numbers are in
/// the machine's own byte order. linux/netlink.h and linux/rtnetlink.h.
public final class RouteMessage {
  static final int HEADER = 16;
  static final int NLMSG_ERROR = 2;
  static final int NLMSG_DONE = 3;
  private static final int NLM_F_CAPPED = 0x100;
  private static final int NLM_F_ACK_TLVS = 0x200;
  private static final int NLMSGERR_ATTR_MSG = 1;
  private static final int NESTED_MASK = 0x3fff;

  private final int type;
  private final int flags;
  private final int sequence;
  private final byte[] fixed;
  private final List<Attribute> attributes;

  /// One attribute (`struct rtattr`): its type and bytes.
  static final class Attribute {
    private final int type;
    private final byte[] value;

    Attribute(int type, byte[] value) {
      this.type = type;
      this.value = value;
    }

    int type() {
      return type;
    }

    byte[] value() {
      return value;
    }

    static Attribute number(int type, int value) {
      byte[] bytes = new byte[Integer.BYTES];
      ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).putInt(value);
      return new Attribute(type, bytes);
    }

    static Attribute address(int type, InetAddress address) {
      return new Attribute(type, address.getAddress());
    }

    int length() {
      return aligned(4 + value.length);
    }
  }

  /// A request whose fixed part is all that `fixed` holds.
  static RouteMessage request(int type, int flags, ByteBuffer fixed, List<Attribute> attributes) {
    byte[] bytes = new byte[fixed.capacity()];
    fixed.get(0, bytes);
    return new RouteMessage(type, flags, 0, bytes, attributes);
  }

  private RouteMessage(
      int type, int flags, int sequence, byte[] fixed, List<Attribute> attributes) {
    this.type = type;
    this.flags = flags;
    this.sequence = sequence;
    this.fixed = fixed;
    this.attributes = List.copyOf(attributes);
  }

  /// RTM_NEWLINK, RTM_NEWADDR, …
  public int type() {
    return type;
  }

  int flags() {
    return flags;
  }

  int sequence() {
    return sequence;
  }

  /// The part before the attributes: `struct ifinfomsg`, `ifaddrmsg` or `rtmsg`.
  public ByteBuffer fixed() {
    return ByteBuffer.wrap(fixed)
        .order(ByteOrder.nativeOrder())
        .asReadOnlyBuffer()
        .order(ByteOrder.nativeOrder());
  }

  /// The value of the attribute of that type.
  public Optional<byte[]> attribute(int attributeType) {
    return attributes.stream()
        .filter(a -> a.type() == attributeType)
        .map(Attribute::value)
        .findFirst();
  }

  /// An attribute that is a number of 32 bits.
  public Optional<Integer> number(int attributeType) {
    return attribute(attributeType)
        .map(v -> ByteBuffer.wrap(v).order(ByteOrder.nativeOrder()).getInt());
  }

  /// An attribute that is a zero-terminated name.
  public Optional<String> text(int attributeType) {
    return attribute(attributeType)
        .map(v -> new String(v, 0, v.length - 1, StandardCharsets.UTF_8));
  }

  /// An attribute that is an IPv4 or IPv6 address.
  public Optional<InetAddress> address(int attributeType) {
    return attribute(attributeType).map(RouteMessage::internet);
  }

  private static InetAddress internet(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException wrongLength) {
      throw new IllegalArgumentException("an address of " + bytes.length + " bytes", wrongLength);
    }
  }

  boolean isAnswer() {
    return type == NLMSG_ERROR;
  }

  boolean isDone() {
    return type == NLMSG_DONE;
  }

  /// What an NLMSG_ERROR says; error 0 is the acknowledgement.
  Netlink.Answer answer() {
    return new Netlink.Answer(fixed().getInt(0), text(NLMSGERR_ATTR_MSG));
  }

  int length() {
    return HEADER + fixed.length + attributes.stream().mapToInt(Attribute::length).sum();
  }

  void write(ByteBuffer out, int number) {
    out.putInt(length()).putShort((short) type).putShort((short) flags).putInt(number).putInt(0);
    out.put(fixed);
    for (Attribute attribute : attributes) {
      int end = out.position() + attribute.length();
      out.putShort((short) (4 + attribute.value().length)).putShort((short) attribute.type());
      out.put(attribute.value()).position(end);
    }
  }

  /// The messages of one datagram; a torn end is left out.
  static List<RouteMessage> split(byte[] datagram) {
    ByteBuffer in = ByteBuffer.wrap(datagram).order(ByteOrder.nativeOrder());
    List<RouteMessage> messages = new ArrayList<>();
    while (in.remaining() >= HEADER) {
      int start = in.position();
      int length = in.getInt(start);
      if (length < HEADER || length > in.remaining()) {
        break;
      }
      messages.add(read(in.slice(start, length).order(ByteOrder.nativeOrder())));
      in.position(Math.min(in.limit(), start + aligned(length)));
    }
    return messages;
  }

  private static RouteMessage read(ByteBuffer in) {
    int type = Short.toUnsignedInt(in.getShort(4));
    int flags = Short.toUnsignedInt(in.getShort(6));
    int sequence = in.getInt(8);
    byte[] fixed = new byte[Math.min(fixedLength(type, flags, in), in.capacity() - HEADER)];
    in.get(HEADER, fixed).position(HEADER + fixed.length);
    boolean hasAttributes =
        type != NLMSG_DONE && (type != NLMSG_ERROR || (flags & NLM_F_ACK_TLVS) != 0);
    return new RouteMessage(
        type, flags, sequence, fixed, hasAttributes ? attributes(in) : List.of());
  }

  private static int fixedLength(int type, int flags, ByteBuffer in) {
    return switch (type) {
      case NLMSG_DONE -> in.capacity() - HEADER;
      // The error number and the request it answers: only its header when capped, else all of it.
      case NLMSG_ERROR ->
          4 + ((flags & NLM_F_CAPPED) != 0 ? HEADER : aligned(in.getInt(HEADER + 4)));
      default -> Rtnetlink.fixedLength(type);
    };
  }

  static List<Attribute> attributes(ByteBuffer in) {
    List<Attribute> attributes = new ArrayList<>();
    while (in.remaining() >= 4) {
      int start = in.position();
      int length = Short.toUnsignedInt(in.getShort(start));
      if (length < 4 || length > in.remaining()) {
        break;
      }
      byte[] value = new byte[length - 4];
      in.get(start + 4, value);
      attributes.add(new Attribute(in.getShort(start + 2) & NESTED_MASK, value));
      in.position(Math.min(in.limit(), start + aligned(length)));
    }
    return attributes;
  }

  static int aligned(int length) {
    return (length + 3) & ~3;
  }
}
