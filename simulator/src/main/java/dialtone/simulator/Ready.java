package dialtone.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a simulation offers once it is ready, as the first line of `simulate --json` tells it.
///
/// @param usb `12d1:1506`
/// @param at ttys with a command interpreter
/// @param net the network device's name
/// @param kernelNetwork it is a device of the kernel, in the namespace `DIR/netns`; else a socket
///     in `DIR/net`
public record Ready(
    String model,
    String usb,
    Path dir,
    List<Path> at,
    Optional<Path> qmi,
    Optional<Path> mbim,
    Optional<String> net,
    boolean kernelNetwork) {}
