package dialtone.modem.qmi;

import dialtone.protocol.qmi.nas.GetSystemInfo;
import dialtone.protocol.qmi.nas.GsmSystemInfoV2;
import dialtone.protocol.qmi.nas.LteSystemInfoV2;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.Nr5gSystemInfo;
import dialtone.protocol.qmi.nas.RejectCause;
import dialtone.protocol.qmi.nas.RejectCauseCodes;
import dialtone.protocol.qmi.nas.RoamingStatus;
import dialtone.protocol.qmi.nas.ServiceStatus;
import dialtone.protocol.qmi.nas.SystemInfo;
import dialtone.protocol.qmi.nas.SystemServiceStatus;
import dialtone.protocol.qmi.nas.WcdmaSystemInfoV2;
import dialtone.protocol.status.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What System Info says of one technology, by answer or by indication.
///
/// @param domain for which it serves; absent where the modem does not tell
/// @param rejectCause why the network refused, when it did
record SystemView(
    Technology technology,
    ServiceStatus service,
    Optional<NetworkServiceDomain> domain,
    boolean roaming,
    Optional<Integer> rejectCause,
    Optional<Plmn> plmn) {

  /// Whether it serves at all, with more than emergency calls.
  boolean serves() {
    return service == ServiceStatus.AVAILABLE;
  }

  boolean servesPackets() {
    return serves()
        && domain
            .filter(d -> d == NetworkServiceDomain.PS || d == NetworkServiceDomain.CS_PS)
            .isPresent();
  }

  /// The newest technology first.
  static List<SystemView> of(GetSystemInfo.Reply told) {
    List<SystemView> systems = new ArrayList<>();
    told.nr5gServiceStatusInfo().ifPresent(s -> systems.add(nr(s, told.nr5gSystemInfo())));
    told.lteServiceStatus().ifPresent(s -> systems.add(lte(s, told.lteSystemInfoV2())));
    told.wcdmaServiceStatus().ifPresent(s -> systems.add(umts(s, told.wcdmaSystemInfoV2())));
    told.gsmServiceStatus().ifPresent(s -> systems.add(gsm(s, told.gsmSystemInfoV2())));
    return List.copyOf(systems);
  }

  static List<SystemView> of(SystemInfo told) {
    List<SystemView> systems = new ArrayList<>();
    told.nr5gServiceStatusInfo().ifPresent(s -> systems.add(nr(s, told.nr5gSystemInfo())));
    told.lteServiceStatus().ifPresent(s -> systems.add(lte(s, told.lteSystemInfoV2())));
    told.wcdmaServiceStatus().ifPresent(s -> systems.add(umts(s, told.wcdmaSystemInfoV2())));
    told.gsmServiceStatus().ifPresent(s -> systems.add(gsm(s, told.gsmSystemInfoV2())));
    return List.copyOf(systems);
  }

  private static SystemView nr(SystemServiceStatus status, Optional<Nr5gSystemInfo> info) {
    return new SystemView(
        Technology.NR,
        status.serviceStatus(),
        info.filter(Nr5gSystemInfo::domainValid).map(Nr5gSystemInfo::domain),
        info.filter(i -> i.roamingStatusValid() && roams(i.roamingStatus())).isPresent(),
        info.filter(Nr5gSystemInfo::registrationRejectInfoValid)
            .map(Nr5gSystemInfo::registrationRejectCause)
            .filter(cause -> cause > 0),
        info.filter(Nr5gSystemInfo::networkIdValid).flatMap(i -> Plmn.of(i.mcc(), i.mnc())));
  }

  private static SystemView lte(SystemServiceStatus status, Optional<LteSystemInfoV2> info) {
    return new SystemView(
        Technology.LTE,
        status.serviceStatus(),
        info.filter(LteSystemInfoV2::domainValid).map(LteSystemInfoV2::domain),
        info.filter(i -> i.roamingStatusValid() && roams(i.roamingStatus())).isPresent(),
        info.filter(LteSystemInfoV2::registrationRejectInfoValid)
            .flatMap(i -> number(i.registrationRejectCause())),
        info.filter(LteSystemInfoV2::networkIdValid).flatMap(i -> Plmn.of(i.mcc(), i.mnc())));
  }

  private static SystemView umts(SystemServiceStatus status, Optional<WcdmaSystemInfoV2> info) {
    return new SystemView(
        Technology.UMTS,
        status.serviceStatus(),
        info.filter(WcdmaSystemInfoV2::domainValid).map(WcdmaSystemInfoV2::domain),
        info.filter(i -> i.roamingStatusValid() && roams(i.roamingStatus())).isPresent(),
        info.filter(WcdmaSystemInfoV2::registrationRejectInfoValid)
            .flatMap(i -> number(i.registrationRejectCause())),
        info.filter(WcdmaSystemInfoV2::networkIdValid).flatMap(i -> Plmn.of(i.mcc(), i.mnc())));
  }

  private static SystemView gsm(SystemServiceStatus status, Optional<GsmSystemInfoV2> info) {
    return new SystemView(
        Technology.GSM,
        status.serviceStatus(),
        info.filter(GsmSystemInfoV2::domainValid).map(GsmSystemInfoV2::domain),
        info.filter(i -> i.roamingStatusValid() && roams(i.roamingStatus())).isPresent(),
        info.filter(GsmSystemInfoV2::registrationRejectInfoValid)
            .flatMap(i -> number(i.registrationRejectCause())),
        info.filter(GsmSystemInfoV2::networkIdValid).flatMap(i -> Plmn.of(i.mcc(), i.mnc())));
  }

  private static boolean roams(RoamingStatus status) {
    return status == RoamingStatus.ON;
  }

  static Optional<Integer> number(RejectCause cause) {
    return Optional.of(cause)
        .filter(known -> known != RejectCause.NONE && known != RejectCause.UNRECOGNISED)
        .map(known -> (int) RejectCauseCodes.code(known));
  }
}
