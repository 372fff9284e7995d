package dialtone.host.machine;

import java.util.function.Consumer;

/// Devices that come and go: kernel uevents on this machine, changes of `DIR/dev` and `DIR/sys` on a folder.
public interface Hotplug {

  /// One change of one device.
  ///
  /// @param action `add`, `remove`, `change`, `bind`, …
  /// @param subsystem `usb`, `tty`, `usbmisc`, `net`, …
  /// @param devicePath below `/sys`
  record Event(String action, String subsystem, String devicePath) {
    /// Some events were lost: the listener has to look for itself.
    public static final Event LOST = new Event("lost", "", "");
  }

  /// Calls `listener` for each event until closed; calls come one at a time.
  Watching watch(Consumer<Event> listener);

  /// Ends what [#watch] began.
  interface Watching extends AutoCloseable {
    @Override
    void close();
  }
}
