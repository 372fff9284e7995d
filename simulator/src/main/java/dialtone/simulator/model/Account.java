package dialtone.simulator.model;

import dialtone.protocol.privacy.Secret;

/// What belongs to a context beside its APN, as `+CGAUTH` and QMI's profiles keep it. Texts are
/// empty where nothing was set.
///
/// @param name of the profile
/// @param auth `pap`, `chap`, `pap chap`, or empty
/// @param homeOnly it may not be used abroad
public record Account(
    String name, String username, Secret password, String auth, boolean homeOnly) {
  public static final Account NONE = new Account("", "", new Secret(""), "", false);

  public Account named(String other) {
    return new Account(other, username, password, auth, homeOnly);
  }

  /// What a host says about itself that uses this account.
  public Credentials credentials(String apn) {
    return new Credentials(apn, username, password, auth);
  }
}
