package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.OptionalInt;

/// `+QNETDEVSTATUS: state` or `+QNETDEVSTATUS: cid,state,type,code`, of its own accord when a
/// Quectel module's network device is connected or disconnected.
///
/// @param cid absent in the short form
/// @param family `IPV4`, `IPV6`, `IPV4V6`; empty in the short form
public record Qnetdevstatus(OptionalInt cid, boolean connected, String family) {

  public static Qnetdevstatus parse(String line) {
    Params params = Params.of("+QNETDEVSTATUS:", line);
    int first = params.number("cid or state", 0, 255);
    if (!params.more()) {
      return new Qnetdevstatus(OptionalInt.empty(), first == 1, "");
    }
    boolean connected = params.number("state", 0, 3) == 1;
    return new Qnetdevstatus(OptionalInt.of(first), connected, params.text());
  }
}
