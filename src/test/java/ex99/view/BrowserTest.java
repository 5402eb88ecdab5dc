package ex99.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; {@code mvn -Pbrowser verify} runs it. */
@Tag("browser")
final class BrowserTest {
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final String RIGHT = "\uE014";
  private static final String TAB = "\uE004";

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        Browser.driver().isPresent(),
        "no chromedriver on the PATH: the page is not tested in a browser"
            + " (apt-get install chromium chromium-driver)");
    browser = new Browser();
    browser.resize(1280, 900);
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  /** Whatever a test did, no script failed and nothing but the page itself was asked for. */
  @AfterEach
  void quiet() throws Exception {
    assertEquals(List.of(), browser.complaints());
    for (String address : browser.requests()) {
      assertTrue(address.startsWith("file:" + "//" + folder), address);
    }
    browser.resize(1280, 900);
  }

  private void open(Sheet... sheets) throws Exception {
    Page page = new Page();
    for (Sheet sheet : sheets) {
      page.add(sheet);
    }
    Path file = folder.resolve("page.html");
    try (Writer out = Files.newBufferedWriter(file)) {
      page.write(out);
    }
    browser.open("about:blank");
    browser.requests();
    browser.open(file.toUri().toString());
  }

  private static String value(String expression) {
    return browser.run("return String(" + expression + ")").asText();
  }

  private static boolean seen(String selector) {
    return browser
        .run(
            "const e=document.querySelector('"
                + selector
                + "');const b=e.getClientRects()[0];"
                + "return !!b && b.top>=0 && b.bottom<=innerHeight && b.left>=0 && b.right<=innerWidth")
        .asBoolean();
  }

  /** Waits until the page has come to rest, for a second at most. */
  private static void settle(String condition) throws InterruptedException {
    for (int i = 0; i < 20 && !value(condition).equals("true"); i++) {
      Thread.sleep(50);
    }
    assertEquals("true", value(condition), condition);
  }

  @Test
  void aFactLeadsToItsPlace() throws Exception {
    open(Sheets.deal(200));
    assertFalse(seen("#x1-R2-t"));
    browser.click("#x1-R2 .go");
    settle("document.activeElement.id === 'x1-R2-t'");
    Thread.sleep(100);
    assertTrue(seen("#x1-R2-t"));
    assertEquals("true", value("document.getElementById('x1-R2').classList.contains('lit')"));
    assertEquals("#x1-R2-t", value("location.hash"));
  }

  @Test
  void aPlaceOpensItsFact() throws Exception {
    open(Sheets.deal(0));
    browser.click("#x1-C1-t");
    settle("document.getElementById('x1-C1').classList.contains('lit')");
    assertEquals("go", value("document.activeElement.className"));
    assertTrue(seen("#x1-C1"));
  }

  @Test
  void aSharedPlaceOpensOneFactAfterTheOther() throws Exception {
    open(Sheets.deal(0));
    String shared = "[data-f=\"R1 Q1\"]";
    browser.click(shared);
    settle("document.getElementById('x1-R1').classList.contains('lit')");
    browser.click(shared);
    settle("document.getElementById('x1-Q1').classList.contains('lit')");
  }

  @Test
  void thePointerShowsTheRule() throws Exception {
    open(Sheets.deal(0));
    browser.hover("#x1-C1-t");
    settle("!document.getElementById('pop').hidden");
    assertTrue(value("document.getElementById('pop').textContent").contains("rule price"));
  }

  @Test
  void theKeyboardGoesEverywhere() throws Exception {
    open(Sheets.deal(0));
    browser.run("document.querySelector('.text').focus()");
    browser.press(TAB);
    settle("document.activeElement.matches('.sec a.m')");
    browser.press(RIGHT);
    String mark = value("document.activeElement.dataset.f");
    settle("!document.getElementById('pop').hidden");
    assertEquals("pop", value("document.activeElement.getAttribute('aria-describedby')"));
    browser.press(ENTER);
    settle("!!document.activeElement.closest('.card')");
    String fact = value("document.activeElement.closest('.fact').id");
    assertEquals("x1-" + mark.split(" ")[0], fact);
    assertFalse(value("document.getElementById('live').textContent").isEmpty());
    browser.press(ESCAPE);
    settle("document.activeElement.matches('.sec a.m')");
    assertEquals("1", value("document.querySelectorAll('.sec a.m:not([tabindex])').length"));
  }

  @Test
  void aKindOfMarkIsHidden() throws Exception {
    open(Sheets.deal(0));
    String line = "getComputedStyle(document.getElementById('x1-C1-t')).textDecorationLine";
    assertEquals("underline", value(line));
    browser.click(".legend button[data-k=c]");
    assertEquals("none", value(line));
  }

  @Test
  void hostileTextIsText() throws Exception {
    open(Sheets.hostile(), Sheets.hostile());
    assertEquals("undefined", value("typeof window.hit"));
    assertEquals(
        "0", value("document.querySelectorAll('main script, main img, main style').length"));
    browser.click("#index tbody a");
    settle("getComputedStyle(document.getElementById('x1')).display !== 'none'");
    assertTrue(value("document.querySelector('#x1 .text').innerText").contains("<script>"));
    browser.hover("#x1-R1-t");
    settle("!document.getElementById('pop').hidden");
    assertEquals("undefined", value("typeof window.hit"));
    assertEquals("0", value("document.querySelectorAll('#pop img, #pop script').length"));
  }

  @Test
  void severalReleasesHaveAList() throws Exception {
    open(Sheets.deal(0), Sheets.hostile());
    assertEquals("none", value("getComputedStyle(document.getElementById('x1')).display"));
    browser.click("#index tbody a[href=\"#x2\"]");
    settle("getComputedStyle(document.getElementById('x2')).display !== 'none'");
    browser.run("history.back()");
    settle("getComputedStyle(document.getElementById('index')).display !== 'none'");
  }

  @Test
  void aPhoneShowsTheFactBesideTheMark() throws Exception {
    browser.resize(390, 844);
    open(Sheets.deal(0));
    assertEquals("true", value("document.documentElement.scrollWidth <= 390"));
    browser.run("document.getElementById('x1-C1-t').scrollIntoView({block:'center'})");
    browser.click("#x1-C1-t");
    settle("!document.getElementById('pop').hidden");
    browser.click("#pop a");
    settle("document.getElementById('x1-C1').classList.contains('lit')");
  }

  @Test
  void aLongReleaseOpensQuickly() throws Exception {
    open(Sheets.deal(3000));
    assertTrue(
        Integer.parseInt(value("document.querySelector('.text').textContent.length")) > 300_000);
    String open = "performance.timing.domComplete - performance.timing.navigationStart";
    int millis = Integer.parseInt(value(open));
    assertTrue(millis < 5000, "opened in " + millis + " ms");
  }

  @Test
  void everyMarkHasANameAndAnEntry() throws Exception {
    open(Sheets.deal(0));
    assertEquals(
        "",
        value(
            "[...document.querySelectorAll('[data-f]')].flatMap(e => e.dataset.f.split(' '))"
                + ".filter(f => !document.getElementById('x1-' + f)).join()"));
    assertEquals(
        "",
        value(
            "[...document.querySelectorAll('a[href^=\"#x\"]')].map(a => a.hash.slice(1))"
                + ".filter(id => !document.getElementById(id)).join()"));
    assertEquals(
        "true",
        value("[...document.querySelectorAll('a, button')].every(e => e.textContent.trim())"));
    assertEquals(
        "0",
        value(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                + " return ids.length - new Set(ids).size; })()"));
  }
}
