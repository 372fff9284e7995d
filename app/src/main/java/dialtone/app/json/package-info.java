/// The JSON of the contract: a small tree of values, its text, and how progress, status and
/// failures become it. No meaning is given to what is read. Governing documents: RFC 8259 and the
/// contract's field names. The only place that knows the JSON library. Read [Json] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.json;
