package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wds.GetProfileSettings;
import dialtone.protocol.qmi.wds.PdpDataCompressionType;
import dialtone.protocol.qmi.wds.PdpHeaderCompressionType;
import dialtone.simulator.model.Account;
import dialtone.simulator.model.Context;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// One profile as WDS shows it. The password is never read back.
final class ProfileSettings {
  private ProfileSettings() {}

  static GetProfileSettings.Reply of(Context context, Account account) {
    return new GetProfileSettings.Reply(
        Optional.of(account.name()),
        Optional.of(Accounts.pdpType(context.type())),
        Optional.of(PdpHeaderCompressionType.OFF),
        Optional.of(PdpDataCompressionType.OFF),
        Optional.of(context.apn()),
        OptionalLong.of(0),
        OptionalLong.of(0),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(account.username()),
        Optional.empty(),
        OptionalInt.of(Accounts.flags(account.auth())),
        OptionalLong.of(0),
        Optional.of(false),
        Optional.empty(),
        Optional.of(false),
        Optional.of(false),
        OptionalInt.of(context.cid()),
        Optional.of(false),
        OptionalInt.of(0),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(false),
        Optional.of(account.homeOnly()),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
