package dialtone.modem;

import dialtone.protocol.privacy.Secret;
import java.util.Optional;

/// What a person or a file wants of the connection. Absent means: as the modem and the SIM have it.
///
/// @param cid the context (3GPP TS 27.007 §10.1.1), 1 unless forced
public record ConnectionSettings(
    Optional<String> apn,
    Optional<String> user,
    Optional<Secret> password,
    Optional<Auth> auth,
    Family family,
    int cid) {

  public enum Auth {
    NONE,
    PAP,
    CHAP,
    BOTH
  }

  /// The PDP type, in the words of `+CGDCONT`.
  public enum Family {
    IPV4("IP"),
    IPV6("IPV6"),
    IPV4V6("IPV4V6");

    private final String pdpType;

    Family(String pdpType) {
      this.pdpType = pdpType;
    }

    public String pdpType() {
      return pdpType;
    }
  }
}
