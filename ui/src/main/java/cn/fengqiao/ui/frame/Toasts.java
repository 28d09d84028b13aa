package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short notices that do not interrupt; undo instead of "are you sure" where undo is possible. Texts come translated. */
public final class Toasts {

    private static final int SECONDS = 1000;

    private Toasts() {}

    /** It worked. */
    public static void done(String text) {
        show(text, VaadinIcon.CHECK, 4 * SECONDS, "fq-toast-done");
    }

    /** It worked, and can be taken back for a while. */
    public static void done(String text, Runnable undo) {
        var notice = show(text, VaadinIcon.CHECK, 10 * SECONDS, "fq-toast-done");
        var button = new Button(Words.of("frame.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.getChildren().findFirst().ifPresent(row -> ((Div) row).addComponentAtIndex(2, button));
    }

    /** News that did not come from the reader's own action. */
    public static void news(String text) {
        show(text, VaadinIcon.INFO_CIRCLE_O, 8 * SECONDS, "fq-toast-news");
    }

    /** It did not work, and no field is to blame; stays until closed. */
    public static void failed(String text) {
        show(text, VaadinIcon.WARNING, 0, "fq-toast-failed");
    }

    private static Notification show(String text, VaadinIcon icon, int millis, String className) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var notice = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Words.of("frame.close"));
        var row = new Div(picture, new Span(text), close);
        row.addClassName("fq-toast");
        notice.add(row);
        notice.addClassName(className);
        notice.setDuration(millis);
        notice.setPosition(Position.BOTTOM_START);
        notice.setAssertive(millis == 0);
        notice.open();
        return notice;
    }
}
