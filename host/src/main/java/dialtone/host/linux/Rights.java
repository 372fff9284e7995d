package dialtone.host.linux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process may do: its effective user and capabilities, capabilities(7).
public record Rights(int user, long capabilities) {
  private static final int CAP_NET_ADMIN = 12;
  private static final Libc.Function GETEUID = Libc.returningInt("geteuid");
  private static final String EFFECTIVE = "CapEff:";

  /// Of this process, now.
  public static Rights effective() {
    try {
      long capabilities =
          Files.readString(Path.of("/proc/self/status"), StandardCharsets.ISO_8859_1)
              .lines()
              .filter(line -> line.startsWith(EFFECTIVE))
              .map(line -> Long.parseUnsignedLong(line.substring(EFFECTIVE.length()).strip(), 16))
              .findFirst()
              .orElse(0L);
      return new Rights((int) GETEUID.call(), capabilities);
    } catch (IOException noProc) {
      throw new UncheckedIOException(noProc);
    }
  }

  public boolean root() {
    return user == 0;
  }

  /// CAP_NET_ADMIN: to change addresses, routes and links.
  public boolean changesNetwork() {
    return (capabilities >>> CAP_NET_ADMIN & 1) != 0;
  }
}
