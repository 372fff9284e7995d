/// The capabilities of a modem as contracts, one interface each: who it is, SIM and slots,
/// registration, signal, radio, bands, cells and scan, power, short messages, USSD, location and data
/// connection. How a family of modems does it stands in the package of that family (`at`, `ncm`,
/// `qmi`); what a maker does differently stands in `vendor`. Read [Connection] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem;
