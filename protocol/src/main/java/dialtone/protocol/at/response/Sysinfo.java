package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.Technology;
import java.util.Optional;

/// `^SYSINFOEX: service,domain,roaming,sim,[lock],mode,"name",submode,"name"` and its elder
/// `^SYSINFO: service,domain,roaming,mode,sim[,lock[,submode]]`: Huawei's view of service.
///
/// @param service there is service, not limited to emergency calls
/// @param packetService the packet domain is served
/// @param simUsable the SIM is in order
/// @param mode the name of the submode, such as `HSPA+`; empty from the elder command
public record Sysinfo(
    boolean service,
    boolean packetService,
    boolean roaming,
    boolean simUsable,
    Optional<Technology> technology,
    String mode) {

  public static Sysinfo parse(String line) {
    return Params.begins(line, "^SYSINFOEX:") ? extended(line) : plain(line);
  }

  private static Sysinfo extended(String line) {
    Params params = Params.of("^SYSINFOEX:", line);
    int service = params.number("srv_status", 0, 255);
    int domain = params.number("srv_domain", 0, 255);
    int roaming = params.number("roam_status", 0, 255);
    int sim = params.number("sim_state", 0, 255);
    params.text();
    int mode = params.numberIfAny("sysmode", 0, 255).orElse(0);
    params.text();
    params.text();
    Optional<Technology> technology =
        switch (mode) {
          case 1 -> Optional.of(Technology.GSM);
          case 3, 4 -> Optional.of(Technology.UMTS);
          case 6 -> Optional.of(Technology.LTE);
          default -> Optional.empty();
        };
    return of(service, domain, roaming, sim, technology, params.text());
  }

  private static Sysinfo plain(String line) {
    Params params = Params.of("^SYSINFO:", line);
    int service = params.number("srv_status", 0, 255);
    int domain = params.number("srv_domain", 0, 255);
    int roaming = params.number("roam_status", 0, 255);
    int mode = params.number("sys_mode", 0, 255);
    int sim = params.number("sim_state", 0, 255);
    Optional<Technology> technology =
        switch (mode) {
          case 3 -> Optional.of(Technology.GSM);
          case 5, 15 -> Optional.of(Technology.UMTS);
          default -> Optional.empty(); // 7 is "GSM or WCDMA"
        };
    return of(service, domain, roaming, sim, technology, "");
  }

  private static Sysinfo of(
      int service, int domain, int roaming, int sim, Optional<Technology> technology, String mode) {
    boolean packets = domain == 2 || domain == 3; // 1 is circuits alone
    return new Sysinfo(service == 2, packets, roaming == 1, sim >= 1 && sim <= 4, technology, mode);
  }
}
