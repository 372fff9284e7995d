package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.wds.CreateProfile;
import dialtone.protocol.qmi.wds.CreateProfileCodec;
import dialtone.protocol.qmi.wds.DeleteProfile;
import dialtone.protocol.qmi.wds.DeleteProfileCodec;
import dialtone.protocol.qmi.wds.DsProfileError;
import dialtone.protocol.qmi.wds.GetDefaultProfileNumber;
import dialtone.protocol.qmi.wds.GetDefaultProfileNumberCodec;
import dialtone.protocol.qmi.wds.GetProfileList;
import dialtone.protocol.qmi.wds.GetProfileListCodec;
import dialtone.protocol.qmi.wds.GetProfileSettings;
import dialtone.protocol.qmi.wds.GetProfileSettingsCodec;
import dialtone.protocol.qmi.wds.ModifyProfile;
import dialtone.protocol.qmi.wds.ModifyProfileCodec;
import dialtone.protocol.qmi.wds.PdpType;
import dialtone.protocol.qmi.wds.ProfileChangeEvent;
import dialtone.protocol.qmi.wds.ProfileChanged;
import dialtone.protocol.qmi.wds.ProfileChangedCodec;
import dialtone.protocol.qmi.wds.ProfileId;
import dialtone.protocol.qmi.wds.ProfileType;
import dialtone.protocol.qmi.wds.SetDefaultProfileNumber;
import dialtone.protocol.qmi.wds.SetDefaultProfileNumberCodec;
import dialtone.simulator.model.Account;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Profiles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// WDS: the stored profiles, which are the contexts of `+CGDCONT`.
final class ProfileService {
  private final Inside inside;

