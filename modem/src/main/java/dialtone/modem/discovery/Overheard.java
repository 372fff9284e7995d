package dialtone.modem.discovery;

import dialtone.protocol.at.Unsolicited;
import java.util.List;
import java.util.regex.Pattern;

/// What a port said that was no answer, and what that makes of it in plain words.
record Overheard(String text) {
  static final Overheard NOTHING = new Overheard("");

  /// As much as tells one kind of port from another.
  static final int ENOUGH = 256;

  // NMEA 0183 §5.3: `$`, a talker of two letters or P and a maker, a sentence, commas.
  private static final Pattern NMEA = Pattern.compile("\\$(?:[A-Z]{5}|P[A-Z]{3,}),");
  private static final Pattern OWN_QUESTION = Pattern.compile("AT[A-Z0-9+=&?]*");

  Overheard and(String more) {
    String whole = text + more;
    return new Overheard(whole.length() > ENOUGH ? whole.substring(0, ENOUGH) : whole);
  }

  String inWords() {
    if (text.isBlank()) {
      return "silent";
    }
    if (NMEA.matcher(text).find()) {
      return "streams NMEA";
    }
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.stream().allMatch(l -> OWN_QUESTION.matcher(l).matches())) {
      return "only echoes";
    }
    if (lines.contains("OK")) {
      return "answers, but too late";
    }
    if (lines.stream().allMatch(Unsolicited::looksLike)) {
      return "talks but does not answer";
    }
    return "noise";
  }
}
