package ex99.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium, driven through chromedriver as the WebDriver recommendation says. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final Path profile;
  private final String session;

  /** Where chromedriver is, if it is. */
  static Optional<Path> driver() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, "chromedriver"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Browser() throws IOException, InterruptedException {
    profile = Files.createTempDirectory("ex99-browser");
    driver =
        new ProcessBuilder(driver().orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    String base = "http://127.0.0.1:" + port() + "/session";
    ObjectNode always = JSON.createObjectNode();
    ObjectNode chrome = always.putObject("goog:chromeOptions");
    OPTIONS.forEach(chrome.withArray("args")::add);
    chrome.withArray("args").add("--user-data-dir=" + profile);
    always.putObject("goog:loggingPrefs").put("browser", "ALL").put("performance", "ALL");
    ObjectNode wish = JSON.createObjectNode();
    wish.putObject("capabilities").set("alwaysMatch", always);
    session = base + "/" + send("POST", base, wish).get("sessionId").asText();
  }

  private String port() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains("successfully on port ")) {
        return line.replaceAll(".*on port (\\d+).*", "$1");
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private JsonNode send(String method, String address, JsonNode body) {
    String text = body == null ? "" : body.toString();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json; charset=utf-8")
            .method(method, HttpRequest.BodyPublishers.ofString(text))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(answer.body()).get("value");
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + ": " + value.path("message").asText());
      }
      return value;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode post(String command, ObjectNode body) {
    return send("POST", session + "/" + command, body);
  }

  void open(String address) {
    post("url", JSON.createObjectNode().put("url", address));
  }

  /** The value of a function's body in the page. */
  JsonNode run(String script) {
    ObjectNode body = JSON.createObjectNode().put("script", script);
    body.putArray("args");
    return post("execute/sync", body);
  }

  /** A command of the developer tools' protocol. */
  JsonNode tell(String command, String parameters) throws IOException {
    ObjectNode body = JSON.createObjectNode().put("cmd", command);
    body.set("params", JSON.readTree(parameters));
    return post("goog/cdp/execute", body);
  }

  /** Makes the window so large, in CSS pixels. */
  void resize(int width, int height) throws IOException {
    String size = "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b}";
    tell("Emulation.setDeviceMetricsOverride", size.formatted(width, height, width < 600));
  }

  /** Clicks with the pointer in the middle of the first box of what a selector finds. */
  void click(String selector) {
    pointer(selector, true);
  }

  /** Moves the pointer to what a selector finds. */
  void hover(String selector) {
    pointer(selector, false);
  }

  private void pointer(String selector, boolean press) {
    String quoted = JSON.getNodeFactory().textNode(selector).toString();
    JsonNode place =
        run(
            "const e=document.querySelector("
                + quoted
                + ");const b=e.getClientRects()[0];"
                + "return [Math.round(b.x+b.width/2),Math.round(b.y+b.height/2)]");
    ObjectNode body = JSON.createObjectNode();
    ObjectNode mouse = body.putArray("actions").addObject();
    mouse.put("type", "pointer").put("id", "mouse");
    var actions = mouse.putArray("actions");
    ObjectNode move = actions.addObject().put("type", "pointerMove").put("duration", 0);
    move.put("x", place.get(0).asInt()).put("y", place.get(1).asInt());
    if (press) {
      actions.addObject().put("type", "pointerDown").put("button", 0);
      actions.addObject().put("type", "pointerUp").put("button", 0);
    }
    post("actions", body);
  }

  /** Presses a key: one character, in WebDriver's private code points for those without one. */
  void press(String key) {
    ObjectNode body = JSON.createObjectNode();
    ObjectNode board = body.putArray("actions").addObject().put("type", "key").put("id", "keys");
    var actions = board.putArray("actions");
    actions.addObject().put("type", "keyDown").put("value", key);
    actions.addObject().put("type", "keyUp").put("value", key);
    post("actions", body);
  }

  /** What the page wrote to its console, and what the browser had to complain about. */
  List<String> complaints() {
    List<String> messages = new ArrayList<>();
    log("browser").forEach(entry -> messages.add(entry.get("message").asText()));
    return messages;
  }

  /** The addresses that were asked for since the last call. */
  List<String> requests() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (JsonNode entry : log("performance")) {
      JsonNode message = JSON.readTree(entry.get("message").asText()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        addresses.add(message.at("/params/request/url").asText());
      }
    }
    return addresses;
  }

  private JsonNode log(String type) {
    return post("se/log", JSON.createObjectNode().put("type", type));
  }

  void shoot(Path to) throws IOException {
    String image = send("GET", session + "/screenshot", null).asText();
    Files.write(to, Base64.getDecoder().decode(image));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    send("DELETE", session, null);
    driver.destroy();
    driver.waitFor();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
