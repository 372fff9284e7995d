package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for the locks of the modem and how many tries are left.
@Qmi(service = Service.UIM, id = 0x003a)
public record GetConfiguration(
    @Tlv(0x10) @U32 @Flags(Configuration.class) OptionalLong configurationMask)
    implements Request<GetConfiguration.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 Optional<Boolean> automaticSelection,
      @Tlv(0x11) @Count(prefix = 8) Optional<List<PersonalizationRetries>> personalizationStatus,
      @Tlv(0x12) @U8 Optional<Boolean> haltSubscription,
      @Tlv(0x13) @Count(prefix = 8)
          Optional<List<SlotPersonalization>> personalizationStatusOther) {}

  /// How many tries one lock has left.
  public record PersonalizationRetries(
      @U8 CardApplicationPersonalizationFeature feature, @U8 int verifyLeft, @U8 int unblockLeft) {}

  /// The locks of one slot beyond the first.
  public record SlotPersonalization(@Count(prefix = 8) List<PersonalizationRetries> slot) {}
}
