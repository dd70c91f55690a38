package cn.yinfeng.acceptance;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A window of a real browser with a memory of its own, watched: whom it asks, what it loads, what it complains of. */
public final class Window implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--lang=zh-CN");

    private final URI url;
    private final BrowserContext context;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private long transferred;

    private Window(URI url, Browser.NewContextOptions options) {
        this.url = url;
        context = Chromium.BROWSER.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onRequest(request -> note(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::note);
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::weigh);
    }

    private static final class Chromium {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("LANGUAGE", "zh_CN");
            String program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
            return PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(program))
                            .setEnv(environment)
                            .setArgs(ARGUMENTS));
        }
    }

    public static Window onDesk(URI url) {
        return new Window(url, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    public static Window onPhone(URI url) {
        return new Window(url, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    /** A new window with nothing loaded before but the login of this one. */
    public Window withTheSameLogin() {
        return new Window(
                url,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setStorageState(context.storageState()));
    }

    /** From here on counts and notes anew. */
    public void forget() {
        strangers.clear();
        complaints.clear();
        transferred = 0;
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(url.resolve(path).toString());
        return this;
    }

    /** Waits until nothing more is loaded. */
    public Window settled() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return this;
    }

    /** Requests that left the platform's own origin. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** Errors in the console and in scripts. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Bytes over the wire since the window was opened. */
    public long transferred() {
        return transferred;
    }

    private void note(String asked) {
        if (!asked.startsWith(url.toString()) && !asked.startsWith("data:") && !asked.startsWith("blob:")) {
            strangers.add(asked);
        }
    }

    /** Chromium logs every refused request; that nobody is logged in yet is no fault of a page. */
    private void note(ConsoleMessage message) {
        boolean notLoggedIn =
                message.text().contains("401") && message.location().contains("/api/v1/session");
        if (message.type().equals("error") && !notLoggedIn) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private void weigh(JsonObject finished) {
        transferred += finished.get("encodedDataLength").getAsLong();
    }

    @Override
    public void close() {
        context.close();
    }
}
