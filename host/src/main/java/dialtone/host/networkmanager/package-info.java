/// NetworkManager's connection files in the keyfile format, as far as they describe a cellular
/// connection. What is not here: its D-Bus interface. Governed by nm-settings-keyfile(5) of
/// NetworkManager 1.42. Read [Keyfile].
@NullMarked
package dialtone.host.networkmanager;

import org.jspecify.annotations.NullMarked;
