package ex99.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ex99.output.Layout;
import ex99.output.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exhibits that want to reach out, to inflate without end, or to be followed for ever. */
class HostileInputsTest {
  @TempDir private Path folder;

  private Outcome parse(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Work work = new Work(InputStream.nullInputStream(), Size.DEFAULT, Layout.NDJSON, Selection.ALL);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> work.apply(Input.file(file.toString())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String html =
          "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'URLx'>]><html><head>"
              + "<base href='URL'><link rel=stylesheet href='URLs.css'><style>@import 'URLi.css';"
              + "</style><meta http-equiv=refresh content='0;url=URL'></head><body>"
              + "<img src='URLi.png'><iframe src='URL'></iframe><p>&x; Sales rose 5%.</p></body>";
      assertEquals(null, parse("page.htm", bytes(html.replace("URL", url))).failure());
      String pdf =
          "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(URL)>>>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
              + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n"
              + "4 0 obj<</Length 0/F<</FS/URL/F(URL)>>>>stream\n\nendstream endobj\n";
      parse("link.pdf", pdf(bytes(pdf.replace("URL", url))));
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void deepTagsAreRead() throws IOException {
    for (String tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font>"}) {
      String page = "<html><body>" + tag.repeat(100_000) + "Sales rose 5%.";
      assertEquals(1, parse("deep.htm", bytes(page)).releases().size(), tag);
    }
  }

  @Test
  void aLoopOfPagesEnds() throws IOException {
    String loop =
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Parent 2 0 R/Count 9999999>>endobj\n";
    assertTrue(parse("loop.pdf", pdf(bytes(loop))).failure() != null);
  }

  @Test
  void aStreamThatInflatesIsBounded() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    objects.writeBytes(
        bytes(
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n"));
    objects.writeBytes(packed.toByteArray());
    objects.writeBytes(bytes("\nendstream endobj\n"));
    assertTrue(parse("bomb.pdf", pdf(objects.toByteArray())).failure() != null);
  }

  /** A PDF without a table of objects, which readers rebuild. */
  private static byte[] pdf(byte[] objects) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(bytes("%PDF-1.4\n"));
    pdf.writeBytes(objects);
    pdf.writeBytes(bytes("trailer<</Root 1 0 R/Size 5>>\n%%EOF\n"));
    return pdf.toByteArray();
  }
}
