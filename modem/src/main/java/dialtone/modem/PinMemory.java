package dialtone.modem;

import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The PINs that were tried, one line a SIM: `SIM SALT HASH TRIES-BEFORE pending|wrong`. SIM and
/// PIN are hashed with the salt; that keeps them out of bundles and from a glance, while the file's
/// mode 0600 guards against a search.
final class PinMemory {

  /// One attempt: the salted hash of the PIN, and whether the SIM said that it is wrong.
  record Attempt(String salt, String hash, String triesBefore, boolean wrong) {
    Attempt refused() {
      return new Attempt(salt, hash, triesBefore, true);
    }

    boolean of(Secret pin) {
      return hash.equals(hashed(salt, pin.reveal()));
    }
  }

  private record Line(String sim, Attempt attempt) {
    boolean of(String iccid) {
      return sim.equals(hashed(attempt.salt(), iccid));
    }

    String text() {
      String outcome = attempt.wrong() ? "wrong" : "pending";
      return String.join(" ", sim, attempt.salt(), attempt.hash(), attempt.triesBefore(), outcome);
    }
  }

  private final Path file;

  PinMemory(Path file) {
    this.file = file;
  }

  Attempt attempt(Secret pin, Optional<Integer> triesBefore) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String salt = HexFormat.of().formatHex(random);
    String tries = triesBefore.map(String::valueOf).orElse("?");
    return new Attempt(salt, hashed(salt, pin.reveal()), tries, false);
  }

  Optional<Attempt> recall(String iccid) {
    return lines().stream().filter(l -> l.of(iccid)).map(Line::attempt).findFirst();
  }

  /// Is on disk when this returns.
  void remember(String iccid, Attempt attempt) {
    List<Line> lines = without(iccid);
    lines.add(new Line(hashed(attempt.salt(), iccid), attempt));
    write(lines);
  }

  void forget(String iccid) {
    if (recall(iccid).isPresent()) {
      write(without(iccid));
    }
  }

  private List<Line> without(String iccid) {
    List<Line> lines = new ArrayList<>(lines());
    lines.removeIf(l -> l.of(iccid));
    return lines;
  }

  private List<Line> lines() {
    try {
      List<Line> lines = new ArrayList<>();
      for (String each : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
        String[] word = each.split(" ", -1);
        if (word.length == 5) {
          lines.add(
              new Line(word[0], new Attempt(word[1], word[2], word[3], word[4].equals("wrong"))));
        }
      }
      return lines;
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Beside the old file, synced, then in its place, and the folder synced: kill -9 or a power cut
  /// at any moment leaves the old lines or the new ones.
  private void write(List<Line> lines) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(beside);
      String text = String.join("", lines.stream().map(l -> l.text() + "\n").toList());
      try (FileChannel channel =
          FileChannel.open(
              beside,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
        folder.force(true);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String hashed(String salt, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java platform must have SHA-256 (java.security.MessageDigest).
      throw new AssertionError(impossible);
    }
  }
}
