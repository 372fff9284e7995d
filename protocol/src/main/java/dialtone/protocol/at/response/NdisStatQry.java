package dialtone.protocol.at.response;

import dialtone.protocol.at.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `^NDISSTATQRY: stat,err,wx_state,type[,stat,err,wx_state,type]`: the same as [NdisStat], once
/// for each family, in one line or in one line each.
public record NdisStatQry(List<NdisStat> sessions) {
  public static final String PREFIX = "^NDISSTATQRY:";

  /// All lines of one reply; those of another prefix do not count.
  public static NdisStatQry parse(List<String> lines) {
    List<NdisStat> sessions = new ArrayList<>();
    for (String line : lines) {
      if (Params.begins(line, PREFIX)) {
        sessions.addAll(parse(line).sessions());
      } else if (Params.begins(line, "^NDISSTAT:")) { // some firmware answers under this name
        sessions.add(NdisStat.parse(line));
      }
    }
    return new NdisStatQry(List.copyOf(sessions));
  }

  public static NdisStatQry parse(String line) {
    Params params = Params.of(PREFIX, line);
    List<NdisStat> sessions = new ArrayList<>();
    do {
      sessions.add(NdisStat.next(params));
    } while (params.more());
    return new NdisStatQry(List.copyOf(sessions));
  }

  public Optional<NdisStat> ipv4() {
    return sessions.stream().filter(s -> s.carries("IPV4")).findFirst();
  }

  public Optional<NdisStat> ipv6() {
    return sessions.stream().filter(s -> s.carries("IPV6")).findFirst();
  }
}
