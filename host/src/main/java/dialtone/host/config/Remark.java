package dialtone.host.config;

import java.util.Locale;
import java.util.Optional;

/// What is to be said about a line of a file.
///
/// @param subject the word that it is about, empty when it is about the whole line or file
/// @param problem what is wrong, in plain words, without a full stop
/// @param nearest the right word that the subject resembles most
public record Remark(
    Severity severity,
    Place place,
    String subject,
    String problem,
    Optional<String> nearest,
    Optional<Mend> mend) {

  public enum Severity {
    /// No connection can be made from it as it is.
    ERROR,
    /// It does not do what was meant, or `dialtone up` does it otherwise.
    WARNING,
    /// Understood, and not needed.
    NOTE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Remark of(Severity severity, Place place, String subject, String problem) {
    return new Remark(severity, place, subject, problem, Optional.empty(), Optional.empty());
  }

  public Remark withMend(String text) {
    return new Remark(
        severity, place, subject, problem, nearest, Optional.of(new Mend(place, text)));
  }

  public Remark withNearest(Optional<String> word) {
    return new Remark(severity, place, subject, problem, word, mend);
  }

  /// One line for a person: `/etc/ppp/peers/x:3: usepeerdn: pppd has no such option; did you mean
  /// usepeerdns?`
  public String sentence() {
    String about = subject.isEmpty() ? "" : subject + ": ";
    String instead = nearest.map(word -> "; did you mean " + word + "?").orElse("");
    return place + ": " + about + problem + instead;
  }
}
