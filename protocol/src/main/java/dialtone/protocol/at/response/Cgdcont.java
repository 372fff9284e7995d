package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CGDCONT: cid,type,apn,address,…`, one line a defined context (3GPP TS 27.007 §10.1.1).
///
/// @param type `IP`, `IPV6`, `IPV4V6`, `PPP`, …
/// @param apn empty for the network's own choice
public record Cgdcont(int cid, String type, String apn) {

  public static Cgdcont parse(String line) {
    Params params = Params.of("+CGDCONT:", line);
    return new Cgdcont(params.number("cid", 0, 255), params.text(), params.text());
  }
}
