package dialtone.app.uqmi;

import dialtone.protocol.qmi.wds.CreateProfile;
import dialtone.protocol.qmi.wds.CreateProfileCodec;
import dialtone.protocol.qmi.wds.DeleteProfile;
import dialtone.protocol.qmi.wds.DeleteProfileCodec;
import dialtone.protocol.qmi.wds.ModifyProfile;
import dialtone.protocol.qmi.wds.ModifyProfileCodec;
import dialtone.protocol.qmi.wds.ProfileId;
import dialtone.protocol.qmi.wds.ProfileType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Making, changing and deleting the profiles of [Profiles].
final class ProfileChanges {
  private ProfileChanges() {}

  static boolean create(Run run, String value) {
    Optional<ProfileType> type = DataWords.profileType(value);
    if (type.isEmpty()) {
      return run.fail(Profiles.WRONG_TYPE);
    }
    Optional<CreateProfile.Reply> reply =
        run.ask(CreateProfileCodec.INSTANCE, created(type, run.wishes()));
    reply
        .flatMap(CreateProfile.Reply::profileIdentifier)
        .ifPresent(made -> run.json().table().add("created-profile", made.profileIndex()).end());
    return reply.isPresent();
  }

  static boolean modify(Run run, String value) {
    Optional<ProfileId> id = Profiles.id(value);
    return id.isEmpty()
        ? run.complain(Profiles.WRONG_ID)
        : run.tell(ModifyProfileCodec.INSTANCE, modified(id.get(), run.wishes()));
  }

  static boolean delete(Run run, String value) {
    Optional<ProfileId> id = Profiles.id(value);
    return id.isEmpty()
        ? run.complain(Profiles.WRONG_ID)
        : run.tell(DeleteProfileCodec.INSTANCE, new DeleteProfile(id));
  }

  private static CreateProfile created(Optional<ProfileType> type, Wishes wishes) {
    return new CreateProfile(
        type,
        Optional.empty(),
        wishes.pdpType,
        Optional.empty(),
        Optional.empty(),
        wishes.apn,
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        wishes.username,
        wishes.password,
        wishes.authentication,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(false),
        wishes.noRoaming,
        Optional.empty(),
        OptionalLong.empty());
  }

  private static ModifyProfile modified(ProfileId id, Wishes wishes) {
    return new ModifyProfile(
        Optional.of(id),
        Optional.empty(),
        wishes.pdpType,
        Optional.empty(),
        Optional.empty(),
        wishes.apn,
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        wishes.username,
        wishes.password,
        wishes.authentication,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(false),
        wishes.noRoaming,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
