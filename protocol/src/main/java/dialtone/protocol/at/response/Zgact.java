package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+ZGACT: cid,state`: whether the session on a context is handed to the network device, on modems
/// with ZTE's or Marvell's firmware.
public record Zgact(int cid, boolean active) {

  public static Zgact parse(String line) {
    Params params = Params.of("+ZGACT:", line);
    return new Zgact(params.number("cid", 0, 255), params.number("state", 0, 1) == 1);
  }
}
