package dialtone.app.bench;

/// Replies of NAS Get Signal Info that both sides of the benchmark read; the values are those of
/// OpenWrt's recipe.
enum SignalFrame {
  /// Of one technology.
  LTE("Lte", "011c008003010201004f0010000204000000000014" + "0600b9f7a2ff4600", 56 + 16 + 32),

  /// Of six: CDMA, HDR, GSM, WCDMA, LTE, NR with its RSRQ.
  SIX(
      "Six",
      "0143008003010201004f00370002040000000000100300b5f7ff110800b5f7ff02b0ffffff"
          + "120100c4130300bafbff140600b9f7a2ff4600170400a6ff6400180200f5ff",
      56 + 5 * 16 + 2 * 24 + 24 + 32 + 24 + 32 + 24);

  /// The end of what is measured with it.
  final String title;

  /// From the QMUX marker on.
  final String hex;

  /// Octets of the record that it is read into on a 64-bit HotSpot with compressed references: the
  /// reply, its [java.util.Optional]s (16 each), its [java.util.OptionalInt]s (24) and its parts.
  final int record;

  SignalFrame(String title, String hex, int record) {
    this.title = title;
    this.hex = hex;
    this.record = record;
  }
}
