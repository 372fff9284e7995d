package dialtone.host.config;

import dialtone.protocol.privacy.Secret;
import java.util.regex.Pattern;

/// One thing that a file says about a connection. Its `toString` never shows the text, whatever the
/// key.
public record Told(Key key, Secret text, Place place) {
  /// Commands whose parameters hold a password: 3GPP TS 27.007 §10.1.31 and makers' own (Qualcomm,
  /// Huawei, Quectel, Ericsson).
  private static final Pattern CONFIDES =
      Pattern.compile(
          "(?i)AT(\\+CPIN|\\+CGAUTH|\\$QCPDPP|\\^AUTHDATA|\\^NDISDUP|\\+QICSGP|\\*EIAAUW)=.*");

  /// The text for a person: secrets masked.
  public String shown() {
    if (key.secret()) {
      return "***";
    }
    String plain = text.reveal();
    boolean confides = key == Key.INIT && CONFIDES.matcher(plain).matches();
    return confides ? plain.substring(0, plain.indexOf('=') + 1) + "***" : plain;
  }
}
