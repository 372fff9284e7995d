/// Ericsson and Sony Ericsson modules: how they are recognised, turned on and told which networks
/// to use. The data session stands in `dialtone.modem.ncm`. Read [Ericsson] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.ericsson;
