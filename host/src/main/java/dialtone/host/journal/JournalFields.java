package dialtone.host.journal;

import dialtone.host.machine.Links;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;

/// The fields of one [JournalLine], read back.
record JournalFields(Map<String, String> fields) {

  /// A field that is missing or does not fit. It never leaves this class.
  private static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unreadable(String name) {
      super(name);
    }
  }

  /// The line; empty when a field is missing or unknown, as in a journal of another version.
  Optional<JournalLine> line() {
    try {
      return switch (text("line")) {
        case "owner" ->
            Optional.of(
                new JournalLine.OwnedBy(
                    new Owner(Long.parseLong(text("pid")), Long.parseLong(text("startTicks")))));
        case "record" -> Optional.of(new JournalLine.Recorded(undo()));
        case "done" -> Optional.of(new JournalLine.Done(undo()));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Undo undo() {
    return switch (text("undo")) {
      case "LowerLink" -> new Undo.LowerLink(text("link"));
      case "RestoreMtu" -> new Undo.RestoreMtu(text("link"), number("mtu"));
      case "Unlink" -> new Undo.Unlink(change());
      case "RestoreFile" ->
          new Undo.RestoreFile(
              text("path"), Optional.ofNullable(fields.get("text")), text("wrote"));
      case "SendAt" -> new Undo.SendAt(text("port"), text("command"));
      case "RestoreQmiFormat" -> new Undo.RestoreQmiFormat(text("port"), number("linkLayer"));
      case "ReleaseQmiClient" ->
          new Undo.ReleaseQmiClient(text("port"), number("service"), number("client"));
      case "SyncQmi" -> new Undo.SyncQmi(text("port"));
      default -> throw new Unreadable("undo");
    };
  }

  private Links.Change change() {
    String link = text("link");
    return switch (text("change")) {
      case "SetUp" -> new Links.Change.SetUp(link, Boolean.parseBoolean(text("up")));
      case "SetMtu" -> new Links.Change.SetMtu(link, number("mtu"));
      case "SetArp" -> new Links.Change.SetArp(link, Boolean.parseBoolean(text("on")));
      case "AddAddress" -> new Links.Change.AddAddress(link, prefix("address"));
      case "RemoveAddress" -> new Links.Change.RemoveAddress(link, prefix("address"));
      case "AddRoute" ->
          new Links.Change.AddRoute(link, prefix("destination"), gateway(), number("metric"));
      case "RemoveRoute" ->
          new Links.Change.RemoveRoute(link, prefix("destination"), gateway(), number("metric"));
      default -> throw new Unreadable("change");
    };
  }

  private String text(String name) {
    return Optional.ofNullable(fields.get(name)).orElseThrow(() -> new Unreadable(name));
  }

  private int number(String name) {
    return Integer.parseInt(text(name));
  }

  private Prefix prefix(String name) {
    String text = text(name);
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      throw new Unreadable(name);
    }
    return new Prefix(
        InetAddress.ofLiteral(text.substring(0, slash)),
        Integer.parseInt(text.substring(slash + 1)));
  }

  private Optional<InetAddress> gateway() {
    return Optional.ofNullable(fields.get("gateway")).map(InetAddress::ofLiteral);
  }
}
