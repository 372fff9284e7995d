package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+ZGDCONT: cid,type,apn,…`: the context that `+ZGACT` dials, in the layout of `+CGDCONT`.
///
/// @param type `IP`, `IPV6`, `IPV4V6`
/// @param apn empty for the network's own choice
public record Zgdcont(int cid, String type, String apn) {

  public static Zgdcont parse(String line) {
    Params params = Params.of("+ZGDCONT:", line);
    return new Zgdcont(params.number("cid", 0, 255), params.text(), params.text());
  }
}
