package dialtone.host.config.format;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Remark;
import dialtone.host.config.SourceText;
import dialtone.host.config.Sources;
import dialtone.host.config.wvdial.Dialers;
import dialtone.host.ifupdown.Interfaces;
import dialtone.host.networkmanager.Keyfile;
import dialtone.host.pppd.ChatFile;
import dialtone.host.pppd.PeersFile;
import dialtone.host.uci.UciNetwork;
import java.util.List;

/// What a file and those it leads to say about connections.
///
/// @param files those that were read, the one that was named first
public record Imported(
    Format format,
    List<ConnectionDescription> connections,
    List<Remark> remarks,
    List<SourceText> files) {

  /// Reads the file that a person named.
  public static Imported of(String path, Sources sources) {
    Findings findings = new Findings(sources);
    record Read(Format format, List<ConnectionDescription> connections) {}
    Read read =
        findings
            .read(
                path,
                source -> {
                  Format format = findings.failed() ? Format.UNKNOWN : Recogniser.of(source);
                  return new Read(format, connections(format, source, findings));
                })
            .orElse(new Read(Format.UNKNOWN, List.of()));
    return new Imported(read.format(), read.connections(), findings.remarks(), findings.files());
  }

  private static List<ConnectionDescription> connections(
      Format format, SourceText source, Findings findings) {
    return switch (format) {
      case PPPD_PEERS -> List.of(PeersFile.read(source, findings));
      case CHAT -> List.of(chat(source, findings));
      case WVDIAL -> Dialers.read(source, findings);
      case IFUPDOWN -> Interfaces.read(source, findings);
      case UCI -> UciNetwork.read(source, findings);
      case KEYFILE -> List.of(Keyfile.read(source, findings));
      case MODE_SWITCH -> {
        ModeSwitch.check(source, findings);
        yield List.of();
      }
      case UNKNOWN -> {
        if (!findings.failed()) {
          findings.error(
              source.at(1),
              "",
              "it is none of the formats that are understood: pppd options, chat script,"
                  + " wvdial.conf, interfaces, UCI network, NetworkManager keyfile");
        }
        yield List.of();
      }
    };
  }

  private static ConnectionDescription chat(SourceText source, Findings findings) {
    Draft draft = new Draft();
    ChatFile.read(source, draft, findings);
    String path = source.name();
    return draft.named(path.substring(path.lastIndexOf('/') + 1));
  }

  /// Nothing in it keeps a connection from being made.
  public boolean good() {
    return remarks.stream().noneMatch(r -> r.severity() == Remark.Severity.ERROR);
  }
}
