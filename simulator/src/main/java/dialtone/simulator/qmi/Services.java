package dialtone.simulator.qmi;

import dialtone.protocol.qmi.Service;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Which services a model has, with what each answers.
final class Services {
  private static final Set<Service> TWO = EnumSet.of(Service.VOICE, Service.LOC, Service.CAT2);

  /// As modems of the MDM9x07 generation tell them; firmware differs here.
  private static final Map<Service, Integer> MINOR =
      Map.of(
          Service.WDS, 67,
          Service.DMS, 14,
          Service.NAS, 25,
          Service.QOS, 8,
          Service.WMS, 10,
          Service.PDS, 18,
          Service.UIM, 46,
          Service.WDA, 16,
          Service.VOICE, 1);

  private Services() {}

  static ServiceTable of(Inside inside) {
    ServiceTable table = new ServiceTable().offer(Service.CTL, 1, 5);
    for (Service service : Service.values()) {
      if (inside.can(service.word())) {
        table.offer(service, major(service), minor(service));
      }
    }
    ControlService.add(table, inside);
    IdentityService.add(table, inside);
    ModeService.add(table, inside);
    if (inside.can("dms-uim")) {
      PinService.add(table, inside);
    } else {
      PinService.addRefusals(table);
    }
    RegistrationService.add(table, inside);
    NetworkService.add(table, inside);
    PreferenceService.add(table, inside);
    SignalService.add(table, inside);
    CellService.add(table, inside);
    Calls calls = new Calls(inside);
    SessionService.add(table, inside, calls);
    ProfileService.add(table, inside);
    TrafficService.add(table, inside, calls);
    LinkService.add(table, inside);
    CardService.add(table, inside);
    CardPinService.add(table, inside);
    CardFileService.add(table, inside);
    MessageService.add(table, inside);
    UssdService.add(table, inside);
    LocationService.add(table, inside);
    ConfigurationService.add(table, inside);
    OtherServices.add(table, inside);
    SupportedMessages.add(table);
    return table;
  }

  private static int major(Service service) {
    return TWO.contains(service) ? 2 : 1;
  }

  private static int minor(Service service) {
    return MINOR.getOrDefault(service, 0);
  }
}
