package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+ZCONSTAT: state,cid`, of its own accord when the session on a context comes or goes, on modems
/// with ZTE's or Marvell's firmware.
public record Zconstat(boolean connected, int cid) {

  public static Zconstat parse(String line) {
    Params params = Params.of("+ZCONSTAT:", line);
    return new Zconstat(params.number("state", 0, 1) == 1, params.number("cid", 0, 255));
  }
}
