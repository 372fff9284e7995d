package dialtone.protocol.sms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// What a message carries: a header, mostly empty, and a text or octets.
public record UserData(UserDataHeader header, Content content) {
  /// Nothing at all.
  public static final UserData NONE = UserData.of("");

  /// A text, or octets for an application.
  public sealed interface Content {}

  public record Text(Private text) implements Content {}

  /// Octets without an alphabet: 8-bit data, or a compressed text.
  public record Binary(Octets octets) implements Content {}

  public static UserData of(String text) {
    return new UserData(UserDataHeader.NONE, new Text(new Private(text)));
  }

  public static UserData of(UserDataHeader header, String text) {
    return new UserData(header, new Text(new Private(text)));
  }

  public static UserData of(Octets octets) {
    return new UserData(UserDataHeader.NONE, new Binary(octets));
  }

  /// The text, unless these are octets.
  public Optional<Private> text() {
    return content instanceof Text(Private text) ? Optional.of(text) : Optional.empty();
  }

  /// The octets, unless this is a text.
  public Optional<Octets> octets() {
    return content instanceof Binary(Octets octets) ? Optional.of(octets) : Optional.empty();
  }
}
