package dialtone.modem.qmi;

/// Several packets in one USB transfer (QMAP), over a network device of its own. Off unless asked
/// for: it needs a driver that can (`qmi/add_mux` of qmi_wwan, Linux 4.12).
///
/// @param datagrams the most packets in one transfer from the modem
/// @param bytes the most octets in one
public record Aggregation(int datagrams, int bytes) {
  /// As quectel-CM asks of most modules.
  public static final Aggregation USUAL = new Aggregation(32, 16384);
}
