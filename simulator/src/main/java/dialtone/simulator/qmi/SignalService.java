package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.nas.ConfigSignalInfo;
import dialtone.protocol.qmi.nas.ConfigSignalInfoCodec;
import dialtone.protocol.qmi.nas.ConfigSignalInfoV2;
import dialtone.protocol.qmi.nas.ConfigSignalInfoV2Codec;
import dialtone.protocol.qmi.nas.EventReport;
import dialtone.protocol.qmi.nas.EventReportCodec;
import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalInfoCodec;
import dialtone.protocol.qmi.nas.GetSignalStrength;
import dialtone.protocol.qmi.nas.GetSignalStrengthCodec;
import dialtone.protocol.qmi.nas.GetTxRxInfo;
import dialtone.protocol.qmi.nas.GetTxRxInfoCodec;
import dialtone.protocol.qmi.nas.LteSignalStrength;
import dialtone.protocol.qmi.nas.Nr5gSignalStrength;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.Rsrq;
import dialtone.protocol.qmi.nas.Rssi;
import dialtone.protocol.qmi.nas.SetEventReport;
import dialtone.protocol.qmi.nas.SetEventReportCodec;
import dialtone.protocol.qmi.nas.SignalInfo;
import dialtone.protocol.qmi.nas.SignalInfoCodec;
import dialtone.protocol.qmi.nas.SignalStrength;
import dialtone.protocol.qmi.nas.WcdmaSignalStrength;
import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// NAS: how well the serving cell is heard.
final class SignalService {
  /// In halves of a dB below zero.
  private static final int ECIO = 12;

  private final Inside inside;

  private SignalService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    SignalService signal = new SignalService(inside);
    table
        .on(GetSignalInfoCodec.INSTANCE, (_, exchange) -> signal.info(exchange))
        .on(GetSignalStrengthCodec.INSTANCE, (_, exchange) -> signal.strength(exchange))
        .on(GetTxRxInfoCodec.INSTANCE, signal::chains)
        .accept(ConfigSignalInfoCodec.INSTANCE, ConfigSignalInfo.Reply::new)
        .accept(ConfigSignalInfoV2Codec.INSTANCE, ConfigSignalInfoV2.Reply::new)
        .on(SetEventReportCodec.INSTANCE, signal::report);
    inside.modem().watch(signal::changed);
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private boolean hears() {
    return switch (inside.modem().registration()) {
      case HOME, ROAMING, DENIED -> true;
      case IDLE, SEARCHING, UNKNOWN -> false;
    };
  }

  private boolean on(Technology technology) {
    return hears() && settings().technology() == technology;
  }

  private OptionalInt gsm() {
    return on(Technology.GSM)
        ? OptionalInt.of(settings().number(Setting.RSSI_DBM))
        : OptionalInt.empty();
  }

  private Optional<WcdmaSignalStrength> wcdma() {
    return on(Technology.UMTS)
        ? Optional.of(new WcdmaSignalStrength(settings().number(Setting.RSSI_DBM), ECIO))
        : Optional.empty();
  }

  private OptionalInt rscp() {
    return on(Technology.UMTS)
        ? OptionalInt.of(settings().number(Setting.RSSI_DBM) - ECIO / 2)
        : OptionalInt.empty();
  }

  /// The signal to noise ratio is in tenths of a dB.
  private Optional<LteSignalStrength> lte() {
    return on(Technology.LTE)
        ? Optional.of(
            new LteSignalStrength(
                settings().number(Setting.RSSI_DBM),
                settings().number(Setting.RSRQ_DB),
                settings().number(Setting.RSRP_DBM),
                10 * settings().number(Setting.SNR_DB)))
        : Optional.empty();
  }

  private boolean hearsNr() {
    return on(Technology.NR) || on(Technology.LTE) && settings().flag(Setting.ENDC);
  }

  private Optional<Nr5gSignalStrength> nr() {
    return inside.can("nr5g") && hearsNr()
        ? Optional.of(
            new Nr5gSignalStrength(
                settings().number(Setting.NR_RSRP_DBM), 10 * settings().number(Setting.NR_SNR_DB)))
        : Optional.empty();
  }

