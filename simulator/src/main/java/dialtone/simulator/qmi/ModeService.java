package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.dms.EventReport;
import dialtone.protocol.qmi.dms.EventReportCodec;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.dms.GetOperatingModeCodec;
import dialtone.protocol.qmi.dms.OperatingMode;
import dialtone.protocol.qmi.dms.Reset;
import dialtone.protocol.qmi.dms.ResetCodec;
import dialtone.protocol.qmi.dms.SetEventReport;
import dialtone.protocol.qmi.dms.SetEventReportCodec;
import dialtone.protocol.qmi.dms.SetFccAuthentication;
import dialtone.protocol.qmi.dms.SetFccAuthenticationCodec;
import dialtone.protocol.qmi.dms.SetOperatingMode;
import dialtone.protocol.qmi.dms.SetOperatingModeCodec;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Power;
import java.util.Optional;
import java.util.OptionalInt;

/// DMS: operating modes and FCC authentication. From offline only a reset leads on.
final class ModeService {
  private final Inside inside;

  private ModeService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    ModeService modes = new ModeService(inside);
    table
        .accept(GetOperatingModeCodec.INSTANCE, modes::mode)
        .on(SetOperatingModeCodec.INSTANCE, modes::set)
        .on(SetEventReportCodec.INSTANCE, modes::report)
        .on(ResetCodec.INSTANCE, modes::reset);
    if (inside.can("fcc") || inside.modem().fccLocked()) {
      table.accept(SetFccAuthenticationCodec.INSTANCE, modes::authenticate);
    }
    inside.modem().watch(modes::changed);
  }

  private GetOperatingMode.Reply mode() {
    return new GetOperatingMode.Reply(
        Optional.of(word(inside.modem().power())), OptionalInt.empty(), Optional.of(false));
  }

  private static OperatingMode word(Power power) {
    return switch (power) {
      case FULL -> OperatingMode.ONLINE;
      case MINIMUM, AIRPLANE -> OperatingMode.LOW_POWER;
      case FACTORY_TEST -> OperatingMode.FACTORY_TEST;
      case RADIO_OFF -> OperatingMode.OFFLINE;
    };
  }

  private void set(SetOperatingMode request, Exchange<SetOperatingMode.Reply, Void> exchange) {
    switch (request.mode().orElse(OperatingMode.UNRECOGNISED)) {
      case ONLINE -> change(exchange, Power.FULL, inside.modem().fccLocked());
      case LOW_POWER, PERSISTENT_LOW_POWER, MODE_ONLY_LOW_POWER ->
          change(exchange, Power.AIRPLANE, false);
      case FACTORY_TEST -> change(exchange, Power.FACTORY_TEST, false);
      case OFFLINE -> change(exchange, Power.RADIO_OFF, false);
      case RESET -> {
        exchange.reply(new SetOperatingMode.Reply());
        inside.modem().restart();
      }
      case SHUTTING_DOWN -> {
        exchange.reply(new SetOperatingMode.Reply());
        inside.modem().power(Power.RADIO_OFF);
      }
      case UNKNOWN, UNRECOGNISED -> exchange.refuse(QmiError.INVALID_ARGUMENT);
    }
  }

  private void change(
      Exchange<SetOperatingMode.Reply, Void> exchange, Power wanted, boolean forbidden) {
    Power now = inside.modem().power();
    if (forbidden || now == Power.RADIO_OFF && wanted != now) {
      exchange.refuse(QmiError.INVALID_TRANSITION);
    } else {
      exchange.reply(new SetOperatingMode.Reply());
      inside.modem().power(wanted);
    }
  }

  private SetFccAuthentication.Reply authenticate() {
    inside.modem().fccUnlock();
    return new SetFccAuthentication.Reply();
  }

  private void report(SetEventReport request, Exchange<SetEventReport.Reply, Void> exchange) {
    Client client = exchange.client();
    request.operatingModeReporting().ifPresent(on -> client.want(Report.OPERATING_MODE, on));
    request.pinStateReporting().ifPresent(on -> client.want(Report.PIN_STATE, on));
    request.uimStateReporting().ifPresent(on -> client.want(Report.UIM_STATE, on));
    exchange.reply(new SetEventReport.Reply());
  }

  private void reset(Reset request, Exchange<Reset.Reply, Void> exchange) {
    exchange.client().forgetReports();
    exchange.reply(new Reset.Reply());
  }

  private void changed(Change change) {
    if (change instanceof Change.PowerChanged(Power power)) {
      inside.indications().send(EventReportCodec.INSTANCE, mode(power), Report.OPERATING_MODE);
    }
  }

  private static EventReport mode(Power power) {
    return new EventReport(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(word(power)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
