package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import dialtone.protocol.status.Technology;
import java.util.Optional;

/// `+COPS: mode[,format,oper[,AcT]]` (3GPP TS 27.007 §7.3).
///
/// @param automatic mode is 0: the modem chooses the network. Manual is 1, deregistered 2, manual
///     then automatic 4
/// @param name the operator in format 0 or 1
/// @param plmn the operator in format 2: MCC and MNC, five or six digits
public record Cops(
    boolean automatic,
    int mode,
    Optional<String> name,
    Optional<String> plmn,
    Optional<Technology> technology) {

  public static Cops parse(String line) {
    Params params = Params.of("+COPS:", line);
    int mode = params.number("mode", 0, 6);
    boolean numeric = params.numberIfAny("format", 0, 2).orElse(0) == 2;
    Optional<String> operator = params.textIfAny();
    Optional<Technology> technology = Optional.empty();
    int act = params.numberIfAny("AcT", 0, 99).orElse(-1);
    if (act >= 0) {
      technology = Technology.ofAcT(act);
    }
    Optional<String> none = Optional.empty();
    return new Cops(
        mode == 0, mode, numeric ? none : operator, numeric ? operator : none, technology);
  }
}
