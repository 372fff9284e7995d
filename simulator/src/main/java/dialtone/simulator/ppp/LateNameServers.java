package dialtone.simulator.ppp;

import java.net.InetAddress;
import java.util.AbstractList;
import java.util.List;

/// Name servers that the network names late: whoever asks the first time is given the placeholders
/// of Qualcomm's firmware, and the real ones when he asks again. Each question asks for the size
/// first, once for each of the two servers.
final class LateNameServers extends AbstractList<InetAddress> {
  private static final List<InetAddress> PLACEHOLDERS =
      List.of(InetAddress.ofLiteral("10.11.12.13"), InetAddress.ofLiteral("10.11.12.14"));

  private final List<InetAddress> real;
  private int questions;

  LateNameServers(List<InetAddress> real) {
    this.real = real;
  }

  @Override
  public int size() {
    questions++;
    return servers().size();
  }

  @Override
  public InetAddress get(int index) {
    return servers().get(index);
  }

  private List<InetAddress> servers() {
    return questions > PLACEHOLDERS.size() ? real : PLACEHOLDERS;
  }
}
