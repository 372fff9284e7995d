package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells of a change that [SetEventReport] asked to be told of.
@Qmi(service = Service.DMS, id = 0x0001)
public record EventReport(
    @Tlv(0x10) Optional<PowerState> powerState,
    @Tlv(0x11) Optional<PinStatus> pin1Status,
    @Tlv(0x12) Optional<PinStatus> pin2Status,
    @Tlv(0x13) @U16 Optional<ActivationState> activationState,
    @Tlv(0x14) @U8 Optional<OperatingMode> operatingMode,
    @Tlv(0x15) @U8 Optional<UimState> uimState,
    @Tlv(0x16) @U8 Optional<Boolean> wirelessDisableState,
    @Tlv(0x17) @U8 Optional<Boolean> prlInitNotification)
    implements Indication {}
