package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import java.util.List;

/// The cards in all slots, and which applications are in use.
///
/// @param indexGwPrimary slot in the high octet, application in the low one; 0xffff for none
public record Cards(
    @U16 int indexGwPrimary,
    @U16 int index1xPrimary,
    @U16 int indexGwSecondary,
    @U16 int index1xSecondary,
    @Count(prefix = 8) List<Card> cards) {}
