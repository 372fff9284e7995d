/// The annotation processor: reads how message records declare their layout, and writes their codecs, the code tables
/// of their enums, and the lists of all messages. It knows the annotations of `protocol` by name only, and nothing of
/// what the messages mean. `docs/decisions/007-codegen.md` says why. Read [MessageProcessor] first, then [Value].
package dialtone.codegen;
