package cn.fengqiao.territory;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Reads a file of holidays and made-up workdays: {@code date,festival,kind} with {@code off} or {@code work}. */
final class WorkdayFile {

    private static final int MOST = 5_000;

    private WorkdayFile() {}

    /** By day, or which line is wrong and why. */
    static Outcome<List<WorkdayRow>> read(String csv) {
        var rows = new TreeMap<LocalDate, WorkdayRow>();
        var wrong = new ArrayList<Refusal>();
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var each : records) {
                row(each, rows, wrong);
                if (!wrong.isEmpty() || rows.size() > MOST) {
                    break;
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            wrong.add(Refusal.field("file", "refusal.workday-file"));
        }
        if (wrong.isEmpty() && (rows.isEmpty() || rows.size() > MOST)) {
            wrong.add(Refusal.field("file", "refusal.workday-file"));
        }
        return wrong.isEmpty() ? Outcome.done(List.copyOf(rows.values())) : Outcome.refused(wrong);
    }

    private static void row(NamedCsvRecord each, TreeMap<LocalDate, WorkdayRow> rows, List<Refusal> wrong) {
        var line = each.getStartingLineNumber();
        var kind = each.findField("kind").orElse("").strip().toUpperCase(Locale.ROOT);
        var festival = Texts.clean(each.findField("festival").orElse(""));
        try {
            var on = LocalDate.parse(each.findField("date").orElse("").strip());
            if (!kind.equals("OFF") && !kind.equals("WORK")
                    || !WorkdayCalendar.check(on, festival).isEmpty()) {
                wrong.add(Refusal.field("file", "refusal.workday-line", line));
            } else {
                rows.put(on, new WorkdayRow(on, kind.equals("WORK"), festival, true));
            }
        } catch (DateTimeParseException e) {
            wrong.add(Refusal.field("file", "refusal.workday-line", line));
        }
    }
}