  private ProfileService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    ProfileService profiles = new ProfileService(inside);
    table
        .on(CreateProfileCodec.INSTANCE, profiles::create)
        .on(ModifyProfileCodec.INSTANCE, profiles::modify)
        .on(DeleteProfileCodec.INSTANCE, profiles::delete)
        .on(GetProfileListCodec.INSTANCE, profiles::list)
        .on(GetProfileSettingsCodec.INSTANCE, profiles::settings)
        .on(GetDefaultProfileNumberCodec.INSTANCE, profiles::usual)
        .on(SetDefaultProfileNumberCodec.INSTANCE, profiles::usual);
  }

  private Profiles profiles() {
    return inside.modem().profiles();
  }

  /// What a host wants in a profile; absent: as it was.
  private record Wish(
      Optional<String> name,
      Optional<PdpType> type,
      Optional<String> apn,
      Optional<String> username,
      Optional<Secret> password,
      OptionalInt auth,
      Optional<Boolean> homeOnly) {}

  private void write(int cid, Wish wish) {
    Context before = profiles().context(cid).orElse(new Context(cid, "IP", ""));
    Account account = profiles().account(cid);
    profiles()
        .define(
            new Context(
                cid,
                wish.type().map(Accounts::word).orElse(before.type()),
                wish.apn().orElse(before.apn())));
    profiles()
        .account(
            cid,
            new Account(
                wish.name().orElse(account.name()),
                wish.username().orElse(account.username()),
                wish.password().orElse(account.password()),
                wish.auth().isPresent() ? Accounts.words(wish.auth().getAsInt()) : account.auth(),
                wish.homeOnly().orElse(account.homeOnly())));
  }

  private void tell(int cid, ProfileChangeEvent event) {
    inside
        .indications()
        .send(
            ProfileChangedCodec.INSTANCE,
            new ProfileChanged(
                Optional.of(new ProfileChanged.ProfileEvent(ProfileType.GPP, cid, event))),
            Report.PROFILES);
  }

  private void create(
      CreateProfile request, Exchange<CreateProfile.Reply, CreateProfile.Failed> exchange) {
    OptionalInt free = profiles().free();
    if (request.profileType().orElse(ProfileType.GPP) != ProfileType.GPP) {
      exchange.refuse(
          QmiError.INVALID_PROFILE_TYPE,
          new CreateProfile.Failed(Optional.of(DsProfileError.INVALID_PROFILE_TYPE)));
    } else if (free.isEmpty()) {
      exchange.refuse(
          QmiError.NO_FREE_PROFILE,
          new CreateProfile.Failed(Optional.of(DsProfileError.GPP_OUT_OF_PROFILES)));
    } else {
      int cid = free.getAsInt();
      write(
          cid,
          new Wish(
              request.profileName(),
              request.pdpType(),
              request.apnName(),
              request.username(),
              request.password(),
              request.authentication(),
              request.roamingDisallowedFlag()));
      exchange.reply(new CreateProfile.Reply(Optional.of(new ProfileId(ProfileType.GPP, cid))));
      tell(cid, ProfileChangeEvent.CREATE_EVENT);
    }
  }

  private void modify(
      ModifyProfile request, Exchange<ModifyProfile.Reply, ModifyProfile.Failed> exchange) {
    Optional<Integer> cid =
        request
            .profileIdentifier()
            .filter(id -> id.profileType() == ProfileType.GPP)
            .map(ProfileId::profileIndex)
            .filter(number -> profiles().context(number).isPresent());
    if (cid.isEmpty()) {
      exchange.refuse(
          QmiError.EXTENDED_INTERNAL,
          new ModifyProfile.Failed(Optional.of(DsProfileError.INVALID_PROFILE_NUMBER)));
      return;
    }
    write(
        cid.get(),
        new Wish(
            request.profileName(),
            request.pdpType(),
            request.apnName(),
            request.username(),
            request.password(),
            request.authentication(),
            request.roamingDisallowedFlag()));
    exchange.reply(new ModifyProfile.Reply());
    tell(cid.get(), ProfileChangeEvent.MODIFY_EVENT);
  }

  private void delete(
      DeleteProfile request, Exchange<DeleteProfile.Reply, DeleteProfile.Failed> exchange) {
    Optional<Integer> cid =
        request
            .profileIdentifier()
            .filter(id -> id.profileType() == ProfileType.GPP)
            .map(ProfileId::profileIndex)
            .filter(number -> profiles().context(number).isPresent());
    if (cid.isEmpty()) {
      exchange.refuse(
          QmiError.EXTENDED_INTERNAL,
          new DeleteProfile.Failed(Optional.of(DsProfileError.INVALID_PROFILE_NUMBER)));
      return;
    }
    profiles().undefine(cid.get());
    exchange.reply(new DeleteProfile.Reply());
    tell(cid.get(), ProfileChangeEvent.DELETE_EVENT);
  }

  private void list(
      GetProfileList request, Exchange<GetProfileList.Reply, GetProfileList.Failed> exchange) {
    boolean ours = request.profileType().orElse(ProfileType.GPP) == ProfileType.GPP;
    List<GetProfileList.Profile> all =
        profiles().contexts().stream()
            .filter(_ -> ours)
            .map(
                context ->
                    new GetProfileList.Profile(
                        ProfileType.GPP, context.cid(), profiles().account(context.cid()).name()))
            .toList();
    exchange.reply(new GetProfileList.Reply(Optional.of(all)));
  }

  private void settings(
      GetProfileSettings request,
      Exchange<GetProfileSettings.Reply, GetProfileSettings.Failed> exchange) {
    Optional<Context> context =
        request
            .profileId()
            .filter(id -> id.profileType() == ProfileType.GPP)
            .flatMap(id -> profiles().context(id.profileIndex()));
    if (context.isEmpty()) {
      exchange.refuse(
          QmiError.EXTENDED_INTERNAL,
          new GetProfileSettings.Failed(Optional.of(DsProfileError.INVALID_PROFILE_NUMBER)));
    } else {
      exchange.reply(ProfileSettings.of(context.get(), profiles().account(context.get().cid())));
    }
  }

  private void usual(
      GetDefaultProfileNumber request,
      Exchange<GetDefaultProfileNumber.Reply, GetDefaultProfileNumber.Failed> exchange) {
    if (request.profileType().type() == ProfileType.GPP) {
      exchange.reply(new GetDefaultProfileNumber.Reply(profiles().usual()));
    } else {
      exchange.refuse(
          QmiError.INVALID_PROFILE_TYPE,
          new GetDefaultProfileNumber.Failed(Optional.of(DsProfileError.INVALID_PROFILE_TYPE)));
    }
  }

  private void usual(
      SetDefaultProfileNumber request,
      Exchange<SetDefaultProfileNumber.Reply, SetDefaultProfileNumber.Failed> exchange) {
    int cid = request.profileIdentifier().index();
    if (profiles().context(cid).isPresent()) {
      profiles().usual(cid);
      exchange.reply(new SetDefaultProfileNumber.Reply());
    } else {
      exchange.refuse(
          QmiError.INVALID_PROFILE,
          new SetDefaultProfileNumber.Failed(Optional.of(DsProfileError.INVALID_PROFILE_NUMBER)));
    }
  }
}
