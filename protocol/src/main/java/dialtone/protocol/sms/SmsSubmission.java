package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text on its way out: to whom, how, and the messages that carry it.
///
/// @param smsc the service centre, when it shall not be the SIM's
/// @param textReference by which the receiver knows the parts of one text, 0..255
/// @param flash shown at once and not kept (class 0)
/// @param statusReportWanted the network tells what became of each part
public record SmsSubmission(
    SmsAddress to,
    Private text,
    Optional<SmsAddress> smsc,
    int textReference,
    boolean flash,
    boolean statusReportWanted,
    Validity validity) {

  /// @throws IllegalArgumentException when the text has more than 255 parts ([SmsSegments#tooMany])
  public SmsSubmission {
    if (SmsSegments.of(text.reveal()).tooMany()) {
      throw new IllegalArgumentException("a text of more than 255 messages");
    }
  }

  /// A plain text through the SIM's own service centre. Its reference comes from the text, so that
  /// different texts to one receiver mostly have different ones.
  public static SmsSubmission of(SmsAddress to, String text) {
    return new SmsSubmission(
        to,
        new Private(text),
        Optional.empty(),
        text.hashCode() & 0xff,
        false,
        false,
        Validity.UNSET);
  }

  public SmsSubmission through(SmsAddress centre) {
    return new SmsSubmission(
        to, text, Optional.of(centre), textReference, flash, statusReportWanted, validity);
  }

  public SmsSubmission withTextReference(int reference) {
    return new SmsSubmission(to, text, smsc, reference & 0xff, flash, statusReportWanted, validity);
  }

  public SmsSubmission asFlash() {
    return new SmsSubmission(to, text, smsc, textReference, true, statusReportWanted, validity);
  }

  public SmsSubmission withStatusReport() {
    return new SmsSubmission(to, text, smsc, textReference, flash, true, validity);
  }

  public SmsSubmission withValidity(Validity wanted) {
    return new SmsSubmission(to, text, smsc, textReference, flash, statusReportWanted, wanted);
  }

  /// The messages, in order. Their references are 0, which modems replace by their own count.
  public List<Sms.Submit> messages() {
    SmsSegments segments = SmsSegments.of(text.reveal());
    DataCoding coding =
        flash ? DataCoding.of(segments.alphabet(), 0) : DataCoding.of(segments.alphabet());
    List<Sms.Submit> messages = new ArrayList<>();
    int count = segments.parts().size();
    for (int part = 1; part <= count; part++) {
      UserDataHeader header =
          count == 1
              ? UserDataHeader.NONE
              : UserDataHeader.of(
                  new UserDataHeader.Concatenation(textReference, count, part, false));
      messages.add(
          new Sms.Submit(
              smsc,
              0,
              to,
              0,
              coding,
              validity,
              UserData.of(header, segments.parts().get(part - 1)),
              false,
              statusReportWanted,
              false));
    }
    return List.copyOf(messages);
  }

  public List<SmsPdu> pdus() {
    return messages().stream().map(SmsPdu::encode).toList();
  }
}
