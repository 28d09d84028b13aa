package cn.fengqiao.ui.admin;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone by the one who did it: names what will happen, and to whom. */
final class Ask {

    private Ask() {}

    /** @param key of the question; its hint and its button's word are under {@code .hint} and {@code .do} */
    static void first(String key, String name, Runnable then) {
        var dialog = new ConfirmDialog(
                Words.of(key, name), Words.of(key + ".hint"), Words.of(key + ".do"), event -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("frame.cancel"));
        dialog.open();
    }
}
