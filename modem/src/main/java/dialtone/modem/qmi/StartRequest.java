package dialtone.modem.qmi;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.protocol.qmi.wds.Authentication;
import dialtone.protocol.qmi.wds.AuthenticationCodes;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.StartNetwork;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Start Network for what is wanted. What is absent stands in the modem's profile: the one with the
/// wanted number, or the one that it takes when none is named.
final class StartRequest {
  /// The profile that modems take by themselves.
  private static final int USUAL_PROFILE = 1;

  private static final int PAP = (int) AuthenticationCodes.code(Authentication.PAP);
  private static final int CHAP = (int) AuthenticationCodes.code(Authentication.CHAP);

  private StartRequest() {}

  static StartNetwork of(ConnectionSettings wanted, Optional<IpFamily> family) {
    OptionalInt profile =
        wanted.cid() == USUAL_PROFILE ? OptionalInt.empty() : OptionalInt.of(wanted.cid());
    return new StartNetwork(
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        wanted.apn().filter(apn -> !apn.isEmpty()),
        OptionalLong.empty(),
        authentication(wanted),
        wanted.user(),
        wanted.password(),
        family,
        OptionalInt.empty(),
        profile,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A login without a method is offered by both, and the network chooses.
  private static OptionalInt authentication(ConnectionSettings wanted) {
    if (wanted.auth().isEmpty()) {
      return wanted.user().isPresent() ? OptionalInt.of(PAP | CHAP) : OptionalInt.empty();
    }
    Auth auth = wanted.auth().get();
    return OptionalInt.of(
        switch (auth) {
          case NONE -> 0;
          case PAP -> PAP;
          case CHAP -> CHAP;
          case BOTH -> PAP | CHAP;
        });
  }
}
