package dialtone.modem;

import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.SmsSubmission;
import java.util.List;
import java.util.function.Consumer;

/// Short messages: those that the modem keeps, new ones, and sending. Parts of one text are joined
/// by [dialtone.protocol.sms.SmsInbox].
public interface Sms {

  /// Where a message lies.
  enum Store {
    SIM,
    MODEM
  }

  enum State {
    UNREAD,
    READ,
    UNSENT,
    SENT
  }

  /// The place of one message; it stays the same until the message is deleted.
  record Place(Store store, long index) {}

  /// A stored message. One that cannot be read does not hide the others.
  record Entry(Place place, State state, SmsPdu.Decoded message) {}

  /// All messages in both stores, those of the SIM first.
  List<Entry> list();

  /// One message, which counts as read from then on.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Refused` when there is none
  Entry read(Place place);

  void delete(Place place);

  /// Sends all parts of a text in order, and gives the reference that the network has for each.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Refused` when the network does not take one
  List<Integer> send(SmsSubmission text);

  /// Calls `listener` with each message that comes from then on. Those that the modem does not store
  /// are acknowledged.
  void watch(Consumer<SmsPdu.Decoded> listener);
}
