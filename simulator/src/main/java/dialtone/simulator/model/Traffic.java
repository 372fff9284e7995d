package dialtone.simulator.model;

/// What went over the network device since the start, counted as the modem counts, and whether it
/// is packed.
public final class Traffic {
  private long sentPackets;
  private long sentBytes;
  private long receivedPackets;
  private long receivedBytes;
  private boolean multiplexed;

  /// From the host to the network.
  public void sent(int bytes) {
    sentPackets++;
    sentBytes += bytes;
  }

  /// From the network to the host.
  public void received(int bytes) {
    receivedPackets++;
    receivedBytes += bytes;
  }

  /// Packets are packed by QMAP, which only a driver with multiplexed links unpacks.
  public boolean multiplexed() {
    return multiplexed;
  }

  public void multiplexed(boolean packed) {
    multiplexed = packed;
  }

  public long sentPackets() {
    return sentPackets;
  }

  public long sentBytes() {
    return sentBytes;
  }

  public long receivedPackets() {
    return receivedPackets;
  }

  public long receivedBytes() {
    return receivedBytes;
  }
}
