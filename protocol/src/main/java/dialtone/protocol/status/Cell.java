package dialtone.protocol.status;

import dialtone.protocol.privacy.Private;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A cell that the modem hears; what it does not tell is absent.
///
/// @param serving whether it is the modem's own, not a neighbour
/// @param area location area code of GSM and UMTS, tracking area code of LTE and NR
/// @param id the network's number for the cell, which tells where the modem is
/// @param physicalId BSIC of GSM, scrambling code of UMTS, PCI of LTE and NR
/// @param channel ARFCN, UARFCN, EARFCN, NR-ARFCN
/// @param signal RSCP and Ec/Io of UMTS stand as RSRP and RSRQ
public record Cell(
    Technology technology,
    boolean serving,
    Optional<String> plmn,
    Optional<Private> area,
    Optional<Private> id,
    OptionalInt physicalId,
    OptionalInt channel,
    Signal signal) {

  /// How well it is heard.
  public record Signal(OptionalDouble powerDbm, OptionalDouble qualityDb, OptionalDouble snrDb) {
    public static final Signal UNKNOWN =
        new Signal(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
