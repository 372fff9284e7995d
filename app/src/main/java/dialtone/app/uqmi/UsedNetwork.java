package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.GetServingSystem.Reply;
import dialtone.protocol.qmi.nas.GetServingSystemCodec;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreferenceCodec;
import dialtone.protocol.qmi.nas.NetworkSelectionPreference;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RegistrationState;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import java.util.Optional;

/// `--get-serving-system` and `--get-plmn`: the network that is used, and the one that shall be.
final class UsedNetwork {
  private static final int FIRST_LONG_MNC = 100;
  private static final long DIGITS_OF_LONG_MNC = 3;

  private UsedNetwork() {}

  static boolean print(Run run) {
    Optional<Reply> reply = run.ask(GetServingSystemCodec.INSTANCE, new GetServingSystem());
    reply.ifPresent(system -> print(system, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply reply, Blob json) {
    json.table();
    reply.servingSystem().ifPresent(system -> registration(system, json));
    reply
        .currentPlmn()
        .ifPresent(
            plmn -> {
              json.add("plmn_mcc", plmn.mcc()).add("plmn_mnc", plmn.mnc());
              json.add("plmn_description", plmn.description());
              boolean three =
                  reply.mncPcsDigitIncludeStatus().filter(ExactPlmn::includesPcsDigit).isPresent();
              digits("plmn_mnc_digits", plmn.mnc(), three, json);
            });
    reply
        .roamingIndicator()
        .ifPresent(status -> json.add("roaming", status == RoamingIndicatorStatus.ON));
    json.end();
  }

  /// A number as `mnc` does not show whether it is 15 or 015. Said only where it is 015, so that
  /// scripts find what they know.
  static void digits(String name, int mnc, boolean three, Blob json) {
    if (three && mnc < FIRST_LONG_MNC) {
      json.add(name, DIGITS_OF_LONG_MNC);
    }
  }

  private static void registration(ServingNetwork system, Blob json) {
    json.add("registration", word(system.registrationState()));
    json.list("radio_interface");
    for (RadioInterface radio : system.radioInterfaces()) {
      json.add(Radio.word(radio));
    }
    json.end();
  }

  private static String word(RegistrationState state) {
    return switch (state) {
      case NOT_REGISTERED -> "not_registered";
      case REGISTERED -> "registered";
      case NOT_REGISTERED_SEARCHING -> "searching";
      case REGISTRATION_DENIED -> "registering_denied";
      case UNKNOWN, UNRECOGNISED -> "unknown";
    };
  }

  static boolean selected(Run run) {
    Optional<GetSystemSelectionPreference.Reply> reply =
        run.ask(GetSystemSelectionPreferenceCodec.INSTANCE, new GetSystemSelectionPreference());
    reply.ifPresent(preference -> selected(preference, run.json()));
    return reply.isPresent();
  }

  private static void selected(GetSystemSelectionPreference.Reply preference, Blob json) {
    json.table();
    preference
        .networkSelectionPreference()
        .ifPresent(
            mode ->
                json.add(
                    "mode", mode == NetworkSelectionPreference.MANUAL ? "manual" : "automatic"));
    preference
        .manualNetworkSelection()
        .ifPresent(
            network -> {
              json.add("mcc", network.mcc()).add("mnc", network.mnc());
              digits("mnc_digits", network.mnc(), network.includesPcsDigit(), json);
            });
    json.end();
  }
}
