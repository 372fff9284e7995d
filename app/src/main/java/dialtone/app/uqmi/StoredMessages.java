package dialtone.app.uqmi;

import dialtone.protocol.qmi.wms.Delete;
import dialtone.protocol.qmi.wms.DeleteCodec;
import dialtone.protocol.qmi.wms.ListMessages;
import dialtone.protocol.qmi.wms.ListMessagesCodec;
import dialtone.protocol.qmi.wms.MessageMode;
import dialtone.protocol.qmi.wms.MessageTagType;
import dialtone.protocol.qmi.wms.RawRead;
import dialtone.protocol.qmi.wms.RawRead.MessageMemoryStorageId;
import dialtone.protocol.qmi.wms.RawReadCodec;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The messages in the memory of the SIM or the modem.
final class StoredMessages {
  private static final String WRONG_ID = "Invalid message ID";

  private StoredMessages() {}

  /// Those that nobody has read yet, as uqmi does.
  static boolean list(Run run) {
    Optional<ListMessages.Reply> reply =
        run.ask(
            ListMessagesCodec.INSTANCE,
            new ListMessages(
                Optional.of(run.wishes().storage),
                Optional.of(MessageTagType.MT_NOT_READ),
                Optional.empty()));
    if (reply.isEmpty()) {
      return false;
    }
    Blob json = run.json().list();
    for (ListMessages.Message message : reply.get().messageList().orElse(List.of())) {
      json.add(message.memoryIndex());
    }
    json.end();
    return true;
  }

  static boolean delete(Run run, String value) {
    Strtoul index = Strtoul.of(value, 10);
    return index.whole()
        ? run.tell(
            DeleteCodec.INSTANCE,
            new Delete(
                Optional.of(run.wishes().storage),
                OptionalLong.of(index.toU32()),
                Optional.empty(),
                Optional.of(MessageMode.GSM_WCDMA)))
        : run.fail(WRONG_ID);
  }

  static boolean print(Run run, String value) {
    Optional<Octets> pdu = read(run, value);
    if (pdu.isEmpty()) {
      return false;
    }
    switch (SmsPdu.decode(pdu.get())) {
      case SmsPdu.Message(var sms) -> MessageText.print(sms, run.json());
      case SmsPdu.Malformed(String problem, int offset) -> {
        run.json().table().end();
        boolean _ = run.complain("There was an error reading message.");
        boolean _ = run.complain("The PDU " + problem + " (octet " + offset + ").");
      }
    }
    return true;
  }

  static boolean printRaw(Run run, String value) {
    Optional<Octets> pdu = read(run, value);
    pdu.ifPresent(octets -> run.json().add(spaced(octets)));
    return pdu.isPresent();
  }

  private static String spaced(Octets octets) {
    StringBuilder text = new StringBuilder();
    String digits = octets.toString();
    for (int i = 0; i < digits.length(); i += 2) {
      text.append(i == 0 ? "" : " ").append(digits, i, i + 2);
    }
    return text.toString();
  }

  private static Optional<Octets> read(Run run, String value) {
    Strtoul index = Strtoul.of(value, 10);
    if (!index.whole()) {
      boolean _ = run.fail(WRONG_ID);
      return Optional.empty();
    }
    return run.ask(
            RawReadCodec.INSTANCE,
            new RawRead(
                Optional.of(new MessageMemoryStorageId(run.wishes().storage, index.toU32())),
                Optional.of(MessageMode.GSM_WCDMA),
                Optional.empty()))
        .map(
            reply ->
                reply.rawMessageData().map(RawRead.RawMessageData::rawData).orElse(Octets.NONE));
  }
}
