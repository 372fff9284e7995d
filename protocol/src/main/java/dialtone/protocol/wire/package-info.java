/// How a message record declares its layout: widths, counts and codes, and the cursors that read and
/// write them. Which messages there are is not known here; QMI and MBIM declare theirs with it. The
/// processor in module `codegen` turns declarations into codecs. Read [FieldReader] first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.wire;
