package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CGACT: cid,state`, one line a context (3GPP TS 27.007 §10.1.10).
public record Cgact(int cid, boolean active) {

  public static Cgact parse(String line) {
    Params params = Params.of("+CGACT:", line);
    return new Cgact(params.number("cid", 0, 255), params.number("state", 0, 1) == 1);
  }
}
