// Prints each frame that stdin spells in hexadecimal, a line each, as libqmi-glib reads it. A line
// with a single dot ends the print of a frame.
#include <libqmi-glib.h>
#include <stdio.h>
#include <string.h>

static GByteArray *octets (const char *hex)
{
    GByteArray *all = g_byte_array_new ();
    guint octet;

    while (sscanf (hex, "%2x", &octet) == 1) {
        guint8 one = (guint8) octet;
        g_byte_array_append (all, &one, 1);
        hex += 2;
    }
    return all;
}

int main (void)
{
    static char line[200000];

    qmi_utils_set_show_personal_info (TRUE);
    while (fgets (line, sizeof line, stdin)) {
        g_autoptr(GError) error = NULL;
        GByteArray *frame = octets (line);
        QmiMessage *message = qmi_message_new_from_raw (frame, &error);

        if (message) {
            g_autofree char *text = qmi_message_get_printable_full (message, NULL, "");
            puts (text);
            qmi_message_unref (message);
        } else
            printf ("refused: %s\n", error ? error->message : "incomplete");
        puts (".");
        g_byte_array_unref (frame);
    }
    return 0;
}
