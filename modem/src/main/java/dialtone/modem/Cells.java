package dialtone.modem;

import dialtone.protocol.status.Carrier;
import dialtone.protocol.status.Cell;
import java.util.List;

/// The cells that the modem hears, and the carriers that it uses together.
public interface Cells {

  /// The serving cell of each technology first.
  List<Cell> read();

  /// The primary one first; empty when the modem does not tell.
  List<Carrier> carriers();
}
