package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+CGEREP: mode,bfr` (3GPP TS 27.007 §10.1.19): whether `+CGEV` comes.
///
/// @param mode 0 never, 1 while no call holds the port, 2 kept until then
public record Cgerep(int mode, int buffering) {

  public static Cgerep parse(String line) {
    Params params = Params.of("+CGEREP:", line);
    return new Cgerep(params.number("mode", 0, 2), params.numberIfAny("bfr", 0, 1).orElse(0));
  }

  public boolean reports() {
    return mode > 0;
  }
}
