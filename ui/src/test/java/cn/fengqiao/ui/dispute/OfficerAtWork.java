package cn.fengqiao.ui.dispute;

import cn.fengqiao.ui.walk.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an officer does at the page, in the officer's words; used by the walk. */
final class OfficerAtWork {

    private final Visitor visitor;
    private final Page page;

    OfficerAtWork(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.setDefaultTimeout(20_000);
    }

    /** Opens the form, fills place, story and three parties. */
    void fillReport(String place, String address, String story, String... names) {
        visitor.go("disputes/new");
        choose(page.getByLabel("社区（村）"), place);
        visitor.fill("详细地点", address);
        visitor.fill("简要经过", story);
        choose(page.getByLabel("纠纷类型"), "邻里");
        for (int i = 0; i < names.length; i++) {
            if (i > 1) {
                visitor.click("添加当事人");
            }
            var name = page.getByLabel("姓名", new Page.GetByLabelOptions().setExact(true))
                    .nth(i);
            name.fill(names[i]);
            name.blur();
            visitor.settled();
        }
    }

    void register() {
        press("登记");
        page.getByText("登记好了").waitFor();
    }

    /** Presses a button of the page and fills nothing. */
    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        visitor.settled();
    }

    /** The form that lies over the page. */
    Locator form() {
        return page.locator("vaadin-dialog[opened]").last();
    }

    void fill(String label, String text) {
        var field = form().getByLabel(label).first();
        field.fill(text);
        field.press("Tab");
        visitor.settled();
    }

    /** Types a day and takes it, so that the calendar closes. */
    void day(String label, String day) {
        var field = form().getByLabel(label).first();
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
        page.waitForTimeout(400);
        visitor.settled();
    }

    void choose(String label, String item) {
        choose(form().getByLabel(label), item);
    }

    void tick(String label) {
        form().getByLabel(label).first().click();
        visitor.settled();
    }

    /** Sends the form and waits until it is gone. */
    void send(String button) {
        var open = page.locator("vaadin-dialog[opened]").count();
        form().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForFunction("n => document.querySelectorAll('vaadin-dialog[opened]').length < n", open);
        visitor.settled();
    }

    void consent(int parties) {
        for (int i = 0; i < parties; i++) {
            press("登记当事人意愿");
            send("登记当事人意愿");
        }
    }

    /** Types into a box with a list and takes the first that fits. */
    private void choose(Locator box, String item) {
        box.first().fill(item);
        page.locator("vaadin-combo-box-item:not([hidden]), vaadin-multi-select-combo-box-item:not([hidden])")
                .first()
                .click();
        page.keyboard().press("Tab");
        visitor.settled();
    }
}