  private OptionalInt nrQuality() {
    return inside.can("nr5g") && hearsNr()
        ? OptionalInt.of(settings().number(Setting.NR_RSRQ_DB))
        : OptionalInt.empty();
  }

  private void info(Exchange<GetSignalInfo.Reply, Void> exchange) {
    if (!hears()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    exchange.reply(
        new GetSignalInfo.Reply(
            Optional.empty(),
            Optional.empty(),
            gsm(),
            wcdma(),
            lte(),
            OptionalInt.empty(),
            Optional.empty(),
            nr(),
            nrQuality(),
            rscp()));
  }

  private RadioInterface radio() {
    return switch (settings().technology()) {
      case GSM -> RadioInterface.GSM;
      case UMTS -> RadioInterface.UMTS;
      case LTE -> RadioInterface.LTE;
      case NR -> RadioInterface.NR5G;
    };
  }

  private void strength(Exchange<GetSignalStrength.Reply, Void> exchange) {
    if (!hears()) {
      exchange.refuse(QmiError.INFORMATION_UNAVAILABLE);
      return;
    }
    boolean lte = on(Technology.LTE);
    int rssi = settings().number(Setting.RSSI_DBM);
    exchange.reply(
        new GetSignalStrength.Reply(
            Optional.of(new SignalStrength(rssi, radio())),
            Optional.of(List.of(new SignalStrength(rssi, radio()))),
            Optional.of(List.of(new Rssi(-rssi, radio()))),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            lte
                ? Optional.of(new Rsrq(settings().number(Setting.RSRQ_DB), radio()))
                : Optional.empty(),
            lte ? OptionalInt.of(10 * settings().number(Setting.SNR_DB)) : OptionalInt.empty(),
            lte ? OptionalInt.of(settings().number(Setting.RSRP_DBM)) : OptionalInt.empty()));
  }

  /// Powers are in tenths of a dBm.
  private void chains(GetTxRxInfo request, Exchange<GetTxRxInfo.Reply, Void> exchange) {
    if (request.radioInterface().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    boolean tuned = hears() && request.radioInterface().get() == radio();
    int power = tuned ? 10 * settings().number(Setting.RSSI_DBM) : 0;
    int rsrp = tuned ? 10 * settings().number(Setting.RSRP_DBM) : 0;
    exchange.reply(
        new GetTxRxInfo.Reply(
            Optional.of(new GetTxRxInfo.RxChain(tuned, power, 10 * ECIO / 2, 0, rsrp, 0)),
            Optional.of(new GetTxRxInfo.RxChain(tuned, power - 20, 10 * ECIO / 2, 0, rsrp - 20, 0)),
            Optional.of(
                new GetTxRxInfo.TxInfo(
                    tuned && inside.modem().session().isPresent(), tuned ? 105 : 0)),
            Optional.empty(),
            Optional.empty()));
  }

  private void report(SetEventReport request, Exchange<SetEventReport.Reply, Void> exchange) {
    request
        .signalStrengthIndicator()
        .ifPresent(on -> exchange.client().want(Report.SIGNAL_STRENGTH, on.report()));
    request
        .rssiIndicator()
        .ifPresent(on -> exchange.client().want(Report.SIGNAL_STRENGTH, on.report()));
    exchange.reply(new SetEventReport.Reply());
  }

  private void changed(Change change) {
    if (!(change instanceof Change.SignalChanged) || !hears()) {
      return;
    }
    inside
        .indications()
        .send(
            SignalInfoCodec.INSTANCE,
            new SignalInfo(
                Optional.empty(),
                Optional.empty(),
                gsm(),
                wcdma(),
                lte(),
                OptionalInt.empty(),
                nr(),
                nrQuality(),
                rscp()),
            Report.SIGNAL_INFO);
    inside.indications().send(EventReportCodec.INSTANCE, event(), Report.SIGNAL_STRENGTH);
  }

  private EventReport event() {
    int rssi = settings().number(Setting.RSSI_DBM);
    return new EventReport(
        Optional.of(new SignalStrength(rssi, radio())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Rssi(-rssi, radio())),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
