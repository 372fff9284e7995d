/// A PDP context (3GPP TS 27.007 §10.1) as a person wants it, beside the one that the modem has: what
/// has to be changed before a session, and how to change it back. Nothing of dialling. Read
/// [WantedContext] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.context;
