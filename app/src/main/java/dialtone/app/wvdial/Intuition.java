package dialtone.app.wvdial;

import dialtone.host.wvdial.Dialer;
import java.util.Optional;
import java.util.function.Supplier;

/// What to answer to a terminal server in front of PPP (wvdialbrain.cc, check_prompt()).
final class Intuition {
  private static final int MOST_ANSWERS = 5;

  private final Supplier<Dialer.Login> login;
  private final DialLog log;
  private String choice = "";
  private int answers;
  private int compuservePrompts;
  private boolean loggedIn;

  Intuition(Supplier<Dialer.Login> login, DialLog log) {
    this.login = login;
    this.log = log;
  }

  /// What is to be done about a prompt.
  sealed interface Advice {
    record Send(String text) implements Advice {}

    record StartPpp() implements Advice {}

    /// A prompt perhaps, if nothing more comes; `otherwise` holds then.
    record WaitAndSee(boolean prompt) implements Advice {}
  }

  /// Begins a new call.
  void reset() {
    loggedIn = false;
    answers = 0;
    choice = "";
  }

  /// Looks for menu lines and tells how much of `text` they end at.
  int menus(String text) {
    int dealtWith = 0;
    int at = text.indexOf("ppp");
    while (at >= 0) {
      int begin = at;
      while (begin > dealtWith
          && text.charAt(begin - 1) != '\n'
          && text.charAt(begin - 1) != '\r') {
        begin--;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      MenuLine.of(text.substring(begin, end)).choice().ifPresent(this::choose);
      dealtWith = at + 4;
      at = text.indexOf("ppp", end);
    }
    return dealtWith;
  }

  private void choose(String option) {
    if (!option.equals(choice)) {
      log.say("Found a good menu option: \"" + option + "\".");
      choice = option;
    }
  }

  /// @param late the other end has been silent for long
  Advice advise(String text, boolean late) {
    if (answers >= MOST_ANSWERS || late) {
      log.say("Don't know what to do!  Starting pppd and hoping for the best.");
      return new Advice.StartPpp();
    }
    if (login.get().compuserve() && Prompts.forCompuserveHost(text)) {
      compuservePrompts += 2;
      return answer("a Compuserve host name prompt", "CIS", "CIS");
    }
    boolean loginPrompt = Prompts.forLogin(text, login.get().userPrompt());
    if (login.get().compuserve() && compuservePrompts == 0 && loginPrompt) {
      compuservePrompts++;
      return answer("a Compuserve New login prompt", "cisv1", "cisv1");
    }
    if (loginPrompt) {
      return answer("a login prompt", user(), user());
    }
    if (Prompts.forPassword(text, login.get().passwordPrompt())) {
      return password();
    }
    if (loggedIn && (text.contains("mtu") || text.contains("ip address is"))) {
      log.say("Looks like a welcome message.");
      return new Advice.StartPpp();
    }
    return new Advice.WaitAndSee(Prompts.any(text, !choice.isEmpty()));
  }

  private Advice answer(String what, String shown, String text) {
    log.say("Looks like " + what + ".");
    log.say("Sending: " + shown);
    answers++;
    return new Advice.Send(text);
  }

  private String user() {
    boolean whole = !login.get().compuserve() || login.get().user().contains("/noint");
    return whole ? login.get().user() : login.get().user() + "/noint/go:pppconnect";
  }

  private Advice password() {
    loggedIn = true;
    if (login.get().compuserve() && compuservePrompts == 1) {
      compuservePrompts++;
      return answer("a Compuserve classic password prompt", "classic", "classic");
    }
    return answer("a password prompt", "(password)", login.get().password().reveal());
  }

  /// What to say to a prompt of no known kind: the choice of the menu once, else the usual word.
  String guess() {
    Optional<String> chosen = Optional.of(choice).filter(word -> !word.isEmpty());
    String reply = chosen.orElse(login.get().defaultReply());
    log.say("Hmm... a prompt.  Sending \"" + reply + "\".");
    choice = "";
    answers++;
    return reply;
  }
}
