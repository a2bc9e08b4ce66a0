package vn.clusters.support;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium that works as an officer does: signs in, fills fields, presses what is written on buttons. It waits, never sleeps. */
public final class Browser {

    static final String CHROMIUM = "/usr/bin/chromium";
    static final String DRIVER = "/usr/bin/chromedriver";

    private static final String SESSION = "JSESSIONID";
    private static final Dimension DESK = new Dimension(1366, 768);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PAGE = "return {x: 0, y: 0, width: innerWidth,"
            + " height: Math.max(innerHeight, Math.min(4000, document.documentElement.scrollHeight)), scale: 1}";
    private static final String QUIET =
            "return document.readyState === 'complete' && !document.querySelector('.htmx-request, .htmx-swapping')";

    private final ChromeDriver driver;
    private final Map<String, String> sessions = new HashMap<>();
    private String root;

    Browser() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options());
        // A window that nobody sees loses its focus to Chromium's own bubbles; an officer's window has it.
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + freshProfile());
        return options;
    }

    private static String freshProfile() {
        try {
            return Files.createTempDirectory("browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void visit(String address) {
        root = address;
        desk();
    }

    /** Signs everybody out. */
    void forget() {
        sessions.clear();
    }

    void quit() {
        driver.quit();
    }

    public Browser desk() {
        driver.manage().window().setSize(DESK);
        return this;
    }

    /** A window narrower than headless windows may be: the page is laid out as on a phone. */
    public Browser phone() {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE.width, "height", PHONE.height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    public Browser noPhone() {
        cdp("Emulation.clearDeviceMetricsOverride", Map.of());
        return this;
    }

    /** What somebody sees whose system is set to light or dark. */
    public Browser lit(String scheme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Sits down as the officer: through the sign-in page the first time, then in the session left open. */
    public Browser as(String officer) {
        standUp();
        String session = sessions.get(officer);
        if (session == null) {
            signIn(officer, "demo");
            patience().withMessage(() -> officer + " is not let in: " + text()).until(page -> !path().startsWith(
                            "/login"));
            sessions.put(officer, driver.manage().getCookieNamed(SESSION).getValue());
        } else {
            cdp("Network.setCookie", Map.of("name", SESSION, "value", session, "url", root, "httpOnly", true));
        }
        return this;
    }

    /** Gets up, and takes what the console complained of along. */
    void leave() {
        driver.get("about:blank");
        standUp();
        consoleErrors();
    }

    /** Once the page is quiet: panels that are still loading would bring a session of their own. */
    private void standUp() {
        settle();
        cdp("Network.clearBrowserCookies", Map.of());
    }

    private void cdp(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    public Browser signIn(String officer, String password) {
        go("/login");
        type("username", officer);
        type("password", password);
        return press("Đăng nhập");
    }

    public Browser go(String path) {
        driver.get(root + path);
        return settle();
    }

    /** Waits until the page and all its panels are there. */
    public Browser settle() {
        wait(page -> Boolean.TRUE.equals(driver.executeScript(QUIET)));
        return this;
    }

    public String path() {
        return driver.getCurrentUrl().substring(root.length());
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public Browser see(String words) {
        patience()
                .withMessage(() -> "\"" + words + "\" at " + path() + " in: " + text())
                .until(page -> text().contains(words));
        return this;
    }

    public WebElement at(String selector) {
        return wait(page -> page.findElement(By.cssSelector(selector)));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public String valueOf(String id) {
        return field(id).getDomProperty("value");
    }

    /** Replaces what stands in the field of that id. */
    public Browser type(String id, String text) {
        WebElement field = field(id);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Chooses the option of that value. */
    public Browser choose(String id, String value) {
        new Select(field(id)).selectByValue(value);
        return this;
    }

    /** For fields whose keys depend on the language of the browser, and for long texts. */
    public Browser put(String id, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                field(id),
                value);
        return this;
    }

    public WebElement field(String id) {
        return wait(page -> page.findElement(By.id(id)));
    }

    public Browser keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Wherever the focus is, without looking for it first. */
    void strike(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    public Browser enter() {
        return keys(Keys.ENTER).agree();
    }

    public String focused() {
        return driver.switchTo().activeElement().getText();
    }

    /** Presses the button or follows the link with those words, says yes when asked, and waits for what follows. */
    public Browser press(String words) {
        String anything = "//*[self::button or self::a or self::summary][normalize-space()=\"" + words + "\"]";
        return click(wait(page -> page.findElement(By.xpath(anything))));
    }

    public Browser click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
        return agree();
    }

    private Browser agree() {
        try {
            driver.switchTo().alert().accept();
        } catch (NoAlertPresentException nobodyAsks) {
            // Most buttons do what they say at once.
        }
        return settle();
    }

    /** Leaves a picture of the window in {@code target/} for a person to look at. */
    public Browser picture(String name) {
        return kept(name, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** The same, with {@code -Dclusters.pictures=whole} of the page as far as a person would scroll. */
    Browser longPicture(String name) {
        if (!"whole".equals(System.getProperty("clusters.pictures"))) {
            return picture(name);
        }
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", ask(PAGE)));
        return kept(name, Base64.getDecoder().decode(shot.get("data").toString()));
    }

    private Browser kept(String name, byte[] picture) {
        try {
            Path file = Path.of("target", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the page on A4 as the style sheet says, leaves the sheets in {@code target/} and counts them. */
    public int printed(String name) {
        Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode(printed.get("data").toString());
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            Files.write(Path.of("target", name + ".pdf"), pdf);
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the console complained of since the last question. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .toList();
    }

    /** What axe finds wrong on the page, WCAG 2.2 AA and good practice. */
    public List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Browser::barrier).toList();
    }

    private static String barrier(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    public <T> T wait(ExpectedCondition<T> until) {
        return patience().until(until);
    }

    private FluentWait<WebDriver> patience() {
        return new WebDriverWait(driver, PATIENCE)
                .pollingEvery(Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class);
    }
}
