package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.net.InetAddress;
import java.util.List;

/// `+XDNS: cid,dns1,dns2`: the name servers of a context on Intel XMM modems, one line or more a
/// context. `0.0.0.0` is none.
public record Xdns(int cid, List<InetAddress> dns) {

  public static Xdns parse(String line) {
    Params params = Params.of("+XDNS:", line);
    int cid = params.number("cid", 0, 255);
    return new Xdns(cid, AddressText.rest(params));
  }
}
