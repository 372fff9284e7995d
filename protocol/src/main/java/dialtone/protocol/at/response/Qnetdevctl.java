package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;

/// `+QNETDEVCTL: …`, one line a context: whether a Quectel module's network device carries it.
/// Modules with ASR chips write `type,cid,urc,state`, those with UNISOC chips `cid,type,state`.
///
/// @param type 0 disconnected, 1 connected once, 2 and 3 by itself
public record Qnetdevctl(int type, int cid, boolean connected) {

  public static Qnetdevctl parse(String line) {
    Params params = Params.of("+QNETDEVCTL:", line);
    int first = params.number("type or cid", 0, 255);
    int second = params.number("cid or type", 0, 255);
    int third = params.number("urc or state", 0, 3);
    return params.more()
        ? new Qnetdevctl(first, second, params.number("state", 0, 3) == 1)
        : new Qnetdevctl(second, first, third == 1);
  }
}
