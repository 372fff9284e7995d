package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Tells that the card wants its files read anew.
@Qmi(service = Service.UIM, id = 0x0033)
public record Refresh(@Tlv(0x10) Optional<Event> event) implements Indication {

  /// What the card wants.
  public record Event(
      @U8 RefreshStage stage,
      @U8 RefreshMode mode,
      @U8 SessionType sessionType,
      @Count(prefix = 8) Octets applicationIdentifier,
      @Count(prefix = 16) List<CardFile> files) {}
}
