package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CGATT: state` (3GPP TS 27.007 §10.1.9): whether the packet domain is attached.
public record Cgatt(boolean attached) {

  public static Cgatt parse(String line) {
    return new Cgatt(Params.of("+CGATT:", line).number("state", 0, 1) == 1);
  }
}
