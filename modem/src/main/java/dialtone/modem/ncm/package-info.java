/// Data sessions over a network device that the stick's firmware serves, dialled by AT commands;
/// one file a maker. Nothing of PPP, QMI or MBIM. Read [NcmDialect] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.ncm;
