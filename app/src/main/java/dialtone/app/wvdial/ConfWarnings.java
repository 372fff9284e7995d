package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import dialtone.host.wvdial.DialerKey;
import dialtone.host.wvdial.WvConf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a file, as the original says it, and which keys nobody reads, which it does
/// not say.
record ConfWarnings(WvConf conf, DialLog log) {

  /// Lines that say nothing.
  void aboutLines() {
    for (WvConf.Ignored line : conf.ignored()) {
      String unclosed = line.unclosed() ? "XXX " : "";
      log.say(unclosed + "Ignoring malformed input line: \"" + line.text() + "\"");
    }
  }

  void about(List<String> sections) {
    sections.stream()
        .filter(name -> conf.section(name).isEmpty())
        .forEach(name -> log.say("Warning: section [" + name + "] does not exist in wvdial.conf."));
    conf.sections().stream()
        .flatMap(section -> section.get(DialerKey.INHERITS.spelling()).stream())
        .filter(name -> conf.section(name).isEmpty())
        .forEach(
            name ->
                log.say("Warning: inherited section [" + name + "] does not exist in wvdial.conf"));
    for (Dialer.UnknownKey key : Dialer.unknown(conf)) {
      log.say(
          "Warning: "
              + key.entry().file()
              + ":"
              + key.entry().line()
              + ": `"
              + key.entry().key()
              + "' is not read"
              + key.nearest().map(near -> ", `" + near + "' is.").orElse("."));
    }
  }

  /// Whether all that a call needs is there.
  static boolean enough(Dialer dialer, DialLog log) {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("phone number", dialer.call().phone());
    needed.put("login name", dialer.login().user());
    needed.put("password", dialer.login().password().reveal());
    needed.values().removeIf(value -> !value.isEmpty());
    needed
        .keySet()
        .forEach(what -> log.say("Configuration does not specify a valid " + what + "."));
    return needed.isEmpty();
  }
}
