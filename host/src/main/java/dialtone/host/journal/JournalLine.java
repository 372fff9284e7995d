package dialtone.host.journal;

import dialtone.host.machine.Links;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.net.Prefix;
import java.io.StringWriter;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a journal as JSON: a flat object of texts, so that a person can read it and a torn
/// one is noticed.
sealed interface JournalLine {

  record OwnedBy(Owner owner) implements JournalLine {}

  record Recorded(Undo undo) implements JournalLine {}

  record Done(Undo undo) implements JournalLine {}

  JsonFactory JSON = new JsonFactory();

  /// The line without its end.
  default String text() {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (this) {
      case OwnedBy(Owner owner) -> {
        fields.put("line", "owner");
        fields.put("pid", Long.toString(owner.pid()));
        fields.put("startTicks", Long.toString(owner.startTicks()));
      }
      case Recorded(Undo undo) -> {
        fields.put("line", "record");
        describe(undo, fields);
      }
      case Done(Undo undo) -> {
        fields.put("line", "done");
        describe(undo, fields);
      }
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void describe(Undo undo, Map<String, String> fields) {
    switch (undo) {
      case Undo.LowerLink u -> {
        fields.put("undo", "LowerLink");
        fields.put("link", u.link());
      }
      case Undo.RestoreMtu u -> {
        fields.put("undo", "RestoreMtu");
        fields.put("link", u.link());
        fields.put("mtu", Integer.toString(u.mtu()));
      }
      case Undo.Unlink u -> {
        fields.put("undo", "Unlink");
        describe(u.change(), fields);
      }
      case Undo.RestoreFile u -> {
        fields.put("undo", "RestoreFile");
        fields.put("path", u.path());
        u.text().ifPresent(text -> fields.put("text", text));
        fields.put("wrote", u.wrote());
      }
      case Undo.SendAt u -> {
        fields.put("undo", "SendAt");
        fields.put("port", u.port());
        fields.put("command", u.command());
      }
      case Undo.RestoreQmiFormat u -> {
        fields.put("undo", "RestoreQmiFormat");
        fields.put("port", u.port());
        fields.put("linkLayer", Integer.toString(u.linkLayer()));
      }
      case Undo.OfQmi u -> describe(u, fields);
    }
  }

  private static void describe(Undo.OfQmi undo, Map<String, String> fields) {
    switch (undo) {
      case Undo.ReleaseQmiClient u -> {
        fields.put("undo", "ReleaseQmiClient");
        fields.put("port", u.port());
        fields.put("service", Integer.toString(u.service()));
        fields.put("client", Integer.toString(u.client()));
      }
      case Undo.SyncQmi u -> {
        fields.put("undo", "SyncQmi");
        fields.put("port", u.port());
      }
    }
  }

  private static void describe(Links.Change change, Map<String, String> fields) {
    switch (change) {
      case Links.Change.SetUp c -> {
        fields.put("change", "SetUp");
        fields.put("link", c.link());
        fields.put("up", Boolean.toString(c.up()));
      }
      case Links.Change.SetMtu c -> {
        fields.put("change", "SetMtu");
        fields.put("link", c.link());
        fields.put("mtu", Integer.toString(c.mtu()));
      }
      case Links.Change.SetArp c -> {
        fields.put("change", "SetArp");
        fields.put("link", c.link());
        fields.put("on", Boolean.toString(c.on()));
      }
      case Links.Change.AddAddress c -> {
        fields.put("change", "AddAddress");
        address(c.link(), c.address(), fields);
      }
      case Links.Change.RemoveAddress c -> {
        fields.put("change", "RemoveAddress");
        address(c.link(), c.address(), fields);
      }
      case Links.Change.AddRoute c -> {
        fields.put("change", "AddRoute");
        route(c.link(), c.destination(), c.gateway(), c.metric(), fields);
      }
      case Links.Change.RemoveRoute c -> {
        fields.put("change", "RemoveRoute");
        route(c.link(), c.destination(), c.gateway(), c.metric(), fields);
      }
    }
  }

  private static void address(String link, Prefix address, Map<String, String> fields) {
    fields.put("link", link);
    fields.put("address", address.toString());
  }

  private static void route(
      String link,
      Prefix destination,
      Optional<InetAddress> gateway,
      int metric,
      Map<String, String> fields) {
    fields.put("link", link);
    fields.put("destination", destination.toString());
    gateway.ifPresent(via -> fields.put("gateway", CanonicalText.of(via)));
    fields.put("metric", Integer.toString(metric));
  }

  /// Reads a line; empty when it is torn or not ours.
  static Optional<JournalLine> read(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getString());
      }
      if (json.currentToken() != JsonToken.END_OBJECT) {
        return Optional.empty();
      }
    } catch (JacksonException torn) {
      return Optional.empty();
    }
    return new JournalFields(fields).line();
  }
}
