package dialtone.protocol.status;

import dialtone.protocol.net.Addressing;
import java.util.Optional;

/// Everything that is known of one modem at one moment.
///
/// @param id the stable name: `usb-1-1`
/// @param usb `12d1:1506`, or empty for a serial modem
/// @param control `at`, `qmi`, `mbim` or `hilink`
/// @param data `ncm`, `qmi`, `mbim`, `ppp`, `ecm` or `rndis`
/// @param step the step of the way from plugged in to online that is reached or waited for
public record ModemStatus(
    String id,
    String usb,
    String control,
    String data,
    String step,
    boolean online,
    Optional<DeviceIdentity> identity,
    Optional<SimStatus> sim,
    Optional<RegistrationStatus> registration,
    Optional<SignalStatus> signal,
    Optional<String> interfaceName,
    Optional<Addressing> addressing,
    Optional<String> apn) {}
