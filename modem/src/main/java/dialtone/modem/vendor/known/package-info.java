/// The list of makers; apart from `dialtone.modem.vendor`, which every maker uses. Read
/// [KnownVendors].
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.known;
