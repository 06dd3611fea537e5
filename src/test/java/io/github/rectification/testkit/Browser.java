package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, steered by the few commands of WebDriver that the tests need. The client of Selenium would
 * bring some twenty megabytes for them.
 */
public final class Browser implements AutoCloseable {

    private static final Path DRIVER = Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final String STARTED = "started successfully on port ";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final URI session;

    private Browser(Process driver, URI session) {
        this.driver = driver;
        this.session = session;
    }

    /** {@return whether there is a browser to start} */
    public static boolean isPresent() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    /** Starts a browser that keeps what it writes in a folder. */
    public static Browser start(Path folder) throws IOException, InterruptedException {
        Process driver = new ProcessBuilder(DRIVER.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            var drivers = URI.create("http://localhost:" + port(driver) + "/session");
            var starting = new Browser(driver, drivers);
            List<String> flags = new ArrayList<>(FLAGS);
            flags.add("--user-data-dir=" + Files.createTempDirectory(folder, "chromium"));
            Map<String, Object> options = Map.of("binary", CHROMIUM.toString(), "args", flags);
            JsonNode made = starting.post(
                    "", Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options))));
            return new Browser(
                    driver, URI.create(drivers + "/" + made.get("sessionId").asString()));
        } catch (IOException | InterruptedException | RuntimeException e) {
            driver.destroy();
            throw e;
        }
    }

    private static int port(Process driver) throws IOException {
        var said = new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf(STARTED);
            if (at >= 0) {
                return Integer.parseInt(line.substring(at + STARTED.length()).replaceAll("\\D.*", ""));
            }
        }
        throw new IOException("the driver of the browser did not start");
    }

    /** Loads a page. */
    public void open(URI page) throws IOException, InterruptedException {
        post("/url", Map.of("url", page.toString()));
    }

    /** Runs the body of a function in the page and returns what it returns. */
    public JsonNode run(String script) throws IOException, InterruptedException {
        return post("/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** Makes the page as wide and as high as a screen. */
    public void resize(int width, int height) throws IOException, InterruptedException {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on a device whose owner wants it light or dark. */
    public void prefer(String scheme) throws IOException, InterruptedException {
        tell(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** {@return the page as PDF, on A4} */
    public byte[] print() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(post("/print", Map.of("page", Map.of("width", 21.0, "height", 29.7)))
                        .asString());
    }

    private void tell(String command, Map<String, ?> parameters) throws IOException, InterruptedException {
        post("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    private JsonNode post(String command, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(session + command))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(command + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).get("value");
    }

    @Override
    public void close() throws IOException {
        try {
            client.send(
                    HttpRequest.newBuilder(session).timeout(PATIENCE).DELETE().build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
            try {
                driver.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
