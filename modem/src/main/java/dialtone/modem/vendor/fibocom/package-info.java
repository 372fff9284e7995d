/// Fibocom's and Intel's XMM modems and their words for radio modes: `+XACT`. Their data session
/// stands in `dialtone.modem.ncm`. Governing document: FIBOCOM L860 AT Commands User Manual V3.2.3.
/// Read [Fibocom] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.fibocom;
