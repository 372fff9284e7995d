package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.DataCoding.Alphabet;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;

/// User data and its length, TS 23.040 §9.2.3.16 and §9.2.3.24: the length counts septets of packed
/// text and octets of all else, the header included.
final class UserDataCodec {
  /// TP-UD holds no more than this.
  static final int MOST_OCTETS = 140;

  private UserDataCodec() {}

  static UserData read(PduReader in, DataCoding coding, boolean hasHeader) {
    int length = in.u8("user data length");
    boolean packed = packed(coding);
    int start = in.position();
    Octets body = in.octets(packed ? (length * 7 + 7) / 8 : length, "user data");
    if (!in.intact()) {
      return UserData.NONE;
    }
    int headerSize = hasHeader ? headerSize(in, body, start) : 0;
    UserDataHeader header =
        headerSize == 0
            ? UserDataHeader.NONE
            : HeaderCodec.read(in, body.slice(1, headerSize), start + 1);
    if (packed) {
      int first = (headerSize * 8 + 6) / 7;
      if (first > length) {
        in.spoil("has a header that is longer than the user data", start);
        return UserData.NONE;
      }
      byte[] septets = Gsm7.unpack(body, first * 7, length - first);
      return UserData.of(header, Gsm7.decode(septets, header.language()));
    }
    Octets rest = body.slice(headerSize, body.size());
    return coding.alphabet() == Alphabet.UCS2 && !coding.compressed()
        ? UserData.of(header, utf16(rest))
        : new UserData(header, new UserData.Binary(rest));
  }

  private static int headerSize(PduReader in, Octets body, int start) {
    int size = body.size() == 0 ? 0 : body.at(0) + 1;
    if (size == 0 || size > body.size()) {
      in.spoil("has a header that is longer than the user data", start);
      return 0;
    }
    return size;
  }

  static void write(UserData data, DataCoding coding, ByteArrayOutputStream out) {
    byte[] header = HeaderCodec.octets(data.header());
    byte[] body = body(data, coding, header.length);
    int length = header.length + body.length;
    if (packed(coding)) {
      // The length in septets: where the header ends, filled up to a septet, and the text's.
      length = (header.length * 8 + 6) / 7 + septets(data).length;
    }
    if (header.length + body.length > MOST_OCTETS) {
      throw new IllegalArgumentException(
          "user data of " + (header.length + body.length) + " octets, 140 at most");
    }
    out.write(length);
    out.writeBytes(header);
    out.writeBytes(body);
  }

  private static byte[] body(UserData data, DataCoding coding, int headerSize) {
    return switch (data.content()) {
      case UserData.Binary(Octets octets) when !text(coding) -> octets.toArray();
      case UserData.Text(Private text) when text(coding) ->
          packed(coding)
              ? Gsm7.pack(septets(data), (7 - headerSize * 8 % 7) % 7)
              : utf16(text.reveal());
      case UserData.Binary _ -> throw new IllegalArgumentException("octets coded as text");
      case UserData.Text _ -> throw new IllegalArgumentException("text coded as octets");
    };
  }

  private static byte[] septets(UserData data) {
    return Gsm7.encode(data.text().orElseThrow().reveal(), data.header().language())
        .orElseThrow(() -> new IllegalArgumentException("a character that is not in the alphabet"));
  }

  private static boolean packed(DataCoding coding) {
    return coding.alphabet() == Alphabet.GSM7 && !coding.compressed();
  }

  private static boolean text(DataCoding coding) {
    return coding.alphabet() != Alphabet.EIGHT_BIT && !coding.compressed();
  }

  /// Unit by unit, so that half a surrogate pair stays, and the next part can make it whole.
  private static String utf16(Octets octets) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < octets.size(); i += 2) {
      text.append((char) (octets.at(i) << 8 | octets.at(i + 1)));
    }
    return text.toString();
  }

  private static byte[] utf16(String text) {
    byte[] octets = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      octets[2 * i] = (byte) (text.charAt(i) >> 8);
      octets[2 * i + 1] = (byte) text.charAt(i);
    }
    return octets;
  }
}
