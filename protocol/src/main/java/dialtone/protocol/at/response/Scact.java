package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `!SCACT: cid,state`, one line a context: whether a Sierra modem's network device carries it.
public record Scact(int cid, boolean active) {

  public static Scact parse(String line) {
    Params params = Params.of("!SCACT:", line);
    return new Scact(params.number("cid", 0, 255), params.number("state", 0, 1) == 1);
  }
}
