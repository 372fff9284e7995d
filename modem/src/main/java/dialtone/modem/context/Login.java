package dialtone.modem.context;

import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.privacy.Secret;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The user name and password that a person gave, as parameters of a maker's command.
public record Login(String user, Secret password, Auth auth) {
  private static final Pattern FIELD = Pattern.compile("\\{(user|password)}");

  /// Absent when neither a name nor a protocol was given: then the modem keeps what it has. A name
  /// without a protocol leaves the choice to the network.
  public static Optional<Login> of(ConnectionSettings settings) {
    boolean given = settings.user().isPresent() || settings.auth().isPresent();
    return given
        ? Optional.of(
            new Login(
                settings.user().orElse(""),
                settings.password().orElse(new Secret("")),
                settings.auth().orElse(Auth.BOTH)))
        : Optional.empty();
  }

  /// The command `template` with the quoted values for `{user}` and `{password}`; the password is
  /// not shown.
  public AtCommand in(String template) {
    return AtCommand.action(filled(template, Quoted.of("password", password.reveal())))
        .shownAs(filled(template, "\"***\""));
  }

  private String filled(String template, String shownPassword) {
    return FIELD.matcher(template).replaceAll(match -> field(match, shownPassword));
  }

  private String field(MatchResult match, String shownPassword) {
    boolean name = match.group(1).equals("user");
    return Matcher.quoteReplacement(name ? Quoted.of("user name", user) : shownPassword);
  }

  /// A maker's word for the protocol.
  public <T> T protocol(T none, T pap, T chap, T either) {
    return switch (auth) {
      case NONE -> none;
      case PAP -> pap;
      case CHAP -> chap;
      case BOTH -> either;
    };
  }
}
