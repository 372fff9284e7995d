package dialtone.host.pppd;

import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import dialtone.host.pppd.OptionWords.Word;
import java.util.List;
import java.util.Optional;

/// The files where pppd looks for the password of a user (pppd(8), AUTHENTICATION): lines of
/// client, server, secret and addresses.
final class Secrets {
  private static final List<String> FILES =
      List.of("/etc/ppp/pap-secrets", "/etc/ppp/chap-secrets");

  private Secrets() {}

  static void look(Draft draft, Place from, Findings findings) {
    String user = draft.named("").value(Key.USER).orElse("");
    for (String file : FILES) {
      if (!draft.knows(Key.PASSWORD) && findings.has(file, from)) {
        findings.follow(file, from, source -> look(user, source, draft, findings));
      }
    }
    if (!draft.knows(Key.PASSWORD)) {
      findings.warn(
          from, user, "its password stands neither here nor in " + String.join(" or ", FILES));
    }
  }

  private static Optional<Word> look(
      String user, SourceText source, Draft draft, Findings findings) {
    List<Word> words = OptionWords.of(source, findings);
    Optional<Word> secret = Optional.empty();
    for (int at = 0; at + 2 < words.size(); at++) {
      int line = words.get(at).place().line();
      boolean first = at == 0 || words.get(at - 1).place().line() != line;
      boolean whole = words.get(at + 2).place().line() == line;
      String client = words.get(at).text();
      if (first && whole && (client.equals(user) || (client.equals("*") && secret.isEmpty()))) {
        secret = Optional.of(words.get(at + 2));
      }
    }
    secret
        .filter(word -> !word.text().isEmpty())
        .ifPresent(word -> draft.tell(Key.PASSWORD, word.text(), word.place()));
    return secret;
  }
}
