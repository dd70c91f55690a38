package cn.yinfeng.acceptance;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A member of staff before a browser, who finds things by what can be read and heard: role, name and label. */
public final class Desk {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Window window;
    private final Page page;

    public Desk(Window window) {
        this.window = window;
        this.page = window.page();
    }

    public Desk logsIn(String login, String password) {
        window.open("/login");
        page.getByLabel("账号", exactly()).fill(login);
        page.getByLabel("密码", exactly()).fill(password);
        presses("登录");
        return this;
    }

    public Desk choosesPassword(String current, String next) {
        sees("修改密码");
        page.getByLabel("当前密码", exactly()).fill(current);
        page.getByLabel("新密码", exactly()).fill(next);
        page.getByLabel("再输一次新密码", exactly()).fill(next);
        presses("保存新密码");
        return this;
    }

    /** Waits for the page with this heading. */
    public Desk sees(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName(heading).setExact(true).setLevel(1))
                .waitFor();
        return this;
    }

    /** Follows a link of the main navigation. */
    public Desk goesTo(String place) {
        navigation()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
        return this;
    }

    public Locator navigation() {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("主导航"));
    }

    public Desk presses(String button) {
        button(button).click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Answers the question that has opened. */
    public Desk confirms(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Closes what has opened over the page. */
    public Desk closes() {
        page.keyboard().press("Escape");
        dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Chooses one of several buttons that belong together. */
    public Desk chooses(String group, String choice) {
        page.getByLabel(group, exactly())
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public Locator labelled(String label) {
        return page.getByLabel(label, exactly());
    }

    /** Waits for a text. */
    public Desk reads(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Chooses a file for the drop zone of the page. */
    public Desk drops(String fileName, byte[] sheet) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(fileName, XLSX, sheet));
        return this;
    }

    public byte[] downloads(String button) {
        Download download = page.waitForDownload(() -> presses(button));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }
}
