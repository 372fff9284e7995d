package dialtone.protocol.ppp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Digests that every Java has (`MessageDigest`'s own list of required algorithms; MD5 stands in
/// java.base).
final class Digests {
  private Digests() {}

  static MessageDigest md5() {
    return digest("MD5");
  }

  static MessageDigest sha1() {
    return digest("SHA-1");
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no " + name, e);
    }
  }
}
