package dialtone.protocol.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import java.util.Optional;

/// Writes whole messages, one after the other into the same buffer: each call forgets the message
/// before it. It belongs to one thread at a time.
public final class MessageWriter {
  private static final int UNCLAIMED = 0;

  private final TlvWriter out = new TlvWriter();
  private final boolean framed;
  private int tlvLengthAt;

  private MessageWriter(boolean framed) {
    this.framed = framed;
  }

  /// Each message in a frame of [Qmux].
  public static MessageWriter qmux() {
    return new MessageWriter(true);
  }

  /// Messages as QRTR carries them, without a frame: service and client are the socket's address.
  public static MessageWriter qrtr() {
    return new MessageWriter(false);
  }

  public <M> MessageWriter request(
      MessageCodec<M, ?, ?> codec, M message, int client, int transaction) {
    begin(codec.service().number(), client, Kind.REQUEST, transaction, codec.id());
    codec.write(message, out);
    return end();
  }

  /// The service agrees.
  public <R> MessageWriter reply(
      MessageCodec<?, R, ?> codec, R reply, int client, int transaction) {
    begin(codec.service().number(), client, Kind.RESPONSE, transaction, codec.id());
    QmiResult.SUCCESS.write(out);
    codec.writeReply(reply, out);
    return end();
  }

  /// The service refuses with `error` and, where its message knows any, `details`.
  public <F> MessageWriter failed(
      MessageCodec<?, ?, F> codec, int error, Optional<F> details, int client, int transaction) {
    begin(codec.service().number(), client, Kind.RESPONSE, transaction, codec.id());
    QmiResult.refused(error).write(out);
    if (details.isPresent()) {
      codec.writeFailed(details.get(), out);
    }
    return end();
  }

  public <M> MessageWriter indication(MessageCodec<M, ?, ?> codec, M message, int client) {
    begin(codec.service().number(), client, Kind.INDICATION, UNCLAIMED, codec.id());
    codec.write(message, out);
    return end();
  }

  /// A refusal of a message that has no codec.
  public MessageWriter failed(Header header, int error) {
    begin(header);
    QmiResult.refused(error).write(out);
    return end();
  }

  /// The TLVs of `message` as they are, under another header.
  public MessageWriter copy(QmiMessage message, Header header) {
    begin(header);
    out.octets(message.buffer(), message.offset(), message.length());
    return end();
  }

  /// Begins a message whose TLVs follow through what this returns; [#end] completes it.
  public TlvWriter begin(Header header) {
    begin(header.service(), header.client(), header.kind(), header.transaction(), header.id());
    return out;
  }

  private void begin(int service, int client, Kind kind, int transaction, int id) {
    out.clear();
    if (framed) {
      out.u8(Qmux.MARKER);
      out.u16(UNCLAIMED);
      out.u8(kind == Kind.REQUEST ? 0 : Qmux.FROM_MODEM);
      out.u8(service);
      out.u8(client);
    }
    out.u8(Sdu.flags(service, kind));
    if (Sdu.isControl(service)) {
      out.u8(transaction);
    } else {
      out.u16(transaction);
    }
    out.u16(id);
    tlvLengthAt = out.size();
    out.u16(UNCLAIMED);
  }

  /// @throws ModemFailure `BadInput` when the message is longer than a frame can be
  public MessageWriter end() {
    int length = out.size() - (framed ? 1 : 0);
    if (length > Sdu.LONGEST) {
      throw new ModemFailure(
          new Failure.BadInput(
              "a message of " + length + " octets", "a frame holds 65535 at most"));
    }
    out.patch(tlvLengthAt, out.size() - tlvLengthAt - 2);
    if (framed) {
      out.patch(1, length);
    }
    return this;
  }

  public byte[] toArray() {
    return out.toArray();
  }

  /// The buffer itself, until the next message; only its first [#size] octets mean anything.
  public byte[] buffer() {
    return out.buffer();
  }

  public int size() {
    return out.size();
  }
}
