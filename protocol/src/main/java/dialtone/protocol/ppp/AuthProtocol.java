package dialtone.protocol.ppp;

/// How one end of a link proves who it is, weakest first.
public enum AuthProtocol {
  /// RFC 1334: the password in the clear.
  PAP("PAP"),
  /// RFC 1994 with algorithm 5.
  CHAP_MD5("CHAP-MD5"),
  /// RFC 2759, algorithm 0x81.
  MSCHAP_V2("MS-CHAPv2");

  private final String word;

  AuthProtocol(String word) {
    this.word = word;
  }

  /// Its name as people write it.
  public String word() {
    return word;
  }
}
