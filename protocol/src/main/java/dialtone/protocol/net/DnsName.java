package dialtone.protocol.net;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A domain name as its labels, RFC 1035 §3.1. Octets of a label are characters of ISO 8859-1. No
/// label is the root.
public record DnsName(List<String> labels) {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 255;

  public DnsName {
    labels = List.copyOf(labels);
    int size = 1;
    for (String label : labels) {
      if (label.isEmpty() || label.length() > LONGEST_LABEL) {
        throw new ModemFailure(
            new Failure.Garbled("domain name", "has a label of " + label.length() + " octets"));
      }
      size += label.length() + 1;
    }
    if (size > LONGEST_NAME) {
      throw new ModemFailure(new Failure.Garbled("domain name", "is longer than 255 octets"));
    }
  }

  /// `example.com`, with or without a dot at the end.
  public static DnsName of(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return new DnsName(bare.isEmpty() ? List.of() : List.of(bare.split("\\.", -1)));
  }

  /// Names are the same whatever the case of their letters, RFC 1035 §2.3.3.
  public boolean sameAs(DnsName other) {
    return toString().equalsIgnoreCase(other.toString());
  }

  /// Reads a name, compressed (RFC 1035 §4.1.4) or not, and leaves the reader behind it. Each
  /// pointer must go further back than all before it, so no name can loop.
  static DnsName parse(PacketReader in) {
    List<String> labels = new ArrayList<>();
    int size = 1;
    int end = -1;
    int lowest = in.position();
    for (int length = in.u8(); length != 0; length = in.u8()) {
      if (length >= 0xc0) {
        int target = (length & 0x3f) << 8 | in.u8();
        in.check(target < lowest, "has a name that points forwards or to itself");
        end = end < 0 ? in.position() : end;
        lowest = target;
        in.seek(target);
      } else {
        in.check(length <= LONGEST_LABEL, "has a label of unknown kind");
        size += length + 1;
        in.check(size <= LONGEST_NAME, "has a name longer than 255 octets");
        labels.add(new String(in.take(length).toArray(), StandardCharsets.ISO_8859_1));
      }
    }
    if (end >= 0) {
      in.seek(end);
    }
    return new DnsName(labels);
  }

  /// Without compression.
  void encode(PacketWriter out) {
    for (String label : labels) {
      out.u8(label.length()).octets(label.getBytes(StandardCharsets.ISO_8859_1));
    }
    out.u8(0);
  }

  @Override
  public String toString() {
    return String.join(".", labels);
  }
}
