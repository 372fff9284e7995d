package dialtone.simulator.qmi;

import dialtone.protocol.qmi.dsd.AvailableSystem;
import dialtone.protocol.qmi.dsd.DataSystemNetworkType;
import dialtone.protocol.qmi.dsd.GetApnInfo;
import dialtone.protocol.qmi.dsd.GetApnInfoCodec;
import dialtone.protocol.qmi.dsd.GetSystemStatus;
import dialtone.protocol.qmi.dsd.GetSystemStatusCodec;
import dialtone.protocol.qmi.dsd.RadioAccessTechnology;
import dialtone.protocol.qmi.dsd.SoMask;
import dialtone.protocol.qmi.dsd.SoMaskCodes;
import dialtone.protocol.qmi.dsd.SystemStatusChange;
import dialtone.protocol.qmi.dsd.SystemStatusChangeCodec;
import dialtone.protocol.qmi.pds.SetEventReport;
import dialtone.protocol.qmi.pds.SetEventReportCodec;
import dialtone.protocol.qmi.pds.SetGpsServiceState;
import dialtone.protocol.qmi.pds.SetGpsServiceStateCodec;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.DataSession;
import java.util.List;
import java.util.Optional;

/// DSD and PDS: the little that hosts ask of them.
final class OtherServices {
  private OtherServices() {}

  static void add(ServiceTable table, Inside inside) {
    table
        .accept(GetSystemStatusCodec.INSTANCE, () -> systems(inside))
        .on(
            SystemStatusChangeCodec.INSTANCE,
            (request, exchange) -> {
              request
                  .registerIndication()
                  .ifPresent(on -> exchange.client().want(Report.SYSTEM_STATUS, on));
              exchange.reply(new SystemStatusChange.Reply());
            })
        .accept(
            GetApnInfoCodec.INSTANCE,
            () ->
                new GetApnInfo.Reply(
                    inside
                        .modem()
                        .session()
                        .map(DataSession::apn)
                        .or(() -> inside.modem().context(1).map(Context::apn))))
        .accept(SetEventReportCodec.INSTANCE, SetEventReport.Reply::new)
        .accept(SetGpsServiceStateCodec.INSTANCE, SetGpsServiceState.Reply::new);
  }

  private static GetSystemStatus.Reply systems(Inside inside) {
    if (!inside.modem().registration().registered()) {
      return new GetSystemStatus.Reply(Optional.of(List.of()));
    }
    AvailableSystem system =
        switch (inside.modem().settings().technology()) {
          case GSM -> system(RadioAccessTechnology.GPP_GERAN, SoMask.GPP_EDGE);
          case UMTS -> system(RadioAccessTechnology.GPP_WCDMA, SoMask.GPP_HSPA);
          case LTE -> system(RadioAccessTechnology.GPP_LTE, SoMask.GPP_LTE_FDD);
          case NR -> system(RadioAccessTechnology.GPP_5G, SoMask.GPP_5G_SA);
        };
    return new GetSystemStatus.Reply(Optional.of(List.of(system)));
  }

  private static AvailableSystem system(RadioAccessTechnology radio, SoMask option) {
    return new AvailableSystem(DataSystemNetworkType.GPP, radio, SoMaskCodes.code(option));
  }
}
