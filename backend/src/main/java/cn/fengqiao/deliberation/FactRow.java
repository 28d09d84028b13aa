package cn.fengqiao.deliberation;

import java.time.LocalDate;
import java.util.List;

/**
 * Something nobody disputes (无争议事实).
 *
 * @param names of the parties who confirmed it
 * @param byAll true when every party that takes part today confirmed it
 */
public record FactRow(String id, String text, LocalDate on, List<String> names, boolean byAll) {

    public FactRow {
        names = List.copyOf(names);
    }
}
