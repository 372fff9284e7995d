package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.net.InetAddress;
import java.util.List;

/// `+CGPADDR: cid[,address4[,address6]]` (3GPP TS 27.007 §10.1.14), quoted or not. IPv6 comes with
/// colons or, where `+CGPIAF` was not set, as 16 decimal octets. `0.0.0.0` is no address.
public record Cgpaddr(int cid, List<InetAddress> addresses) {

  public static Cgpaddr parse(String line) {
    Params params = Params.of("+CGPADDR:", line);
    int cid = params.number("cid", 0, 255);
    return new Cgpaddr(cid, AddressText.rest(params));
  }
}
