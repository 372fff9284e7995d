/* What libqmi-glib needs to read and to build the same frames as ours, in nanoseconds a frame.
 * Usage: libqmi-codec FRAMES ROUNDS lte|six; prints "read NS" and "build NS" for each round. */
#include <libqmi-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* NAS Get Signal Info, answered for LTE: the OpenWrt recipe's own -71 dBm, -9 dB, -94 dBm, 7.0 dB. */
static const guint8 lte[] = {
  0x01, 0x1c, 0x00, 0x80, 0x03, 0x01, 0x02, 0x01, 0x00, 0x4f, 0x00, 0x10, 0x00, 0x02, 0x04,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x14, 0x06, 0x00, 0xb9, 0xf7, 0xa2, 0xff, 0x46, 0x00};

/* The same for six technologies: CDMA, HDR, GSM, WCDMA, LTE, NR. */
static const guint8 six[] = {
  0x01, 0x43, 0x00, 0x80, 0x03, 0x01, 0x02, 0x01, 0x00, 0x4f, 0x00, 0x37, 0x00, 0x02, 0x04,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x03, 0x00, 0xb5, 0xf7, 0xff, 0x11, 0x08, 0x00, 0xb5,
  0xf7, 0xff, 0x02, 0xb0, 0xff, 0xff, 0xff, 0x12, 0x01, 0x00, 0xc4, 0x13, 0x03, 0x00, 0xba,
  0xfb, 0xff, 0x14, 0x06, 0x00, 0xb9, 0xf7, 0xa2, 0xff, 0x46, 0x00, 0x17, 0x04, 0x00, 0xa6,
  0xff, 0x64, 0x00, 0x18, 0x02, 0x00, 0xf5, 0xff};


static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

static gboolean begin(QmiMessage *m, guint8 type, gsize *start, gsize *offset) {
  *offset = 0;
  return (*start = qmi_message_tlv_read_init(m, type, NULL, NULL)) != 0;
}

static long s8(QmiMessage *m, gsize start, gsize *offset) {
  gint8 value = 0;
  qmi_message_tlv_read_gint8(m, start, offset, &value, NULL);
  return value;
}

static long s16(QmiMessage *m, gsize start, gsize *offset) {
  gint16 value = 0;
  qmi_message_tlv_read_gint16(m, start, offset, QMI_ENDIAN_LITTLE, &value, NULL);
  return value;
}

static long s32(QmiMessage *m, gsize start, gsize *offset) {
  gint32 value = 0;
  qmi_message_tlv_read_gint32(m, start, offset, QMI_ENDIAN_LITTLE, &value, NULL);
  return value;
}

static long read_lte(QmiMessage *m) {
  gsize at, from;
  if (!begin(m, 0x02, &from, &at) || s16(m, from, &at) || s16(m, from, &at)) return 0;
  if (!begin(m, 0x14, &from, &at)) return 0;
  return s8(m, from, &at) + s8(m, from, &at) + s16(m, from, &at) + s16(m, from, &at);
}

static long read_six(QmiMessage *m) {
  gsize at, from;
  long sum = read_lte(m);
  if (begin(m, 0x10, &from, &at)) sum += s8(m, from, &at) + s16(m, from, &at);
  if (begin(m, 0x11, &from, &at)) {
    guint8 level = 0;
    sum += s8(m, from, &at) + s16(m, from, &at);
    qmi_message_tlv_read_guint8(m, from, &at, &level, NULL);
    sum += level + s32(m, from, &at);
  }
  if (begin(m, 0x12, &from, &at)) sum += s8(m, from, &at);
  if (begin(m, 0x13, &from, &at)) sum += s8(m, from, &at) + s16(m, from, &at);
  if (begin(m, 0x17, &from, &at)) sum += s16(m, from, &at) + s16(m, from, &at);
  if (begin(m, 0x18, &from, &at)) sum += s16(m, from, &at);
  return sum;
}

static void write_value(QmiMessage *m, guint8 type, const char *form, const long *values) {
  gsize start = qmi_message_tlv_write_init(m, type, NULL);
  for (; *form; form++, values++) {
    if (*form == 'u') qmi_message_tlv_write_guint8(m, *values, NULL);
    else if (*form == '1') qmi_message_tlv_write_gint8(m, *values, NULL);
    else if (*form == '2') qmi_message_tlv_write_gint16(m, QMI_ENDIAN_LITTLE, *values, NULL);
    else qmi_message_tlv_write_gint32(m, QMI_ENDIAN_LITTLE, *values, NULL);
  }
  qmi_message_tlv_write_complete(m, start, NULL);
}

static long build(int transaction, int technologies) {
  QmiMessage *m = qmi_message_new(QMI_SERVICE_NAS, 1, transaction, 0x4f);
  write_value(m, 0x02, "22", (const long[]){0, 0});
  if (technologies > 1) {
    write_value(m, 0x10, "12", (const long[]){-75, -9});
    write_value(m, 0x11, "12u4", (const long[]){-75, -9, 2, -80});
    write_value(m, 0x12, "1", (const long[]){-60});
    write_value(m, 0x13, "12", (const long[]){-70, -5});
  }
  write_value(m, 0x14, "1122", (const long[]){-71, -9, -94, 70});
  if (technologies > 1) {
    write_value(m, 0x17, "22", (const long[]){-90, 100});
    write_value(m, 0x18, "2", (const long[]){-11});
  }
  gsize length;
  const guint8 *raw = qmi_message_get_raw(m, &length, NULL);
  long sum = raw[length - 2];
  qmi_message_unref(m);
  return sum;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  long frames = atol(argv[1]), sum = 0;
  gboolean many = !strcmp(argv[3], "six");
  GByteArray *bytes = many ? g_byte_array_append(g_byte_array_new(), six, sizeof six)
                           : g_byte_array_append(g_byte_array_new(), lte, sizeof lte);
  QmiMessage *m = qmi_message_new_from_raw(bytes, NULL);
  if (!m) return 1;
  for (int round = atoi(argv[2]); round > 0; round--) {
    double start = now();
    if (many) for (long i = 0; i < frames; i++) sum += read_six(m);
    else for (long i = 0; i < frames; i++) sum += read_lte(m);
    printf("read %.3f\n", (now() - start) / frames);
    start = now();
    for (long i = 0; i < frames; i++) sum += build(1 + i % 65535, many ? 6 : 1);
    printf("build %.3f\n", (now() - start) / frames);
  }
  return sum == 0;
}
