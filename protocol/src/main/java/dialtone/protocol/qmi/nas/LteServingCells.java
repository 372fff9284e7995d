package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;

/// The serving LTE cell, and all that are heard on its frequency.
///
/// @param plmn MCC and MNC in the digits of TS 24.008
/// @param eutraAbsoluteRfChannelNumber EARFCN
/// @param servingCellId its physical cell id
/// @param sNonIntraSearchThreshold in dB, below which other frequencies are searched
/// @param sIntraSearchThreshold in dB, below which this frequency is searched
/// @param cell the serving cell among them
public record LteServingCells(
    @U8 boolean ueInIdle,
    @Count(fixed = 3) Octets plmn,
    @U16 int trackingAreaCode,
    @U32 long globalCellId,
    @U16 int eutraAbsoluteRfChannelNumber,
    @U16 int servingCellId,
    @U8 int cellReselectionPriority,
    @U8 int sNonIntraSearchThreshold,
    @U8 int servingCellLowThreshold,
    @U8 int sIntraSearchThreshold,
    @Count(prefix = 8) List<LteCell> cell) {}
