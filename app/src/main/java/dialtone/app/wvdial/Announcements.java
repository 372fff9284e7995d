package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What a provider's file has to tell people, and when.
record Announcements(Dialer.About about, DialLog log) {
  private static final String RULE = "=".repeat(74);

  /// ctime(3).
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US);

  void begin() {
    if (!about.provider().isEmpty()) {
      log.say("Dialing " + about.provider() + " " + about.product() + ".");
    }
    homepage();
  }

  void online() {
    List<String> messages = about.messages();
    if (messages.stream().allMatch(String::isEmpty)) {
      return;
    }
    log.say(RULE);
    log.say("> " + messages.getFirst());
    messages.stream().skip(1).filter(m -> !m.isEmpty()).forEach(m -> log.say("> " + m));
    log.say(RULE);
    homepage();
  }

  private void homepage() {
    String of = about.provider().isEmpty() ? "this provider" : about.provider();
    if (!about.homepage().isEmpty()) {
      log.say("Homepage of " + of + ": " + about.homepage());
    }
  }

  String stamp(Instant moment) {
    return STAMP.format(moment.atZone(ZoneId.systemDefault()));
  }
}
