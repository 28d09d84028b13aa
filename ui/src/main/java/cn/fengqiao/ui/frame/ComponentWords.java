package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words inside Vaadin's own components, in the language of the page. */
final class ComponentWords {

    private ComponentWords() {}

    static DatePicker.DatePickerI18n datePicker() {
        var locale = Words.english() ? Locale.UK : Locale.CHINA;
        var sundayFirst = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7);
        var days = sundayFirst.toList();
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(Words.english() ? TextStyle.SHORT : TextStyle.NARROW, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "M-d", "M/d")
                .setToday(Words.of("frame.time.day.0"))
                .setCancel(Words.of("frame.cancel"))
                .setBadInputErrorMessage(Words.of("frame.bad.date"))
                .setRequiredErrorMessage(Words.of("frame.bad.required"))
                .setMinErrorMessage(Words.of("frame.bad.too-early"))
                .setMaxErrorMessage(Words.of("frame.bad.too-late"));
    }

    static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Words.of("frame.multi.cleared"))
                .setFocused(Words.of("frame.multi.focused"))
                .setSelected(Words.of("frame.multi.selected"))
                .setDeselected(Words.of("frame.multi.deselected"))
                .setTotal(Words.of("frame.multi.total"));
    }

    static UploadI18N upload() {
        var dropFiles =
                new UploadI18N.DropFiles().setOne(Words.of("frame.upload.drop")).setMany(Words.of("frame.upload.drop"));
        var addFiles = new UploadI18N.AddFiles()
                .setOne(Words.of("frame.upload.choose"))
                .setMany(Words.of("frame.upload.choose"));
        var error = new UploadI18N.Error()
                .setTooManyFiles(Words.of("frame.upload.too-many"))
                .setFileIsTooBig(Words.of("frame.upload.too-big"))
                .setIncorrectFileType(Words.of("frame.upload.wrong-type"));
        var file = new UploadI18N.File()
                .setRetry(Words.of("frame.upload.retry"))
                .setStart(Words.of("frame.upload.start"))
                .setRemove(Words.of("frame.upload.remove"));
        return new UploadI18N()
                .setDropFiles(dropFiles)
                .setAddFiles(addFiles)
                .setError(error)
                .setUploading(uploading())
                .setFile(file)
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("frame.upload.connecting"))
                        .setStalled(Words.of("frame.upload.stalled"))
                        .setProcessing(Words.of("frame.upload.processing"))
                        .setHeld(Words.of("frame.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("frame.upload.left"))
                        .setUnknown(Words.of("frame.upload.left-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("frame.upload.unavailable"))
                        .setUnexpectedServerError(Words.of("frame.upload.failed"))
                        .setForbidden(Words.of("frame.upload.forbidden")));
    }
}
