package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.Locale;

/// `$QCRMCALL: instance,family`: a data call that Qualcomm firmware hands to the network device.
/// Only what stands is listed; instance 0 is a call that has ended.
///
/// @param family `V4` or `V6`
public record Qcrmcall(int instance, String family) {

  public static Qcrmcall parse(String line) {
    Params params = Params.of("$QCRMCALL:", line);
    int instance = params.number("instance", 0, 8);
    String family = params.textIfAny().orElse("V4").toUpperCase(Locale.ROOT);
    if (!family.equals("V4") && !family.equals("V6")) {
      throw params.failure("no IP family: " + family);
    }
    return new Qcrmcall(instance, family);
  }

  public boolean stands() {
    return instance != 0;
  }
}
