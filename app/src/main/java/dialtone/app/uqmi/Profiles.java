package dialtone.app.uqmi;

import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.wds.GetDefaultProfileNumber;
import dialtone.protocol.qmi.wds.GetDefaultProfileNumber.ProfileKind;
import dialtone.protocol.qmi.wds.GetDefaultProfileNumberCodec;
import dialtone.protocol.qmi.wds.GetProfileList;
import dialtone.protocol.qmi.wds.GetProfileListCodec;
import dialtone.protocol.qmi.wds.GetProfileSettings;
import dialtone.protocol.qmi.wds.GetProfileSettings.Reply;
import dialtone.protocol.qmi.wds.GetProfileSettingsCodec;
import dialtone.protocol.qmi.wds.ProfileFamily;
import dialtone.protocol.qmi.wds.ProfileId;
import dialtone.protocol.qmi.wds.ProfileType;
import dialtone.protocol.qmi.wds.SetDefaultProfileNumber;
import dialtone.protocol.qmi.wds.SetDefaultProfileNumber.ProfileIdentifier;
import dialtone.protocol.qmi.wds.SetDefaultProfileNumberCodec;
import java.util.List;
import java.util.Optional;

/// The profiles that a modem keeps: what they say, and which is meant by default.
final class Profiles {
  static final String WRONG_TYPE = "Invalid value (valid: 3gpp or 3gpp2)";
  static final String WRONG_ID = "Invalid argument";

  private Profiles() {}

  /// `3gpp,1`.
  static Optional<ProfileId> id(String typed) {
    int comma = typed.indexOf(',');
    Strtoul number = Strtoul.of(typed.substring(comma + 1), 0);
    if (comma < 0 || !number.whole()) {
      return Optional.empty();
    }
    return DataWords.profileType(typed.substring(0, comma))
        .map(type -> new ProfileId(type, number.toU8()));
  }

  static boolean print(Run run, String value) {
    Optional<ProfileId> id = id(value);
    if (id.isEmpty()) {
      return run.complain(WRONG_ID);
    }
    Optional<Reply> reply = run.ask(GetProfileSettingsCodec.INSTANCE, new GetProfileSettings(id));
    reply.ifPresent(profile -> print(profile, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply profile, Blob json) {
    json.table().add("apn", profile.apnName().orElse(""));
    profile.pdpType().flatMap(DataWords::word).ifPresent(type -> json.add("pdp-type", type));
    json.add("username", profile.username().orElse(""));
    json.add("password", profile.password().map(Secret::reveal).orElse(""));
    profile
        .authentication()
        .ifPresent(
            bits -> DataWords.authentication(bits).ifPresent(word -> json.add("auth", word)));
    json.add("no-roaming", profile.roamingDisallowedFlag().orElse(false));
    json.add("apn-disabled", profile.apnDisabledFlag().orElse(false)).end();
  }

  static boolean list(Run run, String value) {
    Optional<ProfileType> type = DataWords.profileType(value);
    if (type.isEmpty()) {
      return run.fail("Invalid type (valid: 3gpp or 3gpp2)");
    }
    Optional<GetProfileList.Reply> reply =
        run.ask(GetProfileListCodec.INSTANCE, new GetProfileList(type));
    if (reply.isEmpty()) {
      return false;
    }
    Blob json = run.json().table().list("profiles");
    for (GetProfileList.Profile each : reply.get().profileList().orElse(List.of())) {
      json.table().add("index", each.profileIndex()).add("name", each.profileName()).end();
    }
    json.end().end();
    return true;
  }

  static boolean printDefault(Run run, String value) {
    Optional<ProfileType> type = DataWords.profileType(value);
    if (type.isEmpty()) {
      return run.fail(WRONG_TYPE);
    }
    Optional<GetDefaultProfileNumber.Reply> reply =
        run.ask(
            GetDefaultProfileNumberCodec.INSTANCE,
            new GetDefaultProfileNumber(new ProfileKind(type.get(), ProfileFamily.TETHERED)));
    reply.ifPresent(number -> run.json().table().add("default-profile", number.index()).end());
    return reply.isPresent();
  }

  static boolean setDefault(Run run, String value) {
    Optional<ProfileId> id = id(value);
    return id.isEmpty()
        ? run.complain(WRONG_ID)
        : run.tell(
            SetDefaultProfileNumberCodec.INSTANCE,
            new SetDefaultProfileNumber(
                new ProfileIdentifier(
                    id.get().profileType(), ProfileFamily.TETHERED, id.get().profileIndex())));
  }
}
