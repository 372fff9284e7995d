/// Writes the codecs of message records while these are compiled. Needed at build time only and never shipped.
module dialtone.codegen {
  requires java.compiler;
}
