package dialtone.modem.ppp;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.ppp.PppEnd;
import java.util.Optional;

/// The ends of a link in plain words, and as failures.
final class PppEnds {
  private PppEnds() {}

  static String words(PppEnd end) {
    return switch (end) {
      case PppEnd.Closed _ -> "it was hung up";
      case PppEnd.NoPeer(String heard) ->
          "the call was connected, but nobody at the other end speaks PPP (" + heard + ")";
      case PppEnd.LoopedBack _ ->
          "the call was connected, but what is sent comes back: the line is looped back, or the"
              + " modem is not in a call and echoes";
      case PppEnd.AuthenticationRefused(var by, var says) ->
          "user name and password were refused by " + by.word() + quoted(says);
      case PppEnd.NotAgreed(String why) -> why;
      case PppEnd.PeerNotAuthentic(String why) -> why;
      case PppEnd.Terminated(String reason) -> "the network ended the call" + quoted(reason);
      case PppEnd.Silent(int unanswered) ->
          "the other end has stopped answering: " + unanswered + " echo requests in a row";
      case PppEnd.CarrierLost(String result) ->
          result.isEmpty() ? "the line went away" : "the modem ended the call: " + result;
    };
  }

  private static String quoted(String text) {
    return text.isBlank() ? "" : ": \"" + text.strip() + "\"";
  }

  static Failure failure(PppEnd end) {
    return switch (end) {
      case PppEnd.AuthenticationRefused(var by, var says) ->
          new Failure.AuthenticationRefused(by.word(), says);
      case PppEnd.Closed _,
          PppEnd.NoPeer _,
          PppEnd.LoopedBack _,
          PppEnd.NotAgreed _,
          PppEnd.PeerNotAuthentic _,
          PppEnd.Terminated _,
          PppEnd.Silent _,
          PppEnd.CarrierLost _ ->
          new Failure.ConnectionRefused(words(end), Optional.empty());
    };
  }
}
