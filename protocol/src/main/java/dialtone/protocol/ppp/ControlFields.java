package dialtone.protocol.ppp;

import dialtone.protocol.ppp.DecodedFrame.Option;
import java.util.List;
import java.util.Locale;

/// Names what stands behind the protocol field.
final class ControlFields {
  private static final List<String> CODES =
      List.of(
          "Vendor-Specific",
          "Configure-Request",
          "Configure-Ack",
          "Configure-Nak",
          "Configure-Reject",
          "Terminate-Request",
          "Terminate-Ack",
          "Code-Reject",
          "Protocol-Reject",
          "Echo-Request",
          "Echo-Reply",
          "Discard-Request",
          "Identification",
          "Time-Remaining");
  private static final List<String> PAP_CODES =
      List.of("", "Authenticate-Request", "Authenticate-Ack", "Authenticate-Nak");
  private static final List<String> CHAP_CODES =
      List.of("", "Challenge", "Response", "Success", "Failure");
  private static final String HIDDEN = "***";

  private ControlFields() {}

  /// Adds the fields of one packet of `protocol` and gives its options.
  static List<Option> add(int protocol, FrameReader in, FrameFields fields) {
    return switch (protocol) {
      case PppProtocol.LCP, PppProtocol.IPCP, PppProtocol.IPV6CP, PppProtocol.CCP -> {
        int code = code(CODES, in, fields);
        FrameReader data = data(in, fields);
        yield code >= ControlPacket.CONFIGURE_REQUEST && code <= ControlPacket.CONFIGURE_REJECT
            ? OptionFields.of(protocol, data)
            : other(code, data, fields);
      }
      case PppProtocol.PAP -> pap(in, fields);
      case PppProtocol.CHAP -> chap(in, fields);
      default -> {
        fields.number("octets", in.remaining());
        fields.text("data", in.rest().toString());
        yield List.of();
      }
    };
  }

  private static int code(List<String> names, FrameReader in, FrameFields fields) {
    int code = in.u8("a code");
    boolean known = code < names.size() && !names.get(code).isEmpty();
    fields.text("code", known ? names.get(code) : "code " + code);
    fields.number("identifier", in.u8("an identifier"));
    return code;
  }

  private static FrameReader data(FrameReader in, FrameFields fields) {
    int length = in.u16("a length");
    if (length < ControlPacket.HEADER) {
      throw in.garbled("its length is " + length + ", at least 4 are needed", -2);
    }
    FrameReader data = in.part(length - ControlPacket.HEADER, "a packet of " + length + " octets");
    if (in.remaining() > 0) {
      fields.text("padding", in.rest().toString());
    }
    return data;
  }

  private static List<Option> other(int code, FrameReader data, FrameFields fields) {
    switch (code) {
      case ControlPacket.TERMINATE_REQUEST, ControlPacket.TERMINATE_ACK ->
          fields.text("reason", ControlPacket.printable(data.rest()));
      case ControlPacket.PROTOCOL_REJECT ->
          fields
              .text("rejected", PppProtocol.name(data.u16("the rejected protocol")))
              .text("data", data.rest().toString());
      case ControlPacket.ECHO_REQUEST,
          ControlPacket.ECHO_REPLY,
          ControlPacket.DISCARD_REQUEST,
          ControlPacket.TIME_REMAINING ->
          magic(data, fields).text("data", data.rest().toString());
      case ControlPacket.IDENTIFICATION ->
          magic(data, fields).text("message", ControlPacket.printable(data.rest()));
      default -> fields.text("data", data.rest().toString());
    }
    return List.of();
  }

  private static FrameFields magic(FrameReader data, FrameFields fields) {
    int magic = ControlPacket.number(data.take(4, "a magic number"));
    return fields.text("magic", String.format(Locale.ROOT, "0x%08x", magic));
  }

  private static List<Option> pap(FrameReader in, FrameFields fields) {
    int code = code(PAP_CODES, in, fields);
    FrameReader data = data(in, fields);
    if (code == PapProof.REQUEST) {
      int name = data.u8("the length of the name");
      fields.text("user", ControlPacket.printable(data.take(name, "the name")));
      int password = data.u8("the length of the password");
      fields.text("password", data.take(password, "the password").size() == 0 ? "" : HIDDEN);
    } else if (data.remaining() > 0) {
      int length = data.u8("the length of the message");
      fields.text("message", ControlPacket.printable(data.take(length, "the message")));
    }
    return List.of();
  }

  private static List<Option> chap(FrameReader in, FrameFields fields) {
    int code = code(CHAP_CODES, in, fields);
    FrameReader data = data(in, fields);
    if (code == ChapMessage.CHALLENGE || code == ChapMessage.RESPONSE) {
      int size = data.u8("the length of the value");
      fields.text("value", data.take(size, "the value").toString());
      fields.text("name", ControlPacket.printable(data.rest()));
    } else {
      fields.text("message", ControlPacket.printable(data.rest()));
    }
    return List.of();
  }
}
