package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What a C program with libubox 2026-02-13 prints for the same members on Debian 12.
final class BlobTest {

  @Test
  void a_table_has_a_member_a_line_and_tabs() {
    Blob blob = new Blob(false).table().add("a", 1).table("b").list("c").add("d").add(-2).end();
    assertEquals(
        "{\n\t\"a\": 1,\n\t\"b\": {\n\t\t\"c\": [\n\t\t\t\"d\",\n\t\t\t-2\n\t\t]\n\t}\n}",
        blob.end().end().toString());
  }

  @Test
  void a_single_line_has_no_blanks() {
    Blob blob = new Blob(true).table().add("a", true).list("b").end().table("c").end().end();
    assertEquals("{\"a\":true,\"b\":[],\"c\":{}}", blob.toString());
  }

  @Test
  void an_empty_table_has_a_line_of_its_own() {
    assertEquals("{\n\t\n}", new Blob(false).table().end().toString());
    assertEquals("[\n\t\n]", new Blob(false).list().end().toString());
  }

  @Test
  void a_text_alone_is_a_text() {
    assertEquals("\"Not supported\"", new Blob(false).add("Not supported").toString());
  }

  @Test
  void marks_are_escaped_as_libubox_does_it() {
    assertEquals(
        "\"\\\"\\\\/\\b\\t\\n\\r\\u000c\\u0001\\u001f\u007fé€\"",
        new Blob(true).add("\"\\/\b\t\n\r\f\u0001\u001f\u007fé€").toString());
  }

  @Test
  void numbers_have_six_decimals_rounded_as_printf_does() {
    assertEquals("7.000000", printed(70 * 0.1));
    assertEquals("-4.300000", printed(-43 * 0.1));
    assertEquals("-3276.800000", printed(-32768 * 0.1));
    assertEquals("-0.000000", printed(0 * -0.1));
    assertEquals("-94.300003", printed(-94.3f));
    assertEquals("0.000000", printed(0.0000005));
    assertEquals("0.000002", printed(0.0000015));
    assertEquals("42949672.940000", printed(4294967294L * 0.01));
  }

  @Test
  void what_is_no_number_is_null() {
    assertEquals("null", printed(Double.NaN));
    assertEquals("null", printed(Double.NEGATIVE_INFINITY));
  }

  private static String printed(double value) {
    String text = new Blob(true).table().add("x", value).end().toString();
    return text.substring("{\"x\":".length(), text.length() - 1);
  }
}
