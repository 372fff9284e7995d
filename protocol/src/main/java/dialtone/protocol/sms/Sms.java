package dialtone.protocol.sms;

import java.time.OffsetDateTime;
import java.util.Optional;

/// A short message, in one of the three shapes that a modem's message store holds, TS 23.040
/// §9.2.2. A text that is longer than one message comes as several of them; [SmsInbox] joins those.
public sealed interface Sms {
  /// The service centre that passed it on, or shall; without one, the SIM's own is used.
  Optional<SmsAddress> smsc();

  /// The other person: who wrote it, or to whom it goes or went.
  SmsAddress address();

  /// The service centre's time, which a message that is still to be sent has not.
  Optional<OffsetDateTime> timestamp();

  DataCoding coding();

  UserData userData();

  /// Where this part stands, when the text came in several messages.
  default Optional<UserDataHeader.Concatenation> concatenation() {
    return userData().header().concatenation();
  }

  /// A message from the network, SMS-DELIVER.
  ///
  /// @param moreToSend the service centre has more waiting
  /// @param statusReportWanted its sender is told that it arrived
  /// @param replyPath an answer may take the same service centre
  /// @param protocolId what to do with it, TS 23.040 §9.2.3.9; 0 for plain messages
  record Deliver(
      Optional<SmsAddress> smsc,
      SmsAddress address,
      Optional<OffsetDateTime> timestamp,
      int protocolId,
      DataCoding coding,
      UserData userData,
      boolean moreToSend,
      boolean statusReportWanted,
      boolean replyPath)
      implements Sms {
    /// A plain message, as a network hands it over.
    public static Deliver of(
        SmsAddress smsc, SmsAddress from, OffsetDateTime at, DataCoding coding, UserData data) {
      return new Deliver(
          Optional.of(smsc), from, Optional.of(at), 0, coding, data, false, false, false);
    }
  }

  /// A message to the network, SMS-SUBMIT.
  ///
  /// @param reference the number that the status report will name, 0..255; modems count it
  ///     themselves
  /// @param rejectDuplicates the service centre shall refuse a second one with this reference
  record Submit(
      Optional<SmsAddress> smsc,
      int reference,
      SmsAddress address,
      int protocolId,
      DataCoding coding,
      Validity validity,
      UserData userData,
      boolean rejectDuplicates,
      boolean statusReportWanted,
      boolean replyPath)
      implements Sms {
    @Override
    public Optional<OffsetDateTime> timestamp() {
      return Optional.empty();
    }
  }

  /// What became of a message that was sent, SMS-STATUS-REPORT.
  ///
  /// @param reference which message: the reference with which it was submitted
  /// @param address to whom it went
  /// @param timestamp when the service centre got it
  /// @param discharged when it arrived or was given up, or when it was last tried
  /// @param aboutCommand the report is about an SMS-COMMAND, not about a message
  record StatusReport(
      Optional<SmsAddress> smsc,
      int reference,
      SmsAddress address,
      Optional<OffsetDateTime> timestamp,
      Optional<OffsetDateTime> discharged,
      DeliveryStatus status,
      int protocolId,
      DataCoding coding,
      UserData userData,
      boolean moreToSend,
      boolean aboutCommand)
      implements Sms {}
}
