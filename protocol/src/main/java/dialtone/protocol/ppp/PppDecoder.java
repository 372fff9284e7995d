package dialtone.protocol.ppp;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.wire.HexText;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalInt;

/// Reads one frame written in hexadecimal: with flags or without, escaped or not, with its check
/// sequence or without.
public final class PppDecoder {
  private final byte[] given;
  private final int start;
  private final int end;

  private PppDecoder(byte[] given) {
    this.given = given;
    int first = 0;
    int last = given.length;
    while (first < last && given[first] == HdlcDecoder.FLAG) {
      first++;
    }
    while (last > first && given[last - 1] == HdlcDecoder.FLAG) {
      last--;
    }
    start = first;
    end = last;
  }

  /// The fields of the frame that `hex` spells; blanks, colons, commas, hyphens and `0x` between
  /// the octets do not matter.
  ///
  /// @throws ModemFailure with [Failure.Garbled], whose offset counts octets of the frame as given,
  ///     or characters where the text is not hexadecimal
  public static DecodedFrame decode(String hex) {
    return new PppDecoder(HexText.octets("the PPP frame", hex)).decode();
  }

  static ModemFailure garbled(String why, int offset) {
    return new ModemFailure(new Failure.Garbled("the PPP frame", why, OptionalInt.of(offset)));
  }

  private DecodedFrame decode() {
    if (start == end) {
      throw garbled("it is empty", 0);
    }
    boolean flagged = end - start < given.length;
    Content unescaped = unescaped();
    Content asGiven = new Content(given.clone(), start, end, identity());
    if (unescaped.checks()) {
      return fields(unescaped.withoutCheck(), true);
    }
    if (asGiven.checks()) {
      return fields(asGiven.withoutCheck(), true);
    }
    if (flagged) {
      throw garbled("its check sequence is wrong", Math.max(start, end - Fcs16.SIZE));
    }
    return fields(looksEscaped() ? unescaped : asGiven, false);
  }

  private boolean looksEscaped() {
    return end - start > 2 && given[start] == (byte) 0xff && given[start + 1] == HdlcDecoder.ESCAPE;
  }

  private int[] identity() {
    int[] positions = new int[given.length];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i;
    }
    return positions;
  }

  private Content unescaped() {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    int[] positions = new int[end - start];
    int flip = 0;
    for (int i = start; i < end; i++) {
      if (given[i] == HdlcDecoder.FLAG) {
        throw garbled("a second frame begins", i);
      }
      if (given[i] == HdlcDecoder.ESCAPE && flip == 0) {
        flip = HdlcDecoder.FLIP;
      } else {
        positions[plain.size()] = i;
        plain.write(given[i] ^ flip);
        flip = 0;
      }
    }
    return new Content(plain.toByteArray(), 0, plain.size(), positions);
  }

  private DecodedFrame fields(Content content, boolean checked) {
    FrameReader in = content.reader();
    if (in.remaining() >= 2 && in.peek(0) == 0xff && in.peek(1) == 0x03) {
      in.take(2, "address and control");
    }
    int protocol = in.u8("a protocol");
    if ((protocol & 1) == 0) {
      protocol = protocol << 8 | in.u8("the second octet of the protocol");
    }
    FrameFields fields = new FrameFields().text("protocol", PppProtocol.name(protocol));
    List<DecodedFrame.Option> options = ControlFields.add(protocol, in, fields);
    if (checked) {
      fields.flag("checkSequence", true);
    }
    return new DecodedFrame(fields.done(), options);
  }

  /// A frame without its escapes, which knows where each octet stands in what was given.
  private static final class Content {
    private final byte[] octets;
    private final int from;
    private final int to;
    private final int[] positions;

    Content(byte[] octets, int from, int to, int[] positions) {
      this.octets = octets;
      this.from = from;
      this.to = to;
      this.positions = positions;
    }

    boolean checks() {
      return to - from >= 4 && Fcs16.isGood(octets, from, to - from);
    }

    Content withoutCheck() {
      return new Content(octets, from, to - Fcs16.SIZE, positions);
    }

    FrameReader reader() {
      return new FrameReader(Octets.of(octets, from, to - from), index -> place(from + index));
    }

    private int place(int index) {
      return index < to ? positions[index] : to == 0 ? 0 : positions[to - 1] + 1;
    }
  }
}
