package cn.fengqiao.ui.frame;

import cn.fengqiao.shared.Texts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes input fields that speak the reader's language inside too (calendar, upload, bad input) and tell the server what
 * was typed within half a second, so that little is lost with a connection. Labels are translation keys.
 */
public final class Fields {

    private static final int PAUSE = 400;

    /** From so many characters on, a line or a text says how long it is. */
    private static final int SHORT = 60;

    private static final int LONG = 500;

    private Fields() {}

    public static TextField text(String label) {
        var field = new TextField(Words.of(label));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> field.setSuffixComponent(count(change.getValue(), SHORT)));
        return field;
    }

    public static TextArea area(String label) {
        var field = new TextArea(Words.of(label));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> field.setSuffixComponent(count(change.getValue(), LONG)));
        field.setMinRows(3);
        return field;
    }

    /** Nothing is cut off while it is typed: the count is shown, and what is too long is refused in words. */
    private static @Nullable Span count(String text, int from) {
        var length = Texts.length(text);
        if (length < from) {
            return null;
        }
        var count = new Span(Words.of("frame.characters", length));
        count.addClassName("fq-quiet");
        return count;
    }

    public static IntegerField integer(String label) {
        var field = new IntegerField(Words.of(label));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(Words.of("frame.bad.number"))
                .setMinErrorMessage(Words.of("frame.bad.range"))
                .setMaxErrorMessage(Words.of("frame.bad.range")));
        field.setStepButtonsVisible(true);
        return field;
    }

    /** An amount of money in yuan. */
    public static BigDecimalField money(String label) {
        var field = new BigDecimalField(Words.of(label));
        field.setPrefixComponent(new Span("¥"));
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(Words.of("frame.bad.amount")));
        return field;
    }

    public static Checkbox check(String label) {
        return new Checkbox(Words.of(label));
    }

    /** A choice among enum constants whose words are {@code <words>.<CONSTANT>}. */
    public static <E extends Enum<E>> Select<E> select(String label, Class<E> type, String words) {
        var field = new Select<E>();
        field.setLabel(Words.of(label));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(constant -> constant == null ? Words.of("frame.any") : Words.of(words, constant));
        return field;
    }

    public static <T> ComboBox<T> combo(String label) {
        return new ComboBox<>(Words.of(label));
    }

    public static <T> MultiSelectComboBox<T> multi(String label) {
        var field = new MultiSelectComboBox<T>(Words.of(label));
        field.setI18n(ComponentWords.multiSelect());
        return field;
    }

    /**
     * The calendar opens by its button or by the arrow keys, not while a date is typed: closed by Enter at that moment, it
     * would leave the rest of a dialog hidden from screen readers.
     */
    public static DatePicker date(String label) {
        var field = new DatePicker(Words.of(label));
        field.setLocale(Words.locale());
        field.setI18n(ComponentWords.datePicker());
        field.setAutoOpen(false);
        return field;
    }

    public static TimePicker time(String label) {
        var field = new TimePicker(Words.of(label));
        field.setLocale(java.util.Locale.CHINA);
        field.setStep(Duration.ofMinutes(15));
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(Words.of("frame.bad.time")));
        return field;
    }

    public static DateTimePicker dateTime(String label) {
        var field = new DateTimePicker(Words.of(label));
        field.setLocale(java.util.Locale.CHINA);
        field.setStep(Duration.ofMinutes(15));
        field.setDatePickerI18n(ComponentWords.datePicker());
        field.setAutoOpen(false);
        field.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setDateLabel(Words.of("frame.date"))
                .setTimeLabel(Words.of("frame.time"))
                .setBadInputErrorMessage(Words.of("frame.bad.date"))
                .setIncompleteInputErrorMessage(Words.of("frame.bad.incomplete-date")));
        return field;
    }

    /** Gives an upload its words; types, sizes and the handler are the caller's. */
    public static Upload upload(Upload upload) {
        upload.setI18n(ComponentWords.upload());
        return upload;
    }
}
