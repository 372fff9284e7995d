package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.dms.ActivationState;
import dialtone.protocol.qmi.dms.DataServiceCapability;
import dialtone.protocol.qmi.dms.GetActivationState;
import dialtone.protocol.qmi.dms.GetActivationStateCodec;
import dialtone.protocol.qmi.dms.GetBandCapabilities;
import dialtone.protocol.qmi.dms.GetBandCapabilitiesCodec;
import dialtone.protocol.qmi.dms.GetCapabilities;
import dialtone.protocol.qmi.dms.GetCapabilitiesCodec;
import dialtone.protocol.qmi.dms.GetFactorySku;
import dialtone.protocol.qmi.dms.GetFactorySkuCodec;
import dialtone.protocol.qmi.dms.GetHardwareRevision;
import dialtone.protocol.qmi.dms.GetHardwareRevisionCodec;
import dialtone.protocol.qmi.dms.GetIds;
import dialtone.protocol.qmi.dms.GetIdsCodec;
import dialtone.protocol.qmi.dms.GetManufacturer;
import dialtone.protocol.qmi.dms.GetManufacturerCodec;
import dialtone.protocol.qmi.dms.GetModel;
import dialtone.protocol.qmi.dms.GetModelCodec;
import dialtone.protocol.qmi.dms.GetMsisdn;
import dialtone.protocol.qmi.dms.GetMsisdnCodec;
import dialtone.protocol.qmi.dms.GetPowerState;
import dialtone.protocol.qmi.dms.GetPowerStateCodec;
import dialtone.protocol.qmi.dms.GetPrlVersion;
import dialtone.protocol.qmi.dms.GetPrlVersionCodec;
import dialtone.protocol.qmi.dms.GetRevision;
import dialtone.protocol.qmi.dms.GetRevisionCodec;
import dialtone.protocol.qmi.dms.GetSoftwareVersion;
import dialtone.protocol.qmi.dms.GetSoftwareVersionCodec;
import dialtone.protocol.qmi.dms.GetTime;
import dialtone.protocol.qmi.dms.GetTimeCodec;
import dialtone.protocol.qmi.dms.GetUserLockState;
import dialtone.protocol.qmi.dms.GetUserLockStateCodec;
import dialtone.protocol.qmi.dms.PowerState;
import dialtone.protocol.qmi.dms.RadioInterface;
import dialtone.protocol.qmi.dms.SimCapability;
import dialtone.protocol.qmi.dms.TimeSource;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// DMS: what the modem is, and what it can do.
final class IdentityService {
  private static final long UPLINK_BPS = 50_000_000;
  private static final long DOWNLINK_BPS = 150_000_000;
  private static final long NR_UPLINK_BPS = 900_000_000;
  private static final long NR_DOWNLINK_BPS = 3_400_000_000L;

  /// Externally powered, no battery (QmiDmsPowerState of libqmi: bit 0).
  private static final int EXTERNAL_SOURCE = 1;

  /// 2 January 2026, 03:04:05 UTC, in 1.25 ms since 6 January 1980.
  private static final long DEVICE_TIME = 1_451_358_245L * 800;

  private final Inside inside;

  private IdentityService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    IdentityService identity = new IdentityService(inside);
    identity.addNames(table);
    identity.addAbilities(table);
    identity.addRest(table);
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private Optional<String> text(Setting setting) {
    return Optional.of(settings().text(setting));
  }

  private void addNames(ServiceTable table) {
    table
        .accept(
            GetManufacturerCodec.INSTANCE,
            () -> new GetManufacturer.Reply(text(Setting.MANUFACTURER)))
        .accept(GetModelCodec.INSTANCE, () -> new GetModel.Reply(text(Setting.MODEL_NAME)))
        .accept(GetRevisionCodec.INSTANCE, () -> new GetRevision.Reply(text(Setting.FIRMWARE)))
        .accept(
            GetHardwareRevisionCodec.INSTANCE,
            () -> new GetHardwareRevision.Reply(text(Setting.HARDWARE)))
        .accept(
            GetSoftwareVersionCodec.INSTANCE,
            () -> new GetSoftwareVersion.Reply(text(Setting.FIRMWARE)))
        .accept(GetIdsCodec.INSTANCE, this::ids)
        .on(GetMsisdnCodec.INSTANCE, this::number);
    if (inside.can("sku")) {
      table.accept(
          GetFactorySkuCodec.INSTANCE, () -> new GetFactorySku.Reply(text(Setting.MODEL_NAME)));
    }
  }

  private GetIds.Reply ids() {
    return new GetIds.Reply(
        Optional.of(new Private("0")),
        Optional.of(new Private(settings().text(Setting.IMEI))),
        Optional.empty(),
        Optional.of("01"));
  }

  private void number(GetMsisdn request, Exchange<GetMsisdn.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.unlocked(inside.modem());
    if (obstacle.isPresent() || !settings().given(Setting.MSISDN)) {
      exchange.refuse(obstacle.orElse(QmiError.NOT_PROVISIONED));
    } else {
      String number = settings().text(Setting.MSISDN).replace("+", "");
      exchange.reply(new GetMsisdn.Reply(Optional.of(new Private(number))));
    }
  }

  private void addAbilities(ServiceTable table) {
    table
        .accept(
            GetCapabilitiesCodec.INSTANCE,
            () ->
                new GetCapabilities.Reply(
                    Optional.of(
                        new GetCapabilities.Info(
                            inside.can("nr5g") ? NR_UPLINK_BPS : UPLINK_BPS,
                            inside.can("nr5g") ? NR_DOWNLINK_BPS : DOWNLINK_BPS,
                            DataServiceCapability.SIMULTANEOUS_CS_PS,
                            SimCapability.SUPPORTED,
                            radios()))))
        .accept(
            GetBandCapabilitiesCodec.INSTANCE,
            () ->
                new GetBandCapabilities.Reply(
                    OptionalLong.of(Bands.LEGACY),
                    OptionalLong.of(Bands.mask(Bands.LTE, 0)),
                    inside.can("nr5g") ? Optional.of(Bands.LTE) : Optional.empty(),
                    inside.can("nr5g") ? Optional.of(Bands.NR) : Optional.empty()));
  }

  private List<RadioInterface> radios() {
    List<RadioInterface> radios =
        new ArrayList<>(List.of(RadioInterface.GSM, RadioInterface.UMTS, RadioInterface.LTE));
    if (inside.can("nr5g")) {
      radios.remove(RadioInterface.GSM);
      radios.add(RadioInterface.NR5G);
    }
    return radios;
  }

  private void addRest(ServiceTable table) {
    table
        .accept(
            GetPowerStateCodec.INSTANCE,
            () -> new GetPowerState.Reply(Optional.of(new PowerState(EXTERNAL_SOURCE, 0))))
        .accept(
            GetTimeCodec.INSTANCE,
            () ->
                new GetTime.Reply(
                    Optional.of(new GetTime.DeviceTime(DEVICE_TIME, TimeSource.DEVICE)),
                    OptionalLong.of(DEVICE_TIME * 5 / 4),
                    OptionalLong.of(DEVICE_TIME * 5 / 4)))
        .accept(
            GetPrlVersionCodec.INSTANCE,
            () -> new GetPrlVersion.Reply(OptionalInt.of(0), Optional.of(false)))
        .accept(
            GetActivationStateCodec.INSTANCE,
            () -> new GetActivationState.Reply(Optional.of(ActivationState.ACTIVATED)))
        .accept(
            GetUserLockStateCodec.INSTANCE, () -> new GetUserLockState.Reply(Optional.of(false)));
  }
}
