package dialtone.app.json;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.status.DeviceIdentity;
import dialtone.protocol.status.ModemStatus;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.Technology;
import java.util.Locale;
import java.util.Optional;

/// A modem's status in the names of the contract. Personal identifiers stay masked.
public final class StatusJson {
  private StatusJson() {}

  /// All that `dialtone status --json` prints.
  public static Json.Fields of(ModemStatus status) {
    Json.Builder json = Json.object().put("online", status.online()).put("step", status.step());
    json.putAll(modem(status)).putAll(connection(status));
    status
        .registration()
        .ifPresent(registration -> json.put("registration", registration(registration)));
    status.sim().ifPresent(sim -> json.put("sim", sim(sim)));
    status.signal().ifPresent(signal -> json.put("signal", signal(signal)));
    return json.end();
  }

  /// `modem`, `control` and `data`.
  static Json.Fields modem(ModemStatus status) {
    Json.Builder modem = Json.object().put("id", status.id());
    status
        .identity()
        .ifPresent(
            identity -> modem.put("vendor", identity.vendor()).put("model", identity.model()));
    modem.put("usb", status.usb());
    modem.put("imei", status.identity().flatMap(DeviceIdentity::imei).map(Object::toString));
    return Json.object()
        .put("modem", modem.end())
        .put("control", status.control())
        .put("data", status.data())
        .end();
  }

  /// `interface` … `technology`.
  static Json.Fields connection(ModemStatus status) {
    Json.Builder json = Json.object().put("interface", status.interfaceName());
    status.addressing().ifPresent(addressing -> addressing(json, addressing));
    json.put("apn", status.apn());
    json.put("operator", status.registration().flatMap(RegistrationStatus::operator));
    json.put(
        "technology",
        status.registration().flatMap(RegistrationStatus::technology).map(Technology::word));
    return json.end();
  }

  private static void addressing(Json.Builder json, Addressing addressing) {
    json.put("addresses", addressing.addresses().stream().map(Prefix::toString).toList());
    Optional<String> gateway4 = addressing.gateway4().map(CanonicalText::of);
    Optional<String> gateway6 = addressing.gateway6().map(CanonicalText::of);
    json.put("gateway", gateway4.or(() -> gateway6));
    if (gateway4.isPresent()) {
      json.put("gateway6", gateway6);
    }
    json.put("dns", addressing.dns().stream().map(CanonicalText::of).toList());
    addressing.mtu().ifPresent(mtu -> json.put("mtu", mtu));
  }

  private static Json registration(RegistrationStatus registration) {
    Json.Builder json = Json.object().put("state", word(registration.state()));
    json.put("attached", registration.attached());
    registration.rejectCause().ifPresent(cause -> json.put("rejectCause", cause));
    return json.end();
  }

  private static Json sim(SimStatus sim) {
    Json.Builder json = Json.object().put("state", word(sim.state()));
    sim.pinTries().ifPresent(tries -> json.put("pinTries", tries));
    sim.pukTries().ifPresent(tries -> json.put("pukTries", tries));
    json.put("iccid", sim.iccid().map(Object::toString))
        .put("imsi", sim.imsi().map(Object::toString));
    return json.end();
  }

  private static Json signal(SignalStatus signal) {
    Json.Builder json = Json.object();
    signal.rssiDbm().ifPresent(dbm -> json.put("rssiDbm", dbm));
    signal.rsrpDbm().ifPresent(dbm -> json.put("rsrpDbm", dbm));
    signal.rsrqDb().ifPresent(db -> json.put("rsrqDb", new Json.Decimal(db)));
    signal.snrDb().ifPresent(db -> json.put("snrDb", new Json.Decimal(db)));
    return json.end();
  }

  private static String word(Enum<?> state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
