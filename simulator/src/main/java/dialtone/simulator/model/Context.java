package dialtone.simulator.model;

/// A PDP context as the host defined it (3GPP TS 27.007 §10.1.1).
///
/// @param cid its number, 1 to 16
/// @param type `IP`, `IPV6`, `IPV4V6` or `PPP`
public record Context(int cid, String type, String apn) {

  public boolean wantsIpv4() {
    return !type.equals("IPV6");
  }

  public boolean wantsIpv6() {
    return type.equals("IPV6") || type.equals("IPV4V6");
  }
}
