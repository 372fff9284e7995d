package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Microsoft's CHAP, version 2: RFC 2759. The response's value is the peer's challenge (16 octets),
/// 8 zeros, the NT response (24) and a zero (§4).
final class MsChapV2 implements ChapAlgorithm {
  private static final int CHALLENGE = 16;
  private static final int NT_RESPONSE_AT = 24;
  private static final int NT_RESPONSE = 24;
  private static final int RESPONSE = 49;

  /// §5: `S=` and 40 hexadecimal digits, then perhaps `M=` and a text.
  private static final Pattern SUCCESS =
      Pattern.compile("S=([0-9A-Fa-f]{40})(?: ?M=(?<text>.*))?.*", Pattern.DOTALL);

  /// §6: `E=691 R=1 C=… V=3 M=…`.
  private static final Pattern FAILURE =
      Pattern.compile("E=(?<error>\\d+).*?(?: ?M=(?<text>.*))?", Pattern.DOTALL);

  private final RandomGenerator random;

  MsChapV2(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public AuthProtocol protocol() {
    return AuthProtocol.MSCHAP_V2;
  }

  @Override
  public Octets challenge() {
    byte[] challenge = new byte[CHALLENGE];
    random.nextBytes(challenge);
    return Octets.of(challenge);
  }

  @Override
  public Optional<Octets> respond(int identifier, Octets challenge, Account account) {
    if (challenge.size() != CHALLENGE) {
      return Optional.empty();
    }
    Octets own = challenge();
    byte[] nt = MsChapV2Hashes.ntResponse(challenge, own, account);
    byte[] response = Arrays.copyOf(own.toArray(), RESPONSE);
    System.arraycopy(nt, 0, response, NT_RESPONSE_AT, NT_RESPONSE);
    return Optional.of(Octets.of(response));
  }

  @Override
  public boolean isRight(int identifier, Octets challenge, Octets response, Account account) {
    return response.size() == RESPONSE
        && MessageDigest.isEqual(
            MsChapV2Hashes.ntResponse(challenge, peerChallenge(response), account),
            ntResponse(response).toArray());
  }

  @Override
  public String success(Octets challenge, Octets response, Account account) {
    return "S=" + authenticator(challenge, response, account) + " M=Access granted";
  }

  @Override
  public String failure(Octets challenge) {
    String hex = challenge.toString().toUpperCase(Locale.ROOT);
    return "E=691 R=0 C=" + hex + " V=3 M=Access denied";
  }

  @Override
  public Optional<String> verified(
      String success, Octets challenge, Octets response, Account account) {
    Matcher said = SUCCESS.matcher(success);
    String right = authenticator(challenge, response, account);
    return said.matches() && constantTimeEquals(right, said.group(1))
        ? Optional.of(Optional.ofNullable(said.group("text")).orElse("").strip())
        : Optional.empty();
  }

  private static boolean constantTimeEquals(String right, String said) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.US_ASCII),
        said.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
  }

  private static String authenticator(Octets challenge, Octets response, Account account) {
    byte[] proof =
        MsChapV2Hashes.authenticatorResponse(
            challenge, peerChallenge(response), ntResponse(response), account);
    return HexFormat.of().withUpperCase().formatHex(proof);
  }

  private static Octets peerChallenge(Octets response) {
    return response.slice(0, CHALLENGE);
  }

  private static Octets ntResponse(Octets response) {
    return response.slice(NT_RESPONSE_AT, NT_RESPONSE_AT + NT_RESPONSE);
  }

  @Override
  public String plain(String failure) {
    Matcher said = FAILURE.matcher(failure);
    if (!said.matches()) {
      return failure;
    }
    String text = Optional.ofNullable(said.group("text")).orElse("").strip();
    String meaning = meaning(said.group("error"));
    return text.isEmpty() ? meaning : text + " (" + meaning + ")";
  }

  /// RFC 2759 §6.
  private static String meaning(String error) {
    String words =
        switch (error) {
          case "646" -> ": not allowed at this hour";
          case "647" -> ": the account is disabled";
          case "648" -> ": the password has expired";
          case "649" -> ": no permission to dial in";
          case "691" -> ": wrong user name or password";
          case "709" -> ": the password could not be changed";
          default -> "";
        };
    return "error " + error + words;
  }
}
