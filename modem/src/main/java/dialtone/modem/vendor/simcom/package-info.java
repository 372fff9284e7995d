/// SIMCom's words for radio modes: `+CNMP`. Its data session stands in `dialtone.modem.ncm`.
/// Governing document: SIM7500_SIM7600 Series AT Command Manual. Read [Simcom] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.simcom;
