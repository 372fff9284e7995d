package dialtone.app.wvdial;

import dialtone.host.port.Port;
import dialtone.host.wvdial.Dialer;
import java.util.concurrent.CompletableFuture;

/// PPP on a line that carries data.
interface Online {

  /// A link on `line` that has not begun yet.
  Run prepare(Port line, Dialer dialer);

  /// A link that comes up, stands or has ended.
  interface Run {
    /// Begins it and returns at once; what is said on the way goes to the log.
    void begin();

    /// The exit status that pppd has, or would have.
    CompletableFuture<Integer> ended();

    /// Whether the peer was heard to say that it does not accept us.
    boolean refused();

    /// Ends it, as SIGTERM ends pppd, and returns when that is done.
    void end();
  }
}
