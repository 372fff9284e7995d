package dialtone.host.port;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/// A device node: the name that was asked for and the file that it leads to.
record Node(String name, Path path, Path device) {

  /// Looks `name` up below `dev`, through symbolic links.
  ///
  /// @throws ModemFailure `Gone` when there is no such node
  static Node find(Path dev, String name) {
    Path path = dev.resolve(name).normalize();
    if (!path.startsWith(dev) || path.equals(dev)) {
      throw new ModemFailure(new Failure.BadInput(name, "it is no name of a device below /dev"));
    }
    try {
      return new Node(name, path, path.toRealPath());
    } catch (IOException missing) {
      throw new ModemFailure(new Failure.Gone(name, "there is no such device node"));
    }
  }

  /// The names that other programs may have locked it by. pppd writes `/dev/pts/5` as `pts_5` (pppd/utils.c, lock()).
  List<String> lockNames() {
    String target = device.toString().replaceFirst("^/dev/", "").replace('/', '_');
    String link = name.replace('/', '_');
    boolean same = target.equals(link) || !device.startsWith("/dev");
    return same ? List.of(link) : List.of(link, target);
  }

  /// Slaves of Unix98 ptys.
  boolean isPty() {
    return device.startsWith("/dev/pts");
  }

  /// What would let this user open it: the node's group when that may read and write, else root.
  String need() {
    try {
      PosixFileAttributes attributes = Files.readAttributes(device, PosixFileAttributes.class);
      boolean groupMay =
          attributes
              .permissions()
              .containsAll(
                  List.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE));
      return groupMay ? "membership in group " + attributes.group().getName() : "root";
    } catch (IOException unknown) {
      return "root";
    }
  }
}
