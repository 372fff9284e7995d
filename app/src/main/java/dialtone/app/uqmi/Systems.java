package dialtone.app.uqmi;

import dialtone.protocol.qmi.nas.GetSystemInfo;
import dialtone.protocol.qmi.nas.GetSystemInfo.Reply;
import dialtone.protocol.qmi.nas.GetSystemInfoCodec;
import dialtone.protocol.qmi.nas.GsmSystemInfoV2;
import dialtone.protocol.qmi.nas.LteCellAccessStatus;
import dialtone.protocol.qmi.nas.LteRegistrationDomainCodes;
import dialtone.protocol.qmi.nas.LteSystemInfoV2;
import dialtone.protocol.qmi.nas.NetworkSelectionRegistrationRestrictionCodes;
import dialtone.protocol.qmi.nas.Nr5gSystemInfo;
import dialtone.protocol.qmi.nas.WcdmaSystemInfoV2;
import java.util.Optional;

/// `--get-system-info`: the systems that are heard, each in a table of its own.
final class Systems {
  private static final int NO_INDEX = 0xffff;
  private static final int CELLS_OF_ENODEB = 256;
  private static final int CELLS_OF_RNC = 65536;

  private Systems() {}

  static boolean print(Run run) {
    Optional<Reply> reply = run.ask(GetSystemInfoCodec.INSTANCE, new GetSystemInfo());
    reply.ifPresent(systems -> print(systems, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply systems, Blob json) {
    json.table();
    gsm(systems, json);
    wcdma(systems, json);
    lte(systems, json);
    nr5g(systems, json);
    json.end();
  }

  private static void gsm(Reply systems, Blob json) {
    systems
        .gsmServiceStatus()
        .ifPresent(
            status -> {
              Optional<GsmSystemInfoV2> info = systems.gsmSystemInfoV2();
              json.table("gsm");
              SystemPart.served(status, json);
              info.map(SystemPart::of).ifPresent(network -> network.print(json));
              info.filter(GsmSystemInfoV2::cidValid)
                  .ifPresent(cell -> json.add("cell_id", cell.cid()));
              systems
                  .additionalGsmSystemInfo()
                  .ifPresent(more -> index(more.geoSystemIndex(), json));
              json.end();
            });
  }

  private static void wcdma(Reply systems, Blob json) {
    systems
        .wcdmaServiceStatus()
        .ifPresent(
            status -> {
              Optional<WcdmaSystemInfoV2> info = systems.wcdmaSystemInfoV2();
              json.table("wcdma");
              SystemPart.served(status, json);
              info.map(SystemPart::of).ifPresent(network -> network.print(json));
              info.filter(WcdmaSystemInfoV2::cidValid)
                  .ifPresent(
                      cell -> {
                        json.add("rnc_id", cell.cid() / CELLS_OF_RNC);
                        json.add("cell_id", cell.cid() % CELLS_OF_RNC);
                      });
              systems
                  .additionalWcdmaSystemInfo()
                  .ifPresent(more -> index(more.geoSystemIndex(), json));
              json.end();
            });
  }

  private static void index(int index, Blob json) {
    if (index != NO_INDEX) {
      json.add("geo_system_index", index);
    }
  }

  private static void lte(Reply systems, Blob json) {
    systems
        .lteServiceStatus()
        .ifPresent(
            status -> {
              Optional<LteSystemInfoV2> info = systems.lteSystemInfoV2();
              json.table("lte");
              SystemPart.served(status, json);
              info.map(SystemPart::of).ifPresent(network -> network.print(json));
              info.filter(LteSystemInfoV2::tacValid)
                  .ifPresent(area -> json.add("tracking_area_code", area.tac()));
              info.filter(LteSystemInfoV2::cidValid).ifPresent(cell -> cell(cell.cid(), json));
              systems
                  .additionalLteSystemInfo()
                  .ifPresent(more -> index(more.geoSystemIndex(), json));
              abilities(systems, json);
              json.end();
            });
  }

  /// A global cell is a base station and one of its cells.
  static void cell(long global, Blob json) {
    json.add("enodeb_id", global / CELLS_OF_ENODEB).add("cell_id", global % CELLS_OF_ENODEB);
  }

  private static void abilities(Reply systems, Blob json) {
    systems.lteVoiceSupport().ifPresent(voice -> json.add("voice_support", voice));
    systems.imsVoiceSupport().ifPresent(voice -> json.add("ims_voice_support", voice));
    systems.lteCellAccessStatus().ifPresent(status -> json.add("cell_access_status", word(status)));
    systems
        .networkSelectionRegistrationRestriction()
        .ifPresent(
            restriction ->
                json.add(
                    "registration_restriction",
                    NetworkSelectionRegistrationRestrictionCodes.code(restriction)));
    systems
        .lteRegistrationDomain()
        .ifPresent(
            domain -> json.add("registration_domain", LteRegistrationDomainCodes.code(domain)));
    systems.eutraWithNr5gAvailability().ifPresent(nsa -> json.add("5g_nsa_available", nsa));
    systems.dcnrRestrictionInfo().ifPresent(dcnr -> json.add("dcnr_restriction", dcnr));
  }

  private static String word(LteCellAccessStatus status) {
    return switch (status) {
      case NORMAL_ONLY -> "normal";
      case EMERGENCY_ONLY -> "emergency";
      case NO_CALLS -> "no calls";
      case ALL_CALLS -> "all calls";
      case UNKNOWN, UNRECOGNISED -> "unknown";
    };
  }

  private static void nr5g(Reply systems, Blob json) {
    systems
        .nr5gServiceStatusInfo()
        .ifPresent(
            status -> {
              Optional<Nr5gSystemInfo> info = systems.nr5gSystemInfo();
              json.table("5gnr");
              SystemPart.served(status, json);
              info.map(SystemPart::of).ifPresent(network -> network.print(json));
              info.filter(Nr5gSystemInfo::tacValid)
                  .ifPresent(area -> json.add("tracking_area_code", area.tac()));
              info.filter(Nr5gSystemInfo::cidValid).ifPresent(cell -> cell(cell.cid(), json));
              json.end();
            });
  }
}
