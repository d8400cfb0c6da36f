package org.tayanych.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A window of one headless Chromium that all tests of a run share. Fresh cookies in each window. Close it.
 * The browser is the system's own (chromium or google-chrome on the PATH); none is fetched.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static com.microsoft.playwright.@Nullable Browser shared;

    private final BrowserContext context;
    private final String house;
    private @Nullable Page page;

    private Browser(BrowserContext context, int port) {
        this.context = context;
        this.house = "http://127.0.0.1:" + port;
    }

    /** A desktop window, 1366×768, with JavaScript. */
    static Browser open(int port) {
        return open(port, 1366, 768, true);
    }

    public static Browser open(int port, int width, int height, boolean javaScript) {
        BrowserContext context = started().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(15_000);
        return new Browser(context, port);
    }

    /** Takes over the visitor's cookies: signed in there, signed in here. */
    public Browser as(Visitor visitor) {
        List<Cookie> cookies = new ArrayList<>();
        visitor.cookies().forEach((name, value) -> cookies.add(new Cookie(name, value).setUrl(house)));
        context.addCookies(cookies);
        return this;
    }

    /** The window's page, for everything that Playwright can do. */
    public Page page() {
        Page current = page;
        if (current == null) {
            current = context.newPage();
            page = current;
        }
        return current;
    }

    public Page go(String path) {
        page().navigate(house + path);
        return page();
    }

    /** What axe finds wrong with the page at this path: one line for each broken rule and place; empty is good. */
    public List<String> accessible(String path) {
        go(path);
        return accessibleHere();
    }

    /** The same for the page as it stands. */
    @SuppressWarnings("unchecked")
    public List<String> accessibleHere() {
        page().evaluate(AxeBuilder.getAxeScript());
        Object found = page().evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ' (' + rule.impact + ') at ' + node.target.join(' ')
                        + ': ' + (node.failureSummary || '').split('\\n').slice(1, 3).join(' ').trim()))
                """);
        return found == null ? List.of() : (List<String>) found;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Where the browser is; a test that asks is skipped where there is none. */
    private static synchronized com.microsoft.playwright.Browser started() {
        if (shared == null || !shared.isConnected()) {
            Optional<Path> program = program();
            Assumptions.assumeTrue(program.isPresent(), "no browser: install chromium to run this test");
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync",
                            "--disable-dev-shm-usage")));
        }
        return shared;
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
