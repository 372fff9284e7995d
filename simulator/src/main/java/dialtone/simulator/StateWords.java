package dialtone.simulator;

import dialtone.simulator.model.Change;
import dialtone.simulator.model.DataSession;
import java.util.Locale;

/// Changes of a modem in words, for the log of a simulation.
final class StateWords {
  private StateWords() {}

  static String of(Change change) {
    return switch (change) {
      case Change.SimChanged(var state) -> "sim " + word(state);
      case Change.PowerChanged(var power) -> "power " + word(power);
      case Change.RegistrationChanged(var state) -> "registration " + word(state);
      case Change.SignalChanged _ -> "settings changed";
      case Change.SessionAsked(int cid) -> "session " + cid + " asked for";
      case Change.SessionUp(var session) -> "session " + session.cid() + " up" + addresses(session);
      case Change.SessionRefused(int cid, _, int cause) ->
          "session " + cid + " refused, cause " + cause;
      case Change.SessionEnded(int cid, _, boolean byNetwork, _) ->
          "session " + cid + " ended by " + (byNetwork ? "the network" : "the host");
      case Change.SessionLost(int cid, _) -> "session " + cid + " lost without a word";
      case Change.SessionChanged(var session) ->
          "session " + session.cid() + " changed" + addresses(session);
      case Change.MessageArrived(var place) ->
          "message " + place.index() + " stored on " + word(place.storage());
      case Change.CallsTerminated(String reason) -> "calls terminated by the network: " + reason;
      case Change.UssdReply _ -> "ussd reply";
      case Change.Restarted _ -> "restarted";
    };
  }

  private static String addresses(DataSession session) {
    StringBuilder text = new StringBuilder();
    session.address4().ifPresent(address -> text.append(' ').append(address));
    session.address6().ifPresent(address -> text.append(' ').append(address));
    return text.toString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
