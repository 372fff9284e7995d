package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GsmSystemInfoV2;
import dialtone.protocol.qmi.nas.LteSystemInfoV2;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.Nr5gSystemInfo;
import dialtone.protocol.qmi.nas.RoamingStatus;
import dialtone.protocol.qmi.nas.ServiceStatus;
import dialtone.protocol.qmi.nas.SystemServiceStatus;
import dialtone.protocol.qmi.nas.WcdmaSystemInfoV2;
import java.util.Optional;
import java.util.OptionalInt;

/// What all systems of [Systems] tell of their network, as far as the modem vouches for it.
///
/// @param id country and network
record SystemPart(
    Optional<NetworkServiceDomain> domain,
    Optional<NetworkServiceDomain> service,
    Optional<RoamingStatus> roaming,
    Optional<Boolean> forbidden,
    Optional<Id> id,
    OptionalInt area) {

  record Id(String mcc, String mnc) {}

  /// Whether there is service, and whether data would take this way.
  static void served(SystemServiceStatus status, Blob json) {
    json.add("service_status", word(status.serviceStatus()));
    json.add("true_service_status", word(status.trueServiceStatus()));
    json.add("preferred_data_path", status.preferredDataPath());
  }

  private static String word(ServiceStatus status) {
    return switch (status) {
      case NONE -> "none";
      case LIMITED -> "limited";
      case AVAILABLE -> "available";
      case LIMITED_REGIONAL -> "limited regional";
      case POWER_SAVE -> "power save";
      case UNRECOGNISED -> "unknown";
    };
  }

  static SystemPart of(GsmSystemInfoV2 info) {
    return new SystemPart(
        valid(info.domainValid(), info.domain()),
        valid(info.serviceCapabilityValid(), info.serviceCapability()),
        valid(info.roamingStatusValid(), info.roamingStatus()),
        valid(info.forbiddenValid(), info.forbidden()),
        valid(info.networkIdValid(), new Id(info.mcc(), info.mnc())),
        valid(info.lacValid(), info.lac()));
  }

  static SystemPart of(WcdmaSystemInfoV2 info) {
    return new SystemPart(
        valid(info.domainValid(), info.domain()),
        valid(info.serviceCapabilityValid(), info.serviceCapability()),
        valid(info.roamingStatusValid(), info.roamingStatus()),
        valid(info.forbiddenValid(), info.forbidden()),
        valid(info.networkIdValid(), new Id(info.mcc(), info.mnc())),
        valid(info.lacValid(), info.lac()));
  }

  static SystemPart of(LteSystemInfoV2 info) {
    return new SystemPart(
        valid(info.domainValid(), info.domain()),
        valid(info.serviceCapabilityValid(), info.serviceCapability()),
        valid(info.roamingStatusValid(), info.roamingStatus()),
        valid(info.forbiddenValid(), info.forbidden()),
        valid(info.networkIdValid(), new Id(info.mcc(), info.mnc())),
        valid(info.lacValid(), info.lac()));
  }

  static SystemPart of(Nr5gSystemInfo info) {
    return new SystemPart(
        valid(info.domainValid(), info.domain()),
        valid(info.serviceCapabilityValid(), info.serviceCapability()),
        valid(info.roamingStatusValid(), info.roamingStatus()),
        valid(info.forbiddenValid(), info.forbidden()),
        valid(info.networkIdValid(), new Id(info.mcc(), info.mnc())),
        valid(info.lacValid(), info.lac()));
  }

  private static <T> Optional<T> valid(boolean valid, T value) {
    return valid ? Optional.of(value) : Optional.empty();
  }

  private static OptionalInt valid(boolean valid, int value) {
    return valid ? OptionalInt.of(value) : OptionalInt.empty();
  }

  void print(Blob json) {
    domain.ifPresent(each -> json.add("domain", word(each)));
    service.ifPresent(each -> json.add("service", word(each)));
    roaming.ifPresent(each -> json.add("roaming_status", word(each)));
    forbidden.ifPresent(each -> json.add("forbidden", each));
    id.ifPresent(each -> json.add("mcc", each.mcc).add("mnc", digits(each.mnc)));
    area.ifPresent(each -> json.add("location_area_code", each));
  }

  /// An MNC of two digits is filled up with 0xff.
  private static String digits(String mnc) {
    return mnc.endsWith("\u00ff") ? mnc.substring(0, mnc.length() - 1) : mnc;
  }

  private static String word(NetworkServiceDomain domain) {
    return switch (domain) {
      case NONE -> "none";
      case CS -> "cs";
      case PS -> "ps";
      case CS_PS -> "cs-ps";
      case CAMPED, UNRECOGNISED -> "unknown";
    };
  }

  private static String word(RoamingStatus status) {
    return switch (status) {
      case OFF -> "off";
      case ON -> "on";
      case BLINK -> "blink";
      case OUT_OF_NEIGHBORHOOD -> "out of neighborhood";
      case OUT_OF_BUILDING -> "out of building";
      case PREFERRED_SYSTEM -> "preferred system";
      case AVAILABLE_SYSTEM -> "available system";
      case ALLIANCE_PARTNER -> "alliance partner";
      case PREMIUM_PARTNER -> "premium partner";
      case FULL_SERVICE -> "full service";
      case PARTIAL_SERVICE -> "partial service";
      case BANNER_ON -> "banner on";
      case BANNER_OFF -> "banner off";
      case UNRECOGNISED -> "unknown";
    };
  }
}
